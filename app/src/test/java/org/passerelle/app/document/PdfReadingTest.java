package org.passerelle.app.document;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.passerelle.app.document.Samples.column;
import static org.passerelle.app.document.Samples.page;
import static org.passerelle.app.document.Samples.pdf;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.junit.jupiter.api.Test;
import org.passerelle.app.document.DocumentError.Problem;
import org.passerelle.app.text.Messages;
import org.passerelle.reference.Language;

class PdfReadingTest {
  private static final DocumentReader READER = new DocumentReader();

  private static DocumentError error(byte[] pdf) {
    return catchThrowableOfType(DocumentError.class, () -> READER.read("cv.pdf", pdf));
  }

  /** Without a process of its own, for what does no harm. */
  private static Problem problem(byte[] pdf) {
    return catchThrowableOfType(Refusal.class, () -> PdfText.read(pdf)).problem();
  }

  private static String text(byte[] pdf) {
    return CleanText.of(PdfText.read(pdf).text(), 500_000).text();
  }

  @Test
  void aPdfIsReadInAProcessOfItsOwn() {
    Document document = READER.read("cv", pdf("Zoé Testone", "Boulangère à Nantes", "• Pétrir"));

    assertThat(document)
        .isEqualTo(
            new Document(
                DocumentFormat.PDF, "Zoé Testone\nBoulangère à Nantes\n• Pétrir", 1, List.of()));
  }

  @Test
  void columnsAreNotReadAcross() {
    byte[] pdf =
        pdf(document -> {
          PDPage page = page(document);
          column(document, page, 50, List.of("Anglais", "Permis B"));
          column(document, page, 300, List.of("Boulangère", "Vendeuse"));
        });

    assertThat(text(pdf)).isEqualTo("Anglais\nPermis B\nBoulangère\nVendeuse");
  }

  @Test
  void aParagraphAndAPartedWordAreWholeAgain() {
    assertThat(
            text(
                pdf(
                    "Responsable de la fabrication du pain et du déve-",
                    "loppement de la vente dans une boulangerie de dix",
                    "personnes.",
                    "- pétrir",
                    "cuire")))
        .isEqualTo(
            "Responsable de la fabrication du pain et du développement de la vente dans une"
                + " boulangerie de dix personnes.\n• pétrir\ncuire");
  }

  @Test
  void onlyTheFirstPagesOfALongDocumentAreRead() {
    byte[] pdf =
        pdf(document -> {
          for (int i = 0; i < 10_000; i++) {
            PDPage page = page(document);
            if (i == 99 || i == 100) {
              column(document, page, 50, List.of("page " + (i + 1)));
            }
          }
        });

    Document document = READER.read("cv.pdf", pdf);

    assertThat(document.pages()).isEqualTo(10_000);
    assertThat(document.text()).isEqualTo("page 100");
    assertThat(document.warnings()).containsExactly(Document.Warning.FIRST_PAGES_ONLY);
    assertThat(Document.Warning.FIRST_PAGES_ONLY.words(Messages.in(Language.ENGLISH)))
        .isEqualTo("Only the first 100 pages were read.");
  }

  @Test
  void aPdfThatNeedsAPasswordIsRefusedAndOneThatForbidsPrintingIsRead() {
    AccessPermission noPrinting = new AccessPermission();
    noPrinting.setCanPrint(false);
    AccessPermission noCopying = new AccessPermission();
    noCopying.setCanExtractContent(false);

    assertThat(error(pdf("secret", noPrinting, "a")).problem()).isEqualTo(Problem.ENCRYPTED);
    assertThat(text(pdf("", noPrinting, "lisible"))).isEqualTo("lisible");
    assertThat(problem(pdf("", noCopying, "a"))).isEqualTo(Problem.ENCRYPTED);
  }

  @Test
  void picturesOfPagesAreNoText() {
    byte[] scanned = pdf(document -> picture(document, page(document)));
    byte[] numbered =
        pdf(document -> {
          PDPage page = page(document);
          picture(document, page);
          column(document, page, 50, List.of("page 1"));
        });

    DocumentError error = error(scanned);
    assertThat(error.problem()).isEqualTo(Problem.SCANNED);
    assertThat(error.arguments()).containsExactly("cv.pdf", "1");
    assertThat(problem(numbered)).isEqualTo(Problem.SCANNED);
    assertThat(problem(pdf(document -> page(document)))).isEqualTo(Problem.EMPTY);
  }

  private static void picture(PDDocument document, PDPage page) throws IOException {
    BufferedImage image = new BufferedImage(20, 20, BufferedImage.TYPE_BYTE_GRAY);
    try (PDPageContentStream out = new PDPageContentStream(document, page)) {
      out.drawImage(LosslessFactory.createFromImage(document, image), 0, 0, 600, 800);
    }
  }

  @Test
  void aSmallPdfThatUnfoldsBeyondItsMemoryIsStopped() {
    byte[] bomb = pdf(document -> unfold(document, "(" + "a".repeat(1 << 20), 300));

    assertThat(bomb.length).isLessThan(10 << 20);
    assertThat(error(bomb).problem()).isEqualTo(Problem.TOO_MUCH_MEMORY);
  }

  @Test
  void aSmallPdfThatTakesTooLongIsStopped() {
    byte[] endless = pdf(document -> unfold(document, " q Q".repeat(1 << 18), 400));

    Refusal refusal = catchThrowableOfType(Refusal.class, () -> PdfProcess.read(endless, 1));

    assertThat(refusal.problem()).isEqualTo(Problem.TOO_SLOW);
    assertThat(refusal.arguments()).containsExactly("1");
  }

  /** A page whose content is a text of a megabyte, many times over, well packed. */
  private static void unfold(PDDocument document, String megabyte, int times) throws IOException {
    PDStream stream = new PDStream(document);
    Deflater fast = new Deflater(Deflater.BEST_SPEED);
    try (OutputStream out =
        new DeflaterOutputStream(stream.getCOSObject().createRawOutputStream(), fast)) {
      for (int i = 0; i < times; i++) {
        out.write(megabyte.getBytes(ISO_8859_1));
      }
    }
    stream.getCOSObject().setItem(COSName.FILTER, COSName.FLATE_DECODE);
    page(document).setContents(stream);
  }

  @Test
  void filesThatBreakOffOrAreSpoiltEnd() {
    Random random = new Random(9);
    byte[] whole = pdf("un deux trois quatre cinq six sept huit");
    for (int i = 0; i < 60; i++) {
      byte[] spoilt = whole.clone();
      for (int j = 0; j < 10; j++) {
        spoilt[9 + random.nextInt(whole.length - 9)] = (byte) random.nextInt();
      }
      for (byte[] pdf :
          new byte[][] {spoilt, Arrays.copyOf(whole, 9 + i * (whole.length - 9) / 60)}) {
        Throwable thrown = catchThrowable(() -> PdfText.read(pdf));
        assertThat(thrown == null || thrown instanceof RuntimeException).isTrue();
      }
    }
    assertThat(error(Arrays.copyOf(whole, 200)).problem()).isEqualTo(Problem.DAMAGED);
    assertThat(error("%PDF-1.7".getBytes(ISO_8859_1)).problem()).isEqualTo(Problem.DAMAGED);
  }
}
