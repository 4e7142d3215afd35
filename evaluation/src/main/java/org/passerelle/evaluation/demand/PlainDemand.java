package org.passerelle.evaluation.demand;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.passerelle.engine.income.demand.Business;
import org.passerelle.engine.income.demand.Clientele;
import org.passerelle.engine.income.demand.Means;
import org.passerelle.engine.income.demand.NetOfTurnover;

/**
 * The same model as {@code Demand}, the plain way: an object for each client, asked each month, and
 * all values sorted. For comparing times and results.
 */
public final class PlainDemand {
  private record Client(double turnover) {}

  /** P10, P50 and P90 of what the business leaves, of income and of savings, by month. */
  final List<double[]> bands = new ArrayList<>();

  /** Mean of what the business leaves, by month. */
  final double[] meanEarned;

  private final Random random;
  private final Business business;
  private final Means means;
  private final NetOfTurnover rules;
  private final double[][] earned;
  private final double[][] income;
  private final double[][] savings;
  private int ruined;

  PlainDemand(
      Business business, Means means, NetOfTurnover rules, int paths, int months, long seed) {
    this.business = business;
    this.means = means;
    this.rules = rules;
    random = new Random(seed);
    earned = new double[months][paths];
    income = new double[months][paths];
    savings = new double[months][paths];
    meanEarned = new double[months];
    for (int path = 0; path < paths; path++) {
      draw(path, months);
    }
    for (int month = 0; month < months; month++) {
      meanEarned[month] = Arrays.stream(earned[month]).average().orElseThrow();
      for (double[] values : List.of(earned[month], income[month], savings[month])) {
        Arrays.sort(values);
        bands.add(new double[] {values[paths / 10], values[paths / 2], values[paths * 9 / 10]});
      }
    }
  }

  double ruin() {
    return (double) ruined / earned[0].length;
  }

  private void draw(int path, int months) {
    Clientele clientele = business.clientele();
    boolean starts = random.nextDouble() >= business.neverStarts();
    double luck = lognormal(clientele.arrivalSpread());
    boolean open = true;
    boolean ran = false;
    double year = 0;
    double benefitLeft = means.benefit() * means.benefitMonths();
    double balance = means.savings();
    List<Client> clients = new ArrayList<>();
    for (int month = 1; month <= months; month++) {
      if (month % 12 == 1) {
        year = 0;
      }
      double own = means.fallback();
      if (open) {
        if (starts) {
          clients.removeIf(c -> random.nextDouble() < clientele.churn());
          double ramp = Math.min(1, month / (clientele.rampMonths() + 1.0));
          int arrivals = poisson(clientele.arrivals() * luck * ramp);
          for (int i = 0; i < arrivals; i++) {
            clients.add(newClient());
          }
        }
        double wanted = clients.stream().mapToDouble(Client::turnover).sum();
        double turnover = Math.min(business.mostTurnover(), wanted);
        own = rules.net(year + turnover) - rules.net(year) + rules.net(0) / 12 - business.costs();
        year += turnover;
        earned[month - 1][path] = own;
      }
      double benefit =
          Math.min(benefitLeft, Math.max(0, means.benefit() - means.deducted() * Math.max(0, own)));
      benefitLeft -= benefit;
      income[month - 1][path] = own + benefit;
      balance += own + benefit - means.need();
      savings[month - 1][path] = balance;
      ran |= balance < -.005;
      double chance = business.givingUp() * Math.pow(2, -(month - 1) / business.givingUpHalved());
      open = open && random.nextDouble() >= chance;
    }
    ruined += ran ? 1 : 0;
  }

  private Client newClient() {
    double spread = business.clientele().turnoverSpread();
    double sigma = Math.sqrt(Math.log(1 + spread * spread));
    return new Client(business.clientele().turnover() * lognormal(sigma));
  }

  private double lognormal(double sigma) {
    return Math.exp(sigma * random.nextGaussian() - sigma * sigma / 2);
  }

  /** Knuth: uniforms are multiplied until they fall below e^(−mean). */
  private int poisson(double mean) {
    double limit = Math.exp(-mean);
    int count = -1;
    for (double product = 1; product > limit; count++) {
      product *= random.nextDouble();
    }
    return count;
  }
}
