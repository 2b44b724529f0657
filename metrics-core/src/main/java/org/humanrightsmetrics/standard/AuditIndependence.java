// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.standard;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.hibernate.validator.constraints.CodePointLength;
import org.humanrightsmetrics.Direction;
import org.humanrightsmetrics.Level;
import org.humanrightsmetrics.Metric;
import org.humanrightsmetrics.MetricType;
import org.humanrightsmetrics.code.Announcement;
import org.humanrightsmetrics.code.AuditActor;
import org.humanrightsmetrics.code.AuditMethod;
import org.humanrightsmetrics.code.AuditParty;
import org.humanrightsmetrics.code.AuditScheme;
import org.humanrightsmetrics.code.AuditType;
import org.humanrightsmetrics.code.Code;
import org.humanrightsmetrics.code.FindingsShared;
import org.humanrightsmetrics.code.HomeworkInclusion;
import org.humanrightsmetrics.code.IsicSection;
import org.humanrightsmetrics.code.OrganisationId;
import org.humanrightsmetrics.code.SiteSize;
import org.humanrightsmetrics.code.SupplyTier;
import org.humanrightsmetrics.code.TeamGender;
import org.humanrightsmetrics.code.YesNo;
import org.humanrightsmetrics.context.Context;
import org.humanrightsmetrics.context.ValueRole;
import org.humanrightsmetrics.measure.By;
import org.humanrightsmetrics.measure.Count;
import org.humanrightsmetrics.measure.CountingUnit;
import org.humanrightsmetrics.measure.Disaggregated;
import org.humanrightsmetrics.measure.Headline;
import org.humanrightsmetrics.measure.Measured;
import org.humanrightsmetrics.measure.Missing;
import org.humanrightsmetrics.measure.PeriodKind;
import org.humanrightsmetrics.measure.Proportion;
import org.humanrightsmetrics.rule.Faults;
import org.humanrightsmetrics.rule.Rule;
import org.humanrightsmetrics.rule.Settings;
import org.humanrightsmetrics.rule.Severity;

/**
 * Social audits of the period with the facts that say how independent they were: who paid, who chose the
 * auditor, whether the site knew, how long it took, who was heard. What is read from it is the share of
 * audits that meets each criterion ({@link #share}); there is no score over the criteria.
 *
 * <p>Counted are audits on site by an organisation other than the site, and verifications on site of what a
 * site says of itself (type {@code VERIFICATION}). Self-assessments, reviews at a desk or by video, audits of
 * the environment alone and visits about quality are not counted. An audit that serves three buyers is one.
 *
 * <p><b>Shape.</b> {@code {"context": {…}, "audits": {"total": 40, "by": {"announcement": {…}, "paidBy":
 * {…}}}, "details": [{"auditId": "A-17", …}]}}. Facts may be given as counts, audit by audit, or both. The
 * country is that of the context; audits in two countries are two observations.
 *
 * <p><b>Unit.</b> Audits that took place in the period. Sites on its last day.
 *
 * <p><b>Findings.</b> {@code audit-independence/announcements-do-not-sum}, {@code
 * audit-independence/third-party-is-interested-party} (ERROR) and the others listed in the source.
 *
 * <p><b>Source.</b> {@code spec/audit-independence/README.md}.
 *
 * <p>Immutable and thread-safe.
 *
 * @param context when, where, of whom, from what source
 * @param audits audits of the period, for example 40
 * @param sitesWithValidIndependentAudit sites whose last audit by a third party is still valid on the last
 *     day of the period; how many audits found something is no part of it
 * @param details the facts of each audit, for all audits or some; at most 500
 */
