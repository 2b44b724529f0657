// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.aggregation;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A reported total set against the sum of its reported parts: a country and its provinces, an organisation
 * and its programmes.
 *
 * <p>Immutable and thread-safe.
 *
 * @param verdict what came of it
 * @param total the total as reported
 * @param sum the sum of the parts that have a value
 * @param missing the names of the parts that have none, for example {@code "IN-BR"}
 */
public record TotalCheck(
    Verdict verdict, BigDecimal total, BigDecimal sum, SortedSet<String> missing) {

  /** What comes of setting a total against its parts. */
  public enum Verdict {
    /** All parts are there, and their sum is the total. */
    AGREES,
    /** The sum of the parts is another number: the total or a part is mistaken. */
    OFF,
    /** Parts are missing, and those that are there do not exceed the total. */
    PARTS_MISSING,
    /** All parts say 0 while the total does not: somebody typed 0 for what is not known. */
    ZEROS_FOR_MISSING
  }

  /** Copies the set. */
  public TotalCheck {
    Objects.requireNonNull(verdict, "verdict");
    missing = Collections.unmodifiableSortedSet(new TreeSet<>(missing));
  }

  /**
   * Sets a total against its parts.
   *
   * @param total what was reported for the whole, not below 0, for example 405
   * @param parts what was reported for each part by name; empty for a part that was expected and has no value
   * @return the verdict; {@code OFF} as well when the parts exceed the total although others are missing
   * @throws IllegalArgumentException when there are no parts
   */
  public static TotalCheck of(BigDecimal total, Map<String, Optional<BigDecimal>> parts) {
    if (parts.isEmpty()) {
      throw new IllegalArgumentException("A total without parts cannot be checked");
    }
    BigDecimal sum = BigDecimal.ZERO;
    SortedSet<String> missing = new TreeSet<>();
    boolean onlyZeros = total.signum() != 0;
    for (Map.Entry<String, Optional<BigDecimal>> part : new TreeMap<>(parts).entrySet()) {
      if (part.getValue().isEmpty()) {
        missing.add(part.getKey());
      } else {
        onlyZeros &= part.getValue().get().signum() == 0;
        sum = sum.add(part.getValue().get());
      }
    }
    return new TotalCheck(
        verdict(sum.compareTo(total), onlyZeros && missing.size() < parts.size(), missing),
        total,
        sum,
        missing);
  }

  private static Verdict verdict(int order, boolean onlyZeros, SortedSet<String> missing) {
    if (onlyZeros) {
      return Verdict.ZEROS_FOR_MISSING;
    }
    if (!missing.isEmpty() && order <= 0) {
      return Verdict.PARTS_MISSING;
    }
    return order == 0 ? Verdict.AGREES : Verdict.OFF;
  }

  /**
   * By how much the total exceeds its parts.
   *
   * @return total less sum; below 0 when the parts are more than the total
   */
  public BigDecimal difference() {
    return total.subtract(sum);
  }
}
