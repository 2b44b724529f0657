// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.tabular;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.humanrightsmetrics.context.ReferencePeriod;
import org.humanrightsmetrics.measure.PeriodKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RowTimeTest {

  @ParameterizedTest
  @CsvSource({
    "2025-01-01, 2025-12-31, 2025, A",
    "2025-01-01, 2025-06-30, 2025-S1, S",
    "2025-07-01, 2025-12-31, 2025-S2, S",
    "2025-01-01, 2025-03-31, 2025-Q1, Q",
    "2025-10-01, 2025-12-31, 2025-Q4, Q",
    "2024-02-01, 2024-02-29, 2024-02, M",
    "2025-03-08, 2025-03-08, 2025-03-08, D",
    "2025-04-01, 2026-03-31, 2025-04-01/2026-03-31, _O",
    "2025-02-01, 2025-04-30, 2025-02-01/2025-04-30, _O",
    "2025-01-01, 2025-12-30, 2025-01-01/2025-12-30, _O",
    "2024-01-01, 2025-12-31, 2024-01-01/2025-12-31, _O",
    "2025-12-31, 2025-01-01, 2025-12-31/2025-01-01, _O",
  })
  void aSpanIsNamedShortlyWhereItHasAName(
      LocalDate start, LocalDate end, String period, String freq) {
    RowTime time = RowTime.of(ReferencePeriod.flow(start, end), PeriodKind.FLOW);
    assertThat(time.period()).isEqualTo(period);
    assertThat(time.freq()).isEqualTo(freq);
    assertThat(time.start()).contains(start);
    assertThat(time.end()).contains(end);
    assertThat(time.asOf()).isEmpty();
  }

  @Test
  void aRunningTotalHasASpanAndADayOfReading() {
    LocalDate since = LocalDate.of(2006, 1, 1);
    LocalDate day = LocalDate.of(2025, 12, 31);
    RowTime time = RowTime.of(ReferencePeriod.cumulative(since, day), PeriodKind.FLOW);
    assertThat(time.kind()).isEqualTo(PeriodKind.CUMULATIVE);
    assertThat(time.start()).contains(since);
    assertThat(time.end()).contains(day);
    assertThat(time.asOf()).contains(day);
  }

  @Test
  void anIntakeInsideAYearlyReportDoesNotTakeTheDaysOfTheYear() {
    RowTime time = RowTime.of(ReferencePeriod.year(2025), PeriodKind.COHORT);
    assertThat(time.kind()).isEqualTo(PeriodKind.COHORT);
    assertThat(time.start()).isEmpty();
    assertThat(time.asOf()).contains(LocalDate.of(2025, 12, 31));
  }
}
