package org.passerelle.app.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.passerelle.app.engines.Engines;
import org.passerelle.app.text.EnumName;
import org.passerelle.app.text.Messages;
import org.passerelle.app.view.IncomeViews.Wish;
import org.passerelle.engine.income.Activity;
import org.passerelle.engine.income.Household;
import org.passerelle.engine.income.IncomeError;
import org.passerelle.engine.income.IncomeInput;
import org.passerelle.engine.income.IncomePlanner;

/** What is asked about a year's income: as it was typed, and as it is understood. */
public final class IncomeForm {
  /** The fields about who is taxed together and by which rules, which other forms have too. */
  public static final List<String> HOUSEHOLD = List.of("couple", "children", "lone", "other", "on");

  /** The fields of which one is what the reckoning starts from. */
  static final List<String> STARTS = List.of("turnover", "rate", "net");

  /** All fields, in their order on the page. */
  public static final List<String> NAMES =
      joined(
          List.of("by", "turnover", "rate", "net", "days", "hours", "costs", "activity", "fee"),
          HOUSEHOLD);

  /** The fields that most people leave alone. */
  public static final List<String> DETAILS = joined(List.of("hours", "fee"), HOUSEHOLD);

  private static final Map<String, String> USUAL =
      Map.of(
          "days",
          "140",
          "hours",
          "7",
          "costs",
          "0",
          "activity",
          "liberal",
          "fee",
          "8",
          "children",
          "0",
          "other",
          "0");

  private static final int MONTHS = 12;
  private static final double MOST_DAYS = 366;
  private static final double MOST_FEE = 50;
  private static final double MOST_HOURS = 24;
  private static final int MOST_CHILDREN = 20;

  private final Fields fields;
  private final Wish wish;
  private final double hours;

  private IncomeForm(Fields fields) {
    this.fields = fields;
    double days = fields.number("days", 1, MOST_DAYS);
    this.hours = fields.number("hours", 1, MOST_HOURS);
    this.wish =
        new Wish(
            earned(fields, days),
            wanted(fields),
            fields.number("costs", 0, IncomeInput.MOST),
            fields.choice("activity", Activity.class, Activity.LIBERAL),
            household(fields),
            days,
            fields.number("fee", 0, MOST_FEE) / 100);
  }

  /**
   * Reads the form.
   *
   * @param typed by name; what is missing is as usual
   */
  static IncomeForm of(Messages messages, Map<String, String> typed) {
    Map<String, String> all = new HashMap<>(typed);
    all.put("by", by(typed));
    return new IncomeForm(new Fields(messages, USUAL, all));
  }

  /** What was chosen to start from; a link needs not say it. */
  private static String by(Map<String, String> typed) {
    String chosen = typed.getOrDefault("by", "");
    return chosen.isEmpty()
        ? Stream.of("turnover", "net")
            .filter(name -> !typed.getOrDefault(name, "").isEmpty())
            .findFirst()
            .orElse("rate")
        : chosen;
  }

  private static OptionalDouble earned(Fields fields, double days) {
    return switch (fields.typed("by")) {
      case "turnover" -> OptionalDouble.of(fields.number("turnover", 1, IncomeInput.MOST));
      case "rate" -> OptionalDouble.of(days * fields.number("rate", 1, IncomeInput.MOST / days));
      case "net" -> OptionalDouble.empty();
      default -> {
        fields.refuse("by", "web.income.by");
        yield OptionalDouble.of(1);
      }
    };
  }

  private static OptionalDouble wanted(Fields fields) {
    return fields.is("by", "net")
        ? OptionalDouble.of(MONTHS * fields.number("net", 1, IncomeInput.MOST / MONTHS))
        : OptionalDouble.empty();
  }

  /** Who is taxed together. */
  static Household household(Fields fields) {
    boolean couple = fields.isChecked("couple");
    boolean lone = fields.isChecked("lone");
    int children = fields.whole("children", 0, MOST_CHILDREN);
    double other = fields.number("other", 0, IncomeInput.MOST);
    if (lone && couple) {
      fields.refuse("lone", "web.income.loneCouple");
    } else if (lone && children == 0) {
      fields.refuse("lone", "web.income.loneChild");
    } else {
      return new Household(couple, children, lone, other);
    }
    return Household.SINGLE;
  }

  /** What computes by the rules of the wanted day; without one by those nearest to today. */
  static IncomePlanner planner(Fields fields, Engines engines, LocalDate today) {
    String on = fields.typed("on");
    try {
      return on.isEmpty()
          ? engines.incomePlanner(today)
          : engines.incomePlannerOf(LocalDate.parse(on));
    } catch (IncomeError e) {
      List<String> told = e.arguments();
      fields.refuse("on", "web.income.dayUnknown", told.get(1), told.get(2), told.get(3));
    } catch (DateTimeException e) {
      fields.refuse("on", "error.day", on);
    }
    return engines.incomePlanner(today);
  }

  static List<String> joined(List<String> first, List<String> second) {
    List<String> all = new ArrayList<>(first);
    all.addAll(second);
    return List.copyOf(all);
  }

  /** What can be sold, by its names in the form. */
  public static List<String> activities() {
    return Arrays.stream(Activity.values()).map(EnumName::of).toList();
  }

  public Fields fields() {
    return fields;
  }

  /** Hours of a billed day. */
  public double hours() {
    return hours;
  }

  /** What is asked; of no use unless the fields are fine. */
  Wish wish() {
    return wish;
  }
}
