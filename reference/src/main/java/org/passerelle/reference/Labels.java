package org.passerelle.reference;

import java.util.List;
import java.util.Optional;
import org.passerelle.reference.table.FactTable;

/**
 * The names of one kind of concepts in one language, by the concept's number. The names stay packed
 * in the bytes of their table; a string is made when one is asked for.
 */
public final class Labels {
  private final FactTable table;
  private final int preferred;
  private final int alternatives;

  /** Names that we gave because the source gives none in this language, by concept. */
  private final List<Optional<String>> ours;

  Labels(FactTable table, List<Optional<String>> ours) {
    this.table = table;
    this.preferred = table.column("preferred");
    this.alternatives = table.column("alternatives");
    this.ours = ours;
  }

  public int size() {
    return table.rows();
  }

  /** The name that the source prefers, or ours where it has none; empty where there is none. */
  public String preferred(int concept) {
    return table.isEmpty(concept, preferred)
        ? our(concept).orElse("")
        : table.text(concept, preferred);
  }

  /** Whether the preferred name was given by us. */
  public boolean isOurs(int concept) {
    return table.isEmpty(concept, preferred) && our(concept).isPresent();
  }

  /** The other names, in the order of the source. */
  public List<String> alternatives(int concept) {
    return List.of(table.parts(concept, alternatives, '|'));
  }

  /**
   * The title of a man and of a woman. In a language that makes no difference both are the
   * preferred name.
   */
  public GenderedTitle title(int concept) {
    if (!table.hasColumn("masculine") || table.isEmpty(concept, table.column("masculine"))) {
      return new GenderedTitle(preferred(concept), preferred(concept));
    }
    return new GenderedTitle(
        table.text(concept, table.column("masculine")),
        table.text(concept, table.column("feminine")));
  }

  private Optional<String> our(int concept) {
    return ours.isEmpty() ? Optional.empty() : ours.get(concept);
  }
}
