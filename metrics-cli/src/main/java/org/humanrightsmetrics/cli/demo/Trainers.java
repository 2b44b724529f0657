// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.cli.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.humanrightsmetrics.Metric;
import org.humanrightsmetrics.code.Audience;
import org.humanrightsmetrics.code.Code;
import org.humanrightsmetrics.code.Currency;
import org.humanrightsmetrics.code.SavingsForm;
import org.humanrightsmetrics.context.Context;
import org.humanrightsmetrics.context.ReferencePeriod;
import org.humanrightsmetrics.measure.Count;
import org.humanrightsmetrics.measure.Disaggregated;
import org.humanrightsmetrics.measure.Distribution;
import org.humanrightsmetrics.measure.Missing;
import org.humanrightsmetrics.measure.Quantity;
import org.humanrightsmetrics.standard.PersonalSavings;
import org.humanrightsmetrics.standard.WomenTrained;
import org.humanrightsmetrics.standard.WomenTrainedBuilder;

/** What organisations that train women report. Areas of one organisation differ in size alone. */
final class Trainers {

  private static final List<String> OTHER_BANDS = List.of("Y18T30", "Y30T50", "Y50PLUS");

  private static final LocalDate START = LocalDate.of(2019, 1, 1);
  private static final long WOMEN_BEFORE_THE_SAMPLE = 1_312;

  private Trainers() {}

  static List<Metric> riverbank() {
    Years years = new Years();
    for (Programme area : List.of(Programme.in("IN-BR", 412), Programme.in("IN-WB", 273))) {
      years.each(year -> Trainings.withDisability(Trainings.year(area, year).build()));
      outcomes(years, area, "INR", 1_180);
    }
    return years.metrics();
  }

  static List<Metric> granary() {
    Years years = new Years();
    for (Programme area : List.of(Programme.in("IN-BR", 318), Programme.in("IN-WB", 187))) {
      years.each(year -> {
        long women = Trainings.completed(area, year);
        return Trainings.year(area, year)
            .uniqueCompleters(Trainings.women(women).by("age", Trainings.ages(women, OTHER_BANDS)))
            .build();
      });
      outcomes(years, area, "INR", 1_340);
    }
    return years.metrics();
  }

  static List<Metric> lotus() {
    Years years = new Years();
    for (Programme area : List.of(Programme.in("KH-12", 361), Programme.in("KH-1", 148))) {
      years.each(year -> Trainings.year(area, year).build());
      years.eachWithBaseline(year -> lotusSavings(area, year));
      years.eachWithBaseline(year -> Schooling.at(area, year).build());
      years.eachWithBaseline(year -> Businesses.year(area, year).build());
    }
    return years.metrics();
  }

  private static PersonalSavings lotusSavings(Programme area, int year) {
    if (year <= Programme.FIRST_YEAR) {
      return Savings.at(area, year, "USD", 52).build();
    }
    PersonalSavings savings = Savings.at(area, year, "KHR", 213_000).build();
    if (year < Programme.LAST_YEAR || !area.area().equals("KH-1")) {
      return savings;
    }
    Map<Code, Distribution> forms = new LinkedHashMap<>(savings.balance().parts("form"));
    forms.put(
        SavingsForm.GROUP,
        Distribution.builder()
            .currency(Currency.of("USD"))
            .total(new BigDecimal("3541"))
            .build());
    return Savings.at(area, year, "KHR", 213_000)
        .balance(Disaggregated.of(savings.balance().total()).by("form", forms))
        .build();
  }

  static List<Metric> hillside() {
    Years years = new Years();
    Programme bagmati = Programme.in("NP-P3", 389);
    years.each(year -> year == Programme.FIRST_YEAR
        ? runningTotal(bagmati, year).build()
        : runningTotal(bagmati, year)
            .context(sinceStart(bagmati, year, ReferencePeriod.year(year)))
            .build());
    outcomes(years, bagmati, "NPR", 2_310);
    Programme gandaki = Programme.in("NP-P4", 256);
    years.each(year -> runningTotal(gandaki, year).build());
    outcomes(years, gandaki, "NPR", 2_190);
    return years.metrics();
  }

