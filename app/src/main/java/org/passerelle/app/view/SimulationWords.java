package org.passerelle.app.view;

import java.util.Comparator;
import java.util.List;
import org.passerelle.app.text.Messages;
import org.passerelle.app.text.NumberText;
import org.passerelle.app.view.SimulationView.RateView;

/** The sentences of a simulation. */
public final class SimulationWords {
  /** From so much movement a year without any shock on, the start is no rest to compare with. */
  private static final double MUCH_DRIFT = 0.001;

  private final Messages messages;
  private final NumberText numbers;

  public SimulationWords(Messages messages) {
    this.messages = messages;
    this.numbers = new NumberText(messages);
  }

  /** What is taken to be automated. */
  public String title(SimulationView view) {
    return messages.text("simulate.title", messages.text("shock." + view.shock()));
  }

  /** What is assumed of it. */
  public String scenario(SimulationView view) {
    return messages.text(
        "simulate.scenario",
        numbers.plain(view.years()),
        numbers.plain(view.jobsKept() * 100),
        view.groups(),
        view.ways());
  }

  /** Who has no work before, at most and in the end. */
  public String unemployed(SimulationView view) {
    List<RateView> rates = view.all().rates();
    RateView first = rates.getFirst();
    RateView last = rates.getLast();
    RateView highest =
        rates.stream().max(Comparator.comparingDouble(RateView::unemployed)).orElse(first);
    return messages.text(
        "simulate.unemployed",
        percent(first.unemployed()),
        percent(highest.unemployed()),
        numbers.rounded(highest.year(), 0),
        percent(last.unemployed()),
        numbers.rounded(last.year(), 0));
  }

  /** Who has had none for long. */
  public String longTerm(SimulationView view) {
    List<RateView> rates = view.all().rates();
    RateView first = rates.getFirst();
    RateView longest =
        rates.stream().max(Comparator.comparingDouble(RateView::longTerm)).orElse(first);
    return messages.text(
        "simulate.longTerm",
        percent(first.longTerm()),
        percent(longest.longTerm()),
        numbers.rounded(longest.year(), 0),
        percent(rates.getLast().longTerm()));
  }

  /** How far the market moves by itself; empty if hardly. */
  public String drift(SimulationView view) {
    return view.drift() > MUCH_DRIFT ? messages.text("simulate.drift", percent(view.drift())) : "";
  }

  /** A rate before and during the change. */
  public String change(double before, double during) {
    return messages.text("simulate.change", percent(before), percent(during));
  }

  /** A part in percent with one decimal, without a sign. */
  public String percent(double part) {
    return numbers.rounded(part * 100, 1);
  }
}
