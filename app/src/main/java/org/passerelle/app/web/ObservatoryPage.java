package org.passerelle.app.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.passerelle.app.view.ObservatoryView.ClaimsView;
import org.passerelle.app.view.ObservatoryView.CurvesView;
import org.passerelle.app.view.ObservatoryView.LivesView;
import org.passerelle.app.view.ObservatoryView.RankingView;

/**
 * What a page of the observatory shows: one of the views, or the occupations that words may mean.
 *
 * @param shown growing, shrinking, born, died, claims, or job
 * @param said what was typed as a job
 * @param problem what cannot be met, in words; empty if all can
 */
public record ObservatoryPage(
    String shown,
    String said,
    List<Suggestion> choices,
    Filter filter,
    @Nullable RankingView ranking,
    @Nullable LivesView lives,
    @Nullable ClaimsView claims,
    @Nullable CurvesView curves,
    String problem) {
  /** The views in the order of the page; that of all workers has a page of its own. */
  public static final List<String> VIEWS =
      List.of("growing", "shrinking", "born", "died", "claims");

  /** How many lines can be asked for. */
  public static final List<Integer> COUNTS = List.of(15, 30, 60, 120);

  /**
   * The fields of a ranking as typed.
   *
   * @param table its short name
   * @param first the first year of the table
   * @param last the last one
   */
  public record Filter(
      String table,
      List<String> tables,
      String since,
      String until,
      String least,
      int count,
      int first,
      int last) {}
}
