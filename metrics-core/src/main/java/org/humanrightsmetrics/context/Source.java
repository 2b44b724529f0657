// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.context;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Optional;
import org.hibernate.validator.constraints.CodePointLength;
import org.humanrightsmetrics.measure.CountingUnit;
import org.humanrightsmetrics.measure.Measured;
import org.humanrightsmetrics.measure.Proportion;

/**
 * How the values were collected and how far they were checked.
 *
 * <p>JSON: {@code {"method": "REGISTER", "tier": "T2", "reportedBy": "REPORTER"}}. For a survey,
 * {@code responses} says how many answered out of how many who were asked, and {@code attrition} how many
 * were lost out of how many at the start.
 *
 * <p><b>Findings.</b> {@code survey/sample-too-small}, {@code survey/response-rate-low},
 * {@code survey/attrition-high}, {@code source/self-reported-only} (WARNING).
 *
 * <p>Immutable and thread-safe.
 *
 * @param method how the values were collected
 * @param tier the data-quality tier
 * @param reportedBy who stated them in the first place
 * @param collector the organisation that collected them, where it is not the reporter
 * @param responses answers out of people asked
 * @param attrition lost out of those at the start
 * @param collectedOn the last day of collection
 * @param citation where it can be read, for something published; at most 500 characters
 */
@RecordBuilder
public record Source(
    @NotNull SourceMethod method,
    @NotNull QualityTier tier,
    Optional<ReportedBy> reportedBy,
    Optional<@CodePointLength(max = 200) String> collector,
    @Measured(unit = CountingUnit.PERSON_UNIQUE) Optional<Proportion> responses,
    @Measured(unit = CountingUnit.PERSON_UNIQUE) Optional<Proportion> attrition,
    Optional<LocalDate> collectedOn,
    Optional<@CodePointLength(max = 500) String> citation) {

  /**
   * A source of which only method and tier are said.
   *
   * @param method how the values were collected
   * @param tier the data-quality tier
   * @return the source
   */
  public static Source of(SourceMethod method, QualityTier tier) {
    return SourceBuilder.builder().method(method).tier(tier).build();
  }
}
