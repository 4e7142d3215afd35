package org.passerelle.app.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.passerelle.app.text.Page;
import org.passerelle.app.view.FigureView;
import org.passerelle.app.view.TransitionsView;
import org.passerelle.app.view.TransitionsView.ExposureView;
import org.passerelle.app.view.TransitionsView.MoveView;
import org.passerelle.app.view.TransitionsView.PayView;

/** What a move brings, a line for each thing; what is not known is said so. */
final class BenefitText {
  private final Session session;
  private final FigureText figures;
  private final TransitionsView view;

  BenefitText(Session session, FigureText figures, TransitionsView view) {
    this.session = session;
    this.figures = figures;
    this.view = view;
  }

  /** The occupation that is held. */
  void now(Page page) {
    ExposureView exposure = view.now().exposure();
    page.paragraph(
        "  ",
        exposure == null
            ? session.text("benefit.nowExposureUnknown")
            : session.text(
                "benefit.nowExposure", places(exposure), marks(view.now().exposureFigures())));
    FigureView pay = view.now().pay();
    page.paragraph("  ", pay == null ? session.text("benefit.nowPayUnknown") : figures.brief(pay));
  }

  List<String> lines(MoveView move) {
    List<String> lines = new ArrayList<>();
    lines.add(pay(move.pay()));
    lines.add(exposure(move));
    lines.add(demand(move));
    FigureView telework = move.telework();
    if (telework != null) {
      lines.add(figures.brief(telework));
    }
    Double fit = move.interestFit();
    String source = move.interestSource();
    if (fit != null && source != null) {
      lines.add(session.text("benefit.interest", hundredths(fit), figures.mark(source)));
    }
    if (move.regulated()) {
      lines.add(session.text("occupation.regulated"));
    }
    Double months = move.months();
    lines.add(
        months == null
            ? session.text("benefit.monthsUnknown")
            : session.text("benefit.months", session.numbers().plain(Math.rint(months))));
    return lines;
  }

  private String pay(@Nullable PayView pay) {
    if (pay == null) {
      return session.text("benefit.payUnknown");
    }
    String after = figures.dated(pay.after());
    FigureView before = pay.before();
    Double ratio = pay.ratio();
    if (before == null || ratio == null) {
      return session.text("benefit.payAlone", after);
    }
    if (pay.sameFamilies()) {
      return session.text("benefit.paySame", after);
    }
    return session.text("benefit.pay", after, figures.dated(before), change(ratio));
  }

  private String change(double ratio) {
    long percent = Math.round((ratio - 1) * 100);
    String size = session.numbers().withUnit(Math.abs(percent) / 100.0, "share");
    return percent == 0
        ? session.text("benefit.same")
        : session.text(percent > 0 ? "benefit.more" : "benefit.less", size);
  }

  private String exposure(MoveView move) {
    ExposureView after = move.exposure();
    if (after == null) {
      return session.text("benefit.exposureUnknown");
    }
    ExposureView before = view.now().exposure();
    String marks = marks(move.exposureFigures());
    return before == null || move.exposureChange() == null
        ? session.text("benefit.exposureAlone", places(after), marks)
        : session.text(
            "benefit.exposure",
            places(after),
            hundredths(before.mean()),
            session.text("benefit." + move.exposureChange()),
            marks);
  }

  /** "65 of 100 (41 to 97 by 4 measures)". */
  private String places(ExposureView exposure) {
    return session.text(
        "benefit.places",
        hundredths(exposure.mean()),
        hundredths(exposure.lowest()),
        hundredths(exposure.highest()),
        exposure.measures());
  }

  private String demand(MoveView move) {
    List<String> known = new ArrayList<>();
    FigureView tension = move.tension();
    FigureView openings = move.openings();
    if (tension != null) {
      known.add(figures.brief(tension));
    }
    if (openings != null) {
      known.add(figures.brief(openings));
    }
    return known.isEmpty()
        ? session.text("benefit.demandUnknown", view.placeName())
        : String.join(" · ", known);
  }

  private String marks(List<FigureView> made) {
    return made.stream()
        .map(FigureView::source)
        .distinct()
        .map(figures::mark)
        .collect(Collectors.joining(" "));
  }

  private String hundredths(double part) {
    return session.numbers().hundredths(part);
  }
}
