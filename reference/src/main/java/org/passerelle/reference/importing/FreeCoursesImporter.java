package org.passerelle.reference.importing;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.passerelle.reference.importing.SourceTable.Entry;
import org.passerelle.reference.table.TableWriter;

/**
 * Reads the lists of free programming courses and books that the Free Ebook Foundation keeps, as
 * one table: titles and links in English and French. Links that are no web addresses are passed
 * over.
 */
public final class FreeCoursesImporter implements Importer {
  private static final String FILE = "free_programming_courses_books.csv";
  private static final Set<String> LANGUAGES = Set.of("en", "fr");
  private static final Pattern WEB_ADDRESS = Pattern.compile("https?://[^\\s<>\"|]+");

  @Override
  public List<TableWriter> read(Distribution files, ImportLog log) {
    TableWriter table = new TableWriter("free_courses", "lang", "kind", "section", "title", "url");
    for (Entry row : files.csv(FILE).require("lang", "kind", "section", "title", "url")) {
      String address = row.get("url");
      if (LANGUAGES.contains(row.get("lang")) && WEB_ADDRESS.matcher(address).matches()) {
        table.row(row.get("lang"), row.get("kind"), row.label("section"), title(row), address);
      }
    }
    return List.of(table.distinct().sorted());
  }

  /** The lists are written in Markdown, which marks a bar with a backslash. */
  private static String title(Entry row) {
    return SourceTable.clean(row.get("title").replace("\\|", "–"));
  }
}
