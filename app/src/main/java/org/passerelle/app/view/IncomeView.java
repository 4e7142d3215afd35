package org.passerelle.app.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is left at the end of the year under every status. An estimate, no advice.
 *
 * @param rulesOf the day of the rules
 * @param turnover that was given, in euros a year; null if a net was wanted
 * @param wantedNet in euros a year; null if a turnover was given
 * @param costs of the business, in euros a year
 * @param activity what is sold
 * @param days that are billed in a year, for the day rate
 * @param simulator the official one
 */
public record IncomeView(
    String rulesOf,
    @Nullable Double turnover,
    @Nullable Double wantedNet,
    double costs,
    String activity,
    double days,
    List<StatusView> statuses,
    String simulator) {
  /**
   * One status; amounts in euros a year.
   *
   * @param turnover that is earned, or that leaves the wanted net; for an employee the employer's
   *     cost
   * @param dayRate the turnover for each billed day; null for an employee
   * @param dayRates for 100, 140 and 180 billed days; none for an employee
   * @param breakEven the turnover that leaves nothing, and nothing to be paid in: it covers costs,
   *     contributions and tax; null for an employee
   * @param pensionQuarters that the year validates, 0 to 4
   * @param gross wage, where there is one
   * @param problem why nothing is told, null if all is well
   */
  public record StatusView(
      String status,
      String name,
      @Nullable Double turnover,
      @Nullable Double dayRate,
      List<Double> dayRates,
      @Nullable Double gross,
      @Nullable Double contributions,
      @Nullable Double corporateTax,
      @Nullable Double incomeTax,
      @Nullable Double net,
      @Nullable Double netAMonth,
      @Nullable Double breakEven,
      @Nullable Integer pensionQuarters,
      String cover,
      List<String> notices,
      @Nullable String successor,
      @Nullable LineView account,
      @Nullable String problem) {}

  /** A line of the account, made of others. */
  public record LineView(
      String key,
      String name,
      double amount,
      @Nullable Double rate,
      @Nullable Double base,
      String source,
      List<LineView> lines) {}
}
