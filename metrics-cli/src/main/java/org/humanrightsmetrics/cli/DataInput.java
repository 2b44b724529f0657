// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.cli;

import java.util.Optional;
import java.util.SortedMap;

/**
 * What became of the observations of one input: read = used + not asked for + left out.
 *
 * @param name the input as the user is told it
 * @param sha256 the checksum of the bytes read; empty when they were not read to their end
 * @param verdict whether it could be read, and whether all of it is sound
 * @param read how many observations were read
 * @param used how many were handed on
 * @param notAsked how many are of other metrics than the one asked for
 * @param leftOut how many cannot be used, by the code of the first finding that says so
 * @param doubted of those used, how many validation asks about, by the code of the warning
 */
record DataInput(
    String name,
    Optional<String> sha256,
    Verdict verdict,
    long read,
    long used,
    long notAsked,
    SortedMap<String, Long> leftOut,
    SortedMap<String, Long> doubted) {

  /** How the program ends when nothing else is wrong. */
  ExitCode exitCode() {
    return verdict == Verdict.UNREADABLE || verdict == Verdict.PARTLY_CHECKED
        ? ExitCode.UNREADABLE
        : ExitCode.CLEAN;
  }
}
