package org.passerelle.app.drawing;

import java.util.List;
import java.util.Locale;

/**
 * How the occupations of a cluster are marked. Six shapes and five colours, which differ in
 * lightness too, make thirty marks that can be told apart in grey.
 *
 * @param shape its place among the shapes
 * @param colour as in a style sheet
 */
record Mark(int shape, String colour) {
  /** From dark to light. */
  private static final List<String> COLOURS =
      List.of("#1b2a6b", "#d1495b", "#2e7d5b", "#7b5ea7", "#e09f3e");

  /** Paths of about two units across, around 0. */
  private static final List<String> SHAPES =
      List.of(
          "M-1 0a1 1 0 1 0 2 0a1 1 0 1 0 -2 0z",
          "M-.9 -.9h1.8v1.8h-1.8z",
          "M0 -1.1L1.1 .9H-1.1z",
          "M0 -1.3L1 0L0 1.3L-1 0z",
          "M-1.2 -.35h.85v-.85h.7v.85h.85v.7h-.85v.85h-.7v-.85h-.85z",
          "M0 1.1L1.1 -.9H-1.1z");

  /** The mark of a cluster by its number from 1; 0 is none, a small grey dot. */
  static Mark of(int cluster) {
    return cluster == 0
        ? new Mark(0, "#999")
        : new Mark((cluster - 1) % SHAPES.size(), COLOURS.get((cluster - 1) % COLOURS.size()));
  }

  /** The mark at a place, its half width given. */
  String at(double x, double y, double size) {
    return String.format(
        Locale.ROOT,
        "<path transform=\"translate(%.1f %.1f) scale(%.1f)\" d=\"%s\" fill=\"%s\"/>",
        x,
        y,
        size,
        SHAPES.get(shape),
        colour);
  }
}
