// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.cli.demo;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.humanrightsmetrics.Metric;
import org.humanrightsmetrics.code.Audience;
import org.humanrightsmetrics.code.SupplyTier;
import org.humanrightsmetrics.code.SurvivorStatus;
import org.humanrightsmetrics.context.Subject;
import org.humanrightsmetrics.context.SubjectBuilder;
import org.humanrightsmetrics.context.SubjectKind;
import org.humanrightsmetrics.measure.Count;
import org.humanrightsmetrics.measure.Disaggregated;
import org.humanrightsmetrics.measure.Missing;
import org.humanrightsmetrics.standard.WomenTrained;

/** What suppliers, and the company that buys from them, report. */
final class Suppliers {

  private Suppliers() {}

  static List<Metric> knitwear() {
    Years years = new Years();
    for (Programme site : List.of(
        Programme.in("BD-C", 941).about(site("Example Knitwear, Unit 1")),
        Programme.in("BD-C", 763).about(site("Example Knitwear, Unit 2")))) {
      Programme courses = new Programme(site.area(), site.people() / 4, site.subject());
      years.each(year -> placesAsWomen(courses, year));
      years.each(year -> Voices.year(site, year, 9).build());
    }
    return years.metrics();
  }

  private static WomenTrained placesAsWomen(Programme courses, int year) {
    long places = Trainings.places(Trainings.completed(courses, year));
    Disaggregated<Count> women = year == Programme.LAST_YEAR
        ? Disaggregated.of(Count.missing(Missing.UNKNOWN))
        : Disaggregated.of(places)
            .by("trainingType", Trainings.types(Trainings.completed(courses, year)));
    return Trainings.year(courses, year)
        .audience(Audience.WORKER)
        .uniqueCompleters(women)
        .build();
  }

  static List<Metric> workshop() {
    Programme site = Programme.in("BD-C", 63).about(site("Example Tailoring Workshop"));
    Programme courses = new Programme(site.area(), 19, site.subject());
    return new Years()
        .each(year -> {
          long women = Trainings.completed(courses, year);
          Map<SurvivorStatus, Count> survivors = new LinkedHashMap<>();
          survivors.put(SurvivorStatus.SURVIVOR, Count.of(2));
          survivors.put(SurvivorStatus.NOT_SURVIVOR, Count.of(women - 2));
          return Trainings.year(courses, year)
              .audience(Audience.WORKER)
              .uniqueCompleters(Trainings.women(women)
                  .by("age", Trainings.ages(women, Trainings.USUAL_BANDS))
                  .by("survivorStatus", survivors))
              .build();
        })
        .each(year -> Voices.year(site, year, 1).build())
        .metrics();
  }

  static List<Metric> apparel() {
    Years years = new Years();
    for (Programme sites :
        List.of(Programme.in("KH", 61), Programme.in("BD", 87), Programme.in("IN", 44))) {
      Programme workers = new Programme(sites.area(), sites.people() * 417, Optional.of(sites()));
      years.each(year -> Voices.year(workers, year, 31).build());
      years.each(year -> Audits.year(sites, year).build());
    }
    return years.metrics();
  }

  private static Subject site(String name) {
    return SubjectBuilder.builder()
        .kind(SubjectKind.SITE)
        .name(name)
        .tier(SupplyTier.TIER_1)
        .build();
  }

  private static Subject sites() {
    return SubjectBuilder.builder()
        .kind(SubjectKind.SITES)
        .name("Suppliers of Example Apparel")
        .tier(SupplyTier.TIER_1)
        .build();
  }
}
