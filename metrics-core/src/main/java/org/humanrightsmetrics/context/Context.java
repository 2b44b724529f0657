// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.context;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import org.hibernate.validator.constraints.CodePointLength;
import org.humanrightsmetrics.code.ReferenceArea;

/**
 * The counting contract that all values of one observation share: when, where, of whom, from what source,
 * and what for.
 *
 * <p>JSON: {@code {"period": {…}, "area": "IN-BR", "population": {…}, "source": {…}, "role": "ACTUAL"}} and
 * the optional {@code status}, {@code subject}, {@code attribution}, {@code confidentiality}, {@code note}.
 *
 * <p>Immutable and thread-safe.
 *
 * @param period the moment or span
 * @param area the country or subdivision, never finer where people are concerned
 * @param population who is in scope
 * @param source how the values were collected
 * @param role what they are for
 * @param status how final they are
 * @param subject what they are about, where that is not the reporter as a whole
 * @param attribution what the reporter claims about its own part
 * @param confidentiality who may read them
 * @param note anything that a reader must know, without personal data; at most 500 characters
 */
@RecordBuilder
public record Context(
    @NotNull @Valid ReferencePeriod period,
    @NotNull ReferenceArea area,
    @NotNull @Valid Population population,
    @NotNull @Valid Source source,
    @NotNull ValueRole role,
    Optional<@Valid Status> status,
    Optional<@Valid Subject> subject,
    Optional<@Valid Attribution> attribution,
    Optional<@Valid Confidentiality> confidentiality,
    Optional<@CodePointLength(max = 500) String> note) {

  /**
   * Starts a context.
   *
   * @return a builder; the optional parts are empty
   */
  public static ContextBuilder builder() {
    return ContextBuilder.builder();
  }

  /**
   * The context of an actual value of which nothing more is said.
   *
   * @param period the moment or span
   * @param area an ISO 3166 code, for example {@code "IN-BR"}
   * @param population who is in scope
   * @param source how the values were collected
   * @return the context, role {@code ACTUAL}
   */
  public static Context of(
      ReferencePeriod period, String area, Population population, Source source) {
    return builder()
        .period(period)
        .area(ReferenceArea.of(area))
        .population(population)
        .source(source)
        .role(ValueRole.ACTUAL)
        .build();
  }
}
