package org.passerelle.app.web;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.passerelle.app.view.IncomeView;
import org.passerelle.app.view.IncomeView.StatusView;
import org.passerelle.app.view.IncomeWords;
import org.passerelle.app.view.NetCurves;
import org.passerelle.app.view.OccupationView;

/**
 * What the page of income shows.
 *
 * @param address of the page
 * @param job whose work is sold; null if no occupation is known
 * @param held the occupation that is held, if another; else null
 * @param income what the job leaves; null without a job
 * @param heldIncome what the held one leaves; null if it is the job
 * @param view null if the form cannot be used
 * @param curves null if the form cannot be used
 * @param today the day of the visit
 * @param kept whether the form is as it was kept
 */
public record IncomePage(
    String address,
    @Nullable OccupationView job,
    @Nullable OccupationView held,
    @Nullable TargetIncome income,
    @Nullable TargetIncome heldIncome,
    IncomeForm form,
    IncomeWords words,
    @Nullable IncomeView view,
    @Nullable NetCurves curves,
    LocalDate today,
    boolean kept) {
  /** Whether the rules are those of the day of the visit. */
  public boolean isOfToday() {
    return view == null || view.rulesOf().equals(today.toString());
  }

  /** What is to be known of some statuses, each once with the names of all that it concerns. */
  public List<String> notices() {
    if (view == null) {
      return List.of();
    }
    Map<String, String> names = new LinkedHashMap<>();
    for (StatusView status : view.statuses()) {
      status.notices().forEach(notice -> names.merge(notice, status.name(), words::listed));
    }
    return names.entrySet().stream()
        .map(told -> words.notice(told.getValue(), told.getKey()))
        .toList();
  }

  /** The code of the job for a link; empty without one. */
  public String code() {
    return job == null ? "" : job.code();
  }
}
