package org.passerelle.app.document;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_16LE;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.passerelle.app.document.DocumentError.Problem;

/**
 * What a file is, by its content, and by its name only where the content is silent.
 *
 * @param format one of those that are read
 */
record Recognition(DocumentFormat format) {
  /** The mark of a PDF may stand behind some rubbish. */
  private static final int PDF_HEAD = 1024;

  private static final int TEXT_HEAD = 4096;

  /** A text may have a stray control character; beyond one in so many it is none. */
  private static final int CHARACTERS_PER_CONTROL = 50;

  private static final Pattern PDF = Pattern.compile("%PDF-\\d");
  private static final Pattern HTML =
      Pattern.compile(
          "(?is)\\s*+(?:<\\?xml[^>]{0,200}>\\s*+)?(?:<!--.{0,2000}?-->\\s*+)?"
              + "<(?:!doctype\\s+html|(?:html|head|body|title|meta|p|div|span|section|article|main"
              + "|header|h[1-6]|ul|ol|li|table|strong|b|br|a|em|i|font)(?=[\\s/>])).*");
  private static final Pattern XML = Pattern.compile("(?s)\\s*+<[?!\\p{Alpha}].*>.*");
  private static final Pattern JSON =
      Pattern.compile("(?s)\\s*+(?:\\{\\s*+[\"}]|\\[\\s*+[\\[{\"\\d\\]]).*[}\\]]\\s*+");
  private static final Pattern CONTROL = Pattern.compile("[\\x00-\\x08\\x0e-\\x1f\\x7f\\ufffd]");

  /** How files begin that are not read. */
  private static final Map<String, String> OTHERS = new LinkedHashMap<>();

  static {
    OTHERS.put("{\\rtf", "RTF");
    OTHERS.put("\u00ff\u00d8\u00ff", "JPEG");
    OTHERS.put("\u0089PNG", "PNG");
    OTHERS.put("GIF8", "GIF");
    OTHERS.put("BM", "BMP");
    OTHERS.put("II*\0", "TIFF");
    OTHERS.put("MM\0*", "TIFF");
    OTHERS.put("RIFF", "WebP");
    OTHERS.put("%!PS", "PostScript");
    OTHERS.put("AT&TFORM", "DjVu");
    OTHERS.put("\u001f\u008b", "GZIP");
    OTHERS.put("BZh", "BZIP2");
    OTHERS.put("7z\u00bc\u00af", "7z");
    OTHERS.put("Rar!", "RAR");
    OTHERS.put("\u00fd7zXZ", "XZ");
    OTHERS.put("PK\5\6", "ZIP");
    OTHERS.put("\u007fELF", "ELF");
    OTHERS.put("MZ\u0090\0", "EXE");
  }

  /**
   * What a file is.
   *
   * @throws Refusal if it is none of what is read, or is encrypted
   */
  static Recognition of(String name, byte[] bytes) {
    String start = start(bytes, TEXT_HEAD);
    if (PDF.matcher(start(bytes, PDF_HEAD)).find()) {
      return new Recognition(DocumentFormat.PDF);
    }
    if (start.startsWith("PK\3\4")) {
      return new Recognition(archive(Archive.of(bytes)));
    }
    if (Encoding.startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) {
      throw ole(bytes);
    }
    if (start.startsWith("ftyp", 4)) {
      throw new Refusal(Problem.UNKNOWN_FORMAT, "HEIC, MP4");
    }
    OTHERS.forEach((magic, seeming) -> {
      if (start.startsWith(magic) && (magic.length() > 3 || isBinary(start))) {
        throw new Refusal(Problem.UNKNOWN_FORMAT, seeming);
      }
    });
    return new Recognition(text(name.toLowerCase(Locale.ROOT), Encoding.decode(bytes)));
  }

  private static String start(byte[] bytes, int length) {
    return new String(bytes, 0, Math.min(bytes.length, length), ISO_8859_1);
  }

  private static DocumentFormat archive(Archive archive) {
    String type = archive.part("mimetype").map(b -> new String(b, US_ASCII)).orElse("");
    boolean silent = type.isEmpty() && archive.part("content.xml").isPresent();
    if (archive.part(DocxText.MAIN).isPresent()) {
      return DocumentFormat.DOCX;
    }
    if (silent || type.startsWith("application/vnd.oasis.opendocument.text")) {
      return DocumentFormat.ODT;
    }
    throw archive.broken()
        ? new Refusal(Problem.DAMAGED, archive.has(DocxText.MAIN) ? DocumentFormat.DOCX : "ZIP")
        : new Refusal(Problem.UNKNOWN_FORMAT, otherArchive(archive, type));
  }

  private static String otherArchive(Archive archive, String type) {
    if (archive.has("xl/workbook.xml")) {
      return "XLSX";
    }
    if (archive.has("ppt/presentation.xml")) {
      return "PPTX";
    }
    if (archive.has("Index/Document.iwa")) {
      return "Apple Pages";
    }
    return switch (type.strip()) {
      case "application/epub+zip" -> "EPUB";
      case "application/vnd.oasis.opendocument.spreadsheet" -> "ODS";
      case "application/vnd.oasis.opendocument.presentation" -> "ODP";
      default -> "ZIP";
    };
  }

  /** The old container of Word, which also wraps a new document that has a password. */
  private static Refusal ole(byte[] bytes) {
    String raw = new String(bytes, ISO_8859_1);
    if (raw.contains(utf16("EncryptedPackage"))) {
      return new Refusal(Problem.ENCRYPTED);
    }
    return new Refusal(
        Problem.UNKNOWN_FORMAT,
        raw.contains(utf16("WordDocument"))
            ? "Word 97-2003 (.doc)"
            : "OLE (.doc, .xls, .ppt, .msg)");
  }

  private static String utf16(String name) {
    return new String(name.getBytes(UTF_16LE), ISO_8859_1);
  }

  private static DocumentFormat text(String name, String text) {
    String head = text.substring(0, Math.min(text.length(), TEXT_HEAD));
    if (isBinary(head)) {
      throw new Refusal(Problem.BINARY);
    }
    if (HTML.matcher(head).matches() || name.endsWith(".html") || name.endsWith(".htm")) {
      return DocumentFormat.HTML;
    }
    if (name.endsWith(".md") || name.endsWith(".markdown")) {
      return DocumentFormat.MARKDOWN;
    }
    if (XML.matcher(head).matches()) {
      throw new Refusal(Problem.UNKNOWN_FORMAT, "XML");
    }
    if (JSON.matcher(text).matches()) {
      throw new Refusal(Problem.UNKNOWN_FORMAT, "JSON");
    }
    return DocumentFormat.PLAIN;
  }

  private static boolean isBinary(String head) {
    return CONTROL.matcher(head).results().count() * CHARACTERS_PER_CONTROL > head.length();
  }
}
