package org.passerelle.engine.income;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.passerelle.engine.income.Status.Employee;
import org.passerelle.engine.income.Status.EmployerSize;
import org.passerelle.engine.income.Status.Eurl;
import org.passerelle.engine.income.Status.MicroEnterprise;
import org.passerelle.engine.income.Status.Portage;
import org.passerelle.engine.income.Status.ProfitTax;
import org.passerelle.engine.income.Status.Sasu;
import org.passerelle.engine.income.Status.SecondActivity;
import org.passerelle.engine.income.Status.SoleProprietor;

/** Statuses, households and amounts drawn from a seed, every option among them. */
final class RandomIncomes {
  static final int KINDS = 6;
  private static final double MOST = 1_000_000;

  /**
   * Amounts at which a rule changes: ceilings of the micro regime, shares of the PASS, the SMIC.
   */
  private static final List<Double> EDGES =
      List.of(
          0.0, 305.0, 1_803.0, 5_409.0, 22_404.2, 36_045.0, 37_500.0, 41_250.0, 42_500.0, 48_060.0,
          67_212.6, 83_600.0, 85_000.0, 93_500.0, 192_240.0, 203_100.0, 250_000.0, 384_480.0);

  /** Births of a business around the days on which the law of the relief changed. */
  private static final List<LocalDate> CREATED =
      List.of(
          LocalDate.of(2024, 1, 1),
          LocalDate.of(2025, 1, 1),
          LocalDate.of(2025, 7, 1),
          LocalDate.of(2025, 12, 31),
          LocalDate.of(2026, 1, 1),
          LocalDate.of(2026, 6, 30),
          LocalDate.of(2026, 7, 1),
          LocalDate.of(2026, 12, 31));

  private final SplittableRandom random;

  RandomIncomes(long seed) {
    random = new SplittableRandom(seed);
  }

  /** A status of the kind of a number from 0 to {@link #KINDS}. */
  Status status(int kind) {
    return switch (kind) {
      case 0 -> new Employee(random.nextBoolean(), any(EmployerSize.values()));
      case 1 -> micro();
      case 2 ->
          new SoleProprietor(any(Activity.values()), any(ProfitTax.values()), created(), payout());
      case 3 ->
          new Eurl(any(Activity.values()), any(ProfitTax.values()), created(), payout(), amount());
      case 4 -> new Sasu(payout(), created());
      default -> new Portage(random.nextDouble() / 2);
    };
  }

  private MicroEnterprise micro() {
    Optional<LocalDate> created = created();
    boolean overseas = random.nextInt(4) == 0;
    Optional<LocalDate> none = Optional.empty();
    MicroEnterprise micro =
        new MicroEnterprise(
            any(Activity.values()),
            random.nextBoolean(),
            overseas ? none : created,
            overseas ? created : none,
            Optional.empty(),
            created());
    return random.nextBoolean()
        ? micro
        : micro.with(new SecondActivity(any(Activity.values()), share()));
  }

  private Payout payout() {
    return new Payout(share(), Math.min(share(), .9));
  }

  /** None, all, or a part. */
  private double share() {
    return Math.clamp(random.nextDouble(-.3, 1.3), 0, 1);
  }

  private Optional<LocalDate> created() {
    return random.nextBoolean()
        ? Optional.empty()
        : Optional.of(CREATED.get(random.nextInt(CREATED.size())));
  }

  Household household() {
    double other = random.nextBoolean() ? 0 : amount();
    boolean couple = random.nextBoolean();
    int children = random.nextBoolean() ? 0 : random.nextInt(5);
    return new Household(couple, children, !couple && children > 0 && random.nextBoolean(), other);
  }

  /** Turnover and costs, these up to the turnover; none of an employee. */
  IncomeInput input(Status status) {
    double turnover = amount();
    boolean free = status instanceof Employee || random.nextBoolean();
    return new IncomeInput(turnover, free ? 0 : random.nextDouble() * turnover, household());
  }

  /** Small amounts more often; one in three lies within 2 euros of an edge. */
  private double amount() {
    return random.nextInt(3) == 0
        ? Math.max(0, EDGES.get(random.nextInt(EDGES.size())) + random.nextDouble(-2, 2))
        : MOST * Math.pow(random.nextDouble(), 3);
  }

  private <T> T any(T[] values) {
    return values[random.nextInt(values.length)];
  }
}
