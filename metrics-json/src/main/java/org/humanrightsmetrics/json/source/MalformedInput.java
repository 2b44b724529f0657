// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.json.source;

import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Thrown by a reader when the bytes are not strict UTF-8. What follows them cannot be trusted, so
 * the reader gives nothing more.
 *
 * <p>The message names the place and never repeats the input.
 */
public final class MalformedInput extends IOException {

  private static final long serialVersionUID = 1L;

  private final SourceFault fault;
  private final @Nullable String encoding;

  /**
   * A refusal.
   *
   * @param fault what and where
   * @param encoding the encoding that the first bytes betray, for example {@code UTF-16LE}; null
   *     when they betray none
   */
  public MalformedInput(SourceFault fault, @Nullable String encoding) {
    super(message(fault, encoding));
    this.fault = Objects.requireNonNull(fault, "fault");
    this.encoding = encoding;
  }

  /** What is wrong and where, for example {@code file/not-utf-8} at line 3, column 17. */
  public SourceFault fault() {
    return fault;
  }

  /** The encoding that the input seems to have instead: UTF-16 or UTF-32 with its byte order. */
  public Optional<String> encoding() {
    return Optional.ofNullable(encoding);
  }

  private static String message(SourceFault fault, @Nullable String encoding) {
    return fault.code()
        + " at line "
        + fault.line()
        + ", column "
        + fault.column()
        + ", byte "
        + fault.byteOffset()
        + (encoding == null ? "" : ", the input seems to be " + encoding);
  }
}
