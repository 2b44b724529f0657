// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.disclosure;

/** For whom something is published, which decides how low the thresholds may be set. */
public enum Profile {
  /** For everybody. */
  PUBLISH(11, 3),
  /** A statistic over companies that compete with each other. */
  BENCHMARK(11, 5),
  /** For the staff of the organisation that holds the data. */
  INTERNAL(5, 1);

  private final int lowestK;
  private final int lowestContributors;

  Profile(int lowestK, int lowestContributors) {
    this.lowestK = lowestK;
    this.lowestContributors = lowestContributors;
  }

  /**
   * The lowest threshold for persons that a policy of this profile may set.
   *
   * @return 11 or 5
   */
  public int lowestK() {
    return lowestK;
  }

  /**
   * The fewest contributors that a policy of this profile may ask for.
   *
   * @return 1, 3 or 5
   */
  public int lowestContributors() {
    return lowestContributors;
  }
}
