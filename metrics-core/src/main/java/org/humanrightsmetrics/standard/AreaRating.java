// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.standard;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Optional;
import org.humanrightsmetrics.code.Code;
import org.humanrightsmetrics.code.PurchasingArea;
import org.humanrightsmetrics.code.RatingAnswer;
import org.humanrightsmetrics.measure.By;
import org.humanrightsmetrics.measure.Count;
import org.humanrightsmetrics.measure.CountingUnit;
import org.humanrightsmetrics.measure.Disaggregated;
import org.humanrightsmetrics.measure.Measured;
import org.humanrightsmetrics.rule.ReportedAs;

/**
 * What suppliers answered on one area of purchasing.
 *
 * <p>JSON: {@code {"area": "PAYMENT_AND_TERMS", "answers": {"total": 46, "by": {"answer": {"ALWAYS": 21,
 * "SOMETIMES": 14, "RARELY": 7, "NEVER": 4}}}, "netScore": 29.4}}.
 *
 * <p><b>Findings.</b> {@code responsible-purchasing/ratings-do-not-sum}, {@code
 * responsible-purchasing/area-rated-twice}, {@code responsible-purchasing/net-score-out-of-range} (ERROR).
 *
 * <p>Immutable and thread-safe.
 *
 * @param area what was rated
 * @param answers answers to it, by how often; the total is how many suppliers answered
 * @param netScore the score that whoever asked worked out, from -100 to 100, by rules of its own. It is kept
 *     for reading and never pooled or compared
 */
public record AreaRating(
    @NotNull PurchasingArea area,

    @NotNull @Measured(unit = CountingUnit.ORGANISATION) @By(RatingAnswer.class)
    Disaggregated<Count> answers,

    @ReportedAs(
        fault = "number/below-minimum",
        code = "responsible-purchasing/net-score-out-of-range",
        id = "PP-3")
    @ReportedAs(
        fault = "number/above-maximum",
        code = "responsible-purchasing/net-score-out-of-range",
        id = "PP-3")
    Optional<@DecimalMin("-100") @DecimalMax("100") BigDecimal> netScore) {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** In halves, so that the sum stays whole. */
  private static final Map<RatingAnswer, Long> WEIGHTS = Map.of(
      RatingAnswer.ALWAYS, 2L,
      RatingAnswer.SOMETIMES, 1L,
      RatingAnswer.RARELY, -1L,
      RatingAnswer.NEVER, -2L);

  /**
   * A score from the answers, by the one rule of this standard: always counts 1, sometimes a half, rarely minus a
   * half, never minus 1; the mean of the answers that are known, times 100. Because it is worked out from counts, the counts of
   * several buyers may be added first.
   *
   * @return from -100 to 100, with one decimal; empty when nobody answered, or a part was left out for a reason
   */
  public Optional<BigDecimal> recomputedScore() {
    if (sumOfAnswers().isEmpty()) {
      return Optional.empty();
    }
    BigDecimal known = BigDecimal.ZERO;
    BigDecimal weighted = BigDecimal.ZERO;
    for (Map.Entry<RatingAnswer, Long> each : WEIGHTS.entrySet()) {
      BigDecimal given = answers
          .part("answer", each.getKey())
          .map(part -> BigDecimal.valueOf(part.value()))
          .orElse(BigDecimal.ZERO);
      known = known.add(given);
      weighted = weighted.add(given.multiply(BigDecimal.valueOf(each.getValue())));
    }
    return known.signum() <= 0
        ? Optional.empty()
        : Optional.of(weighted
            .multiply(HUNDRED)
            .divide(known.multiply(BigDecimal.valueOf(2)), 1, RoundingMode.HALF_EVEN));
  }

  /** Empty when not every answer that was given is known. */
  Optional<BigDecimal> sumOfAnswers() {
    Map<Code, Count> parts = answers.parts("answer");
    if (parts.isEmpty() || !parts.values().stream().allMatch(Count::isReported)) {
      return Optional.empty();
    }
    return Optional.of(parts.values().stream()
        .map(part -> BigDecimal.valueOf(part.value()))
        .reduce(BigDecimal.ZERO, BigDecimal::add));
  }
}
