// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.aggregation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.humanrightsmetrics.Observation;
import org.humanrightsmetrics.code.OpenSupplyHubId;
import org.humanrightsmetrics.code.SupplyTier;
import org.humanrightsmetrics.context.Context;
import org.humanrightsmetrics.context.ContextBuilder;
import org.humanrightsmetrics.context.ReferencePeriod;
import org.humanrightsmetrics.context.Subject;
import org.humanrightsmetrics.context.SubjectKind;
import org.humanrightsmetrics.measure.Count;
import org.junit.jupiter.api.Test;

/** Each property gives the group that its text says. */
class GroupByTest {

  private static final Context YEAR = Samples.context(ReferencePeriod.year(2025), "IN-BR");

  private static Observation about(Context context) {
    return Samples.by("A", Samples.trained(context, Count.of(3)).build());
  }

  private static Map<GroupBy, String> groups(Observation observation) {
    Map<GroupBy, String> groups = new EnumMap<>(GroupBy.class);
    for (GroupBy by : GroupBy.values()) {
      groups.put(by, by.group(observation));
    }
    return groups;
  }

  @Test
  void everyPropertyOfAFullObservation() {
    Context context = ContextBuilder.builder(YEAR)
        .subject(new Subject(
            SubjectKind.SITE,
            "Example site",
            Optional.empty(),
            Optional.empty(),
            Optional.of(OpenSupplyHubId.of("BD202034606B9SA")),
            Optional.of(SupplyTier.TIER_1)))
        .build();
    assertThat(groups(about(context)))
        .containsEntry(GroupBy.REPORTER, "IN-MHA-A")
        .containsEntry(GroupBy.REPORTER_TYPE, "NATIONAL_NGO")
        .containsEntry(GroupBy.REPORTER_COUNTRY, "IN")
        .containsEntry(GroupBy.AREA, "IN-BR")
        .containsEntry(GroupBy.COUNTRY, "IN")
        .containsEntry(GroupBy.REGION, "034")
        .containsEntry(GroupBy.CONTINENT, "142")
        .containsEntry(GroupBy.WORLD, "001")
        .containsEntry(GroupBy.YEAR, "2025")
        .containsEntry(GroupBy.PERIOD, "2025-01-01/2025-12-31")
        .containsEntry(GroupBy.ROLE, "ACTUAL")
        .containsEntry(GroupBy.SUBJECT, "SITE BD202034606B9SA")
        .containsEntry(GroupBy.SUBJECT_KIND, "SITE")
        .containsEntry(GroupBy.SUPPLY_TIER, "TIER_1")
        .containsEntry(GroupBy.SOURCE_METHOD, "REGISTER")
        .containsEntry(GroupBy.QUALITY_TIER, "T2");
  }

  @Test
  void whatAnObservationLacksIsEmpty() {
    assertThat(groups(about(YEAR)))
        .containsEntry(GroupBy.SUBJECT, "")
        .containsEntry(GroupBy.SUBJECT_KIND, "")
        .containsEntry(GroupBy.SUPPLY_TIER, "");
  }

  @Test
  void aStockIsOfOneDay() {
    Observation savings =
        Samples.by("A", Samples.savings("2025-12-31", Count.of(1), Samples.money("INR", 1, "5")));
    assertThat(GroupBy.PERIOD.group(savings)).isEqualTo("2025-12-31");
  }

  @Test
  void everyNameLeadsBackToItsProperty() {
    Set<String> labels = new HashSet<>();
    for (GroupBy by : GroupBy.values()) {
      labels.add(by.label());
      assertThat(GroupBy.labelled(by.label())).contains(by);
    }
    assertThat(labels).hasSize(GroupBy.values().length).doesNotContain("");
    assertThat(GroupBy.labelled("nothing")).isEmpty();
  }
}
