package org.passerelle.reference;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.function.IntFunction;
import org.passerelle.reference.table.FactTable;

/**
 * Links from the codes of one classification to those of another. The weights of a code's links sum
 * to 1: a weight is the part of the code that the link stands for, equal parts where the publisher
 * gives none.
 *
 * <p>Crosswalks are put together: {@link #then} follows two in turn, {@link #orElse} fills with a
 * second what a first leaves open. Every code remembers the chain of classifications that its links
 * came through.
 */
public final class Crosswalk {
  /**
   * One link.
   *
   * @param target the number of the code that it leads to
   * @param weight the part of the source code that it stands for, above 0 and at most 1
   * @param directness how close the target is to the source
   */
  public record Link(int target, double weight, Directness directness) {}

  /** How far up a code may borrow: from a unit group to its minor and its sub-major group. */
  private static final int GROUPS_ABOVE = 2;

  private static final Crosswalk.Row NOTHING = new Row(List.of(), List.of());

  /** The links of one code, heaviest first, and the classifications that they came through. */
  private record Row(List<Link> links, List<ClassificationId> chain) {}

  private final ClassificationId to;
  private final List<Row> rows;

  private Crosswalk(ClassificationId to, List<Row> rows) {
    this.to = to;
    this.rows = rows;
  }

  /**
   * Reads a table with the columns from, to, weight and directness. Rows that name a code that one
   * of the classifications does not have are passed over: the releases of two publishers seldom
   * agree on every code.
   */
  static Crosswalk of(FactTable table, Classification from, Classification to) {
    return of(table, from, to, (row, weight) -> weight);
  }

  /**
   * Reads such a table, whose column qualifications names the digits of the qualifications that a
   * link is for. Only links for the wanted ones are taken, each with their number as its weight;
   * links without digits are for all.
   */
  static Crosswalk of(
      FactTable table, Classification from, Classification to, String qualifications) {
    int column = table.column("qualifications");
    return of(
        table,
        from,
        to,
        (row, weight) -> {
          String digits = table.text(row, column);
          return digits.isEmpty()
              ? weight
              : digits.chars().filter(digit -> qualifications.indexOf(digit) >= 0).count();
        });
  }

  /** What weight a row of a table has, seen its own; 0 to leave it out. */
  private interface Weighing {
    double weight(int row, double weight);
  }

  private static Crosswalk of(
      FactTable table, Classification from, Classification to, Weighing weighing) {
    int fromColumn = table.column("from");
    int toColumn = table.column("to");
    int weightColumn = table.column("weight");
    int directnessColumn = table.column("directness");
    List<List<Link>> links = emptyRows(from.size());
    for (int row = 0; row < table.rows(); row++) {
      int source = from.indexOf(table.text(row, fromColumn));
      int target = to.indexOf(table.text(row, toColumn));
      double weight = weighing.weight(row, table.number(row, weightColumn));
      if (source >= 0 && target >= 0 && weight > 0) {
        Directness directness = Directness.of(table.text(row, directnessColumn));
        links.get(source).add(new Link(target, weight, directness));
      }
    }
    List<ClassificationId> chain = List.of(from.id(), to.id());
    return new Crosswalk(to.id(), links.stream().map(row -> weighted(row, chain)).toList());
  }

  /** Each occupation to its ISCO-08 unit group. */
  static Crosswalk toUnitGroups(Occupations occupations, Classification isco08) {
    List<ClassificationId> chain =
        List.of(ClassificationId.ESCO_OCCUPATION, ClassificationId.ISCO08);
    List<Row> rows = new ArrayList<>();
    for (int o = 0; o < occupations.size(); o++) {
      int group = isco08.indexOf(occupations.unitGroup(o));
      rows.add(
          group < 0 ? NOTHING : new Row(List.of(new Link(group, 1, Directness.UNIT_GROUP)), chain));
    }
    return new Crosswalk(isco08.id(), rows);
  }

