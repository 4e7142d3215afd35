package org.passerelle.evaluation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.passerelle.evaluation.linking.FitWeights;
import org.passerelle.evaluation.linking.LinkingEvaluation;
import org.passerelle.reference.Reference;

/** Measures how good the methods are: {@code ./passerelle evaluate linking DIR}. */
public final class Evaluate {
  private static final String USAGE =
      """
      usage: ./passerelle evaluate linking DIR [--only PATTERN] [--rankers NAME,NAME]
                                           [--limit N] [--json FILE]

        DIR        a folder with common/ and, beside it, dev/, test/ or others that hold sets
        --only     the sets in whose name PATTERN is found, as melo, fr_c_en or skills|titles
        --rankers  these rankers, as bm25,ngrams-concepts; otherwise all
        --limit    N texts of each set at most, taken evenly
        --json     also write the results to FILE\
      """;

  private Evaluate() {}

  public static void main(String[] arguments) {
    System.exit(run(Arrays.asList(arguments)));
  }

  private static int run(List<String> words) {
    if (words.contains("--help") || words.contains("-h")) {
      System.out.println(USAGE);
      return 0;
    }
    if (words.size() == 3 && words.getFirst().equals("fit-linking")) {
      return fit(words);
    }
    if (words.isEmpty() || !words.getFirst().equals("linking")) {
      System.err.println("evaluate: the first word says what is evaluated: linking");
      System.err.println(USAGE);
      return 2;
    }
    return new LinkingEvaluation(System.out, System.err).run(words.subList(1, words.size()));
  }

  private static int fit(List<String> words) {
    try {
      Reference reference = Reference.bundled();
      FitWeights.run(Path.of(words.get(1)), Path.of(words.get(2)), reference, System.out);
      return 0;
    } catch (IOException e) {
      System.err.println("evaluate: " + e.getMessage());
      return 6;
    }
  }
}
