// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.cli;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/**
 * Text on its way out: always UTF-8 and always with {@code \n}, whatever the platform prefers.
 *
 * <p>Unlike a {@code PrintStream} it does not swallow a full disk. Confine to one thread.
 */
final class Output implements Closeable {

  private final OutputStream bytes;
  private final Writer writer;

  Output(OutputStream out) {
    this.bytes = out;
    this.writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
  }

  /**
   * Writes text as it stands.
   *
   * @throws OutputClosedException when nobody takes it
   */
  void print(CharSequence text) {
    try {
      writer.append(text);
    } catch (IOException e) {
      throw new OutputClosedException(e);
    }
  }

  /**
   * Writes text and a line end.
   *
   * @throws OutputClosedException when nobody takes it
   */
  void line(CharSequence text) {
    print(text);
    print("\n");
  }

  /** Takes bytes, behind the text so far. */
  OutputStream bytes() {
    flush();
    return bytes;
  }

  /**
   * Hands over what is still held back.
   *
   * @throws OutputClosedException when nobody takes it
   */
  void flush() {
    try {
      writer.flush();
    } catch (IOException e) {
      throw new OutputClosedException(e);
    }
  }

  @Override
  public void close() {
    try {
      writer.close();
    } catch (IOException e) {
      throw new OutputClosedException(e);
    }
  }
}