  /** All women since 2019, as a running total. */
  private static WomenTrainedBuilder runningTotal(Programme area, int year) {
    long total = womenSinceStart(area, year);
    ReferencePeriod period = ReferencePeriod.cumulative(START, LocalDate.of(year, 12, 31));
    return WomenTrained.builder()
        .context(sinceStart(area, year, period))
        .audience(Audience.CLIENT)
        .minHours(Quantity.hours("8"))
        .completionRule(new BigDecimal("0.8"))
        .uniqueCompleters(
            Trainings.women(total).by("age", Trainings.ages(total, Trainings.USUAL_BANDS)));
  }

  private static long womenSinceStart(Programme area, int year) {
    long women = WOMEN_BEFORE_THE_SAMPLE;
    for (int past = Programme.FIRST_YEAR; past <= year; past++) {
      women += Trainings.completed(area, past);
    }
    return women;
  }

  private static Context sinceStart(Programme area, int year, ReferencePeriod period) {
    return area.context(
        period, year, "Women in the courses since 2019", womenSinceStart(area, year) + 96);
  }

  static List<Metric> harbour() {
    Years years = new Years();
    Programme coast = Programme.in("IN-WB", 344);
    years.each(year -> Trainings.year(coast, year).build());
    years.one(Trainings.of(
            coast, 2024, ReferencePeriod.flow(LocalDate.of(2024, 4, 1), LocalDate.of(2025, 3, 31)))
        .build());
    outcomes(years, coast, "INR", 1_060);
    return years.metrics();
  }

  static List<Metric> provinces() {
    Years years = new Years();
    List<Programme> provinces =
        List.of(Programme.in("KH-12", 163), Programme.in("KH-1", 94), Programme.in("KH-3", 121));
    Programme country = Programme.in("KH", 378);
    years.each(year -> {
      long women =
          provinces.stream().mapToLong(area -> Trainings.completed(area, year)).sum();
      return total(country, year, women);
    });
    for (Programme area : provinces) {
      years.each(year -> province(area, year));
    }
    outcomes(years, country, "KHR", 197_000);
    return years.metrics();
  }

  private static WomenTrained province(Programme area, int year) {
    if (year == Programme.LAST_YEAR) {
      return total(area, year, 0);
    }
    if (year == 2024 && area.area().equals("KH-3")) {
      return Trainings.collected(area, year)
          .uniqueCompleters(Disaggregated.of(Count.missing(Missing.UNKNOWN)))
          .build();
    }
    long women = Trainings.completed(area, year);
    return total(area, year, women);
  }

  private static WomenTrained total(Programme area, int year, long women) {
    return Trainings.collected(area, year)
        .uniqueCompleters(women == 0 ? Disaggregated.of(0) : Trainings.women(women))
        .build();
  }

  static List<Metric> market() {
    Years years = new Years();
    for (Programme area : List.of(Programme.in("KE-30", 517), Programme.in("KE-42", 396))) {
      years.each(year -> Trainings.year(area, year).build());
      years.eachWithBaseline(year -> Savings.at(area, year, "KES", 3_870).build());
      years.eachWithBaseline(year -> year <= Programme.FIRST_YEAR
          ? Businesses.year(area, year).build()
          : Businesses.year(area, year)
              .survival(Businesses.survivalOfThoseFound(area, year))
              .build());
    }
    return years.metrics();
  }

  /** What changed for the women and their children. */
  private static void outcomes(Years years, Programme area, String currency, long mean) {
    years.eachWithBaseline(year -> Savings.at(area, year, currency, mean).build());
    years.eachWithBaseline(year -> Schooling.at(area, year).build());
    years.eachWithBaseline(year -> Businesses.year(area, year).build());
  }
}
