package org.passerelle.engine.transition.signal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.passerelle.engine.linking.Embedding;
import org.passerelle.engine.linking.Words;
import org.passerelle.reference.Classification;
import org.passerelle.reference.ClassificationId;
import org.passerelle.reference.Crosswalk;
import org.passerelle.reference.Language;
import org.passerelle.reference.OnetContent;
import org.passerelle.reference.Reference;

/** The signals between families of occupations that O*NET's facts give. */
final class FamilySignals {
  /** How many elements the target's highest are. */
  private static final int HIGHEST = 3;

  private final OnetFamilies families;
  private final Map<Signal, DenseCosines> correlations = new EnumMap<>(Signal.class);
  private final Map<Signal, SparseCosines> cosines = new EnumMap<>(Signal.class);
  private final DenseCosines titleMeanings;
  private final float[][] knowledge;
  private final float[][] basicSkills;
  private final float[][] abilities;
  private final @Nullable Row[] rows;

  FamilySignals(Reference reference, OnetFamilies families) {
    this.families = families;
    rows = new Row[families.size()];
    correlate(Signal.KNOWLEDGE, "ratings_onet_knowledge_importance");
    correlate(Signal.WORK_ACTIVITIES, "ratings_onet_activities_importance_30_1");
    correlate(Signal.BASIC_SKILLS, "ratings_onet_skills_importance_30_1");
    correlations.put(Signal.INTERESTS, plain("ratings_onet_interests"));
    correlations.put(Signal.WORK_VALUES, plain("ratings_onet_work_values"));
    knowledge = standardised(families.means("ratings_onet_knowledge_level"));
    basicSkills = standardised(families.means("ratings_onet_skills_level"));
    abilities = standardised(families.means("ratings_onet_abilities_importance"));
    correlations.put(Signal.ABILITIES, DenseCosines.of(abilities, false));
    OnetContent content = reference.onetContent();
    Classification dwas = reference.classification(ClassificationId.DWA);
    cosines.put(
        Signal.DETAILED_ACTIVITIES,
        bags(code -> Arrays.stream(content.activities().row(code)).boxed().toList(), dwas.size()));
    Classification iwas = reference.classification(ClassificationId.IWA);
    cosines.put(
        Signal.INTERMEDIATE_ACTIVITIES,
        bags(code -> intermediate(content.activities().row(code), dwas, iwas), iwas.size()));
    cosines.put(
        Signal.TECHNOLOGY,
        bags(
            code -> Arrays.stream(content.technology().row(code)).boxed().toList(),
            content.technology().columns()));
    Map<Integer, List<List<String>>> stems = stems(reference);
    cosines.put(Signal.ONET_TITLE_WORDS, titleWords(stems));
    titleMeanings = meanings(reference, stems);
  }

  private void correlate(Signal signal, String ratings) {
    correlations.put(signal, DenseCosines.of(families.means(ratings), true));
  }

  private DenseCosines plain(String ratings) {
    return DenseCosines.of(families.means(ratings), false);
  }

  /** Kept so that it is found once. */
  private static final class Row {
    private final float[][] values;

    Row(float[][] values) {
      this.values = values;
    }
  }

  /** From one family to all, for the signals between families; empty for the others. */
  float[][] row(int family) {
    Row row = rows[family];
    if (row == null) {
      // Two threads may find the same; either result will do.
      row = new Row(find(family));
      rows[family] = row;
    }
    return row.values;
  }

  private float[][] find(int family) {
    float[][] row = new float[Signal.all().size()][0];
    cosines.forEach((signal, of) -> of.of(family, at(row, signal)));
    correlations.forEach((signal, of) -> {
      float[] values = at(row, signal);
      of.of(family, values);
      for (int f = 0; f < values.length; f++) {
        values[f] = (1 + values[f]) / 2;
      }
    });
    float[] titles = at(row, Signal.ONET_TITLES);
    titleMeanings.of(family, titles);
    for (int f = 0; f < titles.length; f++) {
      titles[f] = Math.max(0, titles[f]);
    }
    reached(knowledge, family, at(row, Signal.KNOWLEDGE_REACHED));
    reached(basicSkills, family, at(row, Signal.BASIC_SKILLS_REACHED));
    plain(knowledge, at(row, Signal.PLAIN_KNOWLEDGE));
    plain(basicSkills, at(row, Signal.PLAIN_SKILLS));
    plain(abilities, at(row, Signal.PLAIN_ABILITIES));
    return row;
  }

  private float[] at(float[][] row, Signal signal) {
    row[signal.number()] = new float[families.size()];
    return row[signal.number()];
  }

  /** 1 / (1 + mean of the three greatest differences upwards), in standard deviations. */
  private static void reached(float[][] levels, int origin, float[] values) {
    for (int f = 0; f < values.length; f++) {
      if (levels[origin].length == 0 || levels[f].length == 0) {
        values[f] = Float.NaN;
      } else {
        float[] above = new float[levels[f].length];
        for (int e = 0; e < above.length; e++) {
          above[e] = levels[f][e] - levels[origin][e];
        }
        values[f] = 1 / (1 + Math.max(0, meanOfHighest(above)));
      }
    }
  }

