// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.code;

/**
 * Whether a share of goods is one of money or of quantity. Shares on two bases are never added up.
 *
 * <p>Immutable and thread-safe.
 */
@CodeListed(id = "share-basis", example = "VALUE")
public enum ShareBasis implements Code {
  /** In money. */
  VALUE,
  /** In kilograms, pieces, metres or another quantity. */
  VOLUME;

  @Override
  public String code() {
    return name();
  }
}
