package org.passerelle.reference.importing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.passerelle.reference.importing.ImportLog.Finding;
import org.passerelle.reference.table.FactError;
import org.passerelle.reference.table.FactError.Problem;
import org.passerelle.reference.table.TableWriter;

/** A release of a few lines that a test writes, and what an importer makes of it. */
final class SmallRelease {
  private static final String NAMESPACE =
      "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  private static final String RELATIONS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006";

  private final Path folder;
  private final Importer importer;

  SmallRelease(Path folder, Importer importer) {
    this.folder = folder;
    this.importer = importer;
  }

  /** Writes a text file, or writes it anew. */
  SmallRelease with(String file, String... lines) {
    try {
      Files.write(folder.resolve(file), List.of(lines));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  /** Takes a file away. */
  SmallRelease without(String file) {
    try {
      Files.delete(folder.resolve(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  /** Writes a workbook with one sheet; the cells of a row are parted by bars. */
  SmallRelease withWorkbook(String file, String sheet, String... rows) {
    return withSheetData(file, sheet, sheetData(rows));
  }

  /** Writes a workbook with one sheet, whose rows are given as they stand in its XML. */
  SmallRelease withSheetData(String file, String sheet, String rows) {
    try (OutputStream out = Files.newOutputStream(folder.resolve(file));
        ZipOutputStream zip = new ZipOutputStream(out)) {
      part(
          zip,
          "[Content_Types].xml",
          ("<Types xmlns='%s/content-types'><Default Extension='xml' ContentType="
                  + "'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml'/>"
                  + "</Types>")
              .formatted(PACKAGE));
      part(zip, "_rels/.rels", relation("officeDocument", "xl/workbook.xml"));
      part(
          zip,
          "xl/workbook.xml",
          ("<workbook xmlns='%s' xmlns:r='%s'><sheets>"
                  + "<sheet name='%s' sheetId='1' r:id='r1'/></sheets></workbook>")
              .formatted(NAMESPACE, RELATIONS, sheet));
      part(zip, "xl/_rels/workbook.xml.rels", relation("worksheet", "worksheets/sheet1.xml"));
      part(
          zip,
          "xl/worksheets/sheet1.xml",
          "<worksheet xmlns='%s'><sheetData>%s</sheetData></worksheet>".formatted(NAMESPACE, rows));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  private static String relation(String type, String target) {
    return "<Relationships xmlns='%s/relationships'><Relationship Id='r1' Type='%s/%s' Target='%s'/></Relationships>"
        .formatted(PACKAGE, RELATIONS, type, target);
  }

  private static String sheetData(String... rows) {
    StringBuilder xml = new StringBuilder();
    for (int r = 0; r < rows.length; r++) {
      xml.append("<row r='%d'>".formatted(r + 1));
      String[] cells = rows[r].split("\\|", -1);
      for (int c = 0; c < cells.length; c++) {
        xml.append(
            "<c r='%c%d' t='inlineStr'><is><t>%s</t></is></c>"
                .formatted((char) ('A' + c), r + 1, cells[c]));
      }
      xml.append("</row>");
    }
    return xml.toString();
  }

  private static void part(ZipOutputStream zip, String name, String xml) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(xml.getBytes(UTF_8));
    zip.closeEntry();
  }

  /** The names of the tables that the importer makes. */
  List<String> tables() {
    return read(new ImportLog()).stream().map(TableWriter::name).toList();
  }

  /** The lines of a table as they stand in its file, header first. */
  List<String> lines(String table) {
    TableWriter written =
        read(new ImportLog()).stream()
            .filter(t -> t.name().equals(table))
            .findFirst()
            .orElseThrow();
    return new String(written.bytes(), UTF_8).lines().toList();
  }

  /** The same without the header. */
  List<String> rows(String table) {
    List<String> lines = lines(table);
    return lines.subList(1, lines.size());
  }

  /** What the importer passes over. */
  List<Finding> findings() {
    ImportLog log = new ImportLog();
    read(log);
    return log.findings();
  }

  /** Checks that the importer refuses the release, and says these things about the place. */
  void isRefusedFor(Problem problem, String... arguments) {
    FactError error = catchThrowableOfType(FactError.class, () -> read(new ImportLog()));
    assertThat(error).isNotNull();
    assertThat(error.problem()).isEqualTo(problem);
    assertThat(error.arguments()).contains(arguments);
  }

  private List<TableWriter> read(ImportLog log) {
    return importer.read(Distribution.of(List.of(folder)), log);
  }
}
