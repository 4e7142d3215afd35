package org.passerelle.engine.linking;

import java.util.ArrayList;
import java.util.List;

/** Finds the words of a text that a name was recognised by. */
final class Evidence {
  /** Two words whose vectors have this cosine say nearly the same. */
  private static final float LEAST_COSINE = 0.5f;

  private Evidence() {}

  /** The words of the text that mean a word of the name; neighbours are joined to one part. */
  static List<Span> of(Query query, String name, Embedding embedding) {
    List<float[]> ofName = new ArrayList<>();
    for (String stem : Words.stems(name)) {
      ofName.add(embedding.of(List.of(stem)));
    }
    List<Span> spans = new ArrayList<>();
    boolean isOpen = false;
    for (Word word : query.words()) {
      float best = -1;
      float[] vector = embedding.of(List.of(word.stem()));
      for (float[] other : ofName) {
        best = Math.max(best, product(vector, other));
      }
      if (best < LEAST_COSINE) {
        isOpen = false;
        continue;
      }
      if (isOpen) {
        Span last = spans.removeLast();
        spans.add(new Span(last.start(), word.end()));
      } else {
        spans.add(new Span(word.start(), word.end()));
      }
      isOpen = true;
    }
    return spans;
  }

  private static float product(float[] a, float[] b) {
    float sum = 0;
    for (int d = 0; d < a.length; d++) {
      sum += a[d] * b[d];
    }
    return sum;
  }
}
