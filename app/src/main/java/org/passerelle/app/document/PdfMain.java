package org.passerelle.app.document;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.passerelle.app.document.DocumentError.Problem;

/**
 * The process that {@link PdfProcess} starts: a PDF comes in, and its text or what is wrong with it
 * goes out.
 */
final class PdfMain {
  private static final String READ = "READ";

  private PdfMain() {}

  public static void main(String[] arguments) throws IOException {
    DataOutputStream out = new DataOutputStream(System.out);
    answer(System.in.readAllBytes(), out);
    out.flush();
  }

  private static void answer(byte[] pdf, DataOutputStream out) throws IOException {
    try {
      write(PdfText.read(pdf), out);
    } catch (Refusal refusal) {
      write(refusal, out);
    } catch (NoClassDefFoundError e) {
      // PDFBox opens what is encrypted for a certificate with a library that we do not carry.
      write(new Refusal(Problem.ENCRYPTED), out);
    } catch (RuntimeException | StackOverflowError e) {
      write(new Refusal(Problem.DAMAGED, DocumentFormat.PDF), out);
    }
  }

  private static void write(Draft draft, DataOutputStream out) throws IOException {
    byte[] text = draft.text().getBytes(UTF_8);
    out.writeUTF(READ);
    out.writeInt(draft.pages());
    out.writeBoolean(draft.cut());
    out.writeInt(text.length);
    out.write(text);
  }

  private static void write(Refusal refusal, DataOutputStream out) throws IOException {
    out.writeUTF(refusal.problem().name());
    out.writeUTF(String.join("\n", refusal.arguments()));
  }

  /** What the process answered, read on the other side. */
  static Draft read(InputStream answer) throws IOException {
    DataInputStream in = new DataInputStream(answer);
    String outcome = in.readUTF();
    if (!outcome.equals(READ)) {
      List<String> arguments = in.readUTF().lines().toList();
      throw new Refusal(Problem.valueOf(outcome), arguments.toArray());
    }
    int pages = in.readInt();
    boolean cut = in.readBoolean();
    byte[] text = new byte[Math.clamp(in.readInt(), 0, 3 * Draft.CHARACTERS)];
    in.readFully(text);
    return new Draft(new String(text, UTF_8), pages, cut);
  }
}
