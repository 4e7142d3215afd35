package org.passerelle.app.cli;

/** How sure something is, in a word and a number: "sure 94%". The limits are our choice. */
final class Confidence {
  private static final double SURE = 0.8;
  private static final double LIKELY = 0.55;

  private Confidence() {}

  static String text(Session session, double confidence) {
    String word = confidence >= SURE ? "sure" : confidence >= LIKELY ? "likely" : "possible";
    return session.text("confidence." + word, session.numbers().hundredths(confidence));
  }
}
