package org.passerelle.app.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;

/** The way out of a process, which knows whether whoever reads it, such as {@code head}, left. */
final class PipeOutput extends FilterOutputStream {
  private boolean readerGone;

  PipeOutput(OutputStream out) {
    super(out);
  }

  boolean isReaderGone() {
    return readerGone;
  }

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int start, int length) throws IOException {
    try {
      out.write(bytes, start, length);
    } catch (IOException e) {
      // Java has no other sign of it; the word stands in the messages of every language.
      readerGone |= String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT).contains("pipe");
      throw e;
    }
  }
}
