package org.passerelle.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.passerelle.reference.table.FactStore;
import org.passerelle.reference.table.FactTable;

/** Where the facts come from, by the short names of the sources. */
final class Sources {
  private final FactStore store;
  private final Map<String, Source> sources = new TreeMap<>();

  /** The few chains that there are, each looked up once. */
  private final Map<List<ClassificationId>, List<Source>> ofChains = new ConcurrentHashMap<>();

  Sources(FactStore store) {
    this.store = store;
    Map<String, String> ownVersions = ownVersions();
    FactTable table = store.read("sources");
    for (int row = 0; row < table.rows(); row++) {
      String id = table.text(row, table.column("id"));
      sources.put(
          id,
          new Source(
              id,
              table.text(row, table.column("publisher")),
              table.text(row, table.column("title")),
              ownVersions.getOrDefault(id, table.text(row, table.column("version"))),
              ownVersions.containsKey(id) ? "own release" : table.text(row, table.column("year")),
              table.text(row, table.column("licence")),
              table.text(row, table.column("address")),
              table.text(row, table.column("attribution"))));
    }
  }

  /** The versions of the releases that a person has brought, by the source they stand in for. */
  private Map<String, String> ownVersions() {
    Map<String, String> versions = new TreeMap<>();
    store
        .find("own_releases")
        .ifPresent(table -> {
          for (int row = 0; row < table.rows(); row++) {
            versions.put(
                table.text(row, table.column("source")), table.text(row, table.column("version")));
          }
        });
    return versions;
  }

  List<Source> all() {
    return List.copyOf(sources.values());
  }

  /**
   * A source by its short name.
   *
   * @throws IllegalArgumentException if there is none of that name
   */
  Source find(String id) {
    Source source = sources.get(id);
    if (source == null) {
      throw new IllegalArgumentException("no source is called " + id);
    }
    return source;
  }

  /** The sources of the links of a chain of classifications, from the first to the last. */
  List<Source> of(List<ClassificationId> chain) {
    return ofChains.computeIfAbsent(chain, this::read);
  }

  private List<Source> read(List<ClassificationId> chain) {
    FactTable table = store.read("crosswalks");
    List<Source> found = new ArrayList<>();
    for (int link = 1; link < chain.size(); link++) {
      for (int row = 0; row < table.rows(); row++) {
        if (table.text(row, table.column("from")).equals(chain.get(link - 1).id())
            && table.text(row, table.column("to")).equals(chain.get(link).id())) {
          found.add(find(table.text(row, table.column("source"))));
        }
      }
    }
    return List.copyOf(found);
  }
}
