package org.passerelle.reference.importing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import org.passerelle.reference.table.FactError;
import org.passerelle.reference.table.FactError.Problem;

/** Text in UTF-8, read strictly: Latin 1 taken for it would spoil every accent unnoticed. */
final class Utf8 {
  private Utf8() {}

  /**
   * Bytes as text; a byte order mark is passed over.
   *
   * @param name what messages call the file
   * @throws FactError at the first byte that is no UTF-8
   */
  static String text(String name, byte[] bytes) {
    int start = isMarked(bytes) ? 3 : 0;
    ByteBuffer in = ByteBuffer.wrap(bytes, start, bytes.length - start);
    CharsetDecoder decoder = UTF_8.newDecoder();
    CharBuffer out = CharBuffer.allocate(in.remaining() + 1);
    CoderResult result = decoder.decode(in, out, true);
    if (result.isError()) {
      int at = in.position();
      throw new FactError(
          Problem.NOT_UTF8, name, line(bytes, at), "0x%02X".formatted(bytes[at] & 0xff));
    }
    decoder.flush(out);
    return out.flip().toString();
  }

  private static boolean isMarked(byte[] bytes) {
    return bytes.length >= 3
        && (bytes[0] & 0xff) == 0xef
        && (bytes[1] & 0xff) == 0xbb
        && (bytes[2] & 0xff) == 0xbf;
  }

  private static int line(byte[] bytes, int at) {
    int line = 1;
    for (int i = 0; i < at; i++) {
      line += bytes[i] == '\n' ? 1 : 0;
    }
    return line;
  }
}
