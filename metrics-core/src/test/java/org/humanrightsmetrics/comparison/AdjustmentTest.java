// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.humanrightsmetrics.Observation;
import org.humanrightsmetrics.code.AgeBand;
import org.humanrightsmetrics.code.Currency;
import org.humanrightsmetrics.context.ReferencePeriod;
import org.humanrightsmetrics.measure.Count;
import org.humanrightsmetrics.measure.Disaggregated;
import org.humanrightsmetrics.measure.Missing;
import org.junit.jupiter.api.Test;

/** What can be mended is mended exactly, says how, and what cannot is refused. */
class AdjustmentTest {

  private static final Currency INR = Currency.of("INR");
  private static final Currency USD = Currency.of("USD");
  private static final Currency KHR = Currency.of("KHR");
  private static final LocalDate START = LocalDate.of(2025, 1, 1);
  private static final LocalDate END = LocalDate.of(2025, 12, 31);

  private static Figure balance(String place) {
    return done(Figure.of(Samples.of(Samples.savings(Samples.day(2025), "INR").build()), place));
  }

  private static Figure netSaved(String amount) {
    return done(Figure.of(
        Samples.of(Samples.savings(Samples.year(), "INR")
            .netSaved(Samples.saved(amount, "INR"))
            .build()),
        "/netSaved"));
  }

  private static <T> T done(Outcome<T> outcome) {
    assertThat(outcome.refusal()).isEmpty();
    return outcome.value().orElseThrow();
  }

  private static String refusal(Outcome<?> outcome) {
    assertThat(outcome.value()).isEmpty();
    return outcome.refusal().orElseThrow().code();
  }

  // --- money

  @Test
  void aStockTakesTheRateOfItsDay() {
    ExchangeRates rates = ExchangeRates.from("Example Bank, closing rates")
        .rate(END, INR, USD, new BigDecimal("0.0118"))
        .rate(START, END, INR, USD, new BigDecimal("0.0119"));
    Figure dollars = done(rates.to(USD).apply(balance("/balance/mean")));
    assertThat(dollars.number()).hasToString("15.34");
    assertThat(dollars.money()).isEqualTo("USD");
    assertThat(dollars.lineage())
        .isEqualTo(new Lineage(
            List.of("IN-MHA-0001 /balance/mean 2025-12-31"),
            List.of(new Lineage.Step(
                AdjustmentKind.CONVERT_CURRENCY,
                "INR",
                "USD",
                Fraction.of(new BigDecimal("0.0118")),
                "Example Bank, closing rates",
                "2025-12-31"))));
  }

  @Test
  void aFlowTakesOnlyARateThatCoversAllOfIt() {
    ExchangeRates days = ExchangeRates.from("Example Bank").rate(END, INR, USD, BigDecimal.TEN);
    assertThat(refusal(days.to(USD).apply(netSaved("100")))).isEqualTo("comparison/no-rate");
    ExchangeRates year = days.rate(START, END, INR, USD, new BigDecimal("0.5"));
    Figure dollars = done(year.to(USD).apply(netSaved("-100")));
    assertThat(dollars.number()).isEqualTo(Fraction.of(-50));
    assertThat(dollars.lineage().steps().get(0).date()).isEqualTo("2025-01-01/2025-12-31");
  }

  @Test
  void theWayBackIsTheExactInverseAndNoWayLeadsOverAThirdCurrency() {
    ExchangeRates rates = ExchangeRates.from("Example Bank")
        .rate(END, USD, INR, new BigDecimal("85"))
        .rate(END, USD, KHR, new BigDecimal("4100"));
    Figure dollars = done(rates.to(USD).apply(balance("/balance/mean")));
    assertThat(dollars.number()).isEqualTo(Fraction.of(1300, 85)).hasToString("260/17");
    assertThat(dollars.number().rounded(new MathContext(4))).isEqualByComparingTo("15.29");
    assertThat(done(rates.to(INR).apply(dollars)).number()).isEqualTo(Fraction.of(1300));
    assertThat(refusal(rates.to(KHR).apply(balance("/balance/mean"))))
        .isEqualTo("comparison/no-rate");
  }

  @Test
  void moneyThatIsAlreadyInTheCurrencyIsLeftAlone() {
    Figure rupees = balance("/balance/total");
    assertThat(done(ExchangeRates.from("Example Bank").to(INR).apply(rupees))).isEqualTo(rupees);
  }

