package org.passerelle.engine.income;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.passerelle.engine.income.IncomeError.Problem;
import org.passerelle.engine.income.Notice.Kind;
import org.passerelle.engine.income.Status.Employee;
import org.passerelle.engine.income.Status.EmployerSize;
import org.passerelle.engine.income.Status.Eurl;
import org.passerelle.engine.income.Status.MicroEnterprise;
import org.passerelle.engine.income.Status.Portage;
import org.passerelle.engine.income.Status.ProfitTax;
import org.passerelle.engine.income.Status.Sasu;
import org.passerelle.engine.income.Status.SoleProprietor;
import org.passerelle.reference.IncomeRules;
import org.passerelle.reference.Reference;

class IncomePlannerTest {
  private static final IncomeRules RULES =
      Reference.bundled().incomeRules("fr", 2026).orElseThrow();
  private static final IncomePlanner PLANNER = new IncomePlanner(RULES, LocalDate.of(2026, 7, 1));
  private static final Offset<Double> CENT = within(.005);

  private static IncomeResult income(Status status, double turnover, double costs) {
    return PLANNER.income(status, IncomeInput.of(turnover, costs));
  }

  private static double amount(IncomeLine account, String key) {
    return find(account, key).orElseThrow().amount();
  }

  private static Optional<IncomeLine> find(IncomeLine account, String key) {
    if (account.key().equals(key)) {
      return Optional.of(account);
    }
    return account.children().stream().flatMap(line -> find(line, key).stream()).findFirst();
  }

  private static List<Kind> kinds(IncomeResult result) {
    return result.notices().stream().map(Notice::kind).toList();
  }

  @Test
  void aMicroEnterprisePaysAShareOfItsTurnoverAndTaxByTheScale() {
    IncomeResult result = income(MicroEnterprise.of(Activity.LIBERAL), 40_000, 0);

    // 25.6 % and 0.2 % for training.
    assertThat(result.contributions()).isCloseTo(10_240 + 80, CENT);
    // 34 % is taken off.
    assertThat(result.taxable()).isCloseTo(26_400, CENT);
    // (26,400 - 11,600) x 11 % = 1,628, lowered by 897 - 45.25 % x 1,628 = 160.33.
    assertThat(result.incomeTax()).isCloseTo(1_467.67, CENT);
    assertThat(result.netAfterTax()).isCloseTo(28_212.33, CENT);
    assertThat(result.netAMonth()).isCloseTo(2_351.03, CENT);
  }

  @Test
  void theFlatTaxOfAMicroEnterpriseIsAShareOfItsTurnover() {
    MicroEnterprise flat = new MicroEnterprise(Activity.CRAFT_SERVICES, true, Optional.empty());

    IncomeResult result = income(flat, 30_000, 0);

    // 21.2 %, 0.48 % for the chamber and 0.3 % for training; tax 1.7 %.
    assertThat(result.contributions()).isCloseTo(6_360 + 144 + 90, CENT);
    assertThat(result.incomeTax()).isCloseTo(510, CENT);
    assertThat(result.notices()).contains(Notice.of(Kind.FLAT_TAX_INCOME_LIMIT, 29_315.0));
  }

  @Test
  void theFlatTaxClosesAboveALimitForEachShareOfTheHousehold() {
    MicroEnterprise flat = new MicroEnterprise(Activity.LIBERAL, true, Optional.empty());
    IncomeInput couple = new IncomeInput(60_000, 0, Household.couple(0));

    assertThat(kinds(income(flat, 60_000, 0))).contains(Kind.FLAT_TAX_CLOSED_AT_THIS_INCOME);
    assertThat(kinds(PLANNER.income(flat, couple)))
        .doesNotContain(Kind.FLAT_TAX_CLOSED_AT_THIS_INCOME);
  }

  @Test
  void theReliefOfAMicroEnterpriseDependsOnTheDayOfCreation() {
    assertThat(contributionsCreated(2026, 3, 1)).isCloseTo(30_000 * .130, CENT);
    assertThat(contributionsCreated(2026, 6, 30)).isCloseTo(30_000 * .130, CENT);
    assertThat(contributionsCreated(2026, 7, 1)).isCloseTo(30_000 * .194, CENT);
    // The quarter of creation and three more end on 30 June and on 30 September.
    assertThat(contributionsCreated(2025, 9, 30)).isCloseTo(30_000 * .258, CENT);
    assertThat(contributionsCreated(2025, 10, 1)).isCloseTo(30_000 * .130, CENT);
    assertThat(contributionsCreated(2025, 1, 1)).isCloseTo(30_000 * .258, CENT);
  }

