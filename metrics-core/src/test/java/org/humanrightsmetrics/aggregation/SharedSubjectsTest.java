// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.aggregation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.humanrightsmetrics.aggregation.Samples.COMPLETERS;
import static org.humanrightsmetrics.aggregation.Samples.ENROLMENTS;
import static org.humanrightsmetrics.aggregation.Samples.about;
import static org.humanrightsmetrics.aggregation.Samples.add;
import static org.humanrightsmetrics.aggregation.Samples.by;
import static org.humanrightsmetrics.aggregation.Samples.context;
import static org.humanrightsmetrics.aggregation.Samples.enrolled;
import static org.humanrightsmetrics.aggregation.Samples.months;
import static org.humanrightsmetrics.aggregation.Samples.plan;
import static org.humanrightsmetrics.aggregation.Samples.trained;

import java.util.List;
import java.util.Optional;
import org.humanrightsmetrics.Observation;
import org.humanrightsmetrics.code.OrganisationId;
import org.humanrightsmetrics.context.Context;
import org.humanrightsmetrics.context.ContextBuilder;
import org.humanrightsmetrics.context.ReferencePeriod;
import org.humanrightsmetrics.context.Subject;
import org.humanrightsmetrics.context.SubjectKind;
import org.humanrightsmetrics.measure.Count;
import org.humanrightsmetrics.measure.Disaggregated;
import org.humanrightsmetrics.standard.BusinessesStarted;
import org.humanrightsmetrics.standard.PersonalSavings;
import org.junit.jupiter.api.Test;

/** One thing in the reports of two is not two things. */
class SharedSubjectsTest {

  private static final AggregationPlan ENTRIES = plan("women-trained", ENROLMENTS);
  private static final String TWICE = "aggregation/same-subject-twice";
  private static final String NAMED_TWICE = "aggregation/same-name-twice";
  private static final String CENTRE = "IN-MHA-CENTRE";

  static Context centre(String area) {
    return identified(context(ReferencePeriod.year(2025), area), "Example centre", CENTRE);
  }

  private static Context identified(Context context, String name, String id) {
    return ContextBuilder.builder(context)
        .subject(new Subject(
            SubjectKind.ORGANISATION,
            name,
            Optional.of(OrganisationId.of(id)),
            Optional.empty(),
            Optional.empty(),
            Optional.empty()))
        .build();
  }

  private static Observation entries(String reporter, Context context) {
    return by(reporter, enrolled(context, 40).build());
  }

  private static Cell cell(Observation... observations) {
    return add(ENTRIES, observations).cells().get(0);
  }

  private static void adds(Cell cell, long sum) {
    assertThat(cell.outcome()).isEqualTo(new Outcome.Value(Count.of(sum)));
    assertThat(cell.caveats()).extracting(Refusal::code).doesNotContain(TWICE, NAMED_TWICE);
  }

  private static void refuses(Cell cell, String left, String right, String subject) {
    assertThat(cell.reasons()).singleElement().satisfies(reason -> {
      assertThat(reason.code()).isEqualTo(TWICE);
      assertThat(reason.property()).isEqualTo("/context/subject");
      assertThat(reason.left()).isEqualTo(left);
      assertThat(reason.right()).isEqualTo(right);
      assertThat(reason.arguments()).containsEntry("subject", subject);
    });
  }

  @Test
  void theSameCentreUnderTwoFundersIsNotAdded() {
    refuses(
        cell(
            entries("B", centre("IN-BR")),
            entries("C", centre("IN-UP")),
            entries("A", centre("IN-BR"))),
        "IN-MHA-A",
        "IN-MHA-B",
        "ORGANISATION " + CENTRE);
  }

  @Test
  void businessesOfOneCentreAreNotAddedEither() {
    BusinessesStarted begun = org.humanrightsmetrics.standard.BusinessesStartedBuilder.builder()
        .context(centre("IN-BR"))
        .births(Disaggregated.of(7))
        .build();
    Cell cell = add(plan("businesses-started", "/births"), by("A", begun), by("B", begun))
        .cells()
        .get(0);
    assertThat(Samples.codes(cell.outcome())).containsExactly(TWICE);
  }

  @Test
  void anIdTellsWhateverTheNameAndTheKind() {
    Context year = context(ReferencePeriod.year(2025), "IN-BR");
    Context other = identified(year, "Another name", CENTRE);
    Context programme = ContextBuilder.builder(other)
        .subject(new Subject(
            SubjectKind.PROGRAMME,
            "Third name",
            Optional.of(OrganisationId.of(CENTRE)),
            Optional.empty(),
            Optional.empty(),
            Optional.empty()))
        .build();
    refuses(
        cell(entries("A", centre("IN-BR")), entries("B", programme)),
        "IN-MHA-A",
        "IN-MHA-B",
        "ORGANISATION " + CENTRE);
  }

