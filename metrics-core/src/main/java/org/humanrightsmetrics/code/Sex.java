// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.code;

/**
 * Sex of a person, as recorded by the reporter.
 *
 * <p>Kept apart from {@link Gender}; neither is ever derived from the other. Corresponds to {@code
 * F}, {@code M}, {@code _O} and {@code _U} of the SDMX list of sexes.
 *
 * <p>Immutable and thread-safe.
 */
@CodeListed(id = "sex", dimension = "sex", example = "FEMALE")
public enum Sex implements Code {
  /** Women and girls. */
  FEMALE,
  /** Men and boys. */
  MALE,
  /** Neither of the two, as recorded. */
  OTHER,
  /** Not asked, not answered or not recorded. */
  UNKNOWN;

  @Override
  public String code() {
    return name();
  }
}
