// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.cli.demo;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.humanrightsmetrics.code.Country;
import org.humanrightsmetrics.code.IscedLevel;
import org.humanrightsmetrics.code.Sex;
import org.humanrightsmetrics.context.ReferencePeriod;
import org.humanrightsmetrics.measure.Count;
import org.humanrightsmetrics.measure.Disaggregated;
import org.humanrightsmetrics.measure.Proportion;
import org.humanrightsmetrics.standard.ChildrenSchoolEnrolment;
import org.humanrightsmetrics.standard.ChildrenSchoolEnrolmentBuilder;
import org.humanrightsmetrics.standard.SchoolAges;

/** How many children of the women in a programme go to school, on the last day of September. */
final class Schooling {

  private Schooling() {}

  static ChildrenSchoolEnrolmentBuilder at(Programme programme, int year) {
    long girls = Programme.percent(53, programme.people());
    long boys = Programme.percent(49, programme.people());
    int years = year - Programme.BASELINE_YEAR;
    long enrolledGirls = Programme.percent(74 + 5L * years, girls);
    long enrolledBoys = Programme.percent(79 + 3L * years, boys);
    long notKnown = 2L + years;
    long children = girls + boys;
    long enrolled = enrolledGirls + enrolledBoys;
    Map<Sex, Proportion> bySex = new LinkedHashMap<>();
    bySex.put(Sex.FEMALE, Proportion.of(enrolledGirls, girls));
    bySex.put(Sex.MALE, Proportion.of(enrolledBoys, boys));
    return ChildrenSchoolEnrolment.builder()
        .context(programme.context(
            ReferencePeriod.stock(LocalDate.of(year, 9, 30)),
            year,
            "Children of the women who joined in 2022",
            children))
        .ageRange(new SchoolAges(6, 14, Country.of(programme.country()), year + "-" + (year + 1)))
        .iscedLevel(IscedLevel.LEVEL_1)
        .ageSpecific(Disaggregated.of(Proportion.of(enrolled, children)).by("sex", bySex))
        .outOfSchool(Disaggregated.of(children - enrolled - notKnown))
        .beyondSchool(Count.of(0))
        .enrolmentUnknown(Count.of(notKnown))
        .mothers(Count.of(Programme.percent(58, programme.people())));
  }
}
