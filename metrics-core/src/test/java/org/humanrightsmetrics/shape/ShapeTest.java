// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.shape;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Future;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.lang.invoke.MethodHandles;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.humanrightsmetrics.Metric;
import org.humanrightsmetrics.MetricType;
import org.humanrightsmetrics.code.TrainingType;
import org.humanrightsmetrics.context.Context;
import org.humanrightsmetrics.measure.AggregationClass;
import org.humanrightsmetrics.measure.Count;
import org.humanrightsmetrics.measure.CountingUnit;
import org.humanrightsmetrics.measure.Disaggregated;
import org.humanrightsmetrics.measure.Measure;
import org.humanrightsmetrics.measure.PeriodKind;
import org.humanrightsmetrics.standard.WomenTrained;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ShapeTest {

  private static final Shape WOMEN_TRAINED = Shape.of(WomenTrained.TYPE);

  @Test
  void theHeaderIsTheDefinition() {
    assertThat(WOMEN_TRAINED.root().components())
        .extracting(Component::name)
        .startsWith("context", "audience", "minHours", "completionRule", "uniqueCompleters");
    assertThat(WOMEN_TRAINED.headlines())
        .extracting(Component::name)
        .containsExactly("uniqueCompleters");
    Node.OfDisaggregated completers = (Node.OfDisaggregated)
        WOMEN_TRAINED.component("/uniqueCompleters").orElseThrow().node();
    assertThat(completers.measure())
        .isEqualTo(new Node.OfMeasure(
            Count.class,
            CountingUnit.PERSON_UNIQUE,
            PeriodKind.FLOW,
            false,
            false,
            AggregationClass.SUM_UPPER_BOUND));
    assertThat(completers.dimensions().get("trainingType"))
        .matches(Node.Dimension::required)
        .matches(Node.Dimension::overlapping);
    assertThat(completers.dimensions().get("age")).matches(dimension -> !dimension.overlapping());
  }

  @Test
  void aFaultIsReportedUnderTheNameThatTheComponentGivesIt() {
    assertThat(WOMEN_TRAINED.code("/audience", "field/missing"))
        .isEqualTo("women-trained/audience-missing");
    assertThat(WOMEN_TRAINED.code("/minHours", "field/missing")).isEqualTo("field/missing");
    assertThat(WOMEN_TRAINED.code("/nowhere/at/all", "field/missing")).isEqualTo("field/missing");
  }

  @Test
  void accessorsReachIntoContextsAndSplits() {
    Disaggregated<Count> value =
        Disaggregated.of(7).by("trainingType", Map.of(TrainingType.LIFE_SKILLS, Count.of(7)));
    WomenTrained metric = WomenTrained.builder().uniqueCompleters(value).build();
    assertThat(WOMEN_TRAINED.accessor("/uniqueCompleters").value(metric)).isEqualTo(value);
    assertThat(WOMEN_TRAINED.accessor("/uniqueCompleters/total").value(metric))
        .isEqualTo(Count.of(7));
    assertThat(WOMEN_TRAINED.accessor("/uniqueCompleters/by/trainingType").value(metric))
        .isEqualTo(value.parts("trainingType"));
    assertThat(WOMEN_TRAINED.accessor("/started").value(metric)).isNull();
    assertThat(WOMEN_TRAINED.accessor("/context/period").value(metric)).isNull();
    assertThatThrownBy(() -> WOMEN_TRAINED.accessor("/finished"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("/finished");
  }

  /** A measure whose kind nobody taught the engines would be dropped in silence. */
  @Test
  void everyKindOfMeasureIsShown() {
    assertThat(Measure.class.getPermittedSubclasses()).hasSize(6);
    assertThat(Shape.shown(Count.of(5))).isEqualTo(5L);
    assertThat(Shape.isReported(Optional.empty().orElse(null))).isFalse();
  }

  record UnknownConstraint(
      @NotNull @Valid Context context, @NotNull @Future LocalDate when) implements Metric {
    @Override
    public MetricType<?> type() {
      throw new UnsupportedOperationException();
    }
  }

  record NeitherRequiredNorOptional(@NotNull @Valid Context context, LocalDate when)
      implements Metric {
    @Override
    public MetricType<?> type() {
      throw new UnsupportedOperationException();
    }
  }

  record NotMeasured(
      @NotNull @Valid Context context, @NotNull Count women) implements Metric {
    @Override
    public MetricType<?> type() {
      throw new UnsupportedOperationException();
    }
  }

  record NotCascaded(@NotNull Context context) implements Metric {
    @Override
    public MetricType<?> type() {
      throw new UnsupportedOperationException();
    }
  }

  record NoUpperBound(
      @NotNull @Valid Context context, @NotNull @Min(1) Long year) implements Metric {
    @Override
    public MetricType<?> type() {
      throw new UnsupportedOperationException();
    }
  }

  record NoLength(@NotNull @Valid Context context, @NotNull String name) implements Metric {
    @Override
    public MetricType<?> type() {
      throw new UnsupportedOperationException();
    }
  }

  record Opaque(@NotNull @Valid Context context, @NotNull Thread thread) implements Metric {
    @Override
    public MetricType<?> type() {
      throw new UnsupportedOperationException();
    }
  }

  record Sound(
      @NotNull @Valid Context context,
      @NotNull @Min(0) @Max(9) Integer number) implements Metric {
    @Override
    public MetricType<?> type() {
      throw new UnsupportedOperationException();
    }
  }

  static Stream<Arguments> refusedHeaders() {
    return Stream.of(
        Arguments.of(UnknownConstraint.class, "@Future"),
        Arguments.of(NeitherRequiredNorOptional.class, "neither @NotNull nor Optional"),
        Arguments.of(NotMeasured.class, "@Measured"),
        Arguments.of(NotCascaded.class, "@Valid"),
        Arguments.of(NoUpperBound.class, "@Max"),
        Arguments.of(NoLength.class, "how long"),
        Arguments.of(Opaque.class, "no file can hold"));
  }

  @ParameterizedTest
  @MethodSource("refusedHeaders")
  void refusesWhatNoSchemaCouldSay(Class<? extends Metric> header, String said) {
    assertThatThrownBy(() -> Shape.of(typeOf(header)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(header.getSimpleName())
        .hasMessageContaining(said);
  }

  @Test
  void readsARecordThatGrantsItsOwnAccess() {
    assertThat(Shape.of(typeOf(Sound.class)).component("/number").orElseThrow().node())
        .isEqualTo(new Node.Whole(0, 9, true));
  }

  private static <M extends Metric> MetricType<M> typeOf(Class<M> header) {
    return MetricType.of("made-up", 1, header).access(MethodHandles.lookup());
  }
}