  /** 1 / (1 + mean of the three highest), in standard deviations above the mean. */
  private static void plain(float[][] levels, float[] values) {
    for (int f = 0; f < values.length; f++) {
      values[f] =
          levels[f].length == 0 ? Float.NaN : 1 / (1 + Math.max(0, meanOfHighest(levels[f])));
    }
  }

  private static float meanOfHighest(float[] values) {
    float first = Float.NEGATIVE_INFINITY;
    float second = first;
    float third = first;
    for (float value : values) {
      if (value > first) {
        third = second;
        second = first;
        first = value;
      } else if (value > second) {
        third = second;
        second = value;
      } else if (value > third) {
        third = value;
      }
    }
    return (first + second + third) / HIGHEST;
  }

  /** Each column less its mean, in standard deviations; empty rows stay empty. */
  private static float[][] standardised(float[][] rows) {
    int columns = Arrays.stream(rows).mapToInt(row -> row.length).max().orElse(0);
    long known = Arrays.stream(rows).filter(row -> row.length > 0).count();
    for (int c = 0; c < columns; c++) {
      double sum = 0;
      double squares = 0;
      for (float[] row : rows) {
        if (row.length > 0) {
          sum += row[c];
          squares += (double) row[c] * row[c];
        }
      }
      double mean = sum / known;
      double spread = Math.sqrt(Math.max(0, squares / known - mean * mean));
      for (float[] row : rows) {
        if (row.length > 0) {
          row[c] = spread == 0 ? 0 : (float) ((row[c] - mean) / spread);
        }
      }
    }
    return rows;
  }

  /** What an O*NET occupation holds, as numbers of terms. */
  private interface Terms {
    List<Integer> of(int code);
  }

  private SparseCosines bags(Terms terms, int count) {
    List<Map<Integer, Double>> bags = new ArrayList<>();
    for (int family = 0; family < families.size(); family++) {
      Map<Integer, Double> bag = new TreeMap<>();
      for (Crosswalk.Link link : families.links(family)) {
        for (int term : new HashSet<>(terms.of(link.target()))) {
          bag.merge(term, link.weight(), Double::sum);
        }
      }
      bags.add(bag);
    }
    return new SparseCosines(bags, count);
  }

  /** The intermediate activity of a detailed one is its code without the last part. */
  private static List<Integer> intermediate(
      int[] activities, Classification dwas, Classification iwas) {
    List<Integer> found = new ArrayList<>();
    for (int dwa : activities) {
      String code = dwas.code(dwa);
      iwas.find(code.substring(0, code.lastIndexOf('.'))).ifPresent(found::add);
    }
    return found;
  }

  /** The stems of each title of the O*NET occupations that families are linked to. */
  private Map<Integer, List<List<String>>> stems(Reference reference) {
    Classification onet = reference.classification(ClassificationId.ONET_SOC);
    Map<Integer, List<List<String>>> stems = new HashMap<>();
    for (int family = 0; family < families.size(); family++) {
      for (Crosswalk.Link link : families.links(family)) {
        stems.computeIfAbsent(
            link.target(),
            code -> {
              List<List<String>> titles = new ArrayList<>();
              titles.add(Words.stems(onet.label(code, Language.ENGLISH)));
              reference.onetContent().titles(code).forEach(title -> titles.add(Words.stems(title)));
              return titles;
            });
      }
    }
    return stems;
  }

  /** A word weighs 1 + ln(titles that have it). */
  private SparseCosines titleWords(Map<Integer, List<List<String>>> stems) {
    Map<String, Integer> numbers = new HashMap<>();
    List<Map<Integer, Double>> bags = new ArrayList<>();
    for (int family = 0; family < families.size(); family++) {
      Map<Integer, Double> bag = new TreeMap<>();
      for (Crosswalk.Link link : families.links(family)) {
        Map<Integer, Integer> titles = new TreeMap<>();
        for (List<String> title : stems.getOrDefault(link.target(), List.of())) {
          Set<String> words = new HashSet<>(title);
          for (String word : words) {
            int fresh = numbers.size();
            titles.merge(numbers.computeIfAbsent(word, w -> fresh), 1, Integer::sum);
          }
        }
        titles.forEach(
            (word, count) -> bag.merge(word, link.weight() * (1 + Math.log(count)), Double::sum));
      }
      bags.add(bag);
    }
    return new SparseCosines(bags, numbers.size());
  }

  private DenseCosines meanings(Reference reference, Map<Integer, List<List<String>>> stems) {
    Embedding embedding = new Embedding(reference.wordVectors());
    Map<Integer, float[]> codes = new HashMap<>();
    stems.forEach((code, titles) -> codes.put(code, MeanVector.of(embedding, titles)));
    float[][] means = new float[families.size()][embedding.dimensions()];
    for (int family = 0; family < means.length; family++) {
      for (Crosswalk.Link link : families.links(family)) {
        float[] vector = codes.getOrDefault(link.target(), new float[embedding.dimensions()]);
        for (int d = 0; d < vector.length; d++) {
          means[family][d] += (float) (link.weight() * vector[d]);
        }
      }
    }
    return DenseCosines.of(means, false);
  }
}
