// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.code;

/**
 * Whether pay is stated before or after what the law deducts from it.
 *
 * <p>Immutable and thread-safe.
 */
@CodeListed(id = "pay-basis", example = "GROSS")
public enum PayBasis implements Code {
  /** Before taxes and contributions of the worker. */
  GROSS,
  /** What the worker takes home. */
  NET;

  @Override
  public String code() {
    return name();
  }
}
