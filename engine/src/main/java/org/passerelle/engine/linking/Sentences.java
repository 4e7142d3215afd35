package org.passerelle.engine.linking;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Splits a text into sentences, items of lists and headings. Works on CVs and adverts as they are:
 * bullets, numbers, wrapped lines, full stops within names. Time grows with the length of the text
 * and nothing else.
 */
public final class Sentences {
  /** A longer sentence is cut at a space. */
  static final int LONGEST = 600;

  private static final String BULLETS = "•●▪■◦‣⁃·*➢➤✓✔–—»>-";

  /** Abbreviations whose full stop ends no sentence. */
  private static final Set<String> ABBREVIATIONS =
      Set.of(
          "m", "mm", "mme", "mlle", "dr", "pr", "st", "ste", "env", "ex", "etc", "tel", "tél", "no",
          "n", "art", "cf", "p", "mr", "mrs", "ms", "prof", "inc", "ltd", "co", "vs", "e.g", "i.e",
          "approx", "av", "bd", "janv", "févr", "fevr", "avr", "juil", "sept", "oct", "nov", "déc",
          "dec", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "min", "max", "niv");

  private final String text;
  private final List<Span> spans = new ArrayList<>();
  private int start;

  private Sentences(String text) {
    this.text = text;
  }

  /** The sentences of a text, in their order, without the white space and bullets around them. */
  public static List<Span> of(String text) {
    return new Sentences(text).split();
  }

  private List<Span> split() {
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      if ((c == '\n' && !continues(at)) || isBetween(c)) {
        end(at);
      } else if (isEnd(c) && endsSentence(at)) {
        end(at + 1);
      } else if (at - start >= LONGEST && (c == ' ' || at - start >= 2 * LONGEST)) {
        end(at);
      }
    }
    end(text.length());
    return spans;
  }

  private static boolean isEnd(char c) {
    return c == '.' || c == '!' || c == '?' || c == ';' || c == '…';
  }

  /** Characters that stand between items and are part of none. */
  private static boolean isBetween(char c) {
    return c == '\r' || c == '\f' || c == '\t' || c == '•' || c == '●' || c == '▪' || c == '■'
        || c == '|';
  }

  /** Whether a line goes on in the next one: it ends within a sentence, and that begins small. */
  private boolean continues(int lineEnd) {
    int before = lineEnd - 1;
    while (before >= start && text.charAt(before) == ' ') {
      before--;
    }
    int after = lineEnd + 1;
    while (after < text.length() && text.charAt(after) == ' ') {
      after++;
    }
    if (before < start || after >= text.length()) {
      return false;
    }
    char last = text.charAt(before);
    boolean isWrapped = lineEnd - start > 40 && (Character.isLetterOrDigit(last) || last == ',');
    return isWrapped && Character.isLowerCase(text.charAt(after));
  }

  /** A sign ends a sentence if white space follows, and what stands before is no abbreviation. */
  private boolean endsSentence(int at) {
    if (at + 1 < text.length() && !Character.isWhitespace(text.charAt(at + 1))) {
      return false;
    }
    if (text.charAt(at) != '.') {
      return true;
    }
    int from = at;
    while (from > start && isOfWord(text.charAt(from - 1)) && at - from < 8) {
      from--;
    }
    String word = text.substring(from, at).toLowerCase(Locale.ROOT);
    boolean isNumber =
        !word.isEmpty() && word.chars().allMatch(Character::isDigit) && from == first();
    return !ABBREVIATIONS.contains(word) && !isNumber;
  }

  private static boolean isOfWord(char c) {
    return Character.isLetterOrDigit(c) || c == '.';
  }

  /** Where the sentence begins, its white space left out: "1." numbers an item. */
  private int first() {
    int at = start;
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private void end(int at) {
    int from = start;
    int to = at;
    while (from < to && isAround(text.charAt(from))) {
      from++;
    }
    while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
      to--;
    }
    if (to > from) {
      spans.add(new Span(from, to));
    }
    start = at;
  }

  private static boolean isAround(char c) {
    return Character.isWhitespace(c) || c == '\u00a0' || c == '|' || BULLETS.indexOf(c) >= 0;
  }
}
