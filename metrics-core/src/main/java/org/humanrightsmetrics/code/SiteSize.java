// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.code;

/**
 * Size of a site by the people who work there.
 *
 * <p>The limit at 100 is the one from which an audit takes two auditor-days.
 *
 * <p>Immutable and thread-safe.
 */
@CodeListed(id = "site-size", dimension = "siteSize", example = "UNDER_50")
public enum SiteSize implements Code {
  /** Fewer than 50. */
  UNDER_50,
  /** 50 to 99. */
  FROM_50_TO_99,
  /** 100 to 499. */
  FROM_100_TO_499,
  /** 500 to 999. */
  FROM_500_TO_999,
  /** 1,000 and more. */
  FROM_1000,
  /** Not asked, not answered or not recorded. */
  UNKNOWN;

  @Override
  public String code() {
    return name();
  }
}
