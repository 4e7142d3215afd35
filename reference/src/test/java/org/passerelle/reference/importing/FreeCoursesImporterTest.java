package org.passerelle.reference.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.passerelle.reference.table.FactError;
import org.passerelle.reference.table.FactError.Problem;

class FreeCoursesImporterTest {
  private static final String FILE = "free_programming_courses_books.csv";
  private static final String HEADER = "lang,kind,section,subsection,title,url,note";

  @TempDir Path folder;

  @Test
  void titlesAndLinksAreKeptOnceInEnglishAndFrench() {
    new OfficialFiles(folder)
        .csv(
            FILE,
            HEADER,
            "fr,book,Java,,Java \\| les bases,https://example.org/java,avec une note",
            "en,course,C,,C for all,http://example.org/c,",
            "en,course,C,,C for all,http://example.org/c,again",
            "de,course,C,,C für alle,http://example.org/c,");

    assertThat(rows())
        .containsExactly(
            "en\tcourse\tC\tC for all\thttp://example.org/c",
            "fr\tbook\tJava\tJava – les bases\thttps://example.org/java");
  }

  @Test
  void whatIsNoWebAddressIsPassedOver() {
    new OfficialFiles(folder).csv(FILE, HEADER, "en,course,C,,C,javascript:alert(1),");

    assertThat(rows()).isEmpty();
  }

  @Test
  void aListWithoutLinksIsRefused() {
    new OfficialFiles(folder).csv(FILE, "lang,kind,section,title", "en,course,C,C");

    assertThatExceptionOfType(FactError.class)
        .isThrownBy(this::rows)
        .satisfies(e -> assertThat(e.problem()).isEqualTo(Problem.COLUMN_MISSING));
  }

  private List<String> rows() {
    return OfficialFiles.rows(new OfficialFiles(folder).read(new FreeCoursesImporter()).getFirst());
  }
}
