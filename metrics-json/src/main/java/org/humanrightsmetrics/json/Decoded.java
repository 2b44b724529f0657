// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.json;

import java.util.List;
import java.util.Optional;
import org.humanrightsmetrics.rule.Finding;

/**
 * What was read from a small file that its owner keeps, or what is to be mended in it. Immutable and
 * thread-safe when the value is.
 *
 * @param <T> what the file holds
 * @param value what was read; empty when anything was found, since half a rule book is none
 * @param findings what was found, in the order of the file
 */
public record Decoded<T>(Optional<T> value, List<Finding> findings) {

  /** Copies the list. */
  public Decoded {
    findings = List.copyOf(findings);
  }
}
