// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.json;

import org.humanrightsmetrics.context.Reporter;
import org.humanrightsmetrics.rule.Finding;

/**
 * Is told what is read, in the order of the input, while it is read.
 *
 * <p>Called by one thread, the one that reads. What a handler throws ends the reading and reaches the caller.
 */
@FunctionalInterface
public interface ReadHandler {

  /**
   * Who reports what follows: once for a report document, and whenever it changes for lines. Not called for
   * a reporter that could not be read.
   *
   * @param reporter the organisation
   */
  default void reporter(Reporter reporter) {}

  /**
   * One observation, sound or not.
   *
   * @param observation with its findings
   */
  void observation(ReadObservation observation);

  /**
   * Something about the input as a whole: its encoding, its envelope, its reporter, where it breaks off.
   *
   * @param finding with its place
   */
  default void fileFinding(Finding finding) {}

  /**
   * Something that only several observations together show. Called after the last of them.
   *
   * @param finding with the place of the observation to look at first
   */
  default void seriesFinding(Finding finding) {}
}
