package org.passerelle.engine.transition.signal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.passerelle.reference.Crosswalk;
import org.passerelle.reference.Measure;
import org.passerelle.reference.Ratings;
import org.passerelle.reference.Reference;

/**
 * What an occupation asks of those who enter it: education, experience, training, and the time that
 * all of it takes. By the number of the occupation; {@code NaN} where nothing was published.
 */
public final class Preparation {
  private static final String EDUCATION = "ratings_onet_education";

  /** Years of education by O*NET's category: below high school, high school, … post-doctoral. */
  private static final double[] YEARS = {10, 12, 13, 13, 14, 16, 17, 18, 19, 19, 21, 23};

  /** Months by O*NET's category of related experience: none, up to 1 month, … over 10 years. */
  private static final double[] EXPERIENCE = {0, .5, 2, 4.5, 9, 18, 36, 60, 84, 108, 132};

  /**
   * Months by O*NET's category of on-site or in-plant training: none, up to 1 month, … over 10
   * years.
   */
  private static final double[] TRAINING = {0, .5, 2, 4.5, 9, 18, 36, 84, 132};

  /**
   * Months of specific vocational preparation by job zone 1 to 5: least, middle, most (O*NET, Job
   * Zone reference; SVP below 4, 4 to below 6, 6 to below 7, 7 to below 8, 8 and above). The most
   * of zone 5 is open; ten years are put in its place.
   */
  private static final double[][] MONTHS = {
    {0, 2, 3}, {3, 7, 12}, {12, 18, 24}, {24, 36, 48}, {48, 60, 120}
  };

  private final float[] educationYears;
  private final float[] experienceMonths;
  private final float[] trainingMonths;
  private final float[] jobZones;
  private final float[] levels;
  private final List<List<Double>> months = new ArrayList<>();

  /** Reads what is known of all occupations. */
  public Preparation(Reference reference) {
    educationYears = expected(reference, "2.D.1", YEARS);
    experienceMonths = expected(reference, "3.A.1", EXPERIENCE);
    trainingMonths = expected(reference, "3.A.2", TRAINING);
    int size = reference.occupations().size();
    levels = new float[size];
    for (int occupation = 0; occupation < size; occupation++) {
      levels[occupation] = level(reference.occupations().unitGroup(occupation).charAt(0));
    }
    jobZones = jobZones(reference, size);
    for (int occupation = 0; occupation < size; occupation++) {
      // Where O*NET names no zone, the skill level of ISCO-08, 1 to 4, stands in.
      float zone = jobZones[occupation];
      months.add(months(Float.isNaN(zone) ? levels[occupation] : zone));
    }
  }

  /** The mean of a category's amounts, by how many of those asked named it. */
  private static float[] expected(Reference reference, String element, double[] amounts) {
    Ratings ratings = reference.ratings(EDUCATION);
    int[] columns = new int[amounts.length];
    for (int category = 0; category < amounts.length; category++) {
      columns[category] = ratings.column(element + ':' + (category + 1)).orElse(-1);
    }
    Crosswalk crosswalk = reference.crosswalk(ratings.classification().id());
    float[] expected = new float[reference.occupations().size()];
    for (int occupation = 0; occupation < expected.length; occupation++) {
      double sum = 0;
      double weights = 0;
      for (Crosswalk.Link link : crosswalk.links(occupation)) {
        float[] row = ratings.row(link.target());
        double percent = 0;
        double amount = 0;
        for (int category = 0; category < amounts.length; category++) {
          if (columns[category] >= 0 && !Float.isNaN(row[columns[category]])) {
            percent += row[columns[category]];
            amount += row[columns[category]] * amounts[category];
          }
        }
        if (percent > 0) {
          sum += link.weight() * amount / percent;
          weights += link.weight();
        }
      }
      expected[occupation] = weights == 0 ? Float.NaN : (float) (sum / weights);
    }
    return expected;
  }

  private static float[] jobZones(Reference reference, int size) {
    Measure measure = reference.figures().measure("onet_job_zone");
    double[] values =
        reference.figures().values(measure, size, reference.figures().homePlace(measure));
    float[] zones = new float[size];
    for (int occupation = 0; occupation < size; occupation++) {
      zones[occupation] = (float) values[occupation];
    }
    return zones;
  }

  /** The skill level of an ISCO-08 major group, 1 to 4; the armed forces have several. */
  private static float level(char majorGroup) {
    return switch (majorGroup) {
      case '1', '2' -> 4;
      case '3' -> 3;
      case '9' -> 1;
      case '0' -> 2.5f;
      default -> 2;
    };
  }

  /** Years of education that those who hold the occupation say it needs, 10 to 23. */
  float educationYears(int occupation) {
    return educationYears[occupation];
  }

  /** Months of related experience needed, 0 to 132. */
  float experienceMonths(int occupation) {
    return experienceMonths[occupation];
  }

  /** Months of on-site or in-plant training needed, 0 to 132. */
  float trainingMonths(int occupation) {
    return trainingMonths[occupation];
  }

  /** O*NET's job zone, 1 to 5. */
  float jobZone(int occupation) {
    return jobZones[occupation];
  }

  /** The skill level of ISCO-08, 1 to 4. */
  float level(int occupation) {
    return levels[occupation];
  }

  /** Months to learn all that the occupation asks for specifically: least, middle and most. */
  public List<Double> months(int occupation) {
    return months.get(occupation);
  }

  private static List<Double> months(double zone) {
    int below = (int) Math.min(MONTHS.length - 1, Math.max(0, Math.floor(zone) - 1));
    int above = Math.min(MONTHS.length - 1, below + 1);
    double part = Math.min(1, Math.max(0, zone - 1 - below));
    double[] months = new double[MONTHS[0].length];
    for (int i = 0; i < months.length; i++) {
      months[i] = (1 - part) * MONTHS[below][i] + part * MONTHS[above][i];
    }
    return Arrays.stream(months).boxed().toList();
  }
}