  private static double contributionsCreated(int year, int month, int day) {
    Optional<LocalDate> created = Optional.of(LocalDate.of(year, month, day));
    return income(new MicroEnterprise(Activity.LIBERAL, false, created), 30_000, 0).contributions();
  }

  @Test
  void aMicroEnterpriseOverseasStartsWithLowRates() {
    assertThat(contributionsOverseasSince(2024, 10, 1)).isCloseTo(30_000 * .046, CENT);
    assertThat(contributionsOverseasSince(2024, 9, 30)).isCloseTo(30_000 * .133, CENT);
    assertThat(contributionsOverseasSince(2024, 1, 1)).isCloseTo(30_000 * .133, CENT);
    assertThat(contributionsOverseasSince(2023, 12, 31)).isCloseTo(30_000 * .176, CENT);
  }

  private static double contributionsOverseasSince(int year, int month, int day) {
    Optional<LocalDate> created = Optional.of(LocalDate.of(year, month, day));
    MicroEnterprise micro = new MicroEnterprise(Activity.LIBERAL, false, Optional.empty(), created);
    return income(micro, 30_000, 0).contributions();
  }

  @Test
  void aReliefWhoseTimeIsOverIsTold() {
    Optional<LocalDate> created = Optional.of(LocalDate.of(2024, 1, 1));

    assertThat(kinds(income(new MicroEnterprise(Activity.SALES, false, created), 30_000, 0)))
        .contains(Kind.START_UP_RELIEF_OVER);
    assertThat(kinds(income(new Sasu(1, created), 30_000, 0))).contains(Kind.START_UP_RELIEF_OVER);
    assertThat(
            kinds(
                income(
                    new SoleProprietor(Activity.SALES, ProfitTax.INCOME_TAX, created), 30_000, 0)))
        .contains(Kind.START_UP_RELIEF_OVER);
  }

  @Test
  void aCeilingThatIsCrossedEndsTheMicroRegime() {
    MicroEnterprise liberal = MicroEnterprise.of(Activity.LIBERAL);

    assertThat(income(liberal, 83_600, 0).successor()).isEmpty();
    assertThat(income(liberal, 83_601, 0).successor())
        .contains(SoleProprietor.of(Activity.LIBERAL, ProfitTax.INCOME_TAX));
    assertThat(income(liberal, 83_601, 0).notices())
        .contains(Notice.of(Kind.MICRO_CEILING_CROSSED, 83_601.0, 83_600.0));
    assertThat(income(MicroEnterprise.of(Activity.SALES), 203_100, 0).successor()).isEmpty();
    assertThat(income(MicroEnterprise.of(Activity.SALES), 203_101, 0).successor()).isPresent();
  }

  @Test
  void valueAddedTaxIsDueNextYearAboveTheThresholdAndAtOnceAboveTheTolerance() {
    MicroEnterprise services = MicroEnterprise.of(Activity.SERVICES);
    MicroEnterprise sales = MicroEnterprise.of(Activity.CRAFT_SALES);

    assertThat(kinds(income(services, 37_500, 0))).isEmpty();
    assertThat(kinds(income(services, 37_501, 0))).containsExactly(Kind.VAT_DUE_NEXT_YEAR);
    assertThat(kinds(income(services, 41_251, 0))).containsExactly(Kind.VAT_DUE_AT_ONCE);
    assertThat(kinds(income(sales, 85_000, 0))).isEmpty();
    assertThat(kinds(income(sales, 93_500, 0))).containsExactly(Kind.VAT_DUE_NEXT_YEAR);
    assertThat(kinds(income(sales, 93_501, 0))).containsExactly(Kind.VAT_DUE_AT_ONCE);
  }

  @Test
  void anEmployeePaysPensionsSocialTaxesAndHalfOfTheHealthInsurance() {
    IncomeResult result = income(Employee.of(false), 30_000, 0);

    // 6.9 % and 0.4 %, 3.15 % and 0.86 %; 9.7 % of 98.25 % and the insurance of the employer.
    assertThat(result.contributions())
        .isCloseTo(2_070 + 120 + 945 + 258 + .097 * (29_475 + 240) + 240, CENT);
    assertThat(result.taxable())
        .isCloseTo(30_000 - result.contributions() + .029 * 29_715 + 240, CENT);
    assertThat(find(result.account(), "old_age_capped").orElseThrow().source())
        .contains("D. 242-4");
  }