@RecordBuilder
public record AuditIndependence(
    @NotNull @Valid Context context,

    @NotNull
    @Headline
    @Measured(unit = CountingUnit.EVENT)
    @By(Announcement.class)
    @By(value = AuditActor.class, name = "paidBy")
    @By(value = AuditActor.class, name = "selectedBy")
    @By(AuditParty.class)
    @By(AuditType.class)
    @By(value = SupplyTier.class, required = true)
    @By(value = AuditScheme.class, required = true)
    @By(IsicSection.class)
    @By(SiteSize.class)
    @By(HomeworkInclusion.class)
    Disaggregated<Count> audits,

    @Measured(unit = CountingUnit.SITE, period = PeriodKind.STOCK)
    Optional<Count> sitesWithValidIndependentAudit,

    @Size(max = 500) List<@Valid AuditFacts> details)
    implements Metric {

  private static final String ANNOUNCEMENT = "announcement";
  private static final String PAID_BY = "paidBy";
  private static final String SELECTED_BY = "selectedBy";
  private static final String PARTY = "party";
  private static final String UNKNOWN = "UNKNOWN";

  /** The splits that say something of independence, each with the fact that a single audit states. */
  private static final Map<String, Function<AuditFacts, Optional<? extends Code>>> FACTS = Map.of(
      ANNOUNCEMENT,
      facts -> Optional.of(facts.announcement()),
      PAID_BY,
      facts -> Optional.of(facts.paidBy()),
      SELECTED_BY,
      facts -> Optional.of(facts.selectedBy()),
      PARTY,
      facts -> Optional.of(facts.party()),
      "auditType",
      AuditFacts::type);

  /** What a program must know of this metric. */
  public static final MetricType<AuditIndependence> TYPE = MetricType.of(
          "audit-independence", 1, AuditIndependence.class)
      .period(PeriodKind.FLOW)
      .level(Level.OUTPUT)
      .direction(Direction.HIGHER_IS_BETTER)
      .verificationExpected()
      .rule(Rule.<AuditIndependence>searching(
              "audit-independence/announcements-do-not-sum",
              Severity.ERROR,
              AuditIndependence::announcements)
          .id("AI-1")
          .needs("/audits")
          .supersedes(
              "disaggregation/parts-do-not-sum",
              "disaggregation/parts-exceed-total",
              "disaggregation/remainder-not-reported"))
      .rule(Rule.<AuditIndependence>searching(
              "audit-independence/details-exceed-counts",
              Severity.ERROR,
              AuditIndependence::moreListedThanCounted)
          .needs("/audits", "/details"))
      .rule(Rule.<AuditIndependence>searching(
              "audit-independence/audit-listed-twice", Severity.ERROR, AuditIndependence::repeated)
          .needs("/details"))
      .rule(each(
              "audit-independence/off-site-exceeds-interviews",
              Severity.ERROR,
              AuditIndependence::offSite)
          .id("AI-2a"))
      .rule(each(
          "audit-independence/interview-kind-exceeds-total",
          Severity.ERROR,
          AuditIndependence::kindsOfInterview))
      .rule(each(
              "audit-independence/interviews-exceed-workers",
              Severity.ERROR,
              AuditIndependence::interviews)
          .id("AI-2b"))
      .rule(
          each("audit-independence/women-exceed-workers", Severity.ERROR, AuditIndependence::women))
      .rule(each("audit-independence/audit-after-period", Severity.ERROR, AuditIndependence::late)
          .id("AI-3"))
      .rule(each(
              "audit-independence/third-party-is-interested-party",
              Severity.ERROR,
              AuditIndependence::interested)
          .id("AI-4"))
      .rule(each(
              "audit-independence/paid-and-selected-by-supplier",
              Severity.WARNING,
              AuditIndependence::supplier)
          .id("AI-5"))
      .rule(
          each("audit-independence/same-lead-auditor", Severity.WARNING, AuditIndependence::inARow)
              .id("AI-6")
              .threshold("least", "3"))
      .rule(each(
              "audit-independence/no-findings-in-weak-audit",
              Severity.WARNING,
              AuditIndependence::nothingFound)
          .id("AI-7"))
      .rule(
          each("audit-independence/too-few-auditor-days", Severity.WARNING, AuditIndependence::days)
              .id("AI-8")
              .threshold("days", "1")
              .threshold("daysInLargeSite", "2")
              .threshold("largeSite", "100"))
      .rule(
          each("audit-independence/too-few-interviews", Severity.WARNING, AuditIndependence::heard)
              .id("AI-9")
              .threshold("least", "10"))
      .rule(each("audit-independence/all-male-team", Severity.WARNING, AuditIndependence::men)
          .id("AI-10")
          .threshold("least", "0.5"))
      .rule(Rule.<AuditIndependence>searching(
              "audit-independence/payer-often-unknown",
              Severity.WARNING,
              AuditIndependence::payerUnknown)
          .id("AI-11")
          .needs("/audits")
          .reads("/details")
          .threshold("most", "0.2"))
      .rule(each(
              "audit-independence/remote-counted-as-on-site",
              Severity.ERROR,
              AuditIndependence::remote)
          .id("AI-12"))
      .rule(Rule.<AuditIndependence>searching(
              "audit-independence/no-facts-reported", Severity.WARNING, AuditIndependence::silence)
          .needs("/audits", "/context/role")
          .reads("/details"));

  /** Copies the list; none given is an empty one. */
  public AuditIndependence {
    details = details == null ? List.of() : List.copyOf(details);
  }

  /**
   * What is known of one audit. No names of persons, and no number of an auditor's licence, which would stand
   * for one.
   *
   * <p>JSON: {@code {"auditId": "A-17", "paidBy": "BUYER", "selectedBy": "BUYER", "party": "THIRD",
   * "announcement": "SEMI_ANNOUNCED", "windowDays": 21, "auditorDays": 2, "workers": 420}}. A fact that is left
   * out was not recorded; it is never taken for a no.
   *
   * <p><b>Findings.</b> {@code audit-independence/interviews-exceed-workers}, {@code
   * audit-independence/audit-after-period}, {@code audit-independence/third-party-is-interested-party}, {@code
   * audit-independence/remote-counted-as-on-site} (ERROR) and others.
   *
   * <p>Immutable and thread-safe.
   *
   * @param auditId the same for the same audit in every report, so that one audit for three buyers is
   *     counted once, for example {@code "A-17"}; letters, digits and {@code . _ / -}, at most 64
   * @param auditedOn the last day on site
   * @param type whether the site itself was judged, or what it says of itself
   * @param method where the auditors worked
   * @param paidBy who paid for it
   * @param selectedBy who chose the auditor
   * @param party how near the auditor stands to the site
   * @param announcement whether the site knew the day
   * @param windowDays the days of the window, for an audit that was announced for one, for example 21
   * @param auditorOrganisation the organisation that audited
   * @param siteOrganisation the organisation that runs the site
   * @param buyerOrganisations the organisations for which the audit was made; at most 50
   * @param credential what qualifies the lead auditor
   * @param consecutiveAudits audits in a row by the same lead auditor at this site, this one included
   * @param otherServicesSold whether the auditor's organisation sold the site other services in the 24
   *     months before
   * @param conflictDeclarationSigned whether the team signed that it has no conflict of interest
   * @param team who audited
   * @param auditorDays days on site, added over the members of the team, for example 1.5
   * @param workers people who work at the site
   * @param womenWorkers women among them
   * @param interviews interviews with workers
   * @param workerRepresentativeTookPart whether somebody who speaks for the workers took part
   * @param findingsSharedWith who was shown the findings; empty when not recorded
   * @param findings what was found
   */
  @RecordBuilder
  public record AuditFacts(
      @NotNull @Pattern(regexp = "[A-Za-z0-9][A-Za-z0-9._/-]{0,63}")
      String auditId,

      Optional<LocalDate> auditedOn,
      Optional<AuditType> type,
      Optional<AuditMethod> method,
      @NotNull AuditActor paidBy,
      @NotNull AuditActor selectedBy,
      @NotNull AuditParty party,
      @NotNull Announcement announcement,
      Optional<@Min(1) @Max(366) Integer> windowDays,
      Optional<OrganisationId> auditorOrganisation,
      Optional<OrganisationId> siteOrganisation,
      @Size(max = 50) List<OrganisationId> buyerOrganisations,
      Optional<@Valid Credential> credential,
      Optional<@Min(1) @Max(100) Integer> consecutiveAudits,
      Optional<YesNo> otherServicesSold,
      Optional<YesNo> conflictDeclarationSigned,
      Optional<@Valid Team> team,
      Optional<@DecimalMin("0") @DecimalMax("1000") BigDecimal> auditorDays,
      Optional<@Min(0) @Max(10_000_000) Integer> workers,
      Optional<@Min(0) @Max(10_000_000) Integer> womenWorkers,
      Optional<@Valid Interviews> interviews,
      Optional<YesNo> workerRepresentativeTookPart,
      @Size(max = 4) List<FindingsShared> findingsSharedWith,
      Optional<@Valid FindingsBySeverity> findings) {

    /** Copies the lists; none given is an empty one. */
    public AuditFacts {
      buyerOrganisations = buyerOrganisations == null ? List.of() : List.copyOf(buyerOrganisations);
      findingsSharedWith = findingsSharedWith == null ? List.of() : List.copyOf(findingsSharedWith);
    }
  }

  /**
   * What qualifies the lead auditor: who vouches for them and how far they got, never their number.
   *
   * <p>JSON: {@code {"scheme": "APSCA", "level": "CSCA"}}.
   *
   * <p>Immutable and thread-safe.
   *
   * @param scheme the body that vouches; at most 64 characters
   * @param level the level reached there; at most 64 characters
   */
  public record Credential(
      @NotBlank @CodePointLength(max = 64) String scheme,
      Optional<@CodePointLength(max = 64) String> level) {}

  /**
   * Who audited.
   *
   * <p>JSON: {@code {"size": 2, "experienceYears": 6.5, "gender": "MIXED", "languages": ["km", "en"]}}.
   *
   * <p><b>Findings.</b> {@code audit-independence/all-male-team} (WARNING).
   *
   * <p>Immutable and thread-safe.
   *
   * @param size members
   * @param experienceYears years of work as an auditor, the mean over the members
   * @param gender women, men or both
   * @param languages in which the team can interview without an interpreter, as language tags; at most 20
   */
  @RecordBuilder
  public record Team(
      Optional<@Min(1) @Max(100) Integer> size,
      Optional<@DecimalMin("0") @DecimalMax("60") BigDecimal> experienceYears,
      Optional<TeamGender> gender,

      @Size(max = 20)
      List<@Pattern(regexp = "[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}") String> languages) {

    /** Copies the list; none given is an empty one. */
    public Team {
      languages = languages == null ? List.of() : List.copyOf(languages);
    }
  }

  /**
   * Interviews with workers, by what makes them safe to speak in. One interview may be of several kinds.
   *
   * <p>JSON: {@code {"total": 26, "offSite": 8, "individual": 14, "chosenByAuditor": 26, "withoutManagement":
   * 26}}.
   *
   * <p><b>Findings.</b> {@code audit-independence/off-site-exceeds-interviews}, {@code
   * audit-independence/interview-kind-exceeds-total} (ERROR), {@code audit-independence/too-few-interviews}
   * (WARNING).
   *
   * <p>Immutable and thread-safe.
   *
   * @param total workers interviewed
   * @param offSite of these, away from the site
   * @param individual of these, one by one rather than in a group
   * @param chosenByAuditor of these, chosen by the auditor
   * @param withoutManagement of these, with nobody of the management present
   */
  @RecordBuilder
  public record Interviews(
      @NotNull @Min(0) @Max(100_000) Integer total,
      Optional<@Min(0) @Max(100_000) Integer> offSite,
      Optional<@Min(0) @Max(100_000) Integer> individual,
      Optional<@Min(0) @Max(100_000) Integer> chosenByAuditor,
      Optional<@Min(0) @Max(100_000) Integer> withoutManagement) {}

  /**
   * What an audit found, by how grave it is. Neither more nor fewer is better, and numbers of two schemes
   * are not compared.
   *
   * <p>JSON: {@code {"critical": 0, "major": 3, "minor": 5}}.
   *
   * <p>Immutable and thread-safe.
   *
   * @param critical threats to life, freedom or a child
   * @param major breaches of law or of a central demand
   * @param minor anything less
   */
  public record FindingsBySeverity(
      @NotNull @Min(0) @Max(100_000) Integer critical,
      @NotNull @Min(0) @Max(100_000) Integer major,
      @NotNull @Min(0) @Max(100_000) Integer minor) {

    /**
     * All findings.
     *
     * @return of every severity together
     */
    public long total() {
      return (long) critical + major + minor;
    }
  }

  /**
   * The audits that meet one criterion, with those beside them of which it is not known.
   *
   * @param met audits that meet it, of those of which it is known
   * @param unknown audits of which it is not known
   */
  public record CriterionShare(Proportion met, long unknown) {}

  @Override
  public MetricType<AuditIndependence> type() {
    return TYPE;
  }

  /**
   * Starts an observation.
   *
   * @return a builder; the optional parts are empty
   */
  public static AuditIndependenceBuilder builder() {
    return AuditIndependenceBuilder.builder();
  }

  /**
   * The share of audits that meets one criterion.
   *
   * <p>Taken from the counts where they are split by the fact in question, since they speak of all audits;
   * otherwise from the details. The whole is the number of audits of which the fact is known; the others stand
   * beside it and are never taken for a no.
   *
   * @param criterion what to ask of each audit
   * @return met of known, 0 of 0 when nothing is known; missing when a part of the split was left out for a
   *     reason, for example to protect a small group
   */
  public CriterionShare share(IndependenceCriterion criterion) {
    return criterion
        .dimension()
        .map(audits::parts)
        .filter(parts -> !parts.isEmpty())
        .map(parts -> shareOfCounts(criterion, parts))
        .orElseGet(() -> shareOfDetails(criterion));
  }

  private CriterionShare shareOfCounts(IndependenceCriterion criterion, Map<Code, Count> parts) {
    long met = 0;
    long known = 0;
    for (Map.Entry<Code, Count> part : parts.entrySet()) {
      Optional<Missing> missing = part.getValue().missing();
      if (missing.isPresent()) {
        return new CriterionShare(Proportion.missing(missing.get()), 0);
      }
      YesNo answer = criterion.judge(part.getKey());
      long number = part.getValue().value();
      known += answer == YesNo.UNKNOWN ? 0 : number;
      met += answer == YesNo.YES ? number : 0;
    }
    return new CriterionShare(Proportion.of(met, known), unknownBeside(known));
  }

  private CriterionShare shareOfDetails(IndependenceCriterion criterion) {
    List<YesNo> known = details.stream()
        .map(criterion::judge)
        .filter(answer -> answer != YesNo.UNKNOWN)
        .toList();
    long met = known.stream().filter(answer -> answer == YesNo.YES).count();
    return new CriterionShare(Proportion.of(met, known.size()), unknownBeside(known.size()));
  }

  private long unknownBeside(long known) {
    long all = audits.total().isReported() ? audits.total().value() : details.size();
    return Math.max(0, all - known);
  }

  /** What is asked of every audit in the list. */
  @FunctionalInterface
  private interface Question {
    void ask(AuditIndependence m, AuditFacts facts, Settings settings, Faults faults);
  }

  /** A rule on every audit in the list; its places are counted from the audit. */
  private static Rule<AuditIndependence> each(String code, Severity severity, Question question) {
    return Rule.<AuditIndependence>searching(code, severity, (m, settings, faults) -> {
          for (int i = 0; i < m.details.size(); i++) {
            AuditFacts facts = m.details.get(i);
            String audit = "/details/" + i;
            question.ask(m, facts, settings, (pointer, arguments) -> {
              Map<String, Object> all = new HashMap<>(arguments);
              all.put("audit", facts.auditId());
              faults.at(audit + pointer, all);
            });
          }
        })
        .needs("/details");
  }

  private static void announcements(AuditIndependence m, Settings settings, Faults faults) {
    Collection<Count> parts = m.audits.parts(ANNOUNCEMENT).values();
    long sum = parts.stream().filter(Count::isReported).mapToLong(Count::value).sum();
    long total = m.audits.total().value();
    boolean allReported = parts.stream().allMatch(Count::isReported);
    if (!parts.isEmpty() && (sum > total || (allReported && sum != total))) {
      faults.at("/audits/by/announcement", Map.of("sum", sum));
    }
  }

  private static void moreListedThanCounted(AuditIndependence m, Settings settings, Faults faults) {
    long total = m.audits.total().value();
    if (m.details.size() > total) {
      faults.at("/details", Map.of("listed", m.details.size(), "counted", total));
      return;
    }
    m.audits.by().forEach((dimension, parts) -> {
      Function<AuditFacts, Optional<? extends Code>> fact = FACTS.get(dimension);
      if (fact == null) {
        return;
      }
      parts.forEach((code, part) -> {
        long listed = m.details.stream()
            .filter(facts -> fact.apply(facts).filter(code::equals).isPresent())
            .count();
        if (!code.code().equals(UNKNOWN) && part.isReported() && listed > part.value()) {
          faults.at(
              "/audits/by/" + dimension + "/" + code.code(),
              Map.of("listed", listed, "counted", part.value()));
        }
      });
    });
  }

  private static void repeated(AuditIndependence m, Settings settings, Faults faults) {
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < m.details.size(); i++) {
      String id = m.details.get(i).auditId();
      if (!seen.add(id)) {
        faults.at("/details/" + i + "/auditId", Map.of("audit", id));
      }
    }
  }

  private static void offSite(
      AuditIndependence m, AuditFacts facts, Settings settings, Faults faults) {
    facts
        .interviews()
        .ifPresent(interviews ->
            above("/interviews/offSite", interviews.offSite(), interviews.total(), faults));
  }

  private static void kindsOfInterview(
      AuditIndependence m, AuditFacts facts, Settings settings, Faults faults) {
    facts.interviews().ifPresent(all -> {
      above("/interviews/individual", all.individual(), all.total(), faults);
      above("/interviews/chosenByAuditor", all.chosenByAuditor(), all.total(), faults);
      above("/interviews/withoutManagement", all.withoutManagement(), all.total(), faults);
    });
  }

  private static void above(String pointer, Optional<Integer> part, int total, Faults faults) {
    part.filter(number -> number > total)
        .ifPresent(number -> faults.at(pointer, Map.of("part", number, "total", total)));
  }

  private static void interviews(
      AuditIndependence m, AuditFacts facts, Settings settings, Faults faults) {
    facts
        .workers()
        .ifPresent(workers -> facts
            .interviews()
            .filter(interviews -> interviews.total() > workers)
            .ifPresent(interviews -> faults.at(
                "/interviews/total", Map.of("total", interviews.total(), "workers", workers))));
  }

  private static void women(
      AuditIndependence m, AuditFacts facts, Settings settings, Faults faults) {
    facts
        .workers()
        .ifPresent(workers -> facts
            .womenWorkers()
            .filter(women -> women > workers)
            .ifPresent(
                women -> faults.at("/womenWorkers", Map.of("women", women, "workers", workers))));
  }

  private static void late(
      AuditIndependence m, AuditFacts facts, Settings settings, Faults faults) {
    m.context
        .period()
        .lastDay()
        .ifPresent(end -> facts
            .auditedOn()
            .filter(day -> day.isAfter(end))
            .ifPresent(day -> faults.at("/auditedOn", Map.of("day", day, "end", end))));
  }

  private static void interested(
      AuditIndependence m, AuditFacts facts, Settings settings, Faults faults) {
    if (facts.party() != AuditParty.THIRD) {
      return;
    }
    facts
        .auditorOrganisation()
        .filter(auditor -> facts.siteOrganisation().filter(auditor::equals).isPresent()
            || facts.buyerOrganisations().contains(auditor))
        .ifPresent(auditor -> faults.at("/party", Map.of("organisation", auditor.code())));
  }

  private static void supplier(
      AuditIndependence m, AuditFacts facts, Settings settings, Faults faults) {
    if (facts.paidBy() == AuditActor.SUPPLIER && facts.selectedBy() == AuditActor.SUPPLIER) {
      faults.at("/paidBy");
    }
  }

  private static void inARow(
      AuditIndependence m, AuditFacts facts, Settings settings, Faults faults) {
    facts
        .consecutiveAudits()
        .filter(number -> BigDecimal.valueOf(number).compareTo(settings.number("least")) >= 0)
        .ifPresent(number -> faults.at("/consecutiveAudits", Map.of("inARow", number)));
  }

  private static void nothingFound(
      AuditIndependence m, AuditFacts facts, Settings settings, Faults faults) {
    boolean weak =
        facts.paidBy() == AuditActor.SUPPLIER || facts.announcement() == Announcement.ANNOUNCED;
    if (weak && facts.findings().filter(found -> found.total() == 0).isPresent()) {
      faults.at("/findings");
    }
  }

  private static void days(
      AuditIndependence m, AuditFacts facts, Settings settings, Faults faults) {
    boolean large = facts
        .workers()
        .filter(workers -> BigDecimal.valueOf(workers).compareTo(settings.number("largeSite")) >= 0)
        .isPresent();
    BigDecimal needed = settings.number(large ? "daysInLargeSite" : "days");
    facts
        .auditorDays()
        .filter(days -> days.compareTo(needed) < 0)
        .ifPresent(days -> faults.at("/auditorDays", Map.of("spent", days, "needed", needed)));
  }

  private static void heard(
      AuditIndependence m, AuditFacts facts, Settings settings, Faults faults) {
    facts
        .workers()
        .ifPresent(workers -> facts.interviews().ifPresent(interviews -> {
          BigDecimal needed = settings.number("least").min(BigDecimal.valueOf(workers));
          if (BigDecimal.valueOf(interviews.total()).compareTo(needed) < 0) {
            faults.at("/interviews/total", Map.of("heard", interviews.total(), "needed", needed));
          }
        }));
  }

  private static void men(AuditIndependence m, AuditFacts facts, Settings settings, Faults faults) {
    boolean allMen = facts
        .team()
        .flatMap(Team::gender)
        .filter(gender -> gender == TeamGender.ALL_MEN)
        .isPresent();
    int workers = facts.workers().orElse(0);
    int women = facts.womenWorkers().orElse(0);
    BigDecimal least = settings.number("least").multiply(BigDecimal.valueOf(workers));
    boolean manyWomen = BigDecimal.valueOf(women).compareTo(least) >= 0;
    if (allMen && women > 0 && workers > 0 && manyWomen) {
      faults.at("/team/gender", Map.of("women", women, "workers", workers));
    }
  }

  private static void payerUnknown(AuditIndependence m, Settings settings, Faults faults) {
    Map<Code, Count> parts = m.audits.parts(PAID_BY);
    if (parts.isEmpty()) {
      long unknown = m.details.stream()
          .filter(facts -> facts.paidBy() == AuditActor.UNKNOWN)
          .count();
      tooMany("/details", unknown, m.details.size(), settings, faults);
    } else {
      Optional.ofNullable(parts.get(AuditActor.UNKNOWN))
          .filter(Count::isReported)
          .ifPresent(unknown -> tooMany(
              "/audits/by/paidBy/UNKNOWN",
              unknown.value(),
              m.audits.total().value(),
              settings,
              faults));
    }
  }

  private static void tooMany(
      String pointer, long unknown, long all, Settings settings, Faults faults) {
    BigDecimal most = settings.number("most").multiply(BigDecimal.valueOf(all));
    if (BigDecimal.valueOf(unknown).compareTo(most) > 0) {
      faults.at(pointer, Map.of("unknown", unknown, "all", all));
    }
  }

  private static void remote(
      AuditIndependence m, AuditFacts facts, Settings settings, Faults faults) {
    facts
        .method()
        .filter(method -> method == AuditMethod.REMOTE || method == AuditMethod.DESKTOP)
        .ifPresent(method -> faults.at("/method", Map.of("method", method.name())));
  }

  private static void silence(AuditIndependence m, Settings settings, Faults faults) {
    ValueRole role = m.context.role();
    boolean expected = role == ValueRole.ACTUAL || role == ValueRole.BASELINE;
    Map<String, Map<Code, Count>> by = m.audits.by();
    boolean said = !m.details.isEmpty()
        || by.containsKey(ANNOUNCEMENT)
        || by.containsKey(PAID_BY)
        || by.containsKey(SELECTED_BY)
        || by.containsKey(PARTY);
    if (expected && !said && m.audits.total().value() > 0) {
      faults.at("/audits");
    }
  }
}