  @Test
  void whoReportsHimselfIsTheSameAsUnderHisFunder() {
    Context year = context(ReferencePeriod.year(2025), "IN-BR");
    Context aboutA = identified(year, "Example A", "IN-MHA-A");
    refuses(
        cell(entries("A", year), entries("F", aboutA)),
        "IN-MHA-A",
        "IN-MHA-F",
        "ORGANISATION IN-MHA-A");
    refuses(
        cell(
            entries("Z", context(ReferencePeriod.year(2025), "IN-BR")),
            entries("F", identified(year, "Example Z", "IN-MHA-Z"))),
        "IN-MHA-F",
        "IN-MHA-Z",
        "ORGANISATION IN-MHA-Z");
  }

  @Test
  void aCountryAndItsProvinceShareGround() {
    refuses(
        cell(entries("A", centre("IN")), entries("B", centre("IN-BR"))),
        "IN-MHA-A",
        "IN-MHA-B",
        "ORGANISATION " + CENTRE);
    refuses(
        cell(entries("A", centre("IN-BR")), entries("B", centre("IN"))),
        "IN-MHA-A",
        "IN-MHA-B",
        "ORGANISATION " + CENTRE);
  }

  @Test
  void otherPlacesAndOtherTimesAreAdded() {
    adds(cell(entries("A", centre("IN-BR")), entries("B", centre("IN-UP"))), 80);
    adds(cell(entries("A", centre("IN")), entries("B", centre("KH-12"))), 80);
    Context spring = identified(context(months(2025, 1, 6), "IN-BR"), "Example centre", CENTRE);
    Context autumn = identified(context(months(2025, 7, 12), "IN-BR"), "Example centre", CENTRE);
    adds(cell(entries("A", spring), entries("B", autumn)), 80);
    adds(cell(entries("A", spring), entries("A", autumn)), 80);
  }

  @Test
  void oneDayInCommonIsEnough() {
    Context half = identified(context(months(2025, 1, 6), "IN-BR"), "Example centre", CENTRE);
    Context rest = identified(context(months(2025, 6, 12), "IN-BR"), "Example centre", CENTRE);
    assertThat(Samples.codes(cell(entries("A", half), entries("B", rest)).outcome()))
        .containsExactly(TWICE);
  }

  @Test
  void aCentreInsideTheWholeOfOneFunderIsSeenToo() {
    Context year = context(ReferencePeriod.year(2025), "IN-BR");
    Cell cell = cell(
        by("A", enrolled(year, 40).build()),
        entries("A", centre("IN-BR")),
        entries("B", centre("IN-BR")));
    assertThat(Samples.codes(cell.outcome())).containsExactly(TWICE);
  }

  @Test
  void ofReadingsOneThingIsTwiceInTheSumWhateverTheDays() {
    PersonalSavings one = saved("2025-06-30");
    PersonalSavings other = saved("2025-12-31");
    Cell cell = add(plan("personal-savings", Samples.BALANCE), by("A", one), by("B", other))
        .cells()
        .get(0);
    assertThat(Samples.codes(cell.outcome())).contains(TWICE);
  }

  private static PersonalSavings saved(String day) {
    PersonalSavings savings = Samples.savings(day, Count.of(10), Samples.money("INR", 10, "100"));
    return org.humanrightsmetrics.standard.PersonalSavingsBuilder.builder(savings)
        .context(identified(savings.context(), "Example centre", CENTRE))
        .build();
  }

  @Test
  void ofPeopleThereAreBoundsInstead() {
    Aggregation table = add(
        plan("women-trained", COMPLETERS),
        by("A", trained(centre("IN-BR"), Count.of(30)).build()),
        by("B", trained(centre("IN-BR"), Count.of(40)).build()));
    Outcome.Bounds bounds = (Outcome.Bounds) table.cells().get(0).outcome();
    assertThat(List.of(bounds.lower(), bounds.upper())).containsExactly(40L, 70L);
  }

  @Test
  void theSameNameIsAQuestionAndNoRefusal() {
    Context year = context(ReferencePeriod.year(2025), "IN-BR");
    Cell cell = cell(
        entries("A", about(year, "Weaving  Circle")),
        entries("B", about(year, "weaving circle")),
        entries("C", about(year, "Weaving Circle")));
    assertThat(cell.outcome()).isEqualTo(new Outcome.Value(Count.of(120)));
    assertThat(cell.caveats())
        .filteredOn(caveat -> caveat.code().equals(NAMED_TWICE))
        .singleElement()
        .satisfies(caveat -> {
          assertThat(caveat.left()).isEqualTo("IN-MHA-A");
          assertThat(caveat.right()).isEqualTo("IN-MHA-B");
          assertThat(caveat.arguments()).containsEntry("subject", "PROGRAMME Weaving  Circle");
        });
    adds(
        cell(
            entries("A", about(year, "Weaving")),
            entries("B", about(year, "Tailoring")),
            entries("C", year)),
        120);
    adds(
        cell(
            entries("A", about(year, "Weaving")),
            entries("B", about(context(ReferencePeriod.year(2025), "IN-UP"), "Weaving"))),
        80);
  }
}
