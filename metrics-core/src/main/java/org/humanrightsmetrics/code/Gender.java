// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.code;

/**
 * Gender as the person states it, in the six values of the Human Trafficking Case Data Standard.
 *
 * <p>Kept apart from {@link Sex}. The standard (HTCDS 2.0, field {@code prs_Gender}) is published
 * by the International Organization for Migration under CC BY 4.0; the upper-case spelling is
 * ours, {@link #htcds()} gives the original.
 *
 * <p>Immutable and thread-safe.
 */
@CodeListed(id = "gender", dimension = "gender", example = "FEMININE")
public enum Gender implements Code {
  /** Feminine. */
  FEMININE("Feminine"),
  /** Masculine. */
  MASCULINE("Masculine"),
  /** Transgender, feminine. */
  TRANSGENDER_FEMININE("TransgenderFeminine"),
  /** Transgender, masculine. */
  TRANSGENDER_MASCULINE("TransgenderMasculine"),
  /** Not conforming to either. */
  NON_CONFORMING("NonConforming"),
  /** Not stated, not asked or not recorded. */
  UNKNOWN("NonSpecifiedUnknown");

  private final String htcds;

  Gender(String htcds) {
    this.htcds = htcds;
  }

  /**
   * The value as the case data standard spells it, for example {@code "TransgenderFeminine"}.
   *
   * @return the value of {@code prs_Gender}
   */
  public String htcds() {
    return htcds;
  }

  @Override
  public String code() {
    return name();
  }
}
