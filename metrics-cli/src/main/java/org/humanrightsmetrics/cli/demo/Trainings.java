// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.cli.demo;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.humanrightsmetrics.code.AgeBand;
import org.humanrightsmetrics.code.Audience;
import org.humanrightsmetrics.code.Disability;
import org.humanrightsmetrics.code.TrainingType;
import org.humanrightsmetrics.context.ReferencePeriod;
import org.humanrightsmetrics.measure.Count;
import org.humanrightsmetrics.measure.Disaggregated;
import org.humanrightsmetrics.measure.Quantity;
import org.humanrightsmetrics.standard.WomenTrained;
import org.humanrightsmetrics.standard.WomenTrainedBuilder;

/** Women trained in a programme. */
final class Trainings {

  /** The age bands that most of the sample organisations use. */
  static final List<String> USUAL_BANDS = List.of("Y18T25", "Y25T40", "Y40PLUS");

  private static final long HOURS_PER_PLACE = 24;

  private Trainings() {}

  /** The women of one year. */
  static WomenTrainedBuilder year(Programme programme, int year) {
    return of(programme, year, ReferencePeriod.year(year));
  }

  /** The women of one year, said to be those of another span. */
  static WomenTrainedBuilder of(Programme programme, int year, ReferencePeriod period) {
    long started = programme.people(year);
    long droppedOut = Programme.percent(6, started);
    long inProgress = Programme.percent(4, started);
    long completed = started - droppedOut - inProgress;
    return WomenTrained.builder()
        .context(programme.context(period, year, "Women in the courses", started))
        .audience(Audience.CLIENT)
        .minHours(Quantity.hours("8"))
        .completionRule(new BigDecimal("0.8"))
        .uniqueCompleters(women(completed).by("age", ages(completed, USUAL_BANDS)))
        .enrolments(Disaggregated.of(places(completed)))
        .started(Count.of(started))
        .completed(Count.of(completed))
        .droppedOut(Count.of(droppedOut))
        .inProgress(Count.of(inProgress))
        .hours(Quantity.hours(String.valueOf(HOURS_PER_PLACE * places(completed))));
  }

  /** How many women completed a course in a year. */
  static long completed(Programme programme, int year) {
    return year(programme, year).build().uniqueCompleters().total().value();
  }

  /** The same women, with how many of them have a disability: so few that publishing must hide some. */
  static WomenTrained withDisability(WomenTrained women) {
    Disaggregated<Count> completers = women.uniqueCompleters();
    long with = Programme.percent(3, completers.total().value());
    Map<Disability, Count> parts = new LinkedHashMap<>();
    parts.put(Disability.WITH_DISABILITY, Count.of(with));
    parts.put(Disability.WITHOUT_DISABILITY, Count.of(completers.total().value() - with));
    return WomenTrainedBuilder.builder(women)
        .uniqueCompleters(completers.by("disability", parts))
        .build();
  }

  /** Women and nothing else, as those report who collect numbers from others. */
  static WomenTrainedBuilder collected(Programme programme, int year) {
    WomenTrained full = year(programme, year).build();
    return WomenTrained.builder()
        .context(full.context())
        .audience(full.audience())
        .minHours(full.minHours())
        .completionRule(full.completionRule())
        .uniqueCompleters(women(full.uniqueCompleters().total().value()));
  }

  /** Different women, split by what they learned; many took two courses. */
  static Disaggregated<Count> women(long completed) {
    return Disaggregated.of(completed).by("trainingType", types(completed));
  }

  /** How many women took each course. */
  static Map<TrainingType, Count> types(long completed) {
    Map<TrainingType, Count> types = new LinkedHashMap<>();
    types.put(TrainingType.LEGAL_RIGHTS, Count.of(Programme.percent(64, completed)));
    types.put(TrainingType.FINANCIAL_LITERACY, Count.of(Programme.percent(57, completed)));
    types.put(TrainingType.LIFE_SKILLS, Count.of(Programme.percent(23, completed)));
    return types;
  }

  /** How many places in courses these women took together. */
  static long places(long completed) {
    return types(completed).values().stream().mapToLong(Count::value).sum();
  }

  /** The same women by age, in three bands. */
  static Map<AgeBand, Count> ages(long completed, List<String> bands) {
    long young = Programme.percent(31, completed);
    long middle = Programme.percent(44, completed);
    Map<AgeBand, Count> ages = new LinkedHashMap<>();
    ages.put(AgeBand.of(bands.get(0)), Count.of(young));
    ages.put(AgeBand.of(bands.get(1)), Count.of(middle));
    ages.put(AgeBand.of(bands.get(2)), Count.of(completed - young - middle));
    return ages;
  }
}
