// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.standard;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hibernate.validator.constraints.CodePointLength;
import org.humanrightsmetrics.Direction;
import org.humanrightsmetrics.Level;
import org.humanrightsmetrics.Metric;
import org.humanrightsmetrics.MetricType;
import org.humanrightsmetrics.code.CertificationScheme;
import org.humanrightsmetrics.code.Country;
import org.humanrightsmetrics.code.Currency;
import org.humanrightsmetrics.code.CustodyModel;
import org.humanrightsmetrics.code.DecentJobCondition;
import org.humanrightsmetrics.code.HomeworkInclusion;
import org.humanrightsmetrics.code.JobPermanence;
import org.humanrightsmetrics.code.ProductGroup;
import org.humanrightsmetrics.code.Sex;
import org.humanrightsmetrics.code.ShareBasis;
import org.humanrightsmetrics.code.SourcingClaim;
import org.humanrightsmetrics.code.TradeSide;
import org.humanrightsmetrics.code.YesNo;
import org.humanrightsmetrics.context.Context;
import org.humanrightsmetrics.context.ReferencePeriod;
import org.humanrightsmetrics.context.ValueRole;
import org.humanrightsmetrics.measure.Amount;
import org.humanrightsmetrics.measure.By;
import org.humanrightsmetrics.measure.Count;
import org.humanrightsmetrics.measure.CountingUnit;
import org.humanrightsmetrics.measure.Disaggregated;
import org.humanrightsmetrics.measure.Headline;
import org.humanrightsmetrics.measure.Measured;
import org.humanrightsmetrics.measure.PeriodKind;
import org.humanrightsmetrics.measure.Quantity;
import org.humanrightsmetrics.measure.Ratio;
import org.humanrightsmetrics.rule.Faults;
import org.humanrightsmetrics.rule.Rule;
import org.humanrightsmetrics.rule.Settings;
import org.humanrightsmetrics.rule.Severity;

/**
 * Which part of the goods of one product group is certified, what new markets producers reached, and how many
 * decent jobs came of it.
 *
 * <p>A certificate is that of somebody without an interest in it, to a standard that everybody can read. Seals
 * applied for, policies and claims without a certificate are not counted, nor are jobs that were merely kept. A
 * job is decent when it meets every {@link DecentJobCondition}.
 *
 * <p><b>Shape.</b> {@code {"certifiedShare": {"total": {"numerator": 412500, "denominator": 1250300}, "by":
 * {"certification": {…}}}, "basis": "VALUE", "currency": "USD", "tradeSide": "PURCHASES", "productGroup":
 * "GARMENTS", "decentJobs": {"total": 31.5, "by": {…}}, "jobsCreated": 40, …}}. The period is a {@code FLOW}.
 *
 * <p><b>Unit.</b> Money or a quantity of goods, as {@code basis} says; full-time jobs, created less lost. Shares
 * are pooled by their two numbers on one basis; certificates overlap and are never added up.
 *
 * <p><b>Findings.</b> {@code certified-share-and-market-access/certified-exceeds-total}, {@code schemes-summed},
 * {@code certificate-not-valid}, {@code decent-jobs-exceed-jobs}, {@code unit-missing} (ERROR); {@code
 * everything-certified}, {@code mixed-source-sold-as-content}, {@code net-equals-gross-jobs}, {@code
 * conditions-not-all-checked} (WARNING).
 *
 * <p><b>Source.</b> {@code spec/certified-share-and-market-access/README.md}.
 *
 * <p>Immutable and thread-safe.
 *
 * @param context when, where, of whom, from what source
 * @param certifiedShare certified goods, to all goods of the product group; by certificate every part keeps all
 *     goods as its second number
 * @param basis whether goods are counted in money or in quantity
 * @param currency of which money; there when {@code basis} is {@code VALUE}
 * @param volumeUnit of which quantity, for example "kilograms"; there when {@code basis} is {@code VOLUME}; at
 *     most 40 characters
 * @param tradeSide whether the goods were bought or sold
 * @param productGroup which goods
 * @param scope what a share of 100% is of, in words; at most 500 characters
 * @param underSeveralCertificates goods that carry more than one certificate, to all goods; 0 where none does
 * @param custodyModel how certified goods were kept apart
 * @param claim what buyers are told of the goods
 * @param firstAdopter whether the reporter says that it was the first of its sector to reach this share
 * @param certificates the certificates behind it; empty when not listed, at most 500
 * @param marketAccess what producers gained in the market
 * @param decentJobs full-time jobs that meet every condition, created less lost
 * @param conditionsChecked the conditions that were checked for them
 * @param jobsCreated all full-time jobs created less lost, decent or not
 * @param grossJobsCreated full-time jobs created, before those that were lost
 */
