package org.passerelle.evaluation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.passerelle.evaluation.benchmark.UnreadableBenchmarkException;
import org.passerelle.evaluation.demand.CalibrateDemand;
import org.passerelle.evaluation.exposure.ExposureAgreement;
import org.passerelle.evaluation.exposure.Headlines;
import org.passerelle.evaluation.forecast.ForecastEvaluation;
import org.passerelle.evaluation.linking.FitWeights;
import org.passerelle.evaluation.linking.LinkingAblation;
import org.passerelle.evaluation.linking.LinkingEvaluation;
import org.passerelle.evaluation.training.TrainEmbedding;
import org.passerelle.evaluation.transition.FitTransitions;
import org.passerelle.evaluation.transition.TransitionAblation;
import org.passerelle.evaluation.transition.TransitionEvaluation;
import org.passerelle.evaluation.transition.TransitionLeanings;
import org.passerelle.evaluation.transition.WeightIntervals;
import org.passerelle.evaluation.workforce.WorkforceFigures;
import org.passerelle.reference.Reference;
import org.passerelle.reference.table.FactError;

/** Measures how good the methods are: {@code ./passerelle evaluate linking DIR}. */
public final class Evaluate {
  private static final String USAGE =
      """
      usage: ./passerelle evaluate linking DIR [--only PATTERN] [--rankers NAME,NAME]
                                           [--limit N] [--json FILE]
             ./passerelle evaluate transitions DIR [--rome FILE] [--json FILE]
             ./passerelle evaluate forecast [--json FILE]
             ./passerelle evaluate fit-transitions DIR TABLE
             ./passerelle evaluate ablate-transitions DIR
             ./passerelle evaluate weigh-transitions DIR DRAWS
             ./passerelle evaluate lean-transitions
             ./passerelle evaluate exposure
             ./passerelle evaluate headlines [JOBS.csv]
             ./passerelle evaluate workforce
             ./passerelle evaluate fit-linking DIR TABLE
             ./passerelle evaluate ablate-linking DIR
             ./passerelle evaluate calibrate-demand TABLE
             ./passerelle evaluate train-embedding SHARED FOLDER

        DIR        a folder with common/ and, beside it, dev/, test/ or others that hold sets
        --only     the sets in whose name PATTERN is found, as melo, fr_c_en or skills|titles
        --rankers  these rankers, as bm25,ngrams-concepts; otherwise all
        --limit    N texts of each set at most, taken evenly
        --json     also write the results to FILE

        transitions measures the feasibility of moves and other scores against what is known of
        moves in DIR, and with --rome against ROME's mobilities
        forecast tries the methods that forecast employment on years that they did not see
        fit-transitions learns the weights of signals from DIR and writes TABLE
        ablate-transitions learns without each kind of signal, and with each alone
        weigh-transitions learns from origins drawn DRAWS times and prints how sure weights are
        lean-transitions prints for which kinds of occupations more moves are feasible
        exposure prints how far the measures of exposure agree
        headlines recomputes what the studies of exposure are known for, with the jobs of May
        2024, or of another year by the national file of the Bureau of Labor Statistics
        workforce prints what the model of the workforce shows on an invented labour market
        fit-linking learns the weights of the linker on the sets of DIR and writes TABLE
        ablate-linking ranks the sets of DIR with some of the signals at a time
        calibrate-demand finds the parameters of demand that give the figures published of those
        who start a business, and writes TABLE
        train-embedding learns the vectors of words from SHARED/data and the training
        sentences of SHARED/benchmarks, and writes them into FOLDER\
      """;

  private static final int UNREADABLE = 5;
  private static final int UNWRITABLE = 6;

  private Evaluate() {}

  public static void main(String[] arguments) {
    System.exit(run(Arrays.asList(arguments)));
  }