  @Test
  void theGeneralReliefFallsFromTheMinimumWageToThreeTimesIt() {
    double minimum = 12.31 * 1_820;

    assertThat(relief(minimum)).isCloseTo(.3981 * minimum, CENT);
    // Half of (3 / 2 - 1) is a quarter, to the power of 1.75: 0.0884.
    assertThat(relief(2 * minimum)).isCloseTo(.0534 * 2 * minimum, CENT);
    assertThat(relief(3 * minimum - 1)).isCloseTo(.02 * 3 * minimum, within(1.0));
    assertThat(relief(3 * minimum)).isZero();
  }

  private static double relief(double gross) {
    IncomeLine employer = income(Employee.of(false), gross, 0).employerAccount().orElseThrow();
    return -find(employer, "general_relief").map(IncomeLine::amount).orElse(0.);
  }

  @Test
  void aLargerEmployerPaysMore() {
    double small = cost(EmployerSize.SMALL);
    double medium = cost(EmployerSize.MEDIUM);
    double large = cost(EmployerSize.LARGE);

    // Training 1 % instead of 0.55 %, and 8 % of an insurance of 240 + 720.90.
    assertThat(medium - small).isCloseTo(.0045 * 100_000 + .08 * 960.9, CENT);
    // Housing 0.5 % of all instead of 0.1 % up to the ceiling, and 0.45 %.
    assertThat(large - medium).isCloseTo(500 - 48.06 + 450, CENT);
  }

  private static double cost(EmployerSize size) {
    return income(new Employee(true, size), 100_000, 0).employerCost().orElseThrow();
  }

  @Test
  void aSoleProprietorContributesOnThreeQuartersOfWhatIsLeftAfterCosts() {
    SoleProprietor sole = SoleProprietor.of(Activity.LIBERAL, ProfitTax.INCOME_TAX);

    IncomeResult result = income(sole, 45_000, 5_000);

    // 40,000 less 26 % = 29,600, between 60 % and 110 % of the ceiling of 48,060.
    double sickness = .04 + .025 * (29_600 - 28_836) / (52_866 - 28_836);
    double rates = sickness + .005 + .1715 + .0072 + .013 + .081 + .097;
    assertThat(result.contributions()).isCloseTo(29_600 * rates + .0025 * 48_060, CENT);
    assertThat(result.taxable()).isCloseTo(40_000 - result.contributions() + .029 * 29_600, CENT);
  }

  @Test
  void theReliefOfASoleProprietorIsAQuarterAndEndsAtTheCeiling() {
    assertThat(independentRelief(40_000)).isPositive();
    // Bases of 36,045 and 48,060: a quarter of what is due at the first, none at the second.
    double most = independentRelief(36_045 / .74);
    assertThat(independentRelief(42_052.5 / .74)).isCloseTo(most / 2, CENT);
    assertThat(independentRelief(48_061 / .74)).isZero();
  }

  private static double independentRelief(double turnover) {
    Optional<LocalDate> created = Optional.of(LocalDate.of(2026, 1, 1));
    SoleProprietor with = new SoleProprietor(Activity.LIBERAL, ProfitTax.INCOME_TAX, created);
    SoleProprietor without = SoleProprietor.of(Activity.LIBERAL, ProfitTax.INCOME_TAX);
    return income(without, turnover, 0).contributions() - income(with, turnover, 0).contributions();
  }

  @Test
  void theManagerOfACompanyHasTheAllowanceOfWages() {
    IncomeResult person =
        income(SoleProprietor.of(Activity.LIBERAL, ProfitTax.INCOME_TAX), 60_000, 10_000);
    IncomeResult company =
        income(Eurl.of(Activity.LIBERAL, ProfitTax.CORPORATE_TAX), 60_000, 10_000);

    assertThat(company.contributions()).isEqualTo(person.contributions());
    assertThat(company.taxable()).isEqualTo(person.taxable());
    // 35,294.69 less 10 % is taxed at 11 % from 11,600 and at 30 % from 29,579.
    assertThat(company.incomeTax())
        .isCloseTo(1_977.69 + .3 * (.9 * company.taxable() - 29_579), CENT);
    assertThat(person.incomeTax()).isCloseTo(1_977.69 + .3 * (person.taxable() - 29_579), CENT);
  }

  @Test
  void whoEarnsNothingStillPaysTheLeastContributions() {
    IncomeResult result = income(SoleProprietor.of(Activity.SERVICES, ProfitTax.INCOME_TAX), 0, 0);

    // 0.5 % of 40 %, 17.87 % of 450 hours, 1.3 % of 11.5 %, 0.25 % of the ceiling.
    assertThat(result.contributions())
        .isCloseTo(96.12 + .1787 * 450 * 12.02 + 71.85 + 120.15, within(.01));
    assertThat(kinds(result)).containsExactly(Kind.LEAST_CONTRIBUTIONS);
  }

