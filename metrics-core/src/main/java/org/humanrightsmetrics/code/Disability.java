// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.code;

/**
 * Whether a person has a disability, by the Short Set of the Washington Group.
 *
 * <p>With a disability is who answers "a lot of difficulty" or "cannot do at all" in at least one
 * of the six domains. The questions must be put in the original words; {@link #washingtonGroup()}
 * gives the code under which results are exchanged.
 *
 * <p>Immutable and thread-safe.
 */
@CodeListed(id = "disability", dimension = "disability", example = "WITH_DISABILITY")
public enum Disability implements Code {
  /** At least one domain with a lot of difficulty, or impossible. */
  WITH_DISABILITY("WG_SS_YES"),
  /** No domain with a lot of difficulty. */
  WITHOUT_DISABILITY("WG_SS_NO"),
  /** Not asked with these questions, or not answered. */
  UNKNOWN("WG_SS_UNKNOWN");

  private final String washingtonGroup;

  Disability(String washingtonGroup) {
    this.washingtonGroup = washingtonGroup;
  }

  /**
   * The code of the outcome in Short Set data, for example {@code "WG_SS_YES"}.
   *
   * @return the code
   */
  public String washingtonGroup() {
    return washingtonGroup;
  }

  @Override
  public String code() {
    return name();
  }
}
