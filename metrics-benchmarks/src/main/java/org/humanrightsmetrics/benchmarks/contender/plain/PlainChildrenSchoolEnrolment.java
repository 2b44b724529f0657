// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.benchmarks.contender.plain;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.humanrightsmetrics.code.IscedLevel;
import org.humanrightsmetrics.code.YesNo;
import org.jspecify.annotations.Nullable;

/**
 * Children at school.
 *
 * @param reporter who reports
 * @param version of the metric
 * @param context the counting contract
 * @param ageRange of the children
 * @param iscedLevel of the programme
 * @param ageSpecific enrolled of all
 * @param officialAges of the level
 * @param net enrolled of those of official age
 * @param gross all enrolled over those of official age
 * @param outOfSchool not enrolled
 * @param beyondSchool done with school
 * @param enrolmentUnknown not known
 * @param attendanceRate days
 * @param schoolDays in the year
 * @param progression to the next grade
 * @param mothers of the children
 * @param unrecognisedIncluded or not
 */
public record PlainChildrenSchoolEnrolment(
    @NotNull @Valid PlainReporter reporter,
    @Min(1) int version,
    @NotNull @Valid PlainContext context,
    @NotNull @Valid Ages ageRange,
    @NotNull IscedLevel iscedLevel,
    @NotNull @Valid PlainProportions ageSpecific,
    @Nullable @Valid Ages officialAges,
    @Nullable @Valid PlainProportions net,
    @Nullable @Valid PlainProportions gross,
    @Nullable @Valid PlainCounts outOfSchool,
    @Nullable @Min(0) @Max(PlainForms.MOST) Long beyondSchool,
    @Nullable @Min(0) @Max(PlainForms.MOST) Long enrolmentUnknown,
    @Nullable @Valid PlainProportions attendanceRate,
    @Nullable @Min(1) @Max(366) Integer schoolDays,
    @Nullable @Valid PlainCounts progression,
    @Nullable @Min(0) @Max(PlainForms.MOST) Long mothers,
    @Nullable YesNo unrecognisedIncluded)
    implements PlainObservation {

  /**
   * Ages.
   *
   * @param from the youngest
   * @param to the oldest
   * @param country whose
   * @param schoolYear when
   */
  public record Ages(
      @NotNull @Min(0) @Max(30) Integer from,
      @NotNull @Min(0) @Max(30) Integer to,
      @NotNull @Pattern(regexp = PlainForms.COUNTRY) String country,
      @NotNull @Pattern(regexp = "[0-9]{4}(?:-[0-9]{4})?") String schoolYear) {}
}