  @Test
  void thePreviewSaysTheStepThatApplyingTakes() {
    Adjustment toDollars =
        ExchangeRates.from("Example Bank").rate(END, INR, USD, BigDecimal.TEN).to(USD);
    Figure before = balance("/balance/median");
    Lineage.Step step = done(toDollars.preview(before));
    assertThat(before.lineage().steps()).isEmpty();
    assertThat(done(toDollars.apply(before)).lineage().steps()).containsExactly(step);
  }

  @Test
  void whatIsNoMoneyIsNotConverted() {
    Figure women =
        done(Figure.of(Samples.of(Samples.trained(Samples.year()).build()), "/uniqueCompleters"));
    assertThat(refusal(ExchangeRates.from("Example Bank").to(USD).apply(women)))
        .isEqualTo("comparison/not-plain-money");
  }

  @Test
  void factorsOfTwoBaseYearsAreNeverCombined() {
    Figure rupees = netSaved("12000");
    PurchasingPower base2021 =
        PurchasingPower.from("Example factors", 2021).factor(INR, new BigDecimal("20"));
    PurchasingPower base2017 =
        PurchasingPower.from("Example factors", 2017).factor(INR, new BigDecimal("18"));
    Figure dollars = done(base2021.apply(rupees));
    assertThat(dollars.number()).isEqualTo(Fraction.of(600));
    assertThat(dollars.money()).isEqualTo("international dollars");
    assertThat(dollars.prices()).isEqualTo("2021");
    assertThat(dollars.lineage().steps().get(0).factor()).isEqualTo(Fraction.of(1, 20));
    Reason reason = base2017.apply(rupees).then(dollars::plus).refusal().orElseThrow();
    assertThat(reason.code()).isEqualTo("comparison/other-price-base");
    assertThat(List.of(reason.left(), reason.right())).containsExactly("2021", "2017");
    assertThat(refusal(base2017.apply(dollars))).isEqualTo("comparison/not-plain-money");
  }

  @Test
  void anIndexExpressesMoneyInThePricesOfItsBase() {
    LocalDate firstBase = LocalDate.of(2024, 12, 1);
    LocalDate lastBase = LocalDate.of(2024, 12, 31);
    PriceIndex index = PriceIndex.from("Example index of consumer prices", INR)
        .value(firstBase, lastBase, new BigDecimal("100"))
        .value(LocalDate.of(2025, 12, 1), END, new BigDecimal("104"));
    Figure real = done(index.inPricesOf(firstBase, lastBase).apply(balance("/balance/mean")));
    assertThat(real.number()).isEqualTo(Fraction.of(1250));
    assertThat(real.money()).isEqualTo("INR");
    assertThat(real.prices()).contains("2024-12-01/2024-12-31");
    assertThat(refusal(real.plus(balance("/balance/total"))))
        .isEqualTo("comparison/other-price-base");
    assertThat(refusal(PriceIndex.from("Riel", KHR)
            .inPricesOf(firstBase, lastBase)
            .apply(balance("/balance/mean"))))
        .isEqualTo("comparison/other-currency");
    assertThat(refusal(index.inPricesOf(START, START).apply(balance("/balance/mean"))))
        .isEqualTo("comparison/no-index");
  }

