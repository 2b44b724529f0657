// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.standard;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.humanrightsmetrics.Report;
import org.humanrightsmetrics.code.CertificationScheme;
import org.humanrightsmetrics.code.Currency;
import org.humanrightsmetrics.code.ProductGroup;
import org.humanrightsmetrics.code.ShareBasis;
import org.humanrightsmetrics.code.TradeSide;
import org.humanrightsmetrics.context.Context;
import org.humanrightsmetrics.context.Population;
import org.humanrightsmetrics.context.QualityTier;
import org.humanrightsmetrics.context.ReferencePeriod;
import org.humanrightsmetrics.context.Reporter;
import org.humanrightsmetrics.context.ReporterType;
import org.humanrightsmetrics.context.Source;
import org.humanrightsmetrics.context.SourceMethod;
import org.humanrightsmetrics.measure.CountingUnit;
import org.humanrightsmetrics.measure.Disaggregated;
import org.humanrightsmetrics.measure.Missing;
import org.humanrightsmetrics.measure.Quantity;
import org.humanrightsmetrics.measure.Ratio;
import org.humanrightsmetrics.rule.Finding;
import org.humanrightsmetrics.standard.CertifiedShareAndMarketAccess.Certificate;
import org.humanrightsmetrics.validation.MetricValidator;
import org.humanrightsmetrics.validation.ValidationPolicy;
import org.junit.jupiter.api.Test;

/** What the files of the corpus cannot say: where a rule keeps silent on purpose. */
class CertifiedShareAndMarketAccessTest {

  private static final MetricValidator VALIDATOR =
      MetricValidator.with(ValidationPolicy.standard().asOf(LocalDate.of(2026, 6, 30)));

  private static final long ALL = 1_250_300;

  private static CertifiedShareAndMarketAccessBuilder certified(long gots, long wfto, long total) {
    return CertifiedShareAndMarketAccess.builder()
        .context(Context.of(
            ReferencePeriod.year(2025),
            "IN",
            Population.census("Workshops that supply home textiles", 14),
            Source.of(SourceMethod.REGISTER, QualityTier.T2)))
        .certifiedShare(Disaggregated.of(Ratio.of(total, ALL))
            .by(
                "certification",
                Map.of(
                    CertificationScheme.GOTS, Ratio.of(gots, ALL),
                    CertificationScheme.WFTO, Ratio.of(wfto, ALL))))
        .basis(ShareBasis.VALUE)
        .currency(Currency.of("USD"))
        .tradeSide(TradeSide.PURCHASES)
        .productGroup(ProductGroup.HOME_TEXTILES)
        .decentJobs(Disaggregated.of(Quantity.missing(Missing.UNKNOWN, CountingUnit.UNIT)));
  }

  private static List<String> codes(CertifiedShareAndMarketAccessBuilder certified) {
    return VALIDATOR
        .validate(Report.by(Reporter.of(
                "GB-COH-00000000", "Example Homeware", "GB", ReporterType.PRIVATE_SECTOR))
            .add(certified.build()))
        .findings()
        .stream()
        .map(Finding::code)
        .toList();
  }

  @Test
  void theSumOverCertificatesIsBelievedOnlyWhereNothingCarriesTwo() {
    String code = "certified-share-and-market-access/schemes-summed";
    assertThat(codes(certified(300_100, 112_400, 412_500))).containsExactly(code);
    assertThat(
            codes(certified(300_100, 112_400, 412_500).underSeveralCertificates(Ratio.of(1, ALL))))
        .containsExactly(code);
    assertThat(
            codes(certified(300_100, 112_400, 412_500).underSeveralCertificates(Ratio.of(0, ALL))))
        .isEmpty();
    assertThat(codes(certified(300_100, 112_400, 400_100))).isEmpty();
    // One certificate is its own sum.
    assertThat(codes(certified(412_500, 0, 412_500))).isEmpty();
  }

  @Test
  void aCertificateWhoseDaysChangedPlacesIsNeverValid() {
    assertThat(codes(certified(412_500, 0, 412_500)
            .certificates(List.of(new Certificate(
                CertificationScheme.GOTS,
                Optional.empty(),
                LocalDate.of(2025, 7, 1),
                LocalDate.of(2025, 6, 30))))))
        .containsExactly("certified-share-and-market-access/certificate-not-valid");
  }

  @Test
  void noJobsAtAllAreNeitherGrossNorNet() {
    Disaggregated<Quantity> none = Disaggregated.of(jobs("0"));
    assertThat(codes(certified(412_500, 0, 412_500)
            .decentJobs(none)
            .jobsCreated(none)
            .grossJobsCreated(jobs("0"))))
        .isEmpty();
  }

  private static Quantity jobs(String number) {
    return Quantity.of(new BigDecimal(number), CountingUnit.UNIT);
  }
}
