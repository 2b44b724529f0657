// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.standard;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.Optional;
import org.hibernate.validator.constraints.CodePointLength;
import org.humanrightsmetrics.code.PovertyLine;

/**
 * What an economic position is judged by: a poverty line, a scorecard, a distribution, an index, a wage. The same
 * at both times, or what moved is the measure and not the people.
 *
 * <p>JSON: {@code {"povertyLine": "IPL_300_2021PPP"}}, {@code {"name": "Asset index of the household survey, all
 * items", "year": 2022}}.
 *
 * <p><b>Findings.</b> {@code upward-mobility/reference-changed}, {@code upward-mobility/reference-missing}
 * (ERROR).
 *
 * <p>Immutable and thread-safe.
 *
 * @param povertyLine the line, with its price year
 * @param name what else it is: scorecard and country, distribution, index with its weights, minimum or living
 *     wage; at most 200 characters
 * @param year the year of what is named, for example 2022
 */
public record MobilityReference(
    Optional<PovertyLine> povertyLine,
    Optional<@CodePointLength(max = 200) String> name,
    Optional<@Min(1950) @Max(2100) Integer> year) {

  /**
   * A poverty line and nothing else.
   *
   * @param line the line
   * @return the reference
   */
  public static MobilityReference of(PovertyLine line) {
    return new MobilityReference(Optional.of(line), Optional.empty(), Optional.empty());
  }

  /**
   * Something that has a name and a year.
   *
   * @param name for example "Asset index of the household survey, all items"
   * @param year for example 2022
   * @return the reference
   */
  public static MobilityReference of(String name, int year) {
    return new MobilityReference(Optional.empty(), Optional.of(name), Optional.of(year));
  }
}