  private static int run(List<String> words) {
    if (words.contains("--help") || words.contains("-h")) {
      System.out.println(USAGE);
      return 0;
    }
    if (words.size() == 3 && words.getFirst().equals("train-embedding")) {
      return make(() ->
          TrainEmbedding.run(path(words, 1), path(words, 2), Reference.bundled(), System.out));
    }
    if (words.size() == 3 && words.getFirst().equals("fit-linking")) {
      return make(
          () -> FitWeights.run(path(words, 1), path(words, 2), Reference.bundled(), System.out));
    }
    if (words.size() == 2 && words.getFirst().equals("calibrate-demand")) {
      return make(() -> CalibrateDemand.run(path(words, 1), Reference.bundled(), System.out));
    }
    if (!words.isEmpty() && words.getFirst().equals("forecast")) {
      return forecast(words.subList(1, words.size()));
    }
    if (words.size() >= 2 && words.getFirst().equals("transitions")) {
      return transitions(words.subList(1, words.size()));
    }
    if (words.size() == 3 && words.getFirst().equals("fit-transitions")) {
      return make(() ->
          FitTransitions.run(path(words, 1), path(words, 2), Reference.bundled(), System.out));
    }
    if (words.size() == 2 && words.getFirst().equals("ablate-transitions")) {
      return make(() -> TransitionAblation.run(path(words, 1), Reference.bundled(), System.out));
    }
    if (words.size() == 1 && words.getFirst().equals("lean-transitions")) {
      return make(() -> TransitionLeanings.run(Reference.bundled(), System.out));
    }
    if (words.size() == 1 && words.getFirst().equals("exposure")) {
      return make(() -> ExposureAgreement.run(Reference.bundled(), System.out));
    }
    if (words.size() <= 2 && !words.isEmpty() && words.getFirst().equals("headlines")) {
      Optional<Path> jobs = words.stream().skip(1).map(Path::of).findFirst();
      return make(() -> Headlines.run(Reference.bundled(), jobs, System.out));
    }
    if (words.size() == 1 && words.getFirst().equals("workforce")) {
      return make(() -> WorkforceFigures.run(System.out));
    }
    if (words.size() == 3 && words.getFirst().equals("weigh-transitions")) {
      return weigh(path(words, 1), words.get(2));
    }
    if (words.size() == 2 && words.getFirst().equals("ablate-linking")) {
      return make(
          () -> LinkingAblation.run(path(words, 1), Reference.bundled(), System.out, System.err));
    }
    if (words.isEmpty() || !words.getFirst().equals("linking")) {
      System.err.println(
          "evaluate: the first word says what is evaluated: linking, transitions, forecast");
      System.err.println(USAGE);
      return 2;
    }
    return new LinkingEvaluation(System.out, System.err).run(words.subList(1, words.size()));
  }

  private static int forecast(List<String> words) {
    boolean toFile = words.size() == 2 && words.getFirst().equals("--json");
    if (!words.isEmpty() && !toFile) {
      System.err.println("evaluate forecast: not understood: " + words.getFirst());
      System.err.println(USAGE);
      return 2;
    }
    Optional<Path> file = toFile ? Optional.of(path(words, 1)) : Optional.empty();
    return make(() -> ForecastEvaluation.run(file, Reference.bundled(), System.out));
  }

  private static int transitions(List<String> words) {
    Optional<Path> rome = Optional.empty();
    Optional<Path> json = Optional.empty();
    for (int i = 1; i < words.size(); i += 2) {
      boolean hasValue = i + 1 < words.size();
      if (hasValue && words.get(i).equals("--rome")) {
        rome = Optional.of(path(words, i + 1));
      } else if (hasValue && words.get(i).equals("--json")) {
        json = Optional.of(path(words, i + 1));
      } else {
        System.err.println("evaluate transitions: not understood: " + words.get(i));
        System.err.println(USAGE);
        return 2;
      }
    }
    Optional<Path> mobilities = rome;
    Optional<Path> file = json;
    return make(() ->
        TransitionEvaluation.run(
            path(words, 0), mobilities, file, Reference.bundled(), System.out));
  }

  private static int weigh(Path folder, String draws) {
    if (!draws.matches("[1-9][0-9]{0,3}")) {
      System.err.println("evaluate weigh-transitions: DRAWS is 1 to 9999, not " + draws);
      return 2;
    }
    return make(() ->
        WeightIntervals.run(folder, Integer.parseInt(draws), Reference.bundled(), System.out));
  }

  /** Something that is made of files and written to others. */
  private interface Making {
    void run() throws IOException;
  }

  private static int make(Making making) {
    try {
      making.run();
      return 0;
    } catch (UnreadableBenchmarkException e) {
      System.err.println("evaluate: " + e.getMessage());
      return UNREADABLE;
    } catch (FactError e) {
      System.err.println("evaluate: cannot read: " + e.getMessage());
      return UNREADABLE;
    } catch (IOException e) {
      System.err.println("evaluate: cannot write: " + e.getMessage());
      return UNWRITABLE;
    }
  }

  private static Path path(List<String> words, int place) {
    return Path.of(words.get(place));
  }
}
