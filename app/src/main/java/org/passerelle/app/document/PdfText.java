package org.passerelle.app.document;

import java.io.IOException;
import java.io.Writer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.text.PDFTextStripper;
import org.passerelle.app.document.DocumentError.Problem;

/**
 * The text of a PDF, in the order in which its program wrote it. That order keeps the columns of a
 * CV apart; sorting by place would read across them.
 */
final class PdfText {
  /** A page of pictures has fewer letters than this: a page number, the name of a scanner. */
  private static final int FEW_LETTERS = 30;

  private PdfText() {}

  /**
   * Reads a PDF. For {@link PdfMain}: a hostile file can take any time and memory here.
   *
   * @throws Refusal if it is encrypted or holds no text
   */
  static Draft read(byte[] bytes) {
    FontMappers.set(new OneFont());
    try (PDDocument document =
        Loader.loadPDF(bytes, "", null, null, IOUtils.createMemoryOnlyStreamCache())) {
      if (!document.getCurrentAccessPermission().canExtractContent()) {
        throw new Refusal(Problem.ENCRYPTED);
      }
      return read(document);
    } catch (InvalidPasswordException e) {
      throw new Refusal(Problem.ENCRYPTED);
    } catch (IOException e) {
      throw new Refusal(Problem.DAMAGED, DocumentFormat.PDF);
    }
  }

  private static Draft read(PDDocument document) throws IOException {
    int pages = document.getNumberOfPages();
    int read = Math.min(pages, DocumentReader.PAGES);
    PDFTextStripper stripper = new PDFTextStripper();
    stripper.setLineSeparator("\n");
    stripper.setEndPage(read);
    LimitedText text = new LimitedText();
    try {
      stripper.writeText(document, text);
    } catch (LimitedText.Full e) {
      return new Draft(PdfLines.join(text.toString()), pages, true);
    }
    checkText(document, read, text.letters());
    return new Draft(PdfLines.join(text.toString()), pages, false);
  }

  private static void checkText(PDDocument document, int read, long letters) {
    if (letters == 0 && pages(document, read).noneMatch(PDPage::hasContents)) {
      throw new Refusal(Problem.EMPTY);
    }
    if (letters == 0
        || (letters < (long) FEW_LETTERS * read
            && pages(document, read).allMatch(PdfText::hasPicture))) {
      throw new Refusal(Problem.SCANNED, document.getNumberOfPages());
    }
  }

  private static Stream<PDPage> pages(PDDocument document, int read) {
    return IntStream.range(0, read).mapToObj(document::getPage);
  }

  private static boolean hasPicture(PDPage page) {
    PDResources resources = page.getResources();
    if (resources != null) {
      for (COSName name : resources.getXObjectNames()) {
        if (resources.isImageXObject(name)) {
          return true;
        }
      }
    }
    return false;
  }

  /** A text that takes no more than a draft has. */
  private static final class LimitedText extends Writer {
    private static final class Full extends IOException {}

    private final StringBuilder text = new StringBuilder();

    @Override
    public void write(char[] characters, int offset, int length) throws IOException {
      if (length > Draft.CHARACTERS - text.length()) {
        throw new Full();
      }
      text.append(characters, offset, length);
    }

    long letters() {
      return text.codePoints().filter(Character::isLetterOrDigit).count();
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}

    @Override
    public String toString() {
      return text.toString();
    }
  }
}
