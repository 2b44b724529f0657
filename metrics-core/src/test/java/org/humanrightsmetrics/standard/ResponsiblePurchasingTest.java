// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.standard;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.humanrightsmetrics.Report;
import org.humanrightsmetrics.code.OrderBasis;
import org.humanrightsmetrics.code.ProductGroup;
import org.humanrightsmetrics.code.PurchasingArea;
import org.humanrightsmetrics.code.PurchasingSource;
import org.humanrightsmetrics.code.RatingAnswer;
import org.humanrightsmetrics.context.Context;
import org.humanrightsmetrics.context.Population;
import org.humanrightsmetrics.context.QualityTier;
import org.humanrightsmetrics.context.ReferencePeriod;
import org.humanrightsmetrics.context.Reporter;
import org.humanrightsmetrics.context.ReporterType;
import org.humanrightsmetrics.context.Source;
import org.humanrightsmetrics.context.SourceMethod;
import org.humanrightsmetrics.measure.Count;
import org.humanrightsmetrics.measure.Disaggregated;
import org.humanrightsmetrics.measure.Missing;
import org.humanrightsmetrics.measure.Ratio;
import org.humanrightsmetrics.rule.Finding;
import org.humanrightsmetrics.standard.ResponsiblePurchasing.Payment;
import org.humanrightsmetrics.validation.MetricValidator;
import org.humanrightsmetrics.validation.ValidationPolicy;
import org.junit.jupiter.api.Test;

/** What the files of the corpus cannot say: where a rule keeps silent on purpose, and the score. */
class ResponsiblePurchasingTest {

  private static final String DISAGREE = "responsible-purchasing/buyer-and-supplier-disagree";

  private static final ValidationPolicy POLICY =
      ValidationPolicy.standard().asOf(LocalDate.of(2026, 6, 30));

  private static ResponsiblePurchasingBuilder says(PurchasingSource source, long paidOnTime) {
    return ResponsiblePurchasing.builder()
        .context(Context.of(
            ReferencePeriod.year(2025),
            "KH",
            Population.census("Orders for garments, " + source, 241),
            Source.of(SourceMethod.REGISTER, QualityTier.T2)))
        .source(source)
        .basis(OrderBasis.ORDERS)
        .productGroup(ProductGroup.GARMENTS)
        .csrSignOffShare(Disaggregated.of(Ratio.missing(Missing.UNKNOWN)))
        .suppliersWhoRated(Optional.of(Count.of(46)))
        .payment(Optional.of(new Payment(
            Optional.of(Disaggregated.of(Ratio.of(paidOnTime, 100))),
            Optional.empty(),
            Optional.empty(),
            Optional.empty())));
  }

  private static List<Finding> findings(
      ValidationPolicy policy, ResponsiblePurchasingBuilder... each) {
    Report report = Report.by(
        Reporter.of("GB-COH-00000000", "Example Fashion", "GB", ReporterType.PRIVATE_SECTOR));
    for (ResponsiblePurchasingBuilder one : each) {
      report = report.add(one.build());
    }
    return MetricValidator.with(policy).validate(report).findings();
  }

  @Test
  void aDisagreementIsToldOnceAtTheShareItIsAbout() {
    ResponsiblePurchasingBuilder buyer = says(PurchasingSource.BUYER_RECORDS, 90);
    ResponsiblePurchasingBuilder suppliers = says(PurchasingSource.SUPPLIER_RATING_ANONYMOUS, 69);
    assertThat(findings(POLICY, buyer, suppliers)).singleElement().satisfies(finding -> {
      assertThat(finding.code()).isEqualTo(DISAGREE);
      assertThat(finding.pointer()).isEqualTo("/observations/0/payment/paidOnTime/total");
      assertThat(finding.what(Locale.ENGLISH)).contains("90%", "69%", "20%");
    });
    // Exactly 20 points apart is not more than 20.
    assertThat(findings(POLICY, buyer, says(PurchasingSource.SUPPLIER_RATING_ANONYMOUS, 70)))
        .isEmpty();
  }

  @Test
  void theLimitOfADisagreementIsTheCallersToChoose() {
    ResponsiblePurchasingBuilder buyer = says(PurchasingSource.BUYER_RECORDS, 90);
    ResponsiblePurchasingBuilder suppliers = says(PurchasingSource.SUPPLIER_RATING_ANONYMOUS, 69);
    assertThat(
            findings(POLICY.threshold(DISAGREE, "most", new BigDecimal("0.3")), buyer, suppliers))
        .isEmpty();
  }

  @Test
  void whatIsNotComparableCannotDisagree() {
    ResponsiblePurchasingBuilder buyer = says(PurchasingSource.BUYER_RECORDS, 90);
    ResponsiblePurchasingBuilder suppliers = says(PurchasingSource.SUPPLIER_RATING_ANONYMOUS, 10);
    assertThat(findings(POLICY, buyer, suppliers.productGroup(ProductGroup.FOOD)))
        .isEmpty();
    assertThat(findings(POLICY, buyer, says(PurchasingSource.THIRD_PARTY, 10))).isEmpty();
  }

  @Test
  void theScoreIsWorkedOutFromTheAnswersThatAreKnown() {
    assertThat(rating(Map.of(RatingAnswer.ALWAYS, Count.of(5))).recomputedScore())
        .contains(new BigDecimal("100.0"));
    assertThat(rating(Map.of(RatingAnswer.NEVER, Count.of(5))).recomputedScore())
        .contains(new BigDecimal("-100.0"));
    // (21 + 7 - 3.5 - 4) / 46, and an answer that nobody can read changes nothing.
    Map<RatingAnswer, Count> answers = Map.of(
        RatingAnswer.ALWAYS, Count.of(21),
        RatingAnswer.SOMETIMES, Count.of(14),
        RatingAnswer.RARELY, Count.of(7),
        RatingAnswer.NEVER, Count.of(4),
        RatingAnswer.UNKNOWN, Count.of(9));
    assertThat(rating(answers).recomputedScore()).contains(new BigDecimal("44.6"));
  }

  @Test
  void nobodyAnsweredOrAPartIsWithheldGivesNoScore() {
    assertThat(rating(Map.of()).recomputedScore()).isEmpty();
    assertThat(rating(Map.of(RatingAnswer.UNKNOWN, Count.of(3))).recomputedScore())
        .isEmpty();
    assertThat(rating(Map.of(
                RatingAnswer.ALWAYS,
                Count.of(5),
                RatingAnswer.NEVER,
                Count.missing(Missing.WITHHELD)))
            .recomputedScore())
        .isEmpty();
  }

  private static AreaRating rating(Map<RatingAnswer, Count> answers) {
    return new AreaRating(
        PurchasingArea.PAYMENT_AND_TERMS,
        Disaggregated.of(46).by("answer", answers),
        Optional.empty());
  }
}
