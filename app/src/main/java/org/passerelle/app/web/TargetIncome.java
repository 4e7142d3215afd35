package org.passerelle.app.web;

import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.passerelle.app.view.EarningsWords;
import org.passerelle.app.view.OfferView.EarningsView;
import org.passerelle.app.view.OfferViews;

/** What an occupation leaves a month, employed and on one's own, for one person. */
public final class TargetIncome {
  private final @Nullable EarningsView earnings;
  private final EarningsWords words;

  private TargetIncome(@Nullable EarningsView earnings, EarningsWords words) {
    this.earnings = earnings;
    this.words = words;
  }

  /**
   * That of an occupation.
   *
   * @param code of ESCO
   * @throws WebProblem if there is no such occupation
   */
  public static TargetIncome of(Visit visit, String code) {
    OptionalInt found = visit.site().engines().reference().occupations().find(code);
    return of(visit, found.orElseThrow(WebProblem::notFound));
  }

  static TargetIncome of(Visit visit, int occupation) {
    OfferViews views = new OfferViews(visit.views(), visit.messages());
    return new TargetIncome(
        views.earnings(visit.site().engines().incomes().of(occupation)),
        new EarningsWords(visit.messages(), source -> ""));
  }

  /** Whether a wage is published in France. */
  public boolean isKnown() {
    return earnings != null;
  }

  /** Both ways side by side; null if no wage is published. */
  public @Nullable EarningsView earnings() {
    return earnings;
  }

  /** What is left to an employee; empty if no wage is published. */
  public String employed() {
    return earnings == null ? "" : words.employed(earnings.employed());
  }

  /** What is left on one's own; empty if no wage is published. */
  public String own() {
    return earnings == null ? "" : words.own(earnings.own());
  }

  /** The source of the wage; empty if none is published. */
  public String source() {
    return earnings == null ? "" : earnings.employed().published().source();
  }

  /** The day of the rules; empty if no wage is published. */
  public String rulesOf() {
    return earnings == null ? "" : earnings.rulesOf();
  }
}
