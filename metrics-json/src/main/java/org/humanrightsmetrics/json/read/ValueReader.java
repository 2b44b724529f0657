// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.json.read;

import org.jspecify.annotations.Nullable;

/** Reads values of one kind. Implementations are immutable and thread-safe. */
interface ValueReader {

  /**
   * Reads the value at whose first token the parser stands.
   *
   * @return the value, with the parser at its last token; null when it is not sound, which is then reported
   */
  @Nullable
  Object read(Reading reading);
}
