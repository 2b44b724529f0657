// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.cli.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.humanrightsmetrics.code.Formality;
import org.humanrightsmetrics.code.OwnerSex;
import org.humanrightsmetrics.context.ReferencePeriod;
import org.humanrightsmetrics.measure.Count;
import org.humanrightsmetrics.measure.Disaggregated;
import org.humanrightsmetrics.standard.BusinessSurvival;
import org.humanrightsmetrics.standard.BusinessSurvivalBuilder;
import org.humanrightsmetrics.standard.BusinessesStarted;
import org.humanrightsmetrics.standard.BusinessesStartedBuilder;

/** Businesses that the women of a programme began. */
final class Businesses {

  private Businesses() {}

  /** The businesses of one year, and what became of those of the year before. */
  static BusinessesStartedBuilder year(Programme programme, int year) {
    long births = births(programme, year);
    BusinessesStartedBuilder started = BusinessesStarted.builder()
        .context(programme.context(
            ReferencePeriod.year(year), year, "Women who joined in 2022", programme.people()))
        .births(split(births));
    if (births > 0) {
      started.womenOwned(Count.of(womenOwned(births))).ownershipThreshold(new BigDecimal("0.5"));
    }
    if (births(programme, year - 1) > 0) {
      started.survival(survival(programme, year).build());
    }
    return started;
  }

  /** How many began in a year; nobody had begun one before the programme. */
  static long births(Programme programme, int year) {
    return year <= Programme.BASELINE_YEAR ? 0 : Programme.percent(11, programme.people(year));
  }

  /** What became of the businesses of the year before, all of them looked for. */
  static BusinessSurvivalBuilder survival(Programme programme, int year) {
    long births = births(programme, year - 1);
    return BusinessSurvivalBuilder.builder()
        .cohortStart(LocalDate.of(year - 1, 1, 1))
        .cohortEnd(LocalDate.of(year - 1, 12, 31))
        .observedAt(LocalDate.of(year, 12, 31))
        .cohortBirths(Count.of(births))
        .survivors(Count.of(Programme.percent(71, births)))
        .lostToFollowUp(Count.of(Programme.percent(7, births)));
  }

  /** What became of those of them that could still be found, as if there had been no others. */
  static BusinessSurvival survivalOfThoseFound(Programme programme, int year) {
    long found = Programme.percent(74, births(programme, year - 1));
    return survival(programme, year)
        .cohortBirths(Count.of(found))
        .survivors(Count.of(found - 1))
        .lostToFollowUp(Count.of(0))
        .build();
  }

  private static long womenOwned(long births) {
    return Programme.percent(83, births);
  }

  private static Disaggregated<Count> split(long births) {
    if (births == 0) {
      return Disaggregated.of(0);
    }
    long registered = Programme.percent(28, births);
    Map<Formality, Count> formality = new LinkedHashMap<>();
    formality.put(Formality.REGISTERED, Count.of(registered));
    formality.put(Formality.INFORMAL, Count.of(births - registered));
    long women = womenOwned(births);
    long mixed = Programme.percent(9, births);
    Map<OwnerSex, Count> owners = new LinkedHashMap<>();
    owners.put(OwnerSex.FEMALE, Count.of(women));
    owners.put(OwnerSex.MIXED, Count.of(mixed));
    owners.put(OwnerSex.MALE, Count.of(births - women - mixed));
    return Disaggregated.of(births).by("formality", formality).by("ownerSex", owners);
  }
}
