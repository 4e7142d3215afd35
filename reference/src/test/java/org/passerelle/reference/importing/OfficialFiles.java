package org.passerelle.reference.importing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.passerelle.reference.table.TableWriter;

/** Tiny official distributions for the tests of importers: files written into a folder. */
final class OfficialFiles {
  private static final String NAMESPACE =
      "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  private static final String RELATIONS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006";

  private final Path folder;

  OfficialFiles(Path folder) {
    this.folder = folder;
  }

  /** Writes a text file, line by line. */
  OfficialFiles csv(String name, String... lines) {
    try {
      Files.write(folder.resolve(name), List.of(lines));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  /** Writes a workbook with one sheet; the cells of a row are parted by bars. */
  OfficialFiles xlsx(String name, String sheet, String... rows) {
    try (OutputStream out = Files.newOutputStream(folder.resolve(name));
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
      part(zip, "xl/worksheets/sheet1.xml", sheet(rows));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  private static String relation(String type, String target) {
    return "<Relationships xmlns='%s/relationships'><Relationship Id='r1' Type='%s/%s' Target='%s'/></Relationships>"
        .formatted(PACKAGE, RELATIONS, type, target);
  }

  private static String sheet(String... rows) {
    StringBuilder xml = new StringBuilder("<worksheet xmlns='%s'><sheetData>".formatted(NAMESPACE));
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
    return xml.append("</sheetData></worksheet>").toString();
  }

  private static void part(ZipOutputStream zip, String name, String xml) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(xml.getBytes(UTF_8));
    zip.closeEntry();
  }

  /** What an importer makes of the files. */
  List<TableWriter> read(Importer importer) {
    return read(importer, new ImportLog());
  }

  List<TableWriter> read(Importer importer, ImportLog log) {
    return importer.read(Distribution.of(List.of(folder)), log);
  }

  /** The rows of a table, as they stand in its file, without the header. */
  static List<String> rows(TableWriter table) {
    List<String> lines = new String(table.bytes(), UTF_8).lines().toList();
    return lines.subList(1, lines.size());
  }
}
