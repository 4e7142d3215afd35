package org.passerelle.app.view;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.passerelle.app.link.TextLinks;
import org.passerelle.app.link.TextLinks.Found;
import org.passerelle.app.text.EnumName;
import org.passerelle.engine.profile.Evidence;
import org.passerelle.engine.profile.LinkedSkill;

/** Puts what was found in texts into words of one language. */
public record LinkViews(Views views) {
  /** Occupations and skills that a text speaks of, the surest first. */
  public record TextView(List<OccupationLinkView> occupations, List<SkillLinkView> skills) {}

  /**
   * An occupation.
   *
   * @param confidence how sure it is that the text means it, 0 to 1
   * @param claimed whether that is sure enough to say so
   * @param match the name of it that fits best
   * @param words the words of the text that gave it away
   */
  public record OccupationLinkView(
      OccupationView occupation, double confidence, boolean claimed, String match, String words) {}

  /** A skill, with the same. */
  public record SkillLinkView(
      SkillView skill, double confidence, boolean claimed, String match, String words) {}

  /**
   * A skill of a CV or an advert.
   *
   * @param confidence how sure it is that the text means it, 0 to 1
   * @param level how well the person masters it, null if not said
   * @param years for how many years they have practised it, null if not said
   * @param words the words that gave it away
   */
  public record CvSkillView(
      SkillView skill,
      double confidence,
      @Nullable String level,
      @Nullable Double years,
      String words) {}

  /** What a text speaks of. */
  public TextView links(TextLinks links) {
    return new TextView(
        links.occupations().stream().map(this::occupation).toList(),
        links.skills().stream().map(this::skill).toList());
  }

  private OccupationLinkView occupation(Found found) {
    return new OccupationLinkView(
        views.occupation(found.concept()),
        hundredths(found.confidence()),
        found.isClaimed(),
        found.name(),
        words(found));
  }

  private SkillLinkView skill(Found found) {
    return new SkillLinkView(
        views.skill(found.concept()),
        hundredths(found.confidence()),
        found.isClaimed(),
        found.name(),
        words(found));
  }

  /** The words of a text that gave something away, in short. */
  public static String words(Found found) {
    return Evidence.of(found.sentence(), found.spans());
  }

  /** A skill that a CV or an advert speaks of. */
  public CvSkillView cvSkill(LinkedSkill linked) {
    return new CvSkillView(
        views.skill(linked.skill()),
        hundredths(linked.confidence()),
        linked.level().map(level -> EnumName.of(level)).orElse(null),
        linked.years().map(LinkViews::hundredths).orElse(null),
        linked.words());
  }

  private static double hundredths(double number) {
    return Math.round(number * 100) / 100.0;
  }
}
