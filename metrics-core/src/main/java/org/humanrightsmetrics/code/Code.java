// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.code;

/**
 * One value of a code list, for example {@link Sex#FEMALE} or the country {@code IN}.
 *
 * <p>Implemented by enums (closed lists) and by classes derived from {@link ListedCode} (lists that
 * are open, or kept elsewhere). The implementing type carries {@link CodeListed}.
 *
 * <p>Implementations are immutable and thread-safe.
 */
public interface Code {

  /**
   * The code as it stands in a report, for example {@code "IN"}.
   *
   * @return ASCII text, never empty
   */
  String code();
}
