// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.validation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.humanrightsmetrics.code.AgeBand;
import org.humanrightsmetrics.code.Audience;
import org.humanrightsmetrics.code.Currency;
import org.humanrightsmetrics.context.Context;
import org.humanrightsmetrics.context.ContextBuilder;
import org.humanrightsmetrics.context.Population;
import org.humanrightsmetrics.context.QualityTier;
import org.humanrightsmetrics.context.ReferencePeriod;
import org.humanrightsmetrics.context.Source;
import org.humanrightsmetrics.context.SourceMethod;
import org.humanrightsmetrics.measure.Count;
import org.humanrightsmetrics.measure.Disaggregated;
import org.humanrightsmetrics.measure.Distribution;
import org.humanrightsmetrics.measure.Missing;
import org.humanrightsmetrics.measure.Quantity;
import org.humanrightsmetrics.shape.Shape;
import org.humanrightsmetrics.standard.ConstraintSamples;
import org.humanrightsmetrics.standard.PersonalSavings;
import org.humanrightsmetrics.standard.PersonalSavingsBuilder;
import org.humanrightsmetrics.standard.WomenTrained;
import org.humanrightsmetrics.standard.WomenTrainedBuilder;
import org.junit.jupiter.api.Test;

/** The quick look accepts nothing that Hibernate Validator refuses, and accepts what is usual. */
class SoundFieldsTest {

  private static final Validator VALIDATOR = Validation.byProvider(HibernateValidator.class)
      .configure()
      .messageInterpolator(new ParameterMessageInterpolator())
      .buildValidatorFactory()
      .getValidator();

  private static final SoundFields WOMEN = SoundFields.of(Shape.of(WomenTrained.TYPE), VALIDATOR);
  private static final SoundFields SAVINGS =
      SoundFields.of(Shape.of(PersonalSavings.TYPE), VALIDATOR);

  private static Context context() {
    return Context.of(
        ReferencePeriod.year(2025),
        "IN-BR",
        Population.census("Women in the courses", 455),
        Source.of(SourceMethod.REGISTER, QualityTier.T2));
  }

  private static WomenTrainedBuilder women() {
    return WomenTrained.builder()
        .context(context())
        .audience(Audience.CLIENT)
        .minHours(Quantity.hours("8"))
        .completionRule(new BigDecimal("0.8"))
        .uniqueCompleters(Disaggregated.of(405));
  }

  private static PersonalSavingsBuilder savings() {
    return PersonalSavings.builder()
        .context(context())
        .saversCount(Disaggregated.of(180))
        .balance(Disaggregated.of(money(380, "1050")));
  }

  private static Distribution money(long n, String mean) {
    return Distribution.builder()
        .n(n)
        .currency(Currency.of("INR"))
        .mean(new BigDecimal(mean))
        .build();
  }

  private static WomenTrained with(Context context) {
    return women().context(context).build();
  }

  private static Disaggregated<Count> split(long part) {
    Map<AgeBand, Count> parts = new LinkedHashMap<>();
    parts.put(AgeBand.of("Y18T25"), Count.of(part));
    return Disaggregated.of(405).by("age", parts);
  }

  @Test
  void whatIsUsualIsAccepted() {
    assertThat(WOMEN.areCertain(women().build())).isTrue();
    assertThat(WOMEN.areCertain(women().started(Count.missing(Missing.UNKNOWN)).build()))
        .isTrue();
    assertThat(WOMEN.areCertain(women().uniqueCompleters(split(405)).build())).isTrue();
    assertThat(SAVINGS.areCertain(savings().build())).isTrue();
  }

  @Test
  void nothingThatTheValidatorRefusesIsAccepted() {
    List<WomenTrained> refused = List.of(
        women().audience(null).build(),
        women().completionRule(new BigDecimal("1.01")).build(),
        women().completionRule(new BigDecimal("-0.01")).build(),
        women().minHours(Quantity.days("8")).build(),
        women().minHours(Quantity.hours("-8")).build(),
        women().minHours(Quantity.hours("1000000000000000000")).build(),
        women().started(Count.of(-1)).build(),
        women().started(Count.of(1_000_000_000_000_000_000L)).build(),
        women().uniqueCompleters(Disaggregated.of(-1)).build(),
        women().uniqueCompleters(split(-1)).build(),
        with(ContextBuilder.builder(context()).note("a".repeat(501)).build()),
        with(ContextBuilder.builder(context()).area(null).build()),
        with(ContextBuilder.builder(context())
            .population(Population.census(" \n", 1))
            .build()),
        with(ContextBuilder.builder(context())
            .population(Population.census("\u3000\u2003", 1))
            .build()),
        with(ContextBuilder.builder(context())
            .population(Population.census("all", -1))
            .build()),
        with(ContextBuilder.builder(context())
            .source(Source.of(null, QualityTier.T2))
            .build()));
    for (WomenTrained metric : refused) {
      assertThat(VALIDATOR.validate(metric)).as(metric.toString()).isNotEmpty();
      assertThat(WOMEN.areCertain(metric)).as(metric.toString()).isFalse();
    }
    List<PersonalSavings> alsoRefused = List.of(
        savings().balance(Disaggregated.of(money(-1, "1050"))).build(),
        savings().balance(Disaggregated.of(money(380, "-1"))).build(),
        savings()
            .balance(Disaggregated.of(
                Distribution.builder().n(380L).mean(BigDecimal.ONE).build()))
            .build(),
        savings().recallMonths(61).build(),
        savings().recallMonths(0).build());
    for (PersonalSavings metric : alsoRefused) {
      assertThat(VALIDATOR.validate(metric)).as(metric.toString()).isNotEmpty();
      assertThat(SAVINGS.areCertain(metric)).as(metric.toString()).isFalse();
    }
  }

  @Test
  void whatIsDoubtfulIsLeftToTheValidator() {
    WomenTrained onTheLimit = women().completionRule(BigDecimal.ONE).build();
    assertThat(WOMEN.areCertain(onTheLimit)).isFalse();
    assertThat(VALIDATOR.validate(onTheLimit)).isEmpty();
    // 500 code points, but more characters than that.
    WomenTrained longNote =
        with(ContextBuilder.builder(context()).note("\uD83D\uDE80".repeat(500)).build());
    assertThat(WOMEN.areCertain(longNote)).isFalse();
    assertThat(VALIDATOR.validate(longNote)).isEmpty();
  }

  @Test
  void constraintsThatTheShapeLacksAreNoticed() {
    assertThat(isPlain(ConstraintSamples.Plain.class)).isTrue();
    assertThat(isPlain(ConstraintSamples.OnClass.class)).isFalse();
    assertThat(isPlain(ConstraintSamples.OnClassInside.class)).isFalse();
    assertThat(isPlain(ConstraintSamples.Twice.class)).isFalse();
    assertThat(isPlain(ConstraintSamples.OfOtherKind.class)).isFalse();
    assertThat(isPlain(ConstraintSamples.WithFlag.class)).isFalse();
    assertThat(isPlain(ConstraintSamples.OfGroup.class)).isFalse();
  }

  private static boolean isPlain(Class<? extends Record> record) {
    return PlainConstraints.areOnly(Shape.header(record), VALIDATOR);
  }
}
