package org.passerelle.app.view;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.passerelle.app.text.Messages;
import org.passerelle.app.text.NumberText;
import org.passerelle.app.view.TransitionsView.ExposureView;
import org.passerelle.app.view.TransitionsView.MoveView;
import org.passerelle.app.view.TransitionsView.NowView;
import org.passerelle.app.view.TransitionsView.PayView;

/** What is said of what a move brings; what is not known is said so. */
public final class BenefitWords {
  private final Messages messages;
  private final NumberText numbers;
  private final FigureWords figures;
  private final UnaryOperator<String> mark;

  /**
   * Words for benefits.
   *
   * @param mark what stands for a source in a sentence, by its short name; may be empty
   */
  public BenefitWords(Messages messages, UnaryOperator<String> mark) {
    this.messages = messages;
    this.numbers = new NumberText(messages);
    this.figures = new FigureWords(messages);
    this.mark = mark;
  }

  /**
   * A sentence.
   *
   * @param sources the short names of those that its numbers come from
   */
  public record Line(String text, List<String> sources) {}

  /** How exposed the occupation is that is held. */
  public Line nowExposure(NowView now) {
    ExposureView exposure = now.exposure();
    return exposure == null
        ? line(messages.text("benefit.nowExposureUnknown"), Stream.empty())
        : line(
            messages.text("benefit.nowExposure", places(exposure), marks(now.exposureFigures())),
            sources(now.exposureFigures()));
  }

  /** What it pays. */
  public Line nowPay(NowView now) {
    FigureView pay = now.pay();
    return pay == null ? line(messages.text("benefit.nowPayUnknown"), Stream.empty()) : brief(pay);
  }

  /** All that is known of what a move brings, and what is not known of it. */
  public List<Line> lines(MoveView move, TransitionsView view) {
    List<Line> lines = new ArrayList<>();
    lines.add(pay(move));
    lines.add(exposure(move, view.now()));
    lines.add(demand(move, view.placeName()));
    FigureView telework = move.telework();
    if (telework != null) {
      lines.add(brief(telework));
    }
    if (move.interestFit() != null) {
      lines.add(interest(move));
    }
    if (move.regulated()) {
      lines.add(line(messages.text("occupation.regulated"), Stream.empty()));
    }
    lines.add(months(move));
    return lines;
  }

  /** Pay after and before. */
  public Line pay(MoveView move) {
    PayView pay = move.pay();
    if (pay == null) {
      return line(messages.text("benefit.payUnknown"), Stream.empty());
    }
    FigureView before = pay.before();
    Double ratio = pay.ratio();
    String after = dated(pay.after());
    if (before == null || ratio == null) {
      return line(messages.text("benefit.payAlone", after), sources(List.of(pay.after())));
    }
    return line(
        pay.sameFamilies()
            ? messages.text("benefit.paySame", after)
            : messages.text("benefit.pay", after, dated(before), change(ratio)),
        sources(List.of(pay.after(), before)));
  }

  private String change(double ratio) {
    long percent = Math.round((ratio - 1) * 100);
    String size = numbers.withUnit(Math.abs(percent) / 100.0, "share");
    return percent == 0
        ? messages.text("benefit.same")
        : messages.text(percent > 0 ? "benefit.more" : "benefit.less", size);
  }

  /** Exposure after and before. */
  public Line exposure(MoveView move, NowView now) {
    ExposureView after = move.exposure();
    if (after == null) {
      return line(messages.text("benefit.exposureUnknown"), Stream.empty());
    }
    ExposureView before = now.exposure();
    String marks = marks(move.exposureFigures());
    return line(
        before == null || move.exposureChange() == null
            ? messages.text("benefit.exposureAlone", places(after), marks)
            : messages.text(
                "benefit.exposure",
                places(after),
                numbers.hundredths(before.mean()),
                messages.text("benefit." + move.exposureChange()),
                marks),
        sources(move.exposureFigures()));
  }

  /** "65 of 100 (41 to 97 by 4 measures)". */
  private String places(ExposureView exposure) {
    return messages.text(
        "benefit.places",
        numbers.hundredths(exposure.mean()),
        numbers.hundredths(exposure.lowest()),
        numbers.hundredths(exposure.highest()),
        exposure.measures());
  }

  /** How much the occupation is wanted where the person looks for work. */
  public Line demand(MoveView move, String placeName) {
    List<FigureView> known =
        Stream.of(move.tension(), move.openings()).flatMap(Stream::ofNullable).toList();
    return known.isEmpty()
        ? line(messages.text("benefit.demandUnknown", placeName), Stream.empty())
        : line(
            known.stream().map(f -> brief(f).text()).collect(Collectors.joining(" · ")),
            sources(known));
  }

  /** How well the occupation fits the interests. */
  public Line interest(MoveView move) {
    Double fit = move.interestFit();
    String source = move.interestSource();
    return fit == null || source == null
        ? line(messages.text("benefit.interestUnknown"), Stream.empty())
        : line(
            messages.text("benefit.interest", numbers.hundredths(fit), mark.apply(source)),
            Stream.of(source));
  }

  /** Whether it can be done at home. */
  public Line telework(MoveView move) {
    FigureView telework = move.telework();
    return telework == null
        ? line(messages.text("benefit.teleworkUnknown"), Stream.empty())
        : brief(telework);
  }

  /** How long one learns. */
  public Line months(MoveView move) {
    Double months = move.months();
    return line(
        months == null
            ? messages.text("benefit.monthsUnknown")
            : messages.text("benefit.months", numbers.plain(Math.rint(months))),
        Stream.empty());
  }

  private Line brief(FigureView figure) {
    return line(figures.brief(figure, mark.apply(figure.source())), sources(List.of(figure)));
  }

  private String dated(FigureView figure) {
    return figures.dated(figure, mark.apply(figure.source()));
  }

  private String marks(List<FigureView> made) {
    return sources(made).map(mark).collect(Collectors.joining(" "));
  }

  private static Stream<String> sources(List<@Nullable FigureView> made) {
    return made.stream().flatMap(Stream::ofNullable).map(FigureView::source).distinct();
  }

  /** A mark that is empty leaves no gap before what follows it. */
  private static Line line(String text, Stream<String> sources) {
    return new Line(text.strip().replaceAll(" +(?=[ \u00a0:;,])", ""), sources.distinct().toList());
  }
}
