package org.passerelle.reference;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.passerelle.reference.table.FactError;
import org.passerelle.reference.table.FactError.Problem;
import org.passerelle.reference.table.FactTable;

/** The codes of a classification, numbered from 0 in the order of the codes, with their names. */
public final class Classification {
  private final ClassificationId id;
  private final String[] codes;
  private final FactTable table;
  private final int[] parents;

  /** French names of ours, by code. */
  private final Map<String, String> ourFrench;

  private Classification(
      ClassificationId id,
      String[] codes,
      FactTable table,
      int[] parents,
      Map<String, String> ourFrench) {
    this.id = id;
    this.codes = codes;
    this.table = table;
    this.parents = parents;
    this.ourFrench = ourFrench;
  }

  /**
   * Reads a table with the columns code, label_en, label_fr and parent.
   *
   * @param french a table with the columns code and label_fr, for names that the first lacks
   */
  static Classification of(ClassificationId id, FactTable table, Optional<FactTable> french) {
    String[] codes = ascending(table, "code");
    int parentColumn = table.column("parent");
    int[] parents = new int[codes.length];
    for (int i = 0; i < codes.length; i++) {
      parents[i] =
          table.isEmpty(i, parentColumn)
              ? -1
              : Arrays.binarySearch(codes, table.text(i, parentColumn));
      if (parents[i] < 0 && !table.isEmpty(i, parentColumn)) {
        throw new FactError(
            Problem.UNKNOWN_CODE, table.name(), i + 2, "parent", table.text(i, parentColumn));
      }
    }
    return new Classification(
        id, codes, table, parents, french.map(Classification::names).orElse(Map.of()));
  }

  private static Map<String, String> names(FactTable french) {
    Map<String, String> names = new HashMap<>();
    for (int row = 0; row < french.rows(); row++) {
      names.put(
          french.text(row, french.column("code")), french.text(row, french.column("label_fr")));
    }
    return names;
  }

  /** The identifiers of ESCO's concepts, whose names stand in tables of their own. */
  static Classification ofIds(ClassificationId id, FactTable table) {
    String[] codes = ascending(table, "id");
    int[] parents = new int[codes.length];
    Arrays.fill(parents, -1);
    return new Classification(id, codes, table, parents, Map.of());
  }

  private static String[] ascending(FactTable table, String column) {
    String[] codes = table.texts(column);
    for (int i = 1; i < codes.length; i++) {
      if (codes[i - 1].compareTo(codes[i]) >= 0) {
        throw new FactError(Problem.DUPLICATE_CODE, table.name(), i + 2, column, codes[i]);
      }
    }
    return codes;
  }

  public ClassificationId id() {
    return id;
  }

  public int size() {
    return codes.length;
  }

  public String code(int index) {
    return codes[index];
  }

  /** The number of a code. */
  public OptionalInt find(String code) {
    int index = Arrays.binarySearch(codes, code);
    return index < 0 ? OptionalInt.empty() : OptionalInt.of(index);
  }

  /** The number of a code of which it is known that it is there, or -1. */
  int indexOf(String code) {
    return Math.max(-1, Arrays.binarySearch(codes, code));
  }

  /** The group that holds this code, if the classification has one above it. */
  public OptionalInt parent(int index) {
    return parents[index] < 0 ? OptionalInt.empty() : OptionalInt.of(parents[index]);
  }

  /** The name in a language, or in the other where the publisher gives it in one only. */
  public String label(int index, Language language) {
    String label = table.text(index, table.column("label_" + language.code()));
    if (label.isEmpty() && language == Language.FRENCH) {
      label = ourFrench.getOrDefault(codes[index], "");
    }
    return label.isEmpty()
        ? table.text(index, table.column("label_" + language.other().code()))
        : label;
  }
}