  @Test
  void dividendsBearCorporateTaxAndTheFlatTax() {
    IncomeResult result = income(Sasu.of(0), 50_000, 0);

    // 15 % of 42,500 and 25 % of 7,500.
    assertThat(result.corporateTax()).isCloseTo(6_375 + 1_875, CENT);
    // 18.6 % and 12.8 % of 41,750.
    assertThat(result.contributions()).isCloseTo(7_765.5, CENT);
    assertThat(result.incomeTax()).isCloseTo(5_344, CENT);
    assertThat(result.netAfterTax()).isCloseTo(28_640.5, CENT);
    assertThat(kinds(result)).containsExactly(Kind.DIVIDENDS_GIVE_NO_COVER);
  }

  @Test
  void aPresidentMayTakePayAndDividends() {
    IncomeResult mix = income(Sasu.of(.5), 100_000, 20_000);

    assertThat(mix.employerCost().orElseThrow()).isCloseTo(40_000, within(.01));
    assertThat(mix.corporateTax()).isCloseTo(.15 * 40_000, CENT);
    assertThat(amount(mix.account(), "dividend_social_levy")).isCloseTo(-.186 * 34_000, CENT);
  }

  @Test
  void theReliefOfAPresidentIsAQuarterOfPensionSicknessAndFamily() {
    Sasu with = new Sasu(1, Optional.of(LocalDate.of(2026, 1, 1)));

    IncomeResult result = income(with, 40_000, 5_000);

    double gross = result.gross().orElseThrow();
    assertThat(gross).isLessThan(36_045);
    assertThat(result.contributions())
        .isCloseTo(contributionsOfPresident(gross) - .25 * (.2891 + .073) * gross, within(.01));
  }

  private static double contributionsOfPresident(double gross) {
    double insurance = 240 + .015 * gross;
    double employer = .2891 + .0472 + .0129 + .0064 + .003 + .0068 + .0055 + .001;
    double employee = .069 + .004 + .0315 + .0086;
    double social = .097 * (.9825 * gross + insurance);
    return (employer + employee) * gross + insurance + social + 240;
  }

  @Test
  void aCarriedEmployeeLosesTheFeeAndTheContributions() {
    IncomeResult result = income(new Portage(.08), 80_000, 0);

    assertThat(amount(result.account(), "portage_fee")).isEqualTo(-6_400);
    assertThat(result.employerCost().orElseThrow()).isCloseTo(73_600, within(.01));
    assertThat(result.netBeforeTax())
        .isCloseTo(80_000 - 6_400 - result.contributions(), within(.01));
    assertThat(kinds(income(new Portage(.08), 40_000, 0)))
        .containsExactly(Kind.BELOW_LEAST_PORTAGE_WAGE);
  }

  @Test
  void theDayRateLeavesWhatASalaryLeaves() {
    double salary = income(Employee.of(false), 30_000, 0).netAfterTax();

    // Costs of 4,000, and bookkeeping where the law asks for it.
    assertThat(dayRate(salary, MicroEnterprise.of(Activity.LIBERAL), 4_000))
        .isCloseTo(269, within(.5));
    assertThat(dayRate(salary, SoleProprietor.of(Activity.LIBERAL, ProfitTax.INCOME_TAX), 5_200))
        .isCloseTo(282, within(.5));
    assertThat(dayRate(salary, Sasu.of(1), 5_800)).isCloseTo(342, within(.5));
    assertThat(dayRate(salary, new Portage(.08), 4_000)).isCloseTo(330, within(2.0));
  }

  private static double dayRate(double net, Status status, double costs) {
    return PLANNER.dayRateFor(net, status, 140, costs, Household.SINGLE);
  }

  @Test
  void aNetThatNoTurnoverLeavesIsRefused() {
    assertThatThrownBy(() -> PLANNER.turnoverFor(9e6, Sasu.of(1), 0, Household.SINGLE))
        .isInstanceOfSatisfying(
            IncomeError.class,
            error -> assertThat(error.problem()).isEqualTo(Problem.NET_OUT_OF_REACH));
  }

