package org.passerelle.evaluation.transition;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.function.Function;
import org.passerelle.engine.linking.Link;
import org.passerelle.engine.linking.Linker;
import org.passerelle.reference.Classification;
import org.passerelle.reference.ClassificationId;
import org.passerelle.reference.Crosswalk;
import org.passerelle.reference.Language;
import org.passerelle.reference.Reference;

/**
 * The codes of another classification, each as a mean of occupations of ESCO: those that the
 * crosswalk links to it, by the weights of the links. A code that none is linked to is stood for by
 * the two occupations whose names fit its title best, so that nearly every code can be ranked; one
 * for which no name fits comes last.
 *
 * <p>A number between occupations becomes one between codes as the mean over all pairs of an
 * occupation of the one and an occupation of the other.
 */
final class OccupationCodes {
  /** Occupations that stand for a code that no occupation is linked to. */
  private static final int STAND_INS = 2;

  private final List<String> codes;
  private final Map<String, Integer> numbers = new HashMap<>();
  private final int[][] occupations;
  private final float[][] weights;
  private final int standIns;

  /** The same links from the other end: for each occupation its codes. */
  private final int[][] codesOf;

  private final float[][] shares;

  private OccupationCodes(
      List<String> codes, List<Map<Integer, Double>> rows, int standIns, int size) {
    this.codes = codes;
    this.standIns = standIns;
    occupations = new int[codes.size()][];
    weights = new float[codes.size()][];
    List<Map<Integer, Float>> back = new ArrayList<>();
    for (int o = 0; o < size; o++) {
      back.add(new TreeMap<>());
    }
    for (int code = 0; code < codes.size(); code++) {
      numbers.put(codes.get(code), code);
      Map<Integer, Double> row = rows.get(code);
      double sum = row.values().stream().mapToDouble(Double::doubleValue).sum();
      occupations[code] = row.keySet().stream().mapToInt(Integer::intValue).toArray();
      weights[code] = new float[occupations[code].length];
      for (int i = 0; i < weights[code].length; i++) {
        weights[code][i] = (float) (row.getOrDefault(occupations[code][i], 0.0) / sum);
        back.get(occupations[code][i]).put(code, weights[code][i]);
      }
    }
    codesOf = new int[size][];
    shares = new float[size][];
    for (int o = 0; o < size; o++) {
      Map<Integer, Float> row = back.get(o);
      codesOf[o] = row.keySet().stream().mapToInt(Integer::intValue).toArray();
      shares[o] = new float[row.size()];
      for (int i = 0; i < shares[o].length; i++) {
        shares[o][i] = row.getOrDefault(codesOf[o][i], 0f);
      }
    }
  }

  /**
   * The codes of a classification.
   *
   * @param grouped the code that each of the classification's codes counts for, if any
   * @param titles the titles of the codes to rank
   * @param language of the titles
   */
  static OccupationCodes of(
      Reference reference,
      Linker linker,
      ClassificationId id,
      Function<String, Optional<String>> grouped,
      Map<String, List<String>> titles,
      Language language) {
    Classification classification = reference.classification(id);
    Crosswalk crosswalk = reference.crosswalk(id);
    Map<String, Map<Integer, Double>> rows = new TreeMap<>();
    titles.keySet().forEach(code -> rows.put(code, new TreeMap<>()));
    int size = reference.occupations().size();
    for (int o = 0; o < size; o++) {
      for (Crosswalk.Link link : crosswalk.links(o)) {
        int occupation = o;
        grouped
            .apply(classification.code(link.target()))
            .map(rows::get)
            .ifPresent(row -> row.merge(occupation, link.weight(), Double::sum));
      }
    }
    int standIns = 0;
    for (Map.Entry<String, Map<Integer, Double>> row : rows.entrySet()) {
      if (row.getValue().isEmpty()) {
        standIns++;
        row.getValue()
            .putAll(standIns(linker, titles.getOrDefault(row.getKey(), List.of()), language));
      }
    }
    return new OccupationCodes(
        List.copyOf(rows.keySet()), List.copyOf(rows.values()), standIns, size);
  }

  private static Map<Integer, Double> standIns(
      Linker linker, Collection<String> titles, Language language) {
    Map<Integer, Double> found = new TreeMap<>();
    for (String title : titles) {
      for (Link link : linker.occupations(title, Optional.of(language), STAND_INS)) {
        found.merge(link.concept(), Math.max(1e-3, link.confidence()), Double::sum);
      }
    }
    return found;
  }

  int size() {
    return codes.size();
  }

  String code(int number) {
    return codes.get(number);
  }

  /** How many codes are stood for by occupations found by title. */
  int standIns() {
    return standIns;
  }

  OptionalInt find(String code) {
    Integer number = numbers.get(code);
    return number == null ? OptionalInt.empty() : OptionalInt.of(number);
  }

  /** The occupations that a code is the mean of. */
  int[] occupations(int code) {
    return occupations[code].clone();
  }

  /** The weight of each of them; sum 1. */
  float[] weights(int code) {
    return weights[code].clone();
  }

  /**
   * From one code to all, the mean of numbers between occupations; numbers that are not known are
   * left out.
   *
   * @param rows for each occupation of the code the numbers to all occupations
   * @return {@code NaN} where nothing is known
   */
  float[] means(int code, List<float[]> rows) {
    double[] sums = new double[size()];
    double[] known = new double[size()];
    for (int i = 0; i < rows.size(); i++) {
      float[] row = rows.get(i);
      for (int o = 0; o < row.length; o++) {
        if (!Float.isNaN(row[o])) {
          for (int c = 0; c < codesOf[o].length; c++) {
            double weight = weights[code][i] * shares[o][c];
            sums[codesOf[o][c]] += weight * row[o];
            known[codesOf[o][c]] += weight;
          }
        }
      }
    }
    float[] means = new float[size()];
    Arrays.fill(means, Float.NaN);
    for (int other = 0; other < means.length; other++) {
      if (known[other] > 0) {
        means[other] = (float) (sums[other] / known[other]);
      }
    }
    return means;
  }
}
