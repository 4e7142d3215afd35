package org.passerelle.evaluation.exposure;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.passerelle.evaluation.benchmark.AlignedTable;
import org.passerelle.evaluation.exposure.AmericanJobs.Shares;
import org.passerelle.reference.Classification;
import org.passerelle.reference.ClassificationId;
import org.passerelle.reference.Figures.Series;
import org.passerelle.reference.Language;
import org.passerelle.reference.Reference;

/** Recomputes what the studies are known for from the carried facts: {@code evaluate headlines}. */
public final class Headlines {
  private static final double HIGH_RISK = 0.7;
  private static final int TEN = 10;
  private static final int HIGHEST_CLASS = 5;
  private static final int FIRST_GRADIENT = 2;

  private final Reference reference;
  private final AmericanJobs jobs;
  private final List<List<String>> rows = new ArrayList<>();

  private Headlines(Reference reference, Optional<Path> file) {
    this.reference = reference;
    this.jobs = new AmericanJobs(reference, file);
  }

  /**
   * Prints the published and the recomputed figures, and the ends of the AIOE.
   *
   * @param file the jobs of another year than 2024, as the Bureau of Labor Statistics publishes
   *     them
   */
  public static void run(Reference reference, Optional<Path> file, PrintStream out) {
    Headlines headlines = new Headlines(reference, file);
    headlines.rows.add(List.of("figure", "published", "recomputed", "of all jobs"));
    headlines.american();
    headlines.world();
    AlignedTable.print(out, headlines.rows);
    headlines.ends(out);
  }

  private void american() {
    row(
        "Frey and Osborne: probability above .7",
        "47 %",
        jobs.share("frey_osborne", true, p -> p > HIGH_RISK));
    for (String greek : List.of("alpha", "beta", "gamma")) {
      for (String rater : List.of("human", "model")) {
        String measure = "gpt_" + greek + "_" + rater;
        String name = "Eloundou et al.: " + greek + ", rated by " + rater;
        boolean isHeadline = greek.equals("beta");
        row(
            name + ", 10 % of tasks or more",
            isHeadline ? "80 %" : "",
            jobs.share(measure, false, s -> s >= .1));
        row(
            name + ", more than 50 %",
            isHeadline ? "19 %" : "",
            jobs.share(measure, false, s -> s > .5));
        row(name + ", 50 % or more", "", jobs.share(measure, false, s -> s >= .5));
      }
    }
    row("Dingel and Neiman: can be done at home", "37 %", jobs.mean("teleworkable", true));
  }

  private void row(String name, String published, Shares shares) {
    rows.add(List.of(name, published, percent(shares.value()), percent(shares.covered())));
  }

  private static String percent(double share) {
    return String.format(Locale.ROOT, "%.1f %%", 100 * share);
  }

  /** Employment of all countries by two digits, shared out equally among unit groups. */
  private void world() {
    Map<String, List<Integer>> classes = new TreeMap<>();
    var figures = reference.figures();
    for (Series series : figures.everySeries(figures.measure("ilo_genai_category"), "WORLD")) {
      classes
          .computeIfAbsent(series.family().code().substring(0, 2), code -> new ArrayList<>())
          .add((int) Math.round(series.points().getLast().value()));
    }
    for (String place : List.of("all countries", "FR", "US")) {
      double[] byClass = new double[HIGHEST_CLASS + 1];
      Set<String> countries = new HashSet<>();
      for (String country : figures.places(figures.measure("ilo_employment"))) {
        if (place.equals(country) || place.equals("all countries")) {
          add(byClass, country, classes, countries);
        }
      }
      double all = 0;
      double exposed = 0;
      for (int c = 0; c < byClass.length; c++) {
        all += byClass[c];
        exposed += c >= FIRST_GRADIENT ? byClass[c] : 0;
      }
      if (all > 0) {
        String name = "ILO 2025, " + place + " (" + countries.size() + "): ";
        boolean isWorld = place.equals("all countries");
        rows.add(List.of(name + "any gradient", isWorld ? "25 %" : "", percent(exposed / all), ""));
        rows.add(
            List.of(
                name + "gradient 4",
                isWorld ? "3.3 %" : "",
                percent(byClass[HIGHEST_CLASS] / all),
                ""));
      }
    }
  }

  private void add(
      double[] byClass, String country, Map<String, List<Integer>> classes, Set<String> countries) {
    var figures = reference.figures();
    for (Series series : figures.everySeries(figures.measure("ilo_employment"), country)) {
      List<Integer> groups = classes.getOrDefault(series.family().code(), List.of());
      for (int group : groups) {
        byClass[group] += series.points().getLast().value() / groups.size();
        countries.add(country);
      }
    }
  }

  private void ends(PrintStream out) {
    Classification soc = reference.classification(ClassificationId.SOC2010);
    List<Map.Entry<String, Double>> ordered =
        jobs.published("aioe").entrySet().stream()
            .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
            .toList();
    out.println();
    out.println("AIOE, the ten most exposed:");
    ordered.stream().limit(TEN).forEach(entry -> out.println(line(soc, entry)));
    out.println("AIOE, the ten least exposed:");
    ordered.reversed().stream().limit(TEN).forEach(entry -> out.println(line(soc, entry)));
  }

  private static String line(Classification soc, Map.Entry<String, Double> entry) {
    String name =
        soc.find(entry.getKey()).isPresent()
            ? soc.label(soc.find(entry.getKey()).getAsInt(), Language.ENGLISH)
            : "";
    return String.format(Locale.ROOT, "  %6.3f  %s %s", entry.getValue(), entry.getKey(), name);
  }
}
