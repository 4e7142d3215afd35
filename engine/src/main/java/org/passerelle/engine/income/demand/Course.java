package org.passerelle.engine.income.demand;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * One course of a business: what it turns over each month, and for how long it is open. Drawn anew
 * by each call of {@link #draw}.
 *
 * <p>A client costs two or three draws when it comes and none afterwards: what it buys, and in
 * which month it is gone, are known from then on, so both ends go into an array of changes that is
 * summed up once.
 */
final class Course {
  private final Business business;
  private final Clientele clientele;
  private final int months;
  private final double spread;
  private final double leaving;

  /** Expected arrivals from the start to the end of a month, if the rate is as expected. */
  private final double[] expected;

  /** Minus the logarithm of the probability that the business is open after a month. */
  private final double[] hazard;

  private final double[] turnover;
  private final double[] changes;
  private final int[] clientChanges;
  private boolean isStarted;
  private int monthsOpen;

  Course(Business business, int months) {
    this.business = business;
    this.clientele = business.clientele();
    this.months = months;
    spread = Math.sqrt(Math.log1p(clientele.turnoverSpread() * clientele.turnoverSpread()));
    leaving = -Math.log1p(-clientele.churn());
    expected = new double[months + 1];
    hazard = new double[months + 1];
    for (int month = 1; month <= months; month++) {
      expected[month] = expected[month - 1] + clientele.rate(month);
      hazard[month] = hazard[month - 1] - Math.log1p(-business.givingUp(month));
    }
    turnover = new double[months];
    changes = new double[months + 1];
    clientChanges = new int[months + 1];
  }

  /** Draws a course; the same random numbers give the same one. */
  void draw(SplittableRandom random) {
    Chance chance = new Chance(random);
    isStarted = chance.uniform() >= business.neverStarts();
    double luck = lognormal(chance, clientele.arrivalSpread());
    monthsOpen = monthsOpen(chance.exponential());
    Arrays.fill(turnover, 0);
    if (isStarted) {
      Arrays.fill(changes, 0);
      Arrays.fill(clientChanges, 0);
      findClients(chance, luck);
      bill();
    }
  }

  /** Lognormal of mean 1. */
  private static double lognormal(Chance chance, double spread) {
    return Math.exp(spread * (chance.normal() - spread / 2));
  }

  private int monthsOpen(double endured) {
    int month = 1;
    while (month <= months && hazard[month] <= endured) {
      month++;
    }
    return month;
  }

  private void findClients(Chance chance, double luck) {
    for (int client = 0; client < clientele.clientsAtStart(); client++) {
      sell(chance, 0);
    }
    double place = 0;
    for (int month = 0; month < Math.min(monthsOpen, months); ) {
      place += chance.exponential() / luck;
      while (month < months && expected[month + 1] <= place) {
        month++;
      }
      if (month < months) {
        sell(chance, month);
      }
    }
  }

  private void sell(Chance chance, int from) {
    double amount = clientele.turnover() * lognormal(chance, spread);
    double stay = Math.floor(chance.exponential() / leaving);
    int to = (int) Math.min(months, from + 1 + stay);
    changes[from] += amount;
    changes[to] -= amount;
    clientChanges[from]++;
    clientChanges[to]--;
  }

  private void bill() {
    double wanted = 0;
    int clients = 0;
    double most = business.mostTurnover();
    for (int month = 0; month < Math.min(monthsOpen, months); month++) {
      clients += clientChanges[month];
      // Sums up and down leave crumbs; without clients there is nothing to bill.
      wanted = clients == 0 ? 0 : Math.max(0, wanted + changes[month]);
      turnover[month] = Math.min(most, wanted);
    }
  }

  /** What is billed in a month, counted from 0; euros. */
  double turnover(int month) {
    return turnover[month];
  }

  /** Whether any client can come. */
  boolean isStarted() {
    return isStarted;
  }

  /** How many months the business is open; one more than are drawn if it is not given up. */
  int monthsOpen() {
    return monthsOpen;
  }
}