  @ParameterizedTest
  @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, -1, 1e18, 10_000_001})
  void anAmountThatNoOneCanHaveIsRefused(double amount) {
    assertThatThrownBy(() -> IncomeInput.of(amount, 0)).isInstanceOf(IncomeError.class);
    assertThatThrownBy(() -> IncomeInput.of(0, amount)).isInstanceOf(IncomeError.class);
    assertThatThrownBy(() -> new Household(false, 0, false, amount))
        .isInstanceOf(IncomeError.class);
    assertThatThrownBy(() -> new Portage(amount)).isInstanceOf(IncomeError.class);
    assertThatThrownBy(() -> Sasu.of(amount)).isInstanceOf(IncomeError.class);
    assertThatThrownBy(() -> PLANNER.turnoverFor(amount, Sasu.of(1), 0, Household.SINGLE))
        .isInstanceOfSatisfying(
            IncomeError.class,
            error -> assertThat(error.arguments()).startsWith("wantedNet", String.valueOf(amount)));
  }

  @Test
  void aHouseholdThatCannotBeIsRefused() {
    assertThatThrownBy(() -> new Household(true, 1, true, 0)).isInstanceOf(IncomeError.class);
    assertThatThrownBy(() -> new Household(false, 0, true, 0)).isInstanceOf(IncomeError.class);
    assertThatThrownBy(() -> new Household(false, -1, false, 0)).isInstanceOf(IncomeError.class);
  }

  @Test
  void aDayWhoseRulesAreNotKnownIsRefusedUnlessTheNearestIsAskedFor() {
    LocalDate later = LocalDate.of(2031, 2, 3);

    assertThatThrownBy(() -> new IncomePlanner(RULES, later))
        .isInstanceOfSatisfying(
            IncomeError.class,
            error -> {
              assertThat(error.problem()).isEqualTo(Problem.DAY_UNKNOWN);
              assertThat(error.arguments())
                  .containsExactly("day", "2031-02-03", "2026-01-01", "2026-12-31");
            });
    assertThat(IncomePlanner.nearest(RULES, later).day()).isEqualTo("2026-12-31");
    assertThat(IncomePlanner.nearest(RULES, LocalDate.EPOCH).day()).isEqualTo("2026-01-01");
  }

  @Test
  void aBusinessThatIsCreatedAfterTheRulesEndIsRefused() {
    Optional<LocalDate> created = Optional.of(LocalDate.of(2027, 1, 1));

    assertThatThrownBy(() -> income(new Sasu(1, created), 40_000, 0))
        .isInstanceOf(IncomeError.class);
  }

  @Test
  void theMinimumWageIsThatOfTheDay() {
    IncomePlanner spring = new IncomePlanner(RULES, LocalDate.of(2026, 5, 31));

    assertThat(kinds(income(Employee.of(false), 22_000, 0)))
        .containsExactly(Kind.BELOW_MINIMUM_WAGE);
    assertThat(kinds(spring.income(Employee.of(false), IncomeInput.of(22_000, 0)))).isEmpty();
  }

  @Test
  void aQuarterOfPensionIsAnIncomeOf150HoursAtTheMinimumWageOfJanuary() {
    // 150 x 12.02 = 1,803 euros.
    assertThat(income(Employee.of(false), 1_802, 0).pensionQuarters()).isZero();
    assertThat(income(Employee.of(false), 1_803, 0).pensionQuarters()).isEqualTo(1);
    assertThat(income(Employee.of(false), 50_000, 0).pensionQuarters()).isEqualTo(4);
    // 66 % of 8,000 are 5,280, of 11,000 are 7,260.
    assertThat(income(MicroEnterprise.of(Activity.LIBERAL), 8_000, 0).pensionQuarters())
        .isEqualTo(2);
    assertThat(income(MicroEnterprise.of(Activity.LIBERAL), 11_000, 0).pensionQuarters())
        .isEqualTo(4);
    assertThat(income(Sasu.of(0), 60_000, 0).pensionQuarters()).isZero();
  }

  @Test
  void aSoleProprietorAlwaysPaysForThreeQuarters() {
    SoleProprietor proprietor = SoleProprietor.of(Activity.SERVICES, ProfitTax.INCOME_TAX);

    assertThat(income(proprietor, 0, 0).pensionQuarters()).isEqualTo(3);
    assertThat(income(proprietor, 30_000, 0).pensionQuarters()).isEqualTo(4);
  }

  @Test
  void aPublishedNetIsFoundBackFromItsGrossWage() {
    double gross = PLANNER.grossFor(24_000, Employee.of(false));

    assertThat(income(Employee.of(false), gross, 0).netBeforeTax()).isCloseTo(24_000, CENT);
    // 12.31 x 1,820 hours.
    assertThat(PLANNER.minimumWage()).isCloseTo(22_404.20, CENT);
    assertThatThrownBy(() -> PLANNER.grossFor(-1, Employee.of(false)))
        .isInstanceOf(IncomeError.class);
  }
}
