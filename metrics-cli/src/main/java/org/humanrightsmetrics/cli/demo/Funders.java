// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.cli.demo;

import java.util.List;
import org.humanrightsmetrics.Metric;
import org.humanrightsmetrics.code.OrganisationId;
import org.humanrightsmetrics.context.Subject;
import org.humanrightsmetrics.context.SubjectBuilder;
import org.humanrightsmetrics.context.SubjectKind;

/** What two funders report of one and the same centre. */
final class Funders {

  private static final Subject CENTRE = SubjectBuilder.builder()
      .kind(SubjectKind.ORGANISATION)
      .name("Example Delta Women's Centre")
      .organisationId(OrganisationId.of("BD-NAB-DEMO_DELTA_CENTRE"))
      .build();

  // Each funder also pays for a course of its own.
  private static final Programme DELTA = Programme.in("BD-B", 231).about(CENTRE);

  private Funders() {}

  static List<Metric> northFund() {
    return of(Programme.in("BD-A", 134));
  }

  static List<Metric> southFund() {
    return of(Programme.in("BD-D", 176));
  }

  private static List<Metric> of(Programme own) {
    Years years = new Years();
    for (Programme area : List.of(DELTA, own)) {
      years.each(year -> Trainings.year(area, year).build());
      years.eachWithBaseline(year -> Businesses.year(area, year).build());
    }
    return years.metrics();
  }
}
