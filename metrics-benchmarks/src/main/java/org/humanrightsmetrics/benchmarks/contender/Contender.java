// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.benchmarks.contender;

import java.util.List;

/** One way to read NDJSON observations. Confine to one thread. */
public interface Contender {

  /**
   * What is printed.
   *
   * @return a name that says what is done
   */
  String name();

  /**
   * Reads all lines.
   *
   * @param lines NDJSON, UTF-8, each line ended by a line feed
   * @return what came of it
   */
  Outcome read(byte[] lines);

  /**
   * What came of one run.
   *
   * @param observations how many were read
   * @param refused how many of them were found invalid
   */
  record Outcome(long observations, long refused) {}

  /**
   * Everybody, the reference first and ours last.
   *
   * @return new contenders
   */
  static List<Contender> all() {
    return List.of(
        new TokenScan(),
        new DatabindAndHibernateValidator(),
        new SchemaOverTree(),
        new HumanRightsMetrics());
  }
}
