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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.humanrightsmetrics.Direction;
import org.humanrightsmetrics.Level;
import org.humanrightsmetrics.Metric;
import org.humanrightsmetrics.MetricType;
import org.humanrightsmetrics.ReportRule;
import org.humanrightsmetrics.code.BusinessSize;
import org.humanrightsmetrics.code.Country;
import org.humanrightsmetrics.code.Currency;
import org.humanrightsmetrics.code.LeadTimeStart;
import org.humanrightsmetrics.code.OrderBasis;
import org.humanrightsmetrics.code.ProductGroup;
import org.humanrightsmetrics.code.PurchaseDecision;
import org.humanrightsmetrics.code.PurchasingArea;
import org.humanrightsmetrics.code.PurchasingSource;
import org.humanrightsmetrics.code.RelationshipLength;
import org.humanrightsmetrics.code.YesNo;
import org.humanrightsmetrics.context.Context;
import org.humanrightsmetrics.context.ValueRole;
import org.humanrightsmetrics.measure.AggregationClass;
import org.humanrightsmetrics.measure.By;
import org.humanrightsmetrics.measure.Count;
import org.humanrightsmetrics.measure.CountingUnit;
import org.humanrightsmetrics.measure.Disaggregated;
import org.humanrightsmetrics.measure.Distribution;
import org.humanrightsmetrics.measure.Headline;
import org.humanrightsmetrics.measure.Measured;
import org.humanrightsmetrics.measure.PeriodKind;
import org.humanrightsmetrics.measure.Proportion;
import org.humanrightsmetrics.measure.Ratio;
import org.humanrightsmetrics.rule.Faults;
import org.humanrightsmetrics.rule.Rule;
import org.humanrightsmetrics.rule.Settings;
import org.humanrightsmetrics.rule.Severity;

/**
 * How far a buyer's own purchasing lets its suppliers offer decent work: whether those who answer for working
 * conditions may stop an order, and how orders are planned, paid and priced.
 *
 * <p>Five principles, each in its own place: integration and reporting ({@code csrSignOffShare}, {@code
 * buyersWithSocialKpi}), equal partnership ({@code partnership}), collaborative planning ({@code planning}),
 * fair payment ({@code payment}), sustainable costing ({@code costing}). One observation is of one product
 * group, on one basis, from one source: a buyer's records and the answers of suppliers stand side by side and
 * are never mixed.
 *
 * <p><b>Shape.</b> {@code {"source": "BUYER_RECORDS", "basis": "VALUE", "currency": "EUR", "productGroup":
 * "GARMENTS", "csrSignOffShare": {"total": {"numerator": 6120400, "denominator": 8310200}}, "payment":
 * {"paidOnTime": {…}, "daysToPay": {"n": 412, "mean": 58}}}}. The period is a {@code FLOW}: a season or a year.
 *
 * <p><b>Unit.</b> Money or orders, as {@code basis} says; people, contracts and days where a field says so.
 * Shares are pooled by their two numbers on one basis, days by the number of payments, medians not at all.
 *
 * <p><b>Findings.</b> {@code responsible-purchasing/signed-off-exceeds-total}, {@code part-exceeds-whole},
 * {@code sign-off-after-order}, {@code net-score-out-of-range}, {@code ratings-do-not-sum}, {@code
 * area-rated-twice}, {@code currency-missing}, {@code raters-missing} (ERROR); {@code too-few-suppliers},
 * {@code everything-paid-on-time}, {@code costing-from-buyer-only}, {@code buyer-and-supplier-disagree},
 * {@code slow-to-pay} (WARNING).
 *
 * <p><b>Source.</b> {@code spec/responsible-purchasing/README.md}; the principles are those of the Common
 * Framework for Responsible Purchasing Practices.
 *
 * <p>Immutable and thread-safe.
 *
 * @param context when, where, of whom, from what source
 * @param source from whom it is known; one for the whole observation
 * @param basis whether shares are counted in money or in orders
 * @param currency of which money; there when {@code basis} is {@code VALUE}
 * @param productGroup which goods
 * @param csrSignOffShare orders, and decisions to take on a supplier, that those who answer for working
 *     conditions had approved in writing, or could have stopped, before the buyer was bound; to all purchases
 *     in scope
 * @param buyersWithSocialKpi people who buy and are judged by a goal on working conditions too, to all who buy
 * @param signOffs single decisions with their days; empty when not listed, at most 500
 * @param partnership contracts and the end of business
 * @param planning time for orders, and changes to them
 * @param payment whether suppliers are paid in time and in full
 * @param costing whether prices cover what lawful work costs
 * @param suppliersWhoRated suppliers whose answers are counted; there when {@code source} is {@code
 *     SUPPLIER_RATING_ANONYMOUS}
 * @param ratings what suppliers answered, area by area; each area at most once
 */
