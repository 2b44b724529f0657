// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.code;

/**
 * Size of a business by the people who work in it, the owner not counted.
 *
 * <p>Immutable and thread-safe.
 */
@CodeListed(id = "business-size", dimension = "businessSize", example = "OWN_ACCOUNT")
public enum BusinessSize implements Code {
  /** Nobody but the owner. */
  OWN_ACCOUNT,
  /** One to nine. */
  MICRO,
  /** Ten to 49. */
  SMALL,
  /** Fifty to 249. */
  MEDIUM,
  /** 250 and more. */
  LARGE,
  /** Not asked, not answered or not recorded. */
  UNKNOWN;

  @Override
  public String code() {
    return name();
  }
}
