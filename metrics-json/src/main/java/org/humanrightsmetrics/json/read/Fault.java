// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.json.read;

import java.util.Map;
import org.humanrightsmetrics.rule.Severity;
import org.jspecify.annotations.Nullable;

/**
 * Something found while reading, before its place in the file is looked up.
 *
 * <p>Immutable and thread-safe.
 *
 * @param code the code of the finding
 * @param severity how grave
 * @param pointer where, from the object being read
 * @param spot which part of the text to show
 * @param line for {@link Spot#HERE}: the line in the file, from 1; else 0
 * @param column for {@link Spot#HERE}: the column in that line, from 1; else 0
 * @param value the value seen, safe to repeat; null for none
 * @param arguments for the message
 */
public record Fault(
    String code,
    Severity severity,
    String pointer,
    Spot spot,
    int line,
    int column,
    @Nullable String value,
    Map<String, Object> arguments) {

  /** Which part of the text a fault is about. */
  public enum Spot {
    /** The value; where it is not there, what should have held it. */
    VALUE,
    /** The name of the member. */
    NAME,
    /** A place that the pointer cannot tell from another one: the second of two equal names. */
    HERE
  }
}
