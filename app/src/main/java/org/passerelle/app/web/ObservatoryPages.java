package org.passerelle.app.web;

import io.javalin.http.HttpStatus;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.passerelle.app.link.MeantOccupation;
import org.passerelle.app.text.EnumName;
import org.passerelle.app.view.ObservatoryView.ClaimsView;
import org.passerelle.app.view.ObservatoryView.CurvesView;
import org.passerelle.app.view.ObservatoryView.LivesView;
import org.passerelle.app.view.ObservatoryView.RankingView;
import org.passerelle.app.view.ObservatoryWords;
import org.passerelle.app.web.ObservatoryPage.Filter;
import org.passerelle.app.wish.RankingWish;
import org.passerelle.app.wish.TypedNumber;
import org.passerelle.app.wish.WishProblem;
import org.passerelle.app.wish.WishProblem.Problem;
import org.passerelle.engine.market.EmploymentTable;
import org.passerelle.engine.market.Observatory;

/** How occupations are born, grow, shrink and die, by place and period. */
final class ObservatoryPages implements Pages {
  @Override
  public void addTo(Routes routes) {
    routes.get("/observatory", this::observatory);
  }

  private void observatory(Visit visit) {
    String shown = visit.query("show");
    if (!visit.query("job").isEmpty() || !visit.query("occupation").isEmpty()) {
      job(visit);
    } else if (shown.equals("born") || shown.equals("died")) {
      Filter filter = filter(visit, EmploymentTable.UNITED_STATES);
      LivesView lives =
          visit.site().observatory(visit.language()).lives(shown.equals("born"), filter.count());
      show(visit, page(shown, filter, null, lives, null, ""));
    } else if (shown.equals("claims")) {
      ClaimsView claims = visit.site().observatory(visit.language()).claims();
      show(visit, page(shown, filter(visit, RankingWish.usual(true)), null, null, claims, ""));
    } else if (shown.isEmpty() || shown.equals("growing") || shown.equals("shrinking")) {
      ranking(visit, shown.isEmpty() ? "growing" : shown);
    } else {
      throw WebProblem.notFound();
    }
  }

  private static void ranking(Visit visit, String shown) {
    Filter filter = filter(visit, RankingWish.usual(true));
    try {
      EmploymentTable table = table(visit);
      filter = filter(visit, table);
      RankingWish wish =
          RankingWish.of(
              visit.site().engines().observatory(),
              table,
              shown.equals("growing"),
              TypedNumber.year(filter.since()),
              TypedNumber.year(filter.until()),
              TypedNumber.of(filter.least(), Problem.LEAST),
              filter.count());
      RankingView ranking = visit.site().observatory(visit.language()).ranking(wish);
      show(visit, page(shown, filter, ranking, null, null, ""));
    } catch (WishProblem problem) {
      show(visit, page(shown, filter, null, null, null, problem.words(visit.messages())));
    }
  }

  private static EmploymentTable table(Visit visit) {
    String typed = visit.query("table");
    return typed.isEmpty()
        ? RankingWish.usual(true)
        : EnumName.find(EmploymentTable.class, typed)
            .orElseThrow(() ->
                new WishProblem(
                    Problem.TABLE,
                    typed,
                    Arrays.stream(EmploymentTable.values())
                        .map(EnumName::option)
                        .collect(Collectors.joining(", "))));
  }

  /** The fields as typed; years and size of another table are not those of this one. */
  private static Filter filter(Visit visit, EmploymentTable table) {
    Observatory observatory = visit.site().engines().observatory();
    List<Integer> years = observatory.years(table);
    String of = visit.query("of");
    boolean isSame = of.isEmpty() || of.equals(EnumName.of(table));
    return new Filter(
        EnumName.of(table),
        Arrays.stream(EmploymentTable.values()).map(EnumName::of).toList(),
        isSame ? visit.query("since") : "",
        isSame ? visit.query("until") : "",
        isSame ? visit.query("least") : "",
        count(visit.query("count")),
        years.getFirst(),
        years.getLast());
  }

  /** One of the counts that the list offers. */
  private static int count(String typed) {
    return ObservatoryPage.COUNTS.stream()
        .filter(count -> count.toString().equals(typed))
        .findFirst()
        .orElse(ObservatoryPage.COUNTS.getFirst());
  }

  private static void job(Visit visit) {
    String said = visit.query("job");
    String code = visit.query("occupation");
    MeantOccupation meant =
        MeantOccupation.of(
            code.isEmpty() ? said : code,
            visit.site().engines().reference(),
            visit.site().engines().linker());
    CurvesView curves =
        meant.occupation().isPresent()
            ? visit.site().observatory(visit.language()).curves(meant.occupation().get())
            : null;
    List<Suggestion> choices =
        curves == null ? visit.suggestions().occupations(meant.matches()) : List.of();
    String problem =
        curves == null && choices.isEmpty()
            ? visit.text("web.notUnderstood", said.isEmpty() ? code : said)
            : "";
    show(
        visit,
        new ObservatoryPage(
            "job",
            curves == null ? said : curves.occupation().title(),
            choices,
            filter(visit, RankingWish.usual(true)),
            null,
            null,
            null,
            curves,
            problem));
  }

  private static ObservatoryPage page(
      String shown,
      Filter filter,
      @Nullable RankingView ranking,
      @Nullable LivesView lives,
      @Nullable ClaimsView claims,
      String problem) {
    return new ObservatoryPage(shown, "", List.of(), filter, ranking, lives, claims, null, problem);
  }

  private static void show(Visit visit, ObservatoryPage page) {
    visit.show(
        page.problem().isEmpty() ? HttpStatus.OK : HttpStatus.BAD_REQUEST,
        visit.isPart() ? "part/observatory" : "observatory",
        Map.of("page", page, "words", new ObservatoryWords(visit.messages())));
  }
}
