// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.code;

/**
 * Who was shown the findings of an audit; an audit may name several.
 *
 * <p>Immutable and thread-safe.
 */
@CodeListed(id = "findings-shared", example = "SITE")
public enum FindingsShared implements Code {
  /** The management of the site. */
  SITE,
  /** The workers or their representatives. */
  WORKERS,
  /** The company that buys from the site. */
  BUYER,
  /** Everybody. */
  PUBLIC;

  @Override
  public String code() {
    return name();
  }
}