@RecordBuilder
public record CertifiedShareAndMarketAccess(
    @NotNull @Valid Context context,

    @NotNull
    @Headline
    @Measured(unit = CountingUnit.UNIT)
    @By(value = CertificationScheme.class, required = true)
    @By(value = Country.class, name = "origin")
    @By(HomeworkInclusion.class)
    Disaggregated<Ratio> certifiedShare,

    @NotNull ShareBasis basis,
    Optional<Currency> currency,
    Optional<@CodePointLength(max = 40) String> volumeUnit,
    @NotNull TradeSide tradeSide,
    @NotNull ProductGroup productGroup,
    Optional<@CodePointLength(max = 500) String> scope,
    @Measured(unit = CountingUnit.UNIT) Optional<Ratio> underSeveralCertificates,
    Optional<CustodyModel> custodyModel,
    Optional<SourcingClaim> claim,
    Optional<YesNo> firstAdopter,
    @Size(max = 500) List<@Valid Certificate> certificates,
    Optional<@Valid MarketAccess> marketAccess,

    @NotNull
    @Headline
    @Measured(unit = CountingUnit.UNIT, signed = true)
    @By(value = Sex.class, required = true)
    @By(value = JobPermanence.class, required = true)
    @By(HomeworkInclusion.class)
    Disaggregated<Quantity> decentJobs,

    @Size(max = 6) List<DecentJobCondition> conditionsChecked,

    @Measured(unit = CountingUnit.UNIT, signed = true) @By(Sex.class) @By(JobPermanence.class)
    Optional<Disaggregated<Quantity>> jobsCreated,

    @Measured(unit = CountingUnit.UNIT) Optional<Quantity> grossJobsCreated)
    implements Metric {

  private static final String CERTIFICATION = "certification";

  /** What a program must know of this metric. */
  public static final MetricType<CertifiedShareAndMarketAccess> TYPE = MetricType.of(
          "certified-share-and-market-access", 1, CertifiedShareAndMarketAccess.class)
      .period(PeriodKind.FLOW)
      .level(Level.OUTPUT)
      .direction(Direction.HIGHER_IS_BETTER)
      .rule(Rule.<CertifiedShareAndMarketAccess>searching(
              "certified-share-and-market-access/certified-exceeds-total",
              Severity.ERROR,
              CertifiedShareAndMarketAccess::moreThanAll)
          .id("CS-1")
          .reads("/certifiedShare"))
      .rule(Rule.<CertifiedShareAndMarketAccess>searching(
              "certified-share-and-market-access/schemes-summed",
              Severity.ERROR,
              CertifiedShareAndMarketAccess::summed)
          .id("CS-2")
          .needs("/certifiedShare")
          .reads("/underSeveralCertificates"))
      .rule(Rule.<CertifiedShareAndMarketAccess>searching(
              "certified-share-and-market-access/certificate-not-valid",
              Severity.ERROR,
              CertifiedShareAndMarketAccess::notValid)
          .id("CS-3")
          .needs("/certificates")
          .reads("/context/period"))
      .rule(Rule.<CertifiedShareAndMarketAccess>error(
              "certified-share-and-market-access/decent-jobs-exceed-jobs",
              "/decentJobs",
              m -> m.decentJobs.total().value().compareTo(m.allJobs()) <= 0)
          .id("CS-4")
          .needs("/decentJobs", "/jobsCreated"))
      .rule(Rule.<CertifiedShareAndMarketAccess>searching(
              "certified-share-and-market-access/unit-missing",
              Severity.ERROR,
              CertifiedShareAndMarketAccess::withoutUnit)
          .needs("/basis")
          .reads("/currency", "/volumeUnit"))
      .rule(Rule.<CertifiedShareAndMarketAccess>searching(
              "certified-share-and-market-access/everything-certified",
              Severity.WARNING,
              CertifiedShareAndMarketAccess::everything)
          .id("CS-5")
          .needs("/certifiedShare")
          .reads("/scope"))
      .rule(Rule.<CertifiedShareAndMarketAccess>searching(
              "certified-share-and-market-access/mixed-source-sold-as-content",
              Severity.WARNING,
              CertifiedShareAndMarketAccess::soldAsContent)
          .id("CS-7")
          .needs("/custodyModel", "/claim"))
      .rule(Rule.<CertifiedShareAndMarketAccess>warning(
              "certified-share-and-market-access/net-equals-gross-jobs",
              "/jobsCreated",
              (m, settings) -> m.allJobs().signum() == 0
                  || m.allJobs().compareTo(m.grossJobsCreated.orElseThrow().value()) != 0)
          .id("CS-8")
          .needs("/jobsCreated", "/grossJobsCreated"))
      .rule(Rule.<CertifiedShareAndMarketAccess>searching(
              "certified-share-and-market-access/conditions-not-all-checked",
              Severity.WARNING,
              CertifiedShareAndMarketAccess::unchecked)
          .needs("/decentJobs", "/context/role")
          .reads("/conditionsChecked"))
      .leftOut(
          "CS-6",
          "certified-share-and-market-access/jobs-far-exceed-women-trained",
          "It sets the jobs of this metric against the women trained of another, and belongs to the rules across"
              + " metrics.");

  /** Copies the lists; none given is an empty one. */
  public CertifiedShareAndMarketAccess {
    certificates = certificates == null ? List.of() : List.copyOf(certificates);
    conditionsChecked = conditionsChecked == null ? List.of() : List.copyOf(conditionsChecked);
  }

  /**
   * One certificate behind the share.
   *
   * <p>JSON: {@code {"scheme": "GOTS", "number": "EX-1042", "validFrom": "2024-07-01", "validTo":
   * "2025-06-30"}}.
   *
   * <p><b>Findings.</b> {@code certified-share-and-market-access/certificate-not-valid} (ERROR) when no day of
   * the period lies between its days.
   *
   * <p>Immutable and thread-safe.
   *
   * @param scheme by whose standard
   * @param number its number, so that a certificate in two reports is counted once; letters, digits and {@code
   *     . _ / -}, at most 64
   * @param validFrom the first day on which it is valid
   * @param validTo the last day
   */
  public record Certificate(
      @NotNull CertificationScheme scheme,
      Optional<@Pattern(regexp = "[A-Za-z0-9][A-Za-z0-9._/-]{0,63}") String> number,
      @NotNull LocalDate validFrom,
      @NotNull LocalDate validTo) {

    private boolean isValidWithin(LocalDate first, LocalDate last) {
      return !validFrom.isAfter(validTo) && !validFrom.isAfter(last) && !validTo.isBefore(first);
    }
  }

  /**
   * What producers gained in the market in the period.
   *
   * <p>JSON: {@code {"newBuyers": 3, "contractsSigned": 5, "contractsFulfilled": 4, "exportValue": {"value":
   * 84200, "currency": "USD"}}}. Contracts that were fulfilled may have been signed earlier.
   *
   * <p>Immutable and thread-safe.
   *
   * @param newBuyers buyers who bought for the first time
   * @param contractsSigned contracts signed
   * @param contractsFulfilled contracts delivered and paid in full, whenever they were signed
   * @param exportValue what was sold abroad
   */
  public record MarketAccess(
      @Measured(unit = CountingUnit.ORGANISATION) Optional<Count> newBuyers,
      @Measured(unit = CountingUnit.EVENT) Optional<Count> contractsSigned,
      @Measured(unit = CountingUnit.EVENT) Optional<Count> contractsFulfilled,
      @Measured(unit = CountingUnit.MONEY) Optional<Amount> exportValue) {}

  @Override
  public MetricType<CertifiedShareAndMarketAccess> type() {
    return TYPE;
  }

  /**
   * Starts an observation.
   *
   * @return a builder; the optional parts are empty
   */
  public static CertifiedShareAndMarketAccessBuilder builder() {
    return CertifiedShareAndMarketAccessBuilder.builder();
  }

  private BigDecimal allJobs() {
    return jobsCreated.orElseThrow().total().value();
  }

  private static void moreThanAll(
      CertifiedShareAndMarketAccess m, Settings settings, Faults faults) {
    moreThanAll(m.certifiedShare.total(), "/certifiedShare/total", faults);
    m.certifiedShare
        .by()
        .forEach((dimension, parts) -> parts.forEach((code, part) ->
            moreThanAll(part, "/certifiedShare/by/" + dimension + "/" + code.code(), faults)));
  }

  private static void moreThanAll(Ratio share, String pointer, Faults faults) {
    // Something of nothing is ratio/zero-denominator-with-value.
    if (share.isReported()
        && share.denominator().signum() > 0
        && share.numerator().compareTo(share.denominator()) > 0) {
      faults.at(pointer, Map.of("certified", share.numerator(), "all", share.denominator()));
    }
  }

  /**
   * Certificates may lie on the same goods, so their sum is the total only where somebody made sure that none
   * do.
   */
  private static void summed(CertifiedShareAndMarketAccess m, Settings settings, Faults faults) {
    List<BigDecimal> parts = m.certifiedShare.parts(CERTIFICATION).values().stream()
        .filter(Ratio::isReported)
        .map(Ratio::numerator)
        .filter(part -> part.signum() > 0)
        .toList();
    BigDecimal sum = parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    boolean apart = m.underSeveralCertificates
        .filter(Ratio::isReported)
        .filter(several -> several.numerator().signum() == 0)
        .isPresent();
    if (parts.size() > 1 && !apart && sum.compareTo(m.certifiedShare.total().numerator()) == 0) {
      faults.at("/certifiedShare/total", Map.of("sum", sum, "certificates", parts.size()));
    }
  }

  private static void notValid(CertifiedShareAndMarketAccess m, Settings settings, Faults faults) {
    ReferencePeriod period = m.context.period();
    if (period.firstDay().isEmpty() || period.lastDay().isEmpty()) {
      return;
    }
    LocalDate first = period.firstDay().get();
    LocalDate last = period.lastDay().get();
    for (int i = 0; i < m.certificates.size(); i++) {
      Certificate certificate = m.certificates.get(i);
      if (!certificate.isValidWithin(first, last)) {
        faults.at(
            "/certificates/" + i,
            Map.of("validFrom", certificate.validFrom(), "validTo", certificate.validTo()));
      }
    }
  }

  private static void withoutUnit(
      CertifiedShareAndMarketAccess m, Settings settings, Faults faults) {
    if (m.basis == ShareBasis.VALUE && m.currency.isEmpty()) {
      faults.at("/currency");
    } else if (m.basis == ShareBasis.VOLUME && m.volumeUnit.isEmpty()) {
      faults.at("/volumeUnit");
    }
  }

  private static void everything(
      CertifiedShareAndMarketAccess m, Settings settings, Faults faults) {
    Ratio total = m.certifiedShare.total();
    if (m.scope.isEmpty()
        && total.denominator().signum() > 0
        && total.numerator().compareTo(total.denominator()) == 0) {
      faults.at("/certifiedShare/total", Map.of("all", total.denominator()));
    }
  }

  private static void soldAsContent(
      CertifiedShareAndMarketAccess m, Settings settings, Faults faults) {
    CustodyModel model = m.custodyModel.orElseThrow();
    boolean mixed = model == CustodyModel.MASS_BALANCE || model == CustodyModel.BOOK_AND_CLAIM;
    if (mixed && m.claim.orElseThrow() == SourcingClaim.CONTENT) {
      faults.at("/claim");
    }
  }

  private static void unchecked(CertifiedShareAndMarketAccess m, Settings settings, Faults faults) {
    Set<DecentJobCondition> missing = EnumSet.allOf(DecentJobCondition.class);
    missing.removeAll(m.conditionsChecked);
    boolean reached =
        m.context.role() == ValueRole.ACTUAL || m.context.role() == ValueRole.BASELINE;
    if (reached && m.decentJobs.total().value().signum() > 0 && !missing.isEmpty()) {
      faults.at("/conditionsChecked", Map.of("unchecked", List.copyOf(missing)));
    }
  }
}
