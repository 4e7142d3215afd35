package org.passerelle.app.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.concurrent.Semaphore;
import org.jsoup.Jsoup;
import org.jsoup.helper.W3CDom;

/**
 * Makes a PDF of an HTML page: real text in embedded letters, tagged after PDF/UA so that a screen
 * reader finds headings, lists and tables. Nothing is fetched from outside the page.
 */
public final class PdfWriter {
  private static final int REGULAR = 400;
  private static final int SEMIBOLD = 600;

  /** A page takes some tens of megabytes while it is set. */
  private final Semaphore seats = new Semaphore(2);

  /** The PDF of a page, which must name its language and title. */
  public byte[] write(String html) {
    seats.acquireUninterruptibly();
    try {
      return set(html);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      seats.release();
    }
  }

  private static byte[] set(String html) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PdfRendererBuilder builder = new PdfRendererBuilder();
    builder.usePdfUaAccessibility(true);
    builder.withW3cDocument(new W3CDom().fromJsoup(Jsoup.parse(html)), "");
    builder.useUriResolver((base, address) -> null);
    font(builder, "source-sans-3-regular.ttf", "Source Sans 3", REGULAR);
    font(builder, "source-sans-3-semibold.ttf", "Source Sans 3", SEMIBOLD);
    font(builder, "source-serif-4-semibold.ttf", "Source Serif 4", SEMIBOLD);
    builder.toStream(out);
    builder.run();
    return out.toByteArray();
  }

  private static void font(PdfRendererBuilder builder, String file, String family, int weight) {
    builder.useFont(() -> open(file), family, weight, FontStyle.NORMAL, true);
  }

  private static InputStream open(String file) {
    return Objects.requireNonNull(PdfWriter.class.getResourceAsStream(file), file);
  }
}
