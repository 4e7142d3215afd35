package org.passerelle.app.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.passerelle.app.link.MeantSkill;
import org.passerelle.app.profile.WishLimits;
import org.passerelle.app.text.EnumName;
import org.passerelle.app.web.Desk.OpenDossier;
import org.passerelle.engine.profile.ProfileBuilder;
import org.passerelle.engine.profile.SkillLevel;
import org.passerelle.reference.Reference;

/**
 * What a person says of the skills that were found: yes, no, how well, for how long; and others.
 */
final class SkillChanges {
  private final ProfileRoom room;

  SkillChanges(ProfileRoom room) {
    this.room = room;
  }

  /** The options of the list below the field. */
  void suggest(Visit visit) {
    List<Suggestion> choices = visit.suggestions().skills(visit.query("skill"));
    visit.show("part/suggestions", Map.of("choices", choices));
  }

  /** Yes, no, or neither: the button that was pressed carries the skill. */
  void review(Visit visit) {
    OpenDossier dossier = visit.dossier();
    ProfileBuilder profile = builder(visit, dossier);
    String action =
        Stream.of("confirm", "reject", "reopen")
            .filter(name -> !visit.form(name).isEmpty())
            .findFirst()
            .orElseThrow(() -> WebProblem.bad("web.profile.noAction"));
    int skill = held(visit, dossier, visit.form(action));
    switch (action) {
      case "confirm" -> profile.confirm(skill);
      case "reject" -> profile.reject(skill);
      default -> profile.reopen(skill);
    }
    keep(visit, dossier, profile, "web.profile.done." + action, skill);
  }

  /** Level and years; what is left empty is taken back. */
  void practise(Visit visit) {
    OpenDossier dossier = visit.dossier();
    String id = visit.form("skill");
    int skill = held(visit, dossier, id);
    String level = visit.form("level");
    String typed = visit.form("years");
    Optional<Double> years = WishLimits.years(typed);
    if (years.isEmpty() && !typed.isEmpty()) {
      String problem = visit.text("web.profile.badYears", typed);
      room.again(visit, dossier, new Retry("years", id, typed, level, problem, List.of()));
      return;
    }
    Optional<SkillLevel> chosen = level.isEmpty() ? Optional.empty() : Optional.of(level(level));
    ProfileBuilder profile = builder(visit, dossier).practised(skill, chosen, years);
    keep(visit, dossier, profile, "web.profile.done.practice", skill);
  }

  private static SkillLevel level(String name) {
    return Stream.of(SkillLevel.values())
        .filter(level -> EnumName.of(level).equals(name))
        .findFirst()
        .orElseThrow(() -> WebProblem.bad("web.profile.noLevel"));
  }

  /** A skill more: one that was suggested, or whatever the words mean. */
  void add(Visit visit) {
    OpenDossier dossier = visit.dossier();
    String words = visit.form("skill");
    String chosen = visit.form("chosen");
    MeantSkill meant =
        chosen.isEmpty()
            ? MeantSkill.of(words, reference(visit), visit.site().engines().linker())
            : new MeantSkill(Optional.of(skill(visit, chosen)), List.of());
    if (meant.skill().isPresent()) {
      int skill = meant.skill().get();
      keep(visit, dossier, builder(visit, dossier).pick(skill), "web.profile.done.add", skill);
    } else if (meant.matches().isEmpty()) {
      String problem = visit.text("web.profile.unknownSkill", words);
      room.again(visit, dossier, new Retry("skill", "", words, "", problem, List.of()));
    } else {
      List<Suggestion> choices = visit.suggestions().skills(meant.matches());
      room.ask(visit, dossier, new Retry("skill", "", words, "", "", choices));
    }
  }

  private void keep(
      Visit visit, OpenDossier dossier, ProfileBuilder profile, String key, int skill) {
    String words = visit.text(key, visit.views().skill(skill).label());
    room.keep(
        visit, dossier, dossier.content().withProfile(profile.build()), ProfileRoom.SKILLS, words);
  }

  private static int held(Visit visit, OpenDossier dossier, String id) {
    int skill = skill(visit, id);
    if (dossier.content().profile().skill(skill).isEmpty()) {
      throw WebProblem.bad("web.profile.noSkill");
    }
    return skill;
  }

  private static int skill(Visit visit, String id) {
    OptionalInt found = reference(visit).skills().find(id);
    if (found.isEmpty()) {
      throw WebProblem.bad("web.profile.noSkill");
    }
    return found.getAsInt();
  }

  private static ProfileBuilder builder(Visit visit, OpenDossier dossier) {
    return new ProfileBuilder(reference(visit), dossier.content().profile());
  }

  private static Reference reference(Visit visit) {
    return visit.site().engines().reference();
  }
}