  /** Each code to itself. */
  static Crosswalk identity(Classification classification) {
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < classification.size(); i++) {
      rows.add(new Row(List.of(new Link(i, 1, Directness.EXACT)), List.of(classification.id())));
    }
    return new Crosswalk(classification.id(), rows);
  }

  /** The classification that the links lead to. */
  public ClassificationId to() {
    return to;
  }

  public int size() {
    return rows.size();
  }

  /** The links of a code, the heaviest first, equal ones in the order of their codes. */
  public List<Link> links(int from) {
    return rows.get(from).links();
  }

  /** The classifications that the links of a code came through, from its own to the last. */
  public List<ClassificationId> chain(int from) {
    return rows.get(from).chain();
  }

  /** Follows these links and then others: weights multiply, the widest link counts. */
  Crosswalk then(Crosswalk next) {
    return then(next.to, code -> next);
  }

  /** The same, where the links to go on with depend on the code that one comes from. */
  Crosswalk then(ClassificationId last, IntFunction<Crosswalk> nextOf) {
    List<Row> composed = new ArrayList<>(rows.size());
    for (int code = 0; code < rows.size(); code++) {
      Row row = rows.get(code);
      Crosswalk next = nextOf.apply(code);
      List<Link> links = new ArrayList<>();
      List<ClassificationId> chain = row.chain();
      for (Link first : row.links()) {
        for (Link second : next.links(first.target())) {
          links.add(
              new Link(
                  second.target(),
                  first.weight() * second.weight(),
                  first.directness().or(second.directness())));
        }
        if (chain.size() == row.chain().size()) {
          chain = joined(chain, next.chain(first.target()));
        }
      }
      composed.add(weighted(links, chain));
    }
    return new Crosswalk(last, composed);
  }

  /** A chain and one that goes on where it ends. */
  private static List<ClassificationId> joined(
      List<ClassificationId> chain, List<ClassificationId> next) {
    if (next.isEmpty()) {
      return chain;
    }
    List<ClassificationId> joined = new ArrayList<>(chain);
    joined.addAll(next.subList(1, next.size()));
    return joined;
  }

  /** The same links seen from the other end, in equal parts of their weights. */
  Crosswalk inverse(ClassificationId from, Classification to) {
    List<List<Link>> links = emptyRows(to.size());
    for (int source = 0; source < rows.size(); source++) {
      for (Link link : links(source)) {
        links.get(link.target()).add(new Link(source, link.weight(), link.directness()));
      }
    }
    List<ClassificationId> chain = List.of(to.id(), from);
    return new Crosswalk(from, links.stream().map(row -> weighted(row, chain)).toList());
  }

  /** The links of the other crosswalk where this one has none. */
  Crosswalk orElse(Crosswalk other) {
    List<Row> filled = new ArrayList<>(rows.size());
    for (int i = 0; i < rows.size(); i++) {
      filled.add(rows.get(i).links().isEmpty() ? other.rows.get(i) : rows.get(i));
    }
    return new Crosswalk(to, filled);
  }

  /** Where an occupation has no links: those of the closest broader occupation that has some. */
  Crosswalk orBroaderOccupation(Occupations occupations) {
    List<Row> filled = new ArrayList<>(rows.size());
    for (int o = 0; o < rows.size(); o++) {
      int above = o;
      while (rows.get(above).links().isEmpty() && occupations.broader(above).isPresent()) {
        above = occupations.broader(above).getAsInt();
      }
      filled.add(
          above == o ? rows.get(o) : widened(rows.get(above), Directness.BROADER_OCCUPATION));
    }
    return new Crosswalk(to, filled);
  }

  /**
   * Where an occupation has no links: those of all occupations of its unit group, in equal parts.
   */
  Crosswalk orUnitGroup(Occupations occupations) {
    Map<String, List<Link>> groups = new HashMap<>();
    for (int o = 0; o < rows.size(); o++) {
      groups
          .computeIfAbsent(occupations.unitGroup(o), group -> new ArrayList<>())
          .addAll(rows.get(o).links());
    }
    List<ClassificationId> chain =
        List.of(ClassificationId.ESCO_OCCUPATION, ClassificationId.ISCO08, to);
    List<Row> filled = new ArrayList<>(rows.size());
    for (int o = 0; o < rows.size(); o++) {
      Row row = rows.get(o);
      if (row.links().isEmpty()) {
        List<Link> ofGroup = groups.getOrDefault(occupations.unitGroup(o), List.of());
        row = widened(weighted(ofGroup, chain), Directness.UNIT_GROUP);
      }
      filled.add(row);
    }
    return new Crosswalk(to, filled);
  }

  /**
   * Where a code has no links: those of all codes of the group above it, or of the group above
   * that, in the parts that they have there.
   */
  Crosswalk orWiderGroup(Classification classification) {
    Map<Integer, List<Link>> byGroup = new HashMap<>();
    for (int code = 0; code < rows.size(); code++) {
      OptionalInt group = classification.parent(code);
      for (int level = 0; level < GROUPS_ABOVE && group.isPresent(); level++) {
        byGroup.computeIfAbsent(group.getAsInt(), g -> new ArrayList<>()).addAll(links(code));
        group = classification.parent(group.getAsInt());
      }
    }
    List<ClassificationId> chain = List.of(classification.id(), to);
    List<Row> filled = new ArrayList<>(rows);
    for (int code = 0; code < rows.size(); code++) {
      OptionalInt group = classification.parent(code);
      for (int level = 0; level < GROUPS_ABOVE && group.isPresent(); level++) {
        if (filled.get(code).links().isEmpty()) {
          List<Link> links = byGroup.getOrDefault(group.getAsInt(), List.of());
          filled.set(code, widened(weighted(links, chain), Directness.BROAD_GROUP));
        }
        group = classification.parent(group.getAsInt());
      }
    }
    return new Crosswalk(to, filled);
  }

  private static Row widened(Row row, Directness directness) {
    List<Link> links = new ArrayList<>(row.links().size());
    for (Link link : row.links()) {
      links.add(new Link(link.target(), link.weight(), link.directness().or(directness)));
    }
    return new Row(links, row.chain());
  }

  /** One link a target, weights that sum to 1, heaviest first. */
  private static Row weighted(List<Link> links, List<ClassificationId> chain) {
    if (links.isEmpty()) {
      return NOTHING;
    }
    if (links.size() == 1) {
      Link only = links.getFirst();
      return new Row(List.of(new Link(only.target(), 1, only.directness())), chain);
    }
    TreeMap<Integer, Link> merged = new TreeMap<>();
    double sum = 0;
    for (Link link : links) {
      sum += link.weight();
      merged.merge(
          link.target(),
          link,
          (a, b) ->
              new Link(
                  a.target(),
                  a.weight() + b.weight(),
                  // Two ways to the same family: the closer one is enough.
                  a.directness().compareTo(b.directness()) <= 0 ? a.directness() : b.directness()));
    }
    double total = sum;
    List<Link> normal = new ArrayList<>();
    merged
        .values()
        .forEach(
            link -> normal.add(new Link(link.target(), link.weight() / total, link.directness())));
    // A stable sort: equal weights stay in the order of their codes.
    normal.sort((a, b) -> Double.compare(b.weight(), a.weight()));
    return new Row(Collections.unmodifiableList(normal), chain);
  }

  private static List<List<Link>> emptyRows(int size) {
    List<List<Link>> rows = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      rows.add(new ArrayList<>());
    }
    return rows;
  }
}