  @Test
  void tablesRefuseWhatCannotBeAFactor() {
    ExchangeRates rates = ExchangeRates.from("Example Bank").rate(END, INR, USD, BigDecimal.ONE);
    assertThatThrownBy(() -> rates.rate(END, INR, USD, BigDecimal.TEN))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("already");
    assertThatThrownBy(() -> rates.rate(START, INR, USD, BigDecimal.ZERO))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("above 0");
    assertThatThrownBy(() -> rates.rate(END, START, INR, USD, BigDecimal.ONE))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("before it begins");
    assertThatThrownBy(() -> rates.rate(END, INR, INR, BigDecimal.ONE))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("itself");
    assertThatThrownBy(() -> ExchangeRates.from(" "))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("source is blank");
    PurchasingPower power = PurchasingPower.from("Example", 2021).factor(INR, BigDecimal.TEN);
    assertThatThrownBy(() -> power.factor(INR, BigDecimal.ONE))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> power.factor(USD, BigDecimal.ZERO))
        .isInstanceOf(IllegalArgumentException.class);
  }

  // --- time

  @Test
  void aQuarterOfEventsIsBroughtToAYearByItsDays() {
    Observation quarter = Samples.of(Samples.audits(
        Samples.context(ReferencePeriod.flow(START, LocalDate.of(2025, 3, 31))), 18));
    Figure year = done(Annualisation.toTwelveMonths().apply(done(Figure.of(quarter, "/audits"))));
    assertThat(year.number()).isEqualTo(Fraction.of(18 * 365, 90)).hasToString("73");
    assertThat(year.end()).contains(END);
    assertThat(year.lineage().steps().get(0).factor()).isEqualTo(Fraction.of(73, 18));
  }

  @Test
  void aWholeYearStaysWhatItIsEvenALeapYear() {
    Figure leap = done(Figure.of(
        Samples.of(Samples.audits(Samples.context(ReferencePeriod.year(2024)), 18)), "/audits"));
    assertThat(done(Annualisation.toTwelveMonths().apply(leap)).number())
        .isEqualTo(Fraction.of(18));
  }

  @Test
  void personsStocksMeansAndRunningTotalsAreNeverBroughtToAYear() {
    Figure women =
        done(Figure.of(Samples.of(Samples.trained(Samples.year()).build()), "/uniqueCompleters"));
    Figure total = done(Figure.of(
        Samples.of(Samples.visits(Samples.context(ReferencePeriod.cumulative(START, END)), 40)),
        "/visits"));
    for (Figure figure : List.of(women, total, balance("/balance/total"))) {
      assertThat(refusal(Annualisation.toTwelveMonths().apply(figure)))
          .isEqualTo("comparison/cannot-annualise");
    }
  }

  @Test
  void twoReadingsGiveWhatHappenedBetweenThem() {
    Figure between =
        done(RunningTotals.between(reading(2024, 1800), reading(2025, 2050), "/uniqueCompleters"));
    assertThat(between.number()).isEqualTo(Fraction.of(250));
    assertThat(between.shownPeriod()).isEqualTo("2025-01-01/2025-12-31");
    assertThat(between.lineage().origins()).hasSize(2);
    assertThat(between.lineage().steps())
        .extracting(Lineage.Step::kind)
        .containsExactly(AdjustmentKind.DIFFERENCE);
    Figure earlier = done(Figure.of(reading(2024, 1800), "/uniqueCompleters"));
    assertThat(refusal(Figure.of(reading(2025, 2050), "/uniqueCompleters").then(earlier::plus)))
        .isEqualTo("comparison/running-totals-not-added");
    assertThat(refusal(
            RunningTotals.between(reading(2025, 2050), reading(2024, 1800), "/uniqueCompleters")))
        .isEqualTo("comparison/no-running-total");
    Observation otherArea = Samples.of(Samples.trained(Samples.in(
            "KH",
            Samples.context(
                ReferencePeriod.cumulative(LocalDate.of(2006, 1, 1), LocalDate.of(2025, 12, 31)))))
        .build());
    assertThat(refusal(RunningTotals.between(reading(2024, 1800), otherArea, "/uniqueCompleters")))
        .isEqualTo("comparison/other-area");
  }

  private static Observation reading(int year, long women) {
    return Samples.of(Samples.trained(Samples.context(
            ReferencePeriod.cumulative(LocalDate.of(2006, 1, 1), LocalDate.of(year, 12, 31))))
        .uniqueCompleters(Samples.women(women))
        .build());
  }

  // --- sums

  @Test
  void eventsOfDaysThatDoNotOverlapAdd() {
    Observation first = Samples.of(Samples.audits(
        Samples.context(ReferencePeriod.flow(START, LocalDate.of(2025, 6, 30))), 18));
    Observation second = Samples.of(
        Samples.audits(Samples.context(ReferencePeriod.flow(LocalDate.of(2025, 7, 1), END)), 4));
    Figure sum = done(done(Figure.of(first, "/audits")).plus(done(Figure.of(second, "/audits"))));
    assertThat(sum.number()).isEqualTo(Fraction.of(22));
    assertThat(sum.shownPeriod()).isEqualTo("2025-01-01/2025-12-31");
    assertThat(sum.lineage().origins()).hasSize(2);
    assertThat(refusal(sum.plus(done(Figure.of(second, "/audits")))))
        .isEqualTo("comparison/may-count-twice");
    Observation elsewhere = Samples.by("0002", Samples.audits(Samples.year(), 5));
    assertThat(done(sum.plus(done(Figure.of(elsewhere, "/audits")))).number())
        .isEqualTo(Fraction.of(27));
  }

  // --- parts

  @Test
  void neighbouringBandsAreJoinedUntilBothSidesHaveTheSame() {
    Observation coarse = aged("Y18T25", 100, "Y25PLUS", 288);
    Observation fine = aged("Y18T25", 90, "Y25T50", 200, "Y50PLUS", 60, "UNKNOWN", 38);
    AgeBandJoin join = done(AgeBandJoin.of(coarse, fine, "/uniqueCompleters/by/age"));
    assertThat(join.left())
        .isEqualTo(
            Map.of(AgeBand.of("Y18T25"), Count.of(100), AgeBand.of("Y25PLUS"), Count.of(288)));
    assertThat(join.right())
        .isEqualTo(Map.of(
            AgeBand.of("Y18T25"),
            Count.of(90),
            AgeBand.of("Y25PLUS"),
            Count.of(260),
            AgeBand.UNKNOWN,
            Count.of(38)));
    assertThat(join.lineage().steps())
        .extracting(Lineage.Step::from)
        .containsExactly("Y18T25 Y25PLUS", "Y18T25 Y25T50 Y50PLUS UNKNOWN");
  }

  @Test
  void noBandIsCutAndNoMissingPartIsTakenForZero() {
    String split = "/uniqueCompleters/by/age";
    Observation coarse = aged("Y18T25", 100, "Y25PLUS", 288);
    assertThat(refusal(AgeBandJoin.of(coarse, aged("Y15T25", 100, "Y25PLUS", 288), split)))
        .as("other ages are meant")
        .isEqualTo("comparison/bands-do-not-join");
    assertThat(refusal(AgeBandJoin.of(coarse, aged("Y18T25", 1, "Y25T40", 2, "Y45PLUS", 3), split)))
        .as("a gap")
        .isEqualTo("comparison/bands-do-not-join");
    assertThat(refusal(AgeBandJoin.of(coarse, aged("Y18T25", 1, "Y20T30", 2, "Y30PLUS", 3), split)))
        .as("an overlap")
        .isEqualTo("comparison/bands-do-not-join");
    Observation withheld = Samples.of(Samples.trained(Samples.year())
        .uniqueCompleters(Disaggregated.of(388)
            .by(
                "age",
                Map.of(
                    AgeBand.of("Y18T25"), Count.of(9),
                    AgeBand.of("Y25T50"), Count.of(9),
                    AgeBand.of("Y50PLUS"), Count.missing(Missing.WITHHELD))))
        .build());
    assertThat(refusal(AgeBandJoin.of(coarse, withheld, split)))
        .isEqualTo("comparison/bands-do-not-join");
    assertThatThrownBy(() -> AgeBandJoin.of(coarse, coarse, "/uniqueCompleters/by/gender"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("no split by age");
  }

  private static Observation aged(Object... bands) {
    return Samples.of(Samples.trained(Samples.year())
        .uniqueCompleters(Disaggregated.of(388).by("age", Samples.ages(bands)))
        .build());
  }

  // --- numbers

  @Test
  void aFigureIsTakenFromATotalAPartOrTheMeanOfASpread() {
    Observation savings = Samples.of(Samples.savings(Samples.day(2025), "INR").build());
    assertThat(done(Figure.of(savings, "/balance/total")).number()).hasToString("494000");
    assertThat(done(Figure.of(savings, "/balance/median")).addsUp()).isFalse();
    Observation births = Samples.of(Samples.businesses(Samples.year()).build());
    assertThat(done(Figure.of(births, "/births/by/formality/INFORMAL")).number())
        .isEqualTo(Fraction.of(20));
    assertThat(done(Figure.of(births, "/births/total")).number()).isEqualTo(Fraction.of(40));
    for (String place : List.of(
        "/balance", "/balance/spread", "/netSaved", "/nothing", "/saversCount/by/form/CASH")) {
      assertThat(refusal(Figure.of(savings, place))).as(place).isEqualTo("comparison/no-number");
    }
  }

  @Test
  void fractionsKeepTheLawsOfArithmetic() {
    Random random = new Random(11);
    for (int i = 0; i < 2_000; i++) {
      Fraction a = Fraction.of(random.nextInt(2_001) - 1_000, 1 + random.nextInt(60));
      Fraction b = Fraction.of(random.nextInt(2_001) - 1_000, 1 + random.nextInt(60));
      assertThat(a.plus(b)).isEqualTo(b.plus(a));
      assertThat(a.plus(b).minus(b)).isEqualTo(a);
      assertThat(a.times(b)).isEqualTo(b.times(a));
      assertThat(Integer.signum(a.compareTo(b))).isEqualTo(a.minus(b).signum());
      if (b.signum() != 0) {
        assertThat(a.over(b).times(b)).isEqualTo(a);
      }
      a.decimal().ifPresent(decimal -> assertThat(Fraction.of(decimal)).isEqualTo(a));
    }
    assertThat(Fraction.of(new BigDecimal("1.20E+3"))).hasToString("1200");
    assertThat(Fraction.of(-6, -8)).hasToString("0.75");
    assertThat(Fraction.of(1, 3).decimal()).isEmpty();
    assertThatThrownBy(() -> Fraction.of(1, 0)).isInstanceOf(ArithmeticException.class);
  }
}
