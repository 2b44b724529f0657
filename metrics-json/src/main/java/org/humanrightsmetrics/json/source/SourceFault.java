// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.json.source;

import java.io.Serializable;
import java.util.Objects;

/**
 * Why an input, or one line of it, could not be read, and where.
 *
 * <p>Immutable and thread-safe.
 *
 * @param code the code of the finding to raise, for example {@code file/not-utf-8}
 * @param line the line, from 1
 * @param column the character in the line, from 1, in UTF-16 units; a byte-order mark at the very
 *     start is not counted
 * @param byteOffset the first byte concerned, from 0, a byte-order mark counted
 */
public record SourceFault(String code, long line, long column, long byteOffset)
    implements Serializable {

  /** Bytes that are no UTF-8, or an input in another encoding. */
  public static final String NOT_UTF_8 = "file/not-utf-8";

  /** A byte-order mark anywhere but at the very start, where it is an invisible character. */
  public static final String MISPLACED_MARK = "text/invisible-character";

  /** An observation, or a line, longer than the limits allow. */
  public static final String OBSERVATION_TOO_LARGE = "limit/observation-too-large";

  /** A fault as found; only the presence of its code is checked. */
  public SourceFault {
    Objects.requireNonNull(code, "code");
  }
}
