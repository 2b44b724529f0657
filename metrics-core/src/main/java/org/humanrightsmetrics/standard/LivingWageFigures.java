// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.standard;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.humanrightsmetrics.measure.Distribution;
import org.humanrightsmetrics.measure.Proportion;
import org.humanrightsmetrics.measure.Ratio;

/**
 * The figures of a living-wage gap, worked out from a payroll that itself stays where it is.
 *
 * <p>Wages of 180, 200, 240, 260 and 300 against a living wage of 250 give 3 of 5 below, a mean gap of 17.3%
 * among those below, an aggregate gap of 10.4%, and a mean ratio of 94.4%, which hides them.
 *
 * <p>Immutable and thread-safe.
 *
 * @param belowLivingWage workers who earn less than the living wage, of all workers
 * @param meanGapBelow the gaps of those below, each as a share of the living wage and all added up, to how many
 *     they are; 0 to 0 where nobody is below
 * @param aggregateGap the money that is lacking, to what all workers would earn at the living wage
 * @param wageRatio wage divided by living wage, over all workers
 */
public record LivingWageFigures(
    Proportion belowLivingWage, Ratio meanGapBelow, Ratio aggregateGap, Distribution wageRatio) {

  // A report carries at most nine decimals; money never needs more.
  private static final int DECIMALS = 9;

  /**
   * Works the figures out.
   *
   * @param wages what each worker earns in normal hours, in the currency and for the time of the living wage;
   *     the order does not matter
   * @param livingWage above 0
   * @return the figures, quotients rounded half-even to nine decimals
   * @throws IllegalArgumentException when there are no wages, a wage is below 0, or the living wage is not
   *     above 0
   */
  public static LivingWageFigures of(List<BigDecimal> wages, BigDecimal livingWage) {
    if (livingWage.signum() <= 0) {
      throw new IllegalArgumentException("A living wage is above 0, not " + livingWage);
    }
    if (wages.isEmpty()) {
      throw new IllegalArgumentException("Without wages there is no gap");
    }
    List<BigDecimal> ascending = wages.stream().sorted().toList();
    if (ascending.get(0).signum() < 0) {
      throw new IllegalArgumentException("A wage is 0 or more, not " + ascending.get(0));
    }
    List<BigDecimal> shortfalls = ascending.stream()
        .filter(wage -> wage.compareTo(livingWage) < 0)
        .map(livingWage::subtract)
        .toList();
    BigDecimal lacking = sum(shortfalls);
    BigDecimal workers = BigDecimal.valueOf(ascending.size());
    BigDecimal allAtLivingWage = livingWage.multiply(workers);
    return new LivingWageFigures(
        Proportion.of(shortfalls.size(), ascending.size()),
        Ratio.of(quotient(lacking, livingWage), BigDecimal.valueOf(shortfalls.size())),
        Ratio.of(lacking, allAtLivingWage),
        Distribution.builder()
            .n((long) ascending.size())
            .mean(quotient(sum(ascending), allAtLivingWage))
            .median(quotient(median(ascending), livingWage))
            .build());
  }

  private static BigDecimal sum(List<BigDecimal> values) {
    return values.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static BigDecimal median(List<BigDecimal> ascending) {
    BigDecimal lower = ascending.get((ascending.size() - 1) / 2);
    BigDecimal upper = ascending.get(ascending.size() / 2);
    // Halves are exact in decimal.
    return lower.add(upper).multiply(new BigDecimal("0.5"));
  }

  private static BigDecimal quotient(BigDecimal dividend, BigDecimal divisor) {
    return dividend.divide(divisor, DECIMALS, RoundingMode.HALF_EVEN);
  }
}