@RecordBuilder
public record ResponsiblePurchasing(
    @NotNull @Valid Context context,
    @NotNull PurchasingSource source,
    @NotNull OrderBasis basis,
    Optional<Currency> currency,
    @NotNull ProductGroup productGroup,

    @NotNull
    @Headline
    @Measured(unit = CountingUnit.UNIT)
    @By(value = Country.class, name = "supplierCountry")
    @By(BusinessSize.class)
    @By(RelationshipLength.class)
    Disaggregated<Ratio> csrSignOffShare,

    @Measured(unit = CountingUnit.PERSON_UNIQUE, period = PeriodKind.STOCK)
    Optional<Proportion> buyersWithSocialKpi,

    @Size(max = 500) List<@Valid SignOff> signOffs,
    Optional<@Valid Partnership> partnership,
    Optional<@Valid Planning> planning,
    Optional<@Valid Payment> payment,
    Optional<@Valid Costing> costing,
    @Measured(unit = CountingUnit.ORGANISATION) Optional<Count> suppliersWhoRated,
    @Size(max = 7) List<@Valid AreaRating> ratings)
    implements Metric {

  /** What a program must know of this metric. */
  public static final MetricType<ResponsiblePurchasing> TYPE = MetricType.of(
          "responsible-purchasing", 1, ResponsiblePurchasing.class)
      .period(PeriodKind.FLOW)
      .level(Level.OUTPUT)
      .direction(Direction.HIGHER_IS_BETTER)
      .rule(Rule.<ResponsiblePurchasing>searching(
              "responsible-purchasing/signed-off-exceeds-total",
              Severity.ERROR,
              (m, settings, faults) -> moreThanAll("/csrSignOffShare", m.csrSignOffShare, faults))
          .id("PP-1")
          .reads("/csrSignOffShare"))
      .rule(Rule.<ResponsiblePurchasing>searching(
              "responsible-purchasing/part-exceeds-whole",
              Severity.ERROR,
              ResponsiblePurchasing::otherSharesAboveAll)
          .reads("/planning", "/payment", "/costing"))
      .rule(Rule.<ResponsiblePurchasing>searching(
              "responsible-purchasing/sign-off-after-order",
              Severity.ERROR,
              ResponsiblePurchasing::tooLate)
          .id("PP-2")
          .needs("/signOffs"))
      .rule(Rule.<ResponsiblePurchasing>searching(
              "responsible-purchasing/ratings-do-not-sum",
              Severity.ERROR,
              ResponsiblePurchasing::unbalanced)
          .id("PP-4")
          .needs("/ratings")
          .supersedes(
              "disaggregation/parts-do-not-sum",
              "disaggregation/parts-exceed-total",
              "disaggregation/remainder-not-reported"))
      .rule(Rule.<ResponsiblePurchasing>searching(
              "responsible-purchasing/area-rated-twice",
              Severity.ERROR,
              ResponsiblePurchasing::repeatedArea)
          .needs("/ratings"))
      .rule(Rule.<ResponsiblePurchasing>searching(
              "responsible-purchasing/currency-missing",
              Severity.ERROR,
              ResponsiblePurchasing::withoutCurrency)
          .needs("/basis")
          .reads("/currency"))
      .rule(Rule.<ResponsiblePurchasing>searching(
              "responsible-purchasing/raters-missing",
              Severity.ERROR,
              ResponsiblePurchasing::withoutRaters)
          .needs("/source")
          .reads("/suppliersWhoRated"))
      .rule(Rule.<ResponsiblePurchasing>searching(
              "responsible-purchasing/too-few-suppliers",
              Severity.WARNING,
              ResponsiblePurchasing::fewRaters)
          .id("PP-5")
          .needs("/source", "/suppliersWhoRated")
          .threshold("least", "5"))
      .rule(Rule.<ResponsiblePurchasing>searching(
              "responsible-purchasing/everything-paid-on-time",
              Severity.WARNING,
              ResponsiblePurchasing::alwaysOnTime)
          .id("PP-6")
          .needs("/payment/paidOnTime"))
      .rule(Rule.<ResponsiblePurchasing>searching(
              "responsible-purchasing/costing-from-buyer-only",
              Severity.WARNING,
              ResponsiblePurchasing::ownViewOfCost)
          .id("PP-7")
          .needs("/source", "/costing/pricedToCoverCost", "/context/role"))
      .rule(Rule.<ResponsiblePurchasing>searching(
              "responsible-purchasing/slow-to-pay", Severity.WARNING, ResponsiblePurchasing::slow)
          .id("PP-9")
          .needs("/payment/daysToPay")
          .threshold("most", "120"))
      .reportRule(ReportRule.<ResponsiblePurchasing>searching(
              "responsible-purchasing/buyer-and-supplier-disagree",
              Severity.WARNING,
              ResponsiblePurchasing::disagreement)
          .id("PP-8")
          .needs("/source")
          .threshold("most", "0.2"));

  /** Copies the lists; none given is an empty one. */
  public ResponsiblePurchasing {
    signOffs = signOffs == null ? List.of() : List.copyOf(signOffs);
    ratings = ratings == null ? List.of() : List.copyOf(ratings);
  }

  /**
   * One decision, the day on which the buyer was bound by it, and the day of the approval.
   *
   * <p>JSON: {@code {"decision": "ORDER", "reference": "PO-2291", "committedOn": "2025-03-14", "signedOffOn":
   * "2025-03-03", "counted": "YES"}}.
   *
   * <p><b>Findings.</b> {@code responsible-purchasing/sign-off-after-order} (ERROR) when it is counted although
   * the approval came later.
   *
   * <p>Immutable and thread-safe.
   *
   * @param decision an order, or a new supplier
   * @param reference what it is called in the buyer's books, never a person; letters, digits and {@code . _ /
   *     -}, at most 64
   * @param committedOn the day on which the buyer was bound
   * @param signedOffOn the day of the approval
   * @param counted whether it is among those signed off in {@code csrSignOffShare}
   */
  public record SignOff(
      @NotNull PurchaseDecision decision,
      Optional<@Pattern(regexp = "[A-Za-z0-9][A-Za-z0-9._/-]{0,63}") String> reference,
      @NotNull LocalDate committedOn,
      @NotNull LocalDate signedOffOn,
      @NotNull YesNo counted) {}

  /**
   * Equal partnership.
   *
   * <p>JSON: {@code {"sharedResponsibilityContracts": {"numerator": 9, "denominator": 31}, "exitsWithNotice":
   * {"numerator": 2, "denominator": 3}}}.
   *
   * <p>Immutable and thread-safe.
   *
   * @param sharedResponsibilityContracts contracts in which both sides answer for working conditions, to all
   *     contracts with suppliers
   * @param exitsWithNotice suppliers left with the notice that was agreed, to all that were left
   */
  public record Partnership(
      @Measured(unit = CountingUnit.UNIT) Optional<Proportion> sharedResponsibilityContracts,
      @Measured(unit = CountingUnit.ORGANISATION) Optional<Proportion> exitsWithNotice) {}

  /**
   * Planning of production together with suppliers.
   *
   * <p>JSON: {@code {"adequateLeadTime": {"numerator": 188, "denominator": 241}, "leadTimeStartsOn":
   * "ORDER_CONFIRMED", "changedAfterConfirmation": {"numerator": 37, "denominator": 241}}}.
   *
   * <p><b>Findings.</b> {@code responsible-purchasing/part-exceeds-whole} (ERROR).
   *
   * <p>Immutable and thread-safe.
   *
   * @param adequateLeadTime orders whose agreed time is at least what the supplier said that it needs, to all
   * @param leadTimeStartsOn from which day that time is counted
   * @param changedAfterConfirmation orders that the buyer changed after they were confirmed, to all; lower is
   *     better
   * @param forecastError what was ordered more or less than foreseen, added without sign, to what was ordered;
   *     may be above 1
   */
  public record Planning(
      @Measured(unit = CountingUnit.UNIT) Optional<Ratio> adequateLeadTime,
      Optional<LeadTimeStart> leadTimeStartsOn,
      @Measured(unit = CountingUnit.UNIT) Optional<Ratio> changedAfterConfirmation,
      @Measured(unit = CountingUnit.UNIT) Optional<Ratio> forecastError) {}

  /**
   * Payment of suppliers.
   *
   * <p>JSON: {@code {"paidOnTime": {"total": {"numerator": 371, "denominator": 412}}, "paidInFull":
   * {"numerator": 402, "denominator": 412}, "daysToPay": {"n": 412, "mean": 58, "median": 51}}}.
   *
   * <p><b>Findings.</b> {@code responsible-purchasing/part-exceeds-whole} (ERROR), {@code
   * responsible-purchasing/everything-paid-on-time}, {@code responsible-purchasing/slow-to-pay} (WARNING).
   *
   * <p>Immutable and thread-safe.
   *
   * @param paidOnTime invoices paid on the agreed day or before, to all that fell due
   * @param paidInFull invoices paid without a deduction that was not agreed, to all that were paid
   * @param onStandardTerms invoices paid by the buyer's standard terms, to all that were paid
   * @param daysToPay days from the day of the invoice to the day of payment; lower is better
   */
  public record Payment(
      @Measured(unit = CountingUnit.UNIT)
      @By(value = Country.class, name = "supplierCountry")
      @By(BusinessSize.class)
      @By(RelationshipLength.class)
      Optional<Disaggregated<Ratio>> paidOnTime,

      @Measured(unit = CountingUnit.UNIT) Optional<Ratio> paidInFull,
      @Measured(unit = CountingUnit.UNIT) Optional<Ratio> onStandardTerms,

      @Measured(unit = CountingUnit.DAY, aggregation = AggregationClass.WEIGHTED_MEAN)
      Optional<Distribution> daysToPay) {}

  /**
   * Prices.
   *
   * <p>JSON: {@code {"pricedToCoverCost": {"total": {"numerator": 96, "denominator": 160}},
   * "labourCostItemised": {"numerator": 54, "denominator": 160}}}.
   *
   * <p><b>Findings.</b> {@code responsible-purchasing/part-exceeds-whole} (ERROR), {@code
   * responsible-purchasing/costing-from-buyer-only} (WARNING).
   *
   * <p>Immutable and thread-safe.
   *
   * @param pricedToCoverCost orders whose price covers what lawful production costs, <em>as suppliers say</em>,
   *     to all orders that were rated
   * @param labourCostItemised orders in whose price the cost of labour stands apart, to all
   */
  public record Costing(
      @Measured(unit = CountingUnit.UNIT)
      @By(value = Country.class, name = "supplierCountry")
      @By(BusinessSize.class)
      @By(RelationshipLength.class)
      Optional<Disaggregated<Ratio>> pricedToCoverCost,

      @Measured(unit = CountingUnit.UNIT) Optional<Ratio> labourCostItemised) {}

  @Override
  public MetricType<ResponsiblePurchasing> type() {
    return TYPE;
  }

  /**
   * Starts an observation.
   *
   * @return a builder; the optional parts are empty
   */
  public static ResponsiblePurchasingBuilder builder() {
    return ResponsiblePurchasingBuilder.builder();
  }

  /** Every share of purchases that can neither be above 1 nor is named by a rule of its own. */
  private Map<String, Ratio> otherShares() {
    Map<String, Ratio> shares = new LinkedHashMap<>();
    planning.ifPresent(part -> {
      part.adequateLeadTime().ifPresent(share -> shares.put("/planning/adequateLeadTime", share));
      part.changedAfterConfirmation()
          .ifPresent(share -> shares.put("/planning/changedAfterConfirmation", share));
    });
    payment.ifPresent(part -> {
      part.paidOnTime().ifPresent(share -> shares.put("/payment/paidOnTime/total", share.total()));
      part.paidInFull().ifPresent(share -> shares.put("/payment/paidInFull", share));
      part.onStandardTerms().ifPresent(share -> shares.put("/payment/onStandardTerms", share));
    });
    costing.ifPresent(part -> {
      part.pricedToCoverCost()
          .ifPresent(share -> shares.put("/costing/pricedToCoverCost/total", share.total()));
      part.labourCostItemised()
          .ifPresent(share -> shares.put("/costing/labourCostItemised", share));
    });
    return shares;
  }

  private Map<String, Ratio> shares() {
    Map<String, Ratio> shares = new LinkedHashMap<>();
    shares.put("/csrSignOffShare/total", csrSignOffShare.total());
    shares.putAll(otherShares());
    return shares;
  }

  private static void otherSharesAboveAll(
      ResponsiblePurchasing m, Settings settings, Faults faults) {
    m.otherShares().forEach((pointer, share) -> aboveAll(pointer, share, faults));
    m.payment
        .flatMap(Payment::paidOnTime)
        .ifPresent(share -> partsAboveAll("/payment/paidOnTime", share, faults));
    m.costing
        .flatMap(Costing::pricedToCoverCost)
        .ifPresent(share -> partsAboveAll("/costing/pricedToCoverCost", share, faults));
  }

  private static void moreThanAll(String pointer, Disaggregated<Ratio> shares, Faults faults) {
    aboveAll(pointer + "/total", shares.total(), faults);
    partsAboveAll(pointer, shares, faults);
  }

  private static void partsAboveAll(String pointer, Disaggregated<Ratio> shares, Faults faults) {
    shares
        .by()
        .forEach((dimension, parts) -> parts.forEach((code, part) ->
            aboveAll(pointer + "/by/" + dimension + "/" + code.code(), part, faults)));
  }

  private static void aboveAll(String pointer, Ratio share, Faults faults) {
    // Something of nothing is ratio/zero-denominator-with-value.
    if (share.isReported()
        && share.denominator().signum() > 0
        && share.numerator().compareTo(share.denominator()) > 0) {
      faults.at(pointer, Map.of("part", share.numerator(), "all", share.denominator()));
    }
  }

  private static void tooLate(ResponsiblePurchasing m, Settings settings, Faults faults) {
    for (int i = 0; i < m.signOffs.size(); i++) {
      SignOff decision = m.signOffs.get(i);
      if (decision.counted() == YesNo.YES
          && decision.signedOffOn().isAfter(decision.committedOn())) {
        faults.at(
            "/signOffs/" + i + "/signedOffOn",
            Map.of("signedOff", decision.signedOffOn(), "committed", decision.committedOn()));
      }
    }
  }

  private static void unbalanced(ResponsiblePurchasing m, Settings settings, Faults faults) {
    for (int i = 0; i < m.ratings.size(); i++) {
      AreaRating rating = m.ratings.get(i);
      Optional<BigDecimal> sum = rating.sumOfAnswers();
      Count all = rating.answers().total();
      if (all.isReported()
          && sum.isPresent()
          && sum.get().compareTo(BigDecimal.valueOf(all.value())) != 0) {
        faults.at(
            "/ratings/" + i + "/answers/by/answer",
            Map.of("sum", sum.get(), "answers", all.value()));
      }
    }
  }

  private static void repeatedArea(ResponsiblePurchasing m, Settings settings, Faults faults) {
    Set<PurchasingArea> seen = EnumSet.noneOf(PurchasingArea.class);
    for (int i = 0; i < m.ratings.size(); i++) {
      if (!seen.add(m.ratings.get(i).area())) {
        faults.at(
            "/ratings/" + i + "/area", Map.of("area", m.ratings.get(i).area().code()));
      }
    }
  }

  private static void withoutCurrency(ResponsiblePurchasing m, Settings settings, Faults faults) {
    if (m.basis == OrderBasis.VALUE && m.currency.isEmpty()) {
      faults.at("/currency");
    }
  }

  private static void withoutRaters(ResponsiblePurchasing m, Settings settings, Faults faults) {
    if (m.source == PurchasingSource.SUPPLIER_RATING_ANONYMOUS && m.suppliersWhoRated.isEmpty()) {
      faults.at("/suppliersWhoRated");
    }
  }

  private static void fewRaters(ResponsiblePurchasing m, Settings settings, Faults faults) {
    long raters = m.suppliersWhoRated.orElseThrow().value();
    if (m.source == PurchasingSource.SUPPLIER_RATING_ANONYMOUS
        && BigDecimal.valueOf(raters).compareTo(settings.number("least")) < 0) {
      faults.at("/suppliersWhoRated");
    }
  }

  private static void alwaysOnTime(ResponsiblePurchasing m, Settings settings, Faults faults) {
    Ratio share = m.payment.flatMap(Payment::paidOnTime).orElseThrow().total();
    if (share.denominator().signum() > 0 && share.numerator().compareTo(share.denominator()) == 0) {
      faults.at("/payment/paidOnTime/total", Map.of("all", share.denominator()));
    }
  }

  private static void ownViewOfCost(ResponsiblePurchasing m, Settings settings, Faults faults) {
    boolean measured =
        m.context.role() == ValueRole.ACTUAL || m.context.role() == ValueRole.BASELINE;
    if (measured && m.source == PurchasingSource.BUYER_RECORDS) {
      faults.at("/costing/pricedToCoverCost");
    }
  }

  private static void slow(ResponsiblePurchasing m, Settings settings, Faults faults) {
    Distribution days = m.payment.flatMap(Payment::daysToPay).orElseThrow();
    Stream.of(days.mean(), days.median())
        .flatMap(Optional::stream)
        .filter(number -> settings.exceeds(number, "most"))
        .findFirst()
        .ifPresent(number -> faults.at("/payment/daysToPay", Map.of("days", number)));
  }

  /** Asked of what the buyer says, so that one disagreement is told once. */
  private static void disagreement(
      ResponsiblePurchasing m, List<? extends Metric> others, Settings settings, Faults faults) {
    if (m.source != PurchasingSource.BUYER_RECORDS) {
      return;
    }
    others.stream()
        .filter(ResponsiblePurchasing.class::isInstance)
        .map(ResponsiblePurchasing.class::cast)
        .filter(m::isAnsweredBy)
        .forEach(said -> apart(m.shares(), said.shares(), settings, faults));
  }

  private boolean isAnsweredBy(ResponsiblePurchasing other) {
    return other.source == PurchasingSource.SUPPLIER_RATING_ANONYMOUS
        && other.basis == basis
        && other.productGroup.equals(productGroup)
        && other.context.role() == context.role()
        && other.context.period().equals(context.period());
  }

  private static void apart(
      Map<String, Ratio> buyer, Map<String, Ratio> suppliers, Settings settings, Faults faults) {
    buyer.forEach((pointer, own) -> {
      Optional<BigDecimal> one = own.quotient();
      Optional<BigDecimal> other =
          Optional.ofNullable(suppliers.get(pointer)).flatMap(Ratio::quotient);
      if (one.isPresent()
          && other.isPresent()
          && settings.exceeds(one.get().subtract(other.get()).abs(), "most")) {
        faults.at(pointer, Map.of("buyer", one.get(), "suppliers", other.get()));
      }
    });
  }
}
