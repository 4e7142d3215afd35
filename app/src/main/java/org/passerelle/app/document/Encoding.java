package org.passerelle.app.document;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Text from bytes of an unknown encoding: by its mark, UTF-8 if it is valid, UTF-16 by its zero
 * bytes, else one of the old encodings of western Europe.
 */
final class Encoding {
  /** How many bytes tell an encoding. */
  private static final int HEAD = 4096;

  private static final Pattern DECLARED =
      Pattern.compile("(?i)charset\\s{0,9}=\\s{0,9}[\"']?([\\w.:-]{1,40})");

  /** Bytes that windows-1252 leaves out; é, è, ê, ç and ù of the Macintosh are among them. */
  private static final Pattern NOT_WINDOWS = Pattern.compile("[\\x81\\x8d\\x8f\\x90\\x9d]");

  private static final Pattern WINDOWS = Pattern.compile("[\\x80-\\x9f]");

  /** The euro, or oe within a word, which would be a currency sign or a fraction elsewhere. */
  private static final Pattern LATIN_9 =
      Pattern.compile("\\xa4|[A-Za-z][\\xbc\\xbd]|[\\xbc\\xbd][a-z]");

  private Encoding() {}

  static String decode(byte[] bytes) {
    return marked(bytes)
        .or(() -> zeroBytes(bytes))
        .or(() -> utf8(bytes))
        .orElseGet(() -> new String(bytes, western(bytes)));
  }

  /** As above; what is neither marked nor UTF-8 is in the encoding that the page declares. */
  static String decodeHtml(byte[] bytes) {
    return marked(bytes)
        .or(() -> zeroBytes(bytes))
        .or(() -> utf8(bytes))
        .orElseGet(() -> new String(bytes, declared(bytes).orElseGet(() -> western(bytes))));
  }

  private static Optional<String> marked(byte[] bytes) {
    if (startsWith(bytes, 0xef, 0xbb, 0xbf)) {
      return Optional.of(from(bytes, 3, UTF_8));
    }
    if (startsWith(bytes, 0xff, 0xfe, 0, 0)) {
      return Optional.of(from(bytes, 4, Charset.forName("UTF-32LE")));
    }
    if (startsWith(bytes, 0, 0, 0xfe, 0xff)) {
      return Optional.of(from(bytes, 4, Charset.forName("UTF-32BE")));
    }
    if (startsWith(bytes, 0xff, 0xfe)) {
      return Optional.of(from(bytes, 2, UTF_16LE));
    }
    return startsWith(bytes, 0xfe, 0xff) ? Optional.of(from(bytes, 2, UTF_16BE)) : Optional.empty();
  }

  private static String from(byte[] bytes, int start, Charset charset) {
    return new String(bytes, start, bytes.length - start, charset);
  }

  static boolean startsWith(byte[] bytes, int... start) {
    if (bytes.length < start.length) {
      return false;
    }
    for (int i = 0; i < start.length; i++) {
      if ((bytes[i] & 0xff) != start[i]) {
        return false;
      }
    }
    return true;
  }

  /** Western text in UTF-16 has a zero in nearly every pair of bytes, always on the same side. */
  private static Optional<String> zeroBytes(byte[] bytes) {
    int pairs = Math.min(bytes.length, HEAD) / 2;
    int high = 0;
    int low = 0;
    for (int i = 0; i < pairs; i++) {
      high += bytes[2 * i] == 0 ? 1 : 0;
      low += bytes[2 * i + 1] == 0 ? 1 : 0;
    }
    if (pairs > 0 && high == 0 && low > pairs / 2) {
      return Optional.of(new String(bytes, UTF_16LE));
    }
    return pairs > 0 && low == 0 && high > pairs / 2
        ? Optional.of(new String(bytes, UTF_16BE))
        : Optional.empty();
  }

  /** Also a text that was cut within its last letter. */
  private static Optional<String> utf8(byte[] bytes) {
    CharBuffer text = CharBuffer.allocate(bytes.length);
    boolean valid =
        !UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .decode(ByteBuffer.wrap(bytes), text, false)
            .isError();
    return valid ? Optional.of(text.flip().toString()) : Optional.empty();
  }

  private static Optional<Charset> declared(byte[] bytes) {
    Matcher matcher = DECLARED.matcher(head(bytes));
    try {
      return matcher.find() && Charset.isSupported(matcher.group(1))
          ? Optional.of(Charset.forName(matcher.group(1)))
          : Optional.empty();
    } catch (IllegalCharsetNameException e) {
      return Optional.empty();
    }
  }

  private static String head(byte[] bytes) {
    return new String(Arrays.copyOf(bytes, Math.min(bytes.length, HEAD)), ISO_8859_1);
  }

  private static Charset western(byte[] bytes) {
    String raw = new String(bytes, ISO_8859_1);
    if (NOT_WINDOWS.matcher(raw).find() && Charset.isSupported("x-MacRoman")) {
      return Charset.forName("x-MacRoman");
    }
    return !WINDOWS.matcher(raw).find() && LATIN_9.matcher(raw).find()
        ? Charset.forName("ISO-8859-15")
        : Charset.forName("windows-1252");
  }
}
