package org.passerelle.reference;

import java.util.BitSet;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import org.passerelle.reference.table.FactTable;

/** The skills of ESCO, numbered from 0 in the order of their identifiers. */
public final class Skills {
  private static final String ADDRESS = "http://data.europa.eu/esco/skill/";

  /** What a person can do, or what a person knows. */
  public enum Kind {
    SKILL,
    KNOWLEDGE
  }

  /** How widely a skill is used, from every occupation to one. */
  public enum Reuse {
    TRANSVERSAL,
    CROSS_SECTOR,
    SECTOR_SPECIFIC,
    OCCUPATION_SPECIFIC
  }

  /** Collections that ESCO makes of its skills. */
  public enum Collection {
    DIGITAL,
    GREEN,
    LANGUAGE,
    TRANSVERSAL
  }

  private final Classification ids;
  private final BitSet knowledge = new BitSet();
  private final Reuse[] reuse;
  private final Map<Collection, BitSet> collections;
  private final Lazy<Labels> french;
  private final Lazy<Labels> english;
  private final SparseRows broader;
  private final SparseRows groups;

  Skills(
      FactTable table,
      FactTable broaderTable,
      FactTable collectionTable,
      int groupCount,
      Classification ids,
      Lazy<Labels> french,
      Lazy<Labels> english) {
    this.ids = ids;
    this.french = french;
    this.english = english;
    this.reuse = new Reuse[table.rows()];
    String[] kinds = table.repeatedTexts("kind");
    String[] reuses = table.repeatedTexts("reuse");
    for (int s = 0; s < table.rows(); s++) {
      knowledge.set(s, kinds[s].equals("knowledge"));
      reuse[s] = reuse(reuses[s]);
    }
    this.collections = collections(collectionTable);
    this.broader = Reference.rows(broaderTable, "skills", table.rows());
    this.groups = Reference.rows(broaderTable, "groups", groupCount);
  }

  private static Reuse reuse(String text) {
    return switch (text) {
      case "transversal" -> Reuse.TRANSVERSAL;
      case "cross-sector" -> Reuse.CROSS_SECTOR;
      case "occupation-specific" -> Reuse.OCCUPATION_SPECIFIC;
      default -> Reuse.SECTOR_SPECIFIC;
    };
  }

  private static Map<Collection, BitSet> collections(FactTable table) {
    Map<Collection, BitSet> collections = new EnumMap<>(Collection.class);
    for (int row = 0; row < table.rows(); row++) {
      String name = table.text(row, table.column("collection")).toUpperCase(Locale.ROOT);
      BitSet members = new BitSet();
      for (int skill : table.integers(row, table.column("skills"))) {
        members.set(skill);
      }
      collections.put(Collection.valueOf(name), members);
    }
    return collections;
  }

  public int size() {
    return reuse.length;
  }

  /** The identifier, the last part of the address. */
  public String id(int skill) {
    return ids.code(skill);
  }

  /** The address that ESCO gives the skill. */
  public String uri(int skill) {
    return ADDRESS + id(skill);
  }

  public Kind kind(int skill) {
    return knowledge.get(skill) ? Kind.KNOWLEDGE : Kind.SKILL;
  }

  public Reuse reuse(int skill) {
    return reuse[skill];
  }

  public boolean isIn(Collection collection, int skill) {
    return members(collection).get(skill);
  }

  public int size(Collection collection) {
    return members(collection).cardinality();
  }

  private BitSet members(Collection collection) {
    return collections.getOrDefault(collection, new BitSet());
  }

  public Labels labels(Language language) {
    return language == Language.FRENCH ? french.get() : english.get();
  }

  /** For each skill the skills that it is a special case of. Shape: skills x skills. */
  public SparseRows broader() {
    return broader;
  }

  /** For each skill the groups that hold it. Shape: skills x groups. */
  public SparseRows groups() {
    return groups;
  }

  /** The skill of an identifier or an address. */
  public OptionalInt find(String reference) {
    return ids.find(
        reference.startsWith(ADDRESS) ? reference.substring(ADDRESS.length()) : reference);
  }
}
