// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.disclosure;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * What must hold of the contributions behind a pooled number, so that no contributor learns another's.
 *
 * <p>Contributions of 0 are no contributions. Exact; immutable and thread-safe.
 */
public final class ContributorRules {

  private static final BigInteger HUNDRED = BigInteger.valueOf(100);

  private final DisclosurePolicy policy;

  private ContributorRules(DisclosurePolicy policy) {
    this.policy = policy;
  }

  /**
   * The rules of a policy.
   *
   * @param policy the thresholds
   * @return the rules
   */
  public static ContributorRules of(DisclosurePolicy policy) {
    return new ContributorRules(policy);
  }

  /**
   * Judges a pooled number.
   *
   * <p>With p = 10, four contributions of 800, 150, 30 and 20 leave 50 beside the two largest, less than the
   * 80 that the p% rule asks for.
   *
   * @param contributions one per contributor, in any order; negative ones switch off the p% rule and the
   *     share rule, which have no meaning for them
   * @return every reason against publishing; empty when there is none
   */
  public Set<Reason> judge(long... contributions) {
    Set<Reason> reasons = EnumSet.noneOf(Reason.class);
    Contributions parts = Contributions.of(contributions);
    if (parts.count() < policy.minContributors()) {
      reasons.add(Reason.TOO_FEW_CONTRIBUTORS);
    }
    if (!parts.hasNegative() && parts.count() > 0) {
      if (policy.maxSharePercent().isPresent()
          && parts.exceedsShare(policy.maxSharePercent().getAsInt())) {
        reasons.add(Reason.DOMINANT_CONTRIBUTOR);
      }
      if (parts.missingForPercent(policy.pPercent()).signum() > 0) {
        reasons.add(Reason.P_PERCENT_RULE);
      }
    }
    return reasons;
  }

  /** How far to either side of its value a pooled number must be able to lie; at least 1. */
  long protection(long... contributions) {
    Contributions parts = Contributions.of(contributions);
    if (parts.hasNegative()) {
      return 1;
    }
    BigInteger missing = parts.missingForPercent(policy.pPercent());
    if (missing.signum() <= 0) {
      // Hidden for another reason: the closeness that the p% rule forbids serves as the measure.
      missing = parts.percentOfLargest(policy.pPercent());
    }
    BigInteger[] whole = missing.divideAndRemainder(HUNDRED);
    long units = whole[0].longValueExact() + (whole[1].signum() > 0 ? 1 : 0);
    return Math.max(1, units);
  }

  /**
   * Judges the age of pooled data: fresh figures tell competitors about the present.
   *
   * @param end the last day that the data cover
   * @param release the day of publication
   * @return the reason against publishing, or empty
   */
  public Optional<Reason> judgeAge(LocalDate end, LocalDate release) {
    return end.plusMonths(policy.minAgeMonths()).isAfter(release)
        ? Optional.of(Reason.TOO_RECENT)
        : Optional.empty();
  }

  /** The sums that the rules ask for. */
  private record Contributions(
      int count, boolean hasNegative, BigInteger total, BigInteger largest, BigInteger second) {

    static Contributions of(long... contributions) {
      int count = 0;
      boolean negative = false;
      BigInteger total = BigInteger.ZERO;
      BigInteger largest = BigInteger.ZERO;
      BigInteger second = BigInteger.ZERO;
      for (long each : contributions) {
        BigInteger value = BigInteger.valueOf(each);
        count += each == 0 ? 0 : 1;
        negative |= each < 0;
        total = total.add(value);
        if (value.compareTo(largest) > 0) {
          second = largest;
          largest = value;
        } else if (value.compareTo(second) > 0) {
          second = value;
        }
      }
      return new Contributions(count, negative, total, largest, second);
    }

    boolean exceedsShare(int percent) {
      return largest.multiply(HUNDRED).compareTo(total.multiply(BigInteger.valueOf(percent))) > 0;
    }

    BigInteger percentOfLargest(int percent) {
      return largest.multiply(BigInteger.valueOf(percent));
    }

    /** By how much, in hundredths, the others' sum falls short of a percentage of the largest. */
    BigInteger missingForPercent(int percent) {
      BigInteger others = total.subtract(largest).subtract(second);
      return percentOfLargest(percent).subtract(others.multiply(HUNDRED));
    }
  }
}
