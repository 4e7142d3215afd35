package org.passerelle.app.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.passerelle.app.view.DemandView;
import org.passerelle.app.view.DemandViews.CalibrationView;
import org.passerelle.app.view.DemandWords;
import org.passerelle.app.view.OccupationView;

/**
 * What the page of uncertain demand shows.
 *
 * @param address of the page
 * @param job whose work is sold; null if no occupation is known
 * @param view null if the form cannot be used
 */
public record DemandPage(
    String address,
    @Nullable OccupationView job,
    DemandForm form,
    DemandWords words,
    @Nullable DemandView view,
    List<CalibrationView> calibration) {
  /** Copies the list. */
  public DemandPage {
    calibration = List.copyOf(calibration);
  }

  /** The code of the job for a link; empty without one. */
  public String code() {
    return job == null ? "" : job.code();
  }
}
