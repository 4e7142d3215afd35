package org.passerelle.app.web.api;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.passerelle.app.view.OccupationView;
import org.passerelle.app.view.SkillView;
import org.passerelle.app.view.SourceView;

/** Lists that the API answers a part at a time. */
public final class ApiLists {
  static final int MOST = 100;

  static final List<Parameter> PAGE =
      List.of(
          Parameter.whole("limit", "api.parameter.limit", 1, MOST).orElse("20"),
          Parameter.whole("offset", "api.parameter.offset", 0, 1_000_000).orElse("0"));

  private ApiLists() {}

  /** Occupations that were looked for. */
  public record OccupationsView(List<OccupationMatchView> items, long total, int limit, int offset)
      implements Paged {}

  /**
   * An occupation that was found.
   *
   * @param match the name of it that fits what was typed; its title if nothing was
   * @param confidence how likely it is meant, 0 to 1; null if it was found by its beginning
   */
  public record OccupationMatchView(
      OccupationView occupation, String match, @Nullable Double confidence) {}

  /** Skills that were looked for. */
  public record SkillsView(List<SkillMatchView> items, long total, int limit, int offset)
      implements Paged {}

  /**
   * A skill that was found.
   *
   * @param match the name of it that fits
   * @param confidence how likely it is meant, 0 to 1; null if nothing was typed
   */
  public record SkillMatchView(SkillView skill, String match, @Nullable Double confidence) {}

  /** Where facts come from. */
  public record SourcesView(List<SourceView> items, long total, int limit, int offset)
      implements Paged {}

  /** Dossiers, last changed first. */
  public record DossiersView(List<DossierHeadingView> items, long total, int limit, int offset)
      implements Paged {}

  /**
   * A dossier without its content.
   *
   * @param version rises with each change; the ETag of the dossier
   * @param created in UTC, as ISO 8601
   * @param changed in UTC, as ISO 8601
   */
  public record DossierHeadingView(
      String id, String title, long version, String created, String changed) {}

  /** A part of a list. */
  static <T> List<T> part(List<T> all, Given given) {
    return all.stream().skip(given.whole("offset")).limit(given.whole("limit")).toList();
  }
}
