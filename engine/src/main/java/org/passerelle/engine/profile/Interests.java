package org.passerelle.engine.profile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.passerelle.engine.statistics.Correlation;

/**
 * What a person likes to do, on Holland's six scales.
 *
 * @param scales the six scores, in the order R, I, A, S, E, C
 */
public record Interests(List<ScaleScore> scales) {
  /** Length of the code. */
  private static final int LETTERS = 3;

  /** Below this the two halves of the questionnaire tell different stories. Our choice. */
  private static final double FAIR_AGREEMENT = 0.5;

  /** A difference of this many standard errors is sure at about 95 %. */
  private static final double SURE = 1.96;

  /** Why the answers of a person may tell little. */
  public enum Doubt {
    /** A scale has no score: fewer than half of its items were answered. */
    TOO_FEW_ANSWERS,
    /** All answers are the same. */
    ALL_THE_SAME,
    /** The two halves of the questionnaire disagree: split-half agreement below 0.5. */
    LITTLE_AGREEMENT
  }

  /** Checks that each scale stands once, in its order. */
  public Interests {
    scales = List.copyOf(scales);
    if (!scales.stream().map(ScaleScore::type).toList().equals(List.of(HollandType.values()))) {
      throw new IllegalArgumentException("interests need the six scales in the order RIASEC");
    }
  }

  /** The score of a type. */
  public ScaleScore scale(HollandType type) {
    return scales.stream().filter(s -> s.type() == type).findFirst().orElseThrow();
  }

  /** How many items were answered. */
  public int answered() {
    return scales.stream().mapToInt(ScaleScore::answered).sum();
  }

  /** The types that have a score, highest first; those with equal scores together. */
  public List<List<HollandType>> ranking() {
    List<ScaleScore> sorted =
        scales.stream()
            .filter(ScaleScore::isScored)
            .sorted(Comparator.comparingDouble(Interests::score).reversed())
            .toList();
    List<List<HollandType>> ranking = new ArrayList<>();
    double last = Double.NaN;
    for (ScaleScore scale : sorted) {
      // Means of equal sums over equal counts are equal to the last bit; others differ by 1/100.
      if (Math.abs(score(scale) - last) < 1e-9) {
        ranking.getLast().add(scale.type());
      } else {
        ranking.add(new ArrayList<>(List.of(scale.type())));
      }
      last = score(scale);
    }
    return ranking.stream().map(List::copyOf).toList();
  }

  /**
   * The letters of the three highest types, for example {@code SAE}. Tied letters stand in
   * brackets, all of them: {@code S(AIE)}. Empty if no scale has a score.
   */
  public String code() {
    StringBuilder code = new StringBuilder();
    int letters = 0;
    for (List<HollandType> tied : ranking()) {
      if (letters >= LETTERS) {
        break;
      }
      code.append(tied.size() > 1 ? "(" : "");
      tied.forEach(type -> code.append(type.letter()));
      code.append(tied.size() > 1 ? ")" : "");
      letters += tied.size();
    }
    return code.toString();
  }

  /** Highest score minus lowest, 0 to 1: how clear the interests are. Holland (1997). */
  public Optional<Double> differentiation() {
    List<Double> scores =
        scales.stream().filter(ScaleScore::isScored).map(Interests::score).sorted().toList();
    return scores.size() < 2 ? Optional.empty() : Optional.of(scores.getLast() - scores.getFirst());
  }

  /**
   * Whether it is sure, at about 95 %, that other activities would have put the two types in the
   * same order: |difference| &gt; 1.96 √(SE₁² + SE₂²), the answers taken as independent.
   */
  public boolean isOrderSure(HollandType one, HollandType other) {
    ScaleScore a = scale(one);
    ScaleScore b = scale(other);
    return a.isScored()
        && b.isScored()
        && Math.abs(score(a) - score(b)) > SURE * Math.sqrt(a.meanVariance() + b.meanVariance());
  }

  /**
   * How well the odd and the even items agree about this person, at most 1: correlation r of the
   * two halves over the scales, stepped up to full length by Spearman and Brown, 2r/(1 + r); r
   * itself where it is not positive. Empty with fewer than three scales or a flat half.
   */
  public Optional<Double> splitHalfAgreement() {
    List<ScaleScore> both =
        scales.stream()
            .filter(ScaleScore::isScored)
            .filter(s -> s.oddScore().isPresent() && s.evenScore().isPresent())
            .toList();
    if (both.size() < LETTERS) {
      return Optional.empty();
    }
    double[] odd = both.stream().mapToDouble(s -> s.oddScore().orElseThrow()).toArray();
    double[] even = both.stream().mapToDouble(s -> s.evenScore().orElseThrow()).toArray();
    return Correlation.pearson(odd, even).map(r -> r > 0 ? 2 * r / (1 + r) : r);
  }

  /** Why the result may tell little; empty if nothing speaks against it. */
  public Set<Doubt> doubts() {
    Set<Doubt> doubts = EnumSet.noneOf(Doubt.class);
    if (!scales.stream().allMatch(ScaleScore::isScored)) {
      doubts.add(Doubt.TOO_FEW_ANSWERS);
    }
    List<ScaleScore> given = scales.stream().filter(s -> s.answered() > 0).toList();
    if (!given.isEmpty()
        && given.stream().allMatch(ScaleScore::isFlat)
        && given.stream().mapToInt(s -> s.raw() / s.answered()).distinct().count() == 1) {
      doubts.add(Doubt.ALL_THE_SAME);
    }
    if (splitHalfAgreement().filter(r -> r < FAIR_AGREEMENT).isPresent()) {
      doubts.add(Doubt.LITTLE_AGREEMENT);
    }
    return Set.copyOf(doubts);
  }

  private static double score(ScaleScore scale) {
    return scale.score().orElseThrow();
  }
}
