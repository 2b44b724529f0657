// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.aggregation;

import java.math.BigInteger;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.humanrightsmetrics.measure.CountingUnit;
import org.humanrightsmetrics.measure.Distribution;
import org.humanrightsmetrics.measure.Measure;

/**
 * What adding up came to. Never silent: a value, bounds, no value and why, or a refusal with its reasons.
 *
 * <p>All kinds are immutable and thread-safe.
 */
public sealed interface Outcome {

  /**
   * An exact value of the kind that was reported: a proportion keeps numerator and denominator, a mean its
   * n.
   *
   * @param measure the value, never missing. Of a distribution, total, n and the counts of the bins are
   *     exact; the mean is their quotient to 16 significant digits. A median is there only when a single
   *     observation brought it
   */
  record Value(Measure measure) implements Outcome {
    /** Refuses a value that is missing. */
    public Value {
      if (!measure.isReported()) {
        throw new IllegalArgumentException("A missing measure is no value: use NoValue");
      }
    }

    /**
     * The span in which the median lies, which is all that merged bins can say of it.
     *
     * @return the bin that holds the middle value, of two middle values the lower; empty without bins or
     *     when nothing was counted
     */
    public Optional<Distribution.Bin> medianBin() {
      if (!(measure instanceof Distribution distribution)) {
        return Optional.empty();
      }
      BigInteger all = distribution.bins().stream()
          .map(bin -> BigInteger.valueOf(bin.count()))
          .reduce(BigInteger.ZERO, BigInteger::add);
      BigInteger below = BigInteger.ZERO;
      for (Distribution.Bin bin : distribution.bins()) {
        below = below.add(BigInteger.valueOf(bin.count()));
        if (below.signum() > 0 && below.shiftLeft(1).compareTo(all) >= 0) {
          return Optional.of(bin);
        }
      }
      return Optional.empty();
    }
  }

  /**
   * Persons or households of several units, some of whom may stand in more than one of them: between 200
   * and 400 women, never "400 women".
   *
   * @param lower the largest single member: so many there are at least
   * @param upper the sum: so many there are at most
   * @param unit {@code PERSON_UPPER_BOUND} for persons, {@code HOUSEHOLD} for households
   */
  record Bounds(long lower, long upper, CountingUnit unit) implements Outcome {}

  /**
   * Nothing to add, or a gap that the policy does not pass over.
   *
   * @param reason {@code aggregation/nothing-reported} or {@code aggregation/gap}
   */
  record NoValue(Refusal reason) implements Outcome {
    /** Needs a reason. */
    public NoValue {
      Objects.requireNonNull(reason, "reason");
    }
  }

  /**
   * A number could be made and would mean nothing.
   *
   * @param reasons at least one, sorted by code
   */
  record Refused(List<Refusal> reasons) implements Outcome {
    /** Sorts the reasons. */
    public Refused {
      if (reasons.isEmpty()) {
        throw new IllegalArgumentException("A refusal needs a reason");
      }
      reasons = reasons.stream().distinct().sorted().toList();
    }
  }
}
