package org.passerelle.app.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.passerelle.app.document.Document.Warning;
import org.passerelle.app.document.DocumentError.Problem;

/**
 * Reads a CV or an advert from a file: PDF, DOCX, ODT, HTML, Markdown or plain text, known by its
 * content. Whatever the file holds, reading ends with a document or a {@link DocumentError}, within
 * the limits below and those of the formats; nothing is written, logged or fetched.
 */
public final class DocumentReader {
  /** The largest file that is read, in megabytes of 2^20 bytes. */
  public static final int MEGABYTES = 10;

  /** How many pages of a PDF are read. */
  public static final int PAGES = 100;

  /** How many characters of a text are kept. */
  public static final int CHARACTERS = 500_000;

  private static final int MEGABYTE = 1 << 20;

  /**
   * Reads a document from a file, or from what stands for one, such as {@code /dev/stdin}.
   *
   * @throws DocumentError if it cannot be read or holds no text that can be read
   */
  public Document read(Path file) {
    return read(file.toString(), bytes(file));
  }

  /**
   * Reads a document.
   *
   * @param name what messages call it; its ending tells Markdown from plain text
   * @throws DocumentError as above
   */
  public Document read(String name, byte[] bytes) {
    try {
      return document(name, bytes);
    } catch (Refusal refusal) {
      throw new DocumentError(name, refusal);
    }
  }

  /**
   * The bytes of a file, as many as are read and one more.
   *
   * @throws DocumentError if it is missing or cannot be read
   */
  public byte[] bytes(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      return in.readNBytes(MEGABYTES * MEGABYTE + 1);
    } catch (NoSuchFileException e) {
      throw new DocumentError(file.toString(), new Refusal(Problem.NOT_FOUND));
    } catch (IOException e) {
      throw new DocumentError(
          file.toString(), new Refusal(Problem.UNREADABLE, String.valueOf(e.getMessage())));
    }
  }

  private static Document document(String name, byte[] bytes) {
    checkSize(bytes);
    Recognition seen = Recognition.of(name, bytes);
    Draft draft = draft(seen.format(), bytes);
    CleanText clean = CleanText.of(draft.text(), CHARACTERS);
    if (clean.text().isEmpty()) {
      throw new Refusal(Problem.EMPTY);
    }
    List<Warning> warnings = new ArrayList<>();
    if (draft.pages() > PAGES) {
      warnings.add(Warning.FIRST_PAGES_ONLY);
    }
    if (draft.cut() || clean.cut()) {
      warnings.add(Warning.TEXT_CUT);
    }
    return new Document(seen.format(), clean.text(), draft.pages(), warnings);
  }

  private static void checkSize(byte[] bytes) {
    if (bytes.length == 0) {
      throw new Refusal(Problem.EMPTY);
    }
    if (bytes.length > MEGABYTES * MEGABYTE) {
      throw new Refusal(Problem.TOO_LARGE, Math.ceilDiv(bytes.length, MEGABYTE), MEGABYTES);
    }
  }

  /** The one place where whatever a library throws at a damaged file becomes that problem. */
  private static Draft draft(DocumentFormat format, byte[] bytes) {
    try {
      return switch (format) {
        case PDF -> PdfProcess.read(bytes);
        case DOCX -> DocxText.read(Archive.of(bytes));
        case ODT -> OdtText.read(Archive.of(bytes));
        case HTML -> HtmlText.read(Encoding.decodeHtml(bytes));
        case MARKDOWN -> Draft.of(MarkdownText.read(Encoding.decode(bytes)));
        case PLAIN -> Draft.of(Encoding.decode(bytes));
      };
    } catch (Refusal refusal) {
      throw refusal;
    } catch (RuntimeException | StackOverflowError e) {
      // What the library says may quote the file: it is not passed on.
      throw new Refusal(Problem.DAMAGED, format);
    }
  }
}
