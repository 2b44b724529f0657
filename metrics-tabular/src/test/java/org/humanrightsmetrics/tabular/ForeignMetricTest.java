// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.tabular;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.invoke.MethodHandles;
import java.util.Locale;
import java.util.Map;
import org.humanrightsmetrics.Metric;
import org.humanrightsmetrics.MetricType;
import org.humanrightsmetrics.code.AuditActor;
import org.humanrightsmetrics.code.Sex;
import org.humanrightsmetrics.context.Context;
import org.humanrightsmetrics.context.ReferencePeriod;
import org.humanrightsmetrics.context.SourceMethod;
import org.humanrightsmetrics.measure.By;
import org.humanrightsmetrics.measure.Count;
import org.humanrightsmetrics.measure.CountingUnit;
import org.humanrightsmetrics.measure.Disaggregated;
import org.humanrightsmetrics.measure.Headline;
import org.humanrightsmetrics.measure.Measured;
import org.junit.jupiter.api.Test;

/** A metric of somebody else, which lets nobody but us reach its record, is written like any other. */
class ForeignMetricTest {

  private record Meals(
      @NotNull @Valid Context context,

      @NotNull
      @Headline
      @Measured(unit = CountingUnit.EVENT)
      @By(Sex.class)
      @By(value = AuditActor.class, name = "paidBy")
      @By(value = SourceMethod.class, name = "method")
      Disaggregated<Count> served)
      implements Metric {

    static final MetricType<Meals> TYPE =
        MetricType.of("meals-served", 1, Meals.class).access(MethodHandles.lookup());

    @Override
    public MetricType<?> type() {
      return TYPE;
    }
  }

  private record Twice(
      @NotNull @Valid Context context,

      @NotNull
      @Headline
      @Measured(unit = CountingUnit.EVENT)
      @By(value = AuditActor.class, name = "paidBy")
      @By(value = AuditActor.class, name = "paid_by")
      Disaggregated<Count> served)
      implements Metric {

    static final MetricType<Twice> TYPE =
        MetricType.of("twice", 1, Twice.class).access(MethodHandles.lookup());

    @Override
    public MetricType<?> type() {
      return TYPE;
    }
  }

  @Test
  void itsDimensionsBecomeColumnsThatTakeNoOthersName() throws IOException {
    Meals meals = new Meals(
        Sample.context(ReferencePeriod.year(2025)),
        Disaggregated.of(9)
            .by("sex", Map.of(Sex.FEMALE, Count.of(5)))
            .by("method", Map.of(SourceMethod.SURVEY, Count.of(4))));
    byte[] table = Sample.write(
        Sample.table(), Sample.by(meals), Sample.by(Sample.training(2025).build()));
    assertThat(Sample.row(table, "served", "sex=FEMALE"))
        .containsEntry("value", "5")
        .containsEntry("paid_by", "_T")
        .containsEntry("by_method", "_T")
        .containsEntry("training_type", "_Z");
    assertThat(Sample.row(table, "served", "by_method=SURVEY"))
        .containsEntry("value", "4")
        .containsEntry("method", "REGISTER");
    assertThat(Sample.rows(table)).isNotEmpty();
  }

  @Test
  void withoutTextsItIsStillExplained() throws IOException {
    Meals meals = new Meals(Sample.context(ReferencePeriod.year(2025)), Disaggregated.of(9));
    try (ObservationTable table = Sample.table().build()) {
      table.source("a.json").add(0, "", Sample.by(meals));
      TableSummary summary = table.write(new ByteArrayOutputStream());
      assertThat(CompanionTables.metrics(summary, Locale.ENGLISH).rows())
          .singleElement()
          .satisfies(row -> assertThat(row).startsWith("meals-served", "1", "meals-served"));
      assertThat(Codebook.of(summary.metrics(), Locale.ENGLISH).metrics().get(0).entries())
          .anySatisfy(entry -> {
            assertThat(entry.component()).isEqualTo("served");
            assertThat(entry.breakdowns()).containsExactly("by_method", "paid_by", "sex");
            assertThat(entry.countingUnit()).isEqualTo("Events");
          });
    }
  }

  @Test
  void twoDimensionsThatWouldShareAColumnAreRefused() {
    assertThatThrownBy(() -> Breakdowns.of(Twice.TYPE))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("paid_by");
  }
}
