// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.context;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import org.hibernate.validator.constraints.CodePointLength;

/**
 * Who is in scope: the people or sites out of which the values were counted.
 *
 * <p>JSON: {@code {"description": "Women in the 2025 courses in Bihar", "sizeKind": "KNOWN", "size": 455,
 * "selection": "CENSUS"}}. {@code size} is left out exactly when {@code sizeKind} is {@code UNKNOWN}
 * ({@code population/size-missing}, ERROR). {@code reached} is how many of them the values rest on, where
 * that is not everybody.
 *
 * <p>Immutable and thread-safe.
 *
 * @param description who, in a few words, without names; at most 500 characters
 * @param sizeKind how well the size is known
 * @param size how many there are
 * @param selection how the reported ones were chosen
 * @param reached how many of them were asked or looked at
 */
@RecordBuilder
public record Population(
    @NotBlank @CodePointLength(max = 500) String description,
    @NotNull SizeKind sizeKind,
    Optional<@Min(0) @Max(Population.MAX) Long> size,
    @NotNull Selection selection,
    Optional<@Min(0) @Max(Population.MAX) Long> reached) {

  /** The largest population that can be stated: more people than will ever live. */
  static final long MAX = 999_999_999_999L;

  /**
   * A population that was counted in full.
   *
   * @param description who
   * @param size how many
   * @return a census of that size
   */
  public static Population census(String description, long size) {
    return PopulationBuilder.builder()
        .description(description)
        .sizeKind(SizeKind.KNOWN)
        .size(size)
        .selection(Selection.CENSUS)
        .build();
  }
}
