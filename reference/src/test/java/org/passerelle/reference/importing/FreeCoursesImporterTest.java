package org.passerelle.reference.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.passerelle.reference.table.FactError.Problem;

class FreeCoursesImporterTest {
  private static final String FILE = "free_programming_courses_books.csv";
  private static final String HEADER = "lang,kind,section,subsection,title,url,note";

  @TempDir Path folder;

  @Test
  void titlesAndLinksAreKeptOnceInEnglishAndFrench() {
    assertThat(
            file(
                    HEADER,
                    "fr,book,Java,,Java \\| les bases,https://example.org/java,avec une note",
                    "en,course,C,,C for all,http://example.org/c,",
                    "en,course,C,,C for all,http://example.org/c,again",
                    "de,course,C,,C für alle,http://example.org/c,")
                .rows("free_courses"))
        .containsExactly(
            "en\tcourse\tC\tC for all\thttp://example.org/c",
            "fr\tbook\tJava\tJava – les bases\thttps://example.org/java");
  }

  @Test
  void whatIsNoWebAddressIsPassedOver() {
    assertThat(file(HEADER, "en,course,C,,C,javascript:alert(1),").rows("free_courses")).isEmpty();
  }

  @Test
  void aListWithoutLinksIsRefused() {
    file("lang,kind,section,title", "en,course,C,C")
        .isRefusedFor(Problem.COLUMN_MISSING, FILE, "url");
  }

  private SmallRelease file(String... lines) {
    return new SmallRelease(folder, new FreeCoursesImporter()).with(FILE, lines);
  }
}
