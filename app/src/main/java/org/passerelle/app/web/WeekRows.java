package org.passerelle.app.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.passerelle.app.view.DiagnosisView.ActivityView;
import org.passerelle.app.web.DiagnosisPage.Other;
import org.passerelle.app.web.DiagnosisPage.Row;
import org.passerelle.reference.Classification;
import org.passerelle.reference.Language;

/** The lines of the form of a week: the usual activities, and those that the person added. */
final class WeekRows {
  private final Map<String, ActivityView> usual = new LinkedHashMap<>();

  /**
   * The lines over a usual week.
   *
   * @param usual its activities, the largest share first
   */
  WeekRows(List<ActivityView> usual) {
    usual.forEach(activity -> this.usual.put(activity.code(), activity));
  }

  /** Hours of 100 as a field of numbers takes them. */
  static String hours(double share) {
    return String.format(Locale.ROOT, "%.1f", share * 100);
  }

  /** The lines of a week that is told. */
  List<Row> of(List<ActivityView> told) {
    Map<String, String> shares = new LinkedHashMap<>();
    told.forEach(activity -> shares.put(activity.code(), hours(activity.share())));
    return typed(told, shares);
  }

  /**
   * The lines as they were typed.
   *
   * @param known activities that may be no part of the usual week
   * @param shares what was typed, by code of what the person ticked
   */
  List<Row> typed(List<ActivityView> known, Map<String, String> shares) {
    Map<String, ActivityView> all = new LinkedHashMap<>(usual);
    known.forEach(activity -> all.putIfAbsent(activity.code(), activity));
    List<Row> rows = new ArrayList<>();
    all.forEach((code, activity) -> {
      ActivityView before = usual.get(code);
      rows.add(
          new Row(
              code,
              activity.name(),
              activity.kind(),
              activity.automation(),
              activity.augmentation(),
              before == null ? 0 : before.share(),
              shares.containsKey(code),
              shares.getOrDefault(code, "")));
    });
    return rows;
  }

  /** What can be added, by name. */
  List<Other> others(Classification activities, Language language) {
    return IntStream.range(0, activities.size())
        .filter(activity -> !usual.containsKey(activities.code(activity)))
        .mapToObj(
            activity -> new Other(activities.code(activity), activities.label(activity, language)))
        .sorted(Comparator.comparing(Other::name))
        .toList();
  }
}
