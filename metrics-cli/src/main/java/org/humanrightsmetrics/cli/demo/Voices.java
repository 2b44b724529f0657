// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.cli.demo;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.humanrightsmetrics.code.GrievanceChannel;
import org.humanrightsmetrics.code.IssueType;
import org.humanrightsmetrics.code.Sex;
import org.humanrightsmetrics.code.SurveyConductor;
import org.humanrightsmetrics.code.SurveyMode;
import org.humanrightsmetrics.code.WorkerType;
import org.humanrightsmetrics.code.YesNo;
import org.humanrightsmetrics.context.ReferencePeriod;
import org.humanrightsmetrics.measure.Count;
import org.humanrightsmetrics.measure.Disaggregated;
import org.humanrightsmetrics.measure.Proportion;
import org.humanrightsmetrics.measure.Quantity;
import org.humanrightsmetrics.standard.WorkerVoice;
import org.humanrightsmetrics.standard.WorkerVoiceBuilder;
import org.humanrightsmetrics.standard.WorkerVoiceCaseFlowBuilder;

/** Whether the workers of a site can complain, and what became of their complaints. */
final class Voices {

  private Voices() {}

  /**
   * The voice of workers in one year.
   *
   * @param programme the site, with its workers
   * @param open complaints that were open on the first day of {@link Programme#FIRST_YEAR}
   */
  static WorkerVoiceBuilder year(Programme programme, int year, long open) {
    long workers = programme.people(year);
    return WorkerVoice.builder()
        .context(programme.context(
            ReferencePeriod.year(year), year, "People who work at the site", workers))
        .workersWithAccess(access(workers, year))
        .mechanisms(List.of())
        .caseFlow(cases(programme, year, open))
        .representation(new WorkerVoice.Representation(
            Optional.of(Proportion.of(Programme.percent(27, workers), workers)),
            Disaggregated.of(Proportion.of(Programme.percent(53, workers), workers))
                .by("workerType", bargaining(workers)),
            Optional.empty()))
        .survey(new WorkerVoice.Survey(
            Proportion.of(Programme.percent(34, workers), Programme.percent(51, workers)),
            SurveyMode.VOICE_RESPONSE,
            SurveyConductor.THIRD_PARTY,
            YesNo.YES,
            YesNo.YES,
            Optional.empty()));
  }

  private static Disaggregated<Proportion> access(long workers, int year) {
    long employees = employees(workers);
    long others = workers - employees;
    long women = Programme.percent(77, workers);
    long men = workers - women;
    long share = 81 + 3L * (year - Programme.FIRST_YEAR);
    long reachedEmployees = Programme.percent(share + 4, employees);
    long reachedOthers = Programme.percent(share - 11, others);
    long reached = reachedEmployees + reachedOthers;
    long reachedMen = Math.min(men, Programme.percent(share, men));
    Map<WorkerType, Proportion> types = new LinkedHashMap<>();
    types.put(WorkerType.EMPLOYEE, Proportion.of(reachedEmployees, employees));
    types.put(WorkerType.AGENCY_WORKER, Proportion.of(reachedOthers, others));
    Map<Sex, Proportion> sexes = new LinkedHashMap<>();
    sexes.put(Sex.FEMALE, Proportion.of(reached - reachedMen, women));
    sexes.put(Sex.MALE, Proportion.of(reachedMen, men));
    return Disaggregated.of(Proportion.of(reached, workers))
        .by("workerType", types)
        .by("sex", sexes);
  }

  private static long employees(long workers) {
    return Programme.percent(84, workers);
  }

  private static Map<WorkerType, Proportion> bargaining(long workers) {
    long employees = employees(workers);
    Map<WorkerType, Proportion> types = new LinkedHashMap<>();
    types.put(WorkerType.EMPLOYEE, Proportion.of(Programme.percent(53, workers), employees));
    types.put(WorkerType.AGENCY_WORKER, Proportion.of(0, workers - employees));
    return types;
  }

  private static WorkerVoice.CaseFlow cases(Programme programme, int year, long open) {
    long atStart = open;
    for (int earlier = Programme.FIRST_YEAR; earlier < year; earlier++) {
      atStart += raised(programme, earlier) - closed(programme, earlier);
    }
    long raised = raised(programme, year);
    long closed = closed(programme, year);
    return WorkerVoiceCaseFlowBuilder.builder()
        .openStart(Count.of(atStart))
        .raised(split(raised))
        .closed(Count.of(closed))
        .openEnd(Count.of(atStart + raised - closed))
        .medianDaysToClose(Quantity.days(String.valueOf(24 - (year - Programme.FIRST_YEAR))))
        .build();
  }

  private static long raised(Programme programme, int year) {
    return programme.people(year) / 31 + 2;
  }

  private static long closed(Programme programme, int year) {
    return raised(programme, year) - 1 - year % 2;
  }

  private static Disaggregated<Count> split(long raised) {
    long hotline = Programme.percent(48, raised);
    long committee = Programme.percent(31, raised);
    Map<GrievanceChannel, Count> channels = new LinkedHashMap<>();
    channels.put(GrievanceChannel.HOTLINE, Count.of(hotline));
    channels.put(GrievanceChannel.COMMITTEE, Count.of(committee));
    channels.put(GrievanceChannel.UNION, Count.of(raised - hotline - committee));
    Map<IssueType, Count> issues = new LinkedHashMap<>();
    issues.put(IssueType.WAGES, Count.of(Programme.percent(55, raised)));
    issues.put(IssueType.WORKING_HOURS, Count.of(Programme.percent(37, raised)));
    issues.put(
        IssueType.HARASSMENT_ABUSE,
        Count.of(raised - Programme.percent(55, raised) - Programme.percent(37, raised)));
    long employees = Programme.percent(78, raised);
    Map<WorkerType, Count> types = new LinkedHashMap<>();
    types.put(WorkerType.EMPLOYEE, Count.of(employees));
    types.put(WorkerType.AGENCY_WORKER, Count.of(raised - employees));
    long women = Programme.percent(69, raised);
    Map<Sex, Count> sexes = new LinkedHashMap<>();
    sexes.put(Sex.FEMALE, Count.of(women));
    sexes.put(Sex.MALE, Count.of(raised - women));
    return Disaggregated.of(raised)
        .by("channel", channels)
        .by("issueType", issues)
        .by("workerType", types)
        .by("sex", sexes);
  }
}
