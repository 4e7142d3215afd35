package org.passerelle.app.text;

/** How sure something is, in a word and a number: "sure 94%". The limits are our choice. */
public final class Confidence {
  private static final double SURE = 0.8;
  private static final double LIKELY = 0.55;

  private Confidence() {}

  /** A confidence from 0 to 1 in words. */
  public static String text(Messages messages, double confidence) {
    String word = confidence >= SURE ? "sure" : confidence >= LIKELY ? "likely" : "possible";
    return messages.text("confidence." + word, new NumberText(messages).hundredths(confidence));
  }
}
