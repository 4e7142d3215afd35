package org.passerelle.engine.income;

import java.util.ArrayList;
import java.util.List;

/**
 * The contributions of craftspeople, traders and liberal professions under the reform of their base
 * (in force from the incomes of 2025): one base for all, which is what is left of the turnover
 * after costs, before contributions, less 26 % within bounds (Code de la sécurité sociale, art. L.
 * 136-3). As the base no longer depends on the contributions, there is no equation to solve.
 */
final class IndependentContributions {
  private static final int SICKNESS_STEPS = 6;

  private final Law law;
  private final Activity activity;
  private final StartUpRelief startUp;

  /** How the table of rules begins the names of the rates of the pension fund. */
  private final String fund;

  IndependentContributions(Law law, Activity activity, StartUpRelief startUp) {
    this.law = law;
    this.activity = activity;
    this.startUp = startUp;
    fund = activity == Activity.LIBERAL_CIPAV ? "cipav_" : "independent_";
  }

  /** The base of all contributions, in euros a year; none of a loss. */
  double base(double beforeContributions) {
    double allowance =
        Math.clamp(
            law.of("independent_allowance") * beforeContributions,
            law.passes("independent_allowance_least"),
            law.passes("independent_allowance_most"));
    return Math.max(0, beforeContributions - allowance);
  }

  /** What quarters of pension are counted on: never below the base of the least contribution. */
  double baseOfQuarters(double beforeContributions) {
    return pensionBase(base(beforeContributions));
  }

  /** The part of CSG and CRDS that stays taxable. */
  double notDeductible(double beforeContributions) {
    return (law.of("csg_not_deductible") + law.of("crds")) * base(beforeContributions);
  }

  /** All contributions, relief included. */
  IncomeLine of(double beforeContributions) {
    double base = base(beforeContributions);
    List<IncomeLine> lines = new ArrayList<>(remittable(base));
    lines.addAll(complementaryPension(base));
    lines.add(law.rated("csg_deductible", "csg_deductible", base));
    lines.add(law.rated("csg_not_deductible", "csg_not_deductible", base));
    lines.add(law.rated("crds", "crds", base));
    lines.add(training());
    startUp.of(base, other -> IncomeLine.sum("", remittable(other)).amount()).ifPresent(lines::add);
    return IncomeLine.sum("contributions", lines);
  }

  /** What the relief for beginners may remit. */
  private List<IncomeLine> remittable(double base) {
    return List.of(
        sickness(base),
        dailyAllowances(base),
        pensionCapped(base),
        pensionUncapped(base),
        invalidity(base),
        family(base));
  }

  private IncomeLine sickness(double base) {
    double[] amounts = new double[SICKNESS_STEPS];
    double[] rates = new double[SICKNESS_STEPS];
    for (int i = 0; i < SICKNESS_STEPS; i++) {
      amounts[i] = law.passes("independent_sickness_step_" + (i + 1));
      rates[i] = law.of("independent_sickness_rate_" + (i + 1));
    }
    double last = amounts[SICKNESS_STEPS - 1];
    double rate = new SlidingRate(amounts, rates).at(base);
    IncomeLine below =
        Law.rated(
            "sickness", rate, Math.min(base, last), law.source("independent_sickness_rate_1"));
    if (base <= last) {
      return below;
    }
    IncomeLine above = law.rated("sickness_above", "independent_sickness_above", base - last);
    return IncomeLine.sum("sickness", List.of(below, above));
  }

  private IncomeLine dailyAllowances(double base) {
    return law.rated(
        "daily_allowances",
        fund + "allowances_rate",
        Math.clamp(
            base, law.passes(fund + "allowances_least"), law.passes(fund + "allowances_most")));
  }

  private IncomeLine pensionCapped(double base) {
    return law.rated(
        "old_age_capped", fund + "pension_capped", Math.min(pensionBase(base), law.pass()));
  }

  private IncomeLine pensionUncapped(double base) {
    double most = law.passes(fund + "pension_ceiling");
    return law.rated(
        "old_age_uncapped", fund + "pension_uncapped", Math.min(pensionBase(base), most));
  }

  /** Whoever earns less pays for three quarters of pension. */
  private double pensionBase(double base) {
    return Math.max(base, law.of("independent_pension_hours") * law.of("smic_january"));
  }

  private List<IncomeLine> complementaryPension(double base) {
    double pass = law.pass();
    double most = law.passes(fund + "complementary_ceiling");
    List<IncomeLine> lines = new ArrayList<>();
    lines.add(
        law.rated(
            "complementary_pension_first_band", fund + "complementary_1", Math.min(base, pass)));
    if (base > pass) {
      lines.add(
          law.rated(
              "complementary_pension_second_band",
              fund + "complementary_2",
              Math.min(base, most) - pass));
    }
    return lines;
  }

  private IncomeLine invalidity(double base) {
    return law.rated(
        "invalidity",
        fund + "invalidity",
        Math.clamp(
            base, law.passes(fund + "invalidity_least"), law.passes(fund + "invalidity_most")));
  }

  private IncomeLine family(double base) {
    double rate =
        new SlidingRate(
                new double[] {
                  law.passes("independent_family_start"), law.passes("independent_family_full")
                },
                new double[] {0, law.of("independent_family")})
            .at(base);
    return Law.rated("family", rate, base, law.source("independent_family"));
  }

  private IncomeLine training() {
    return law.rated(
        "training",
        activity.trade() == Activity.Trade.CRAFT
            ? "independent_training_craft"
            : "independent_training_other",
        law.pass());
  }
}
