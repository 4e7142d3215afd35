package org.passerelle.engine.workforce;

import java.util.Arrays;

/**
 * Who works and who looks for work at one moment. Numbers of people are expected values, or whole
 * numbers if they are drawn.
 */
final class State {
  /** The employed; shape: occupations. */
  final double[] employed;

  /** Vacancies; shape: occupations. */
  final double[] vacancies;

  /** The unemployed by their last occupation; shape: occupations. */
  final double[] unemployed;

  /**
   * The same, parted by the step of unemployment that they are in; the last class holds all who are
   * long-term unemployed. Shape: {@link Parameters#longTermSteps} x occupations.
   */
  final double[][] spells;

  State(int size, int classes) {
    employed = new double[size];
    vacancies = new double[size];
    unemployed = new double[size];
    spells = new double[classes][size];
  }

  int size() {
    return employed.length;
  }

  double[] longTerm() {
    return spells[spells.length - 1];
  }

  State copy() {
    State copy = new State(size(), spells.length);
    copy.set(this);
    return copy;
  }

  void set(State other) {
    System.arraycopy(other.employed, 0, employed, 0, size());
    System.arraycopy(other.vacancies, 0, vacancies, 0, size());
    System.arraycopy(other.unemployed, 0, unemployed, 0, size());
    for (int spell = 0; spell < spells.length; spell++) {
      System.arraycopy(other.spells[spell], 0, spells[spell], 0, size());
    }
  }

  /** Those who are still unemployed have been so for a step more; others have become so. */
  void grow(int occupation, double separated) {
    int last = spells.length - 1;
    if (last > 0) {
      spells[last][occupation] += spells[last - 1][occupation];
      for (int spell = last - 1; spell > 0; spell--) {
        spells[spell][occupation] = spells[spell - 1][occupation];
      }
      spells[0][occupation] = separated;
    } else {
      spells[0][occupation] += separated;
    }
    double sum = 0;
    for (double[] spell : spells) {
      sum += spell[occupation];
    }
    unemployed[occupation] = sum;
  }

  void scale(double factor) {
    times(employed, factor);
    times(vacancies, factor);
    times(unemployed, factor);
    for (double[] spell : spells) {
      times(spell, factor);
    }
  }

  private static void times(double[] values, double factor) {
    Arrays.setAll(values, i -> values[i] * factor);
  }

  /** The nearest whole numbers of people and vacancies. */
  State rounded() {
    State rounded = new State(size(), spells.length);
    for (int i = 0; i < size(); i++) {
      rounded.employed[i] = Math.rint(employed[i]);
      rounded.vacancies[i] = Math.rint(vacancies[i]);
      for (int spell = 0; spell < spells.length; spell++) {
        rounded.spells[spell][i] = Math.rint(spells[spell][i]);
        rounded.unemployed[i] += rounded.spells[spell][i];
      }
    }
    return rounded;
  }

  /** The largest difference of a number of people or vacancies. */
  double distance(State other) {
    double most = 0;
    for (int i = 0; i < size(); i++) {
      most = Math.max(most, Math.abs(employed[i] - other.employed[i]));
      most = Math.max(most, Math.abs(vacancies[i] - other.vacancies[i]));
      for (int spell = 0; spell < spells.length; spell++) {
        most = Math.max(most, Math.abs(spells[spell][i] - other.spells[spell][i]));
      }
    }
    return most;
  }
}
