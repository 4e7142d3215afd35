package org.passerelle.app.view;

import java.util.List;

/**
 * The numbers of sources on a page.
 *
 * @param sources numbered from 1 in this order
 */
public record SourceMarks(List<SourceView> sources) {
  /** Copies the list. */
  public SourceMarks {
    sources = List.copyOf(sources);
  }

  /** The number of a source in brackets, by its short name; that name if it is not listed. */
  public String mark(String source) {
    for (int i = 0; i < sources.size(); i++) {
      if (sources.get(i).id().equals(source)) {
        return "[" + (i + 1) + "]";
      }
    }
    return "[" + source + "]";
  }
}
