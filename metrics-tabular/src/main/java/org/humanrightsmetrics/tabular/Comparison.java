// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.tabular;

import java.util.List;
import java.util.Objects;

/**
 * Whether a row may be read beside the others of its metric, and why not.
 *
 * <p>Immutable and thread-safe.
 *
 * @param answer the verdict
 * @param reasons codes of what stands against it, such as {@code "COUNTING_UNIT"}; empty for {@code YES}
 */
public record Comparison(Answer answer, List<String> reasons) {

  /** The verdicts, as the column {@code comparable} writes them in lower case. */
  public enum Answer {
    /** Nothing stands against it. */
    YES,
    /** Yes, with the reasons in mind. */
    WITH_CARE,
    /** Once something has been converted. */
    AFTER_ADJUSTMENT,
    /** No. */
    NO
  }

  /** Copies the reasons. */
  public Comparison {
    Objects.requireNonNull(answer, "answer");
    reasons = List.copyOf(reasons);
    for (String reason : reasons) {
      if (reason.isEmpty() || reason.indexOf(';') >= 0) {
        throw new IllegalArgumentException(
            "A reason is a code without ';', which joins the reasons in the file: " + reason);
      }
    }
  }
}
