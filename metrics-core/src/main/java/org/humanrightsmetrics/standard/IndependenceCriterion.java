// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.standard;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;
import org.humanrightsmetrics.code.Announcement;
import org.humanrightsmetrics.code.AuditActor;
import org.humanrightsmetrics.code.AuditParty;
import org.humanrightsmetrics.code.Code;
import org.humanrightsmetrics.code.FindingsShared;
import org.humanrightsmetrics.code.TeamGender;
import org.humanrightsmetrics.code.YesNo;
import org.humanrightsmetrics.standard.AuditIndependence.AuditFacts;
import org.humanrightsmetrics.standard.AuditIndependence.Interviews;
import org.humanrightsmetrics.standard.AuditIndependence.Team;

/**
 * What makes an audit more independent, for asking {@link AuditIndependence#share} how many audits have it.
 * The criteria stand side by side and are never added up.
 *
 * <p>Immutable and thread-safe.
 */
public enum IndependenceCriterion {
  /** The audited side paid nothing; a shared bill does not meet it. */
  NOT_PAID_BY_SUPPLIER("paidBy", facts -> apartFromSupplier(facts.paidBy())),
  /** The audited side had no say in the choice of the auditor; a shared choice does not meet it. */
  NOT_SELECTED_BY_SUPPLIER("selectedBy", facts -> apartFromSupplier(facts.selectedBy())),
  /** The auditor has no interest in the result. */
  THIRD_PARTY("party", facts -> third(facts.party())),
  /** The site did not know the day; a window of days does not meet it. */
  UNANNOUNCED("announcement", facts -> unannounced(facts.announcement())),
  /** The lead auditor was at the site no more than twice in a row. */
  LEAD_AUDITOR_CHANGES(facts -> answer(facts.consecutiveAudits().map(inARow -> inARow < 3))),
  /** The auditor's organisation sold the site nothing else in the 24 months before. */
  NO_OTHER_SERVICES(facts -> opposite(facts.otherServicesSold())),
  /** The team signed that it has no conflict of interest. */
  CONFLICT_DECLARATION_SIGNED(facts -> facts.conflictDeclarationSigned().orElse(YesNo.UNKNOWN)),
  /** At least one member of the team was a woman. */
  WOMEN_IN_TEAM(facts -> womenIn(facts.team())),
  /** One auditor-day, or two from 100 workers on; not known where either number is not. */
  ENOUGH_AUDITOR_DAYS(facts -> answer(facts
      .auditorDays()
      .flatMap(days -> facts
          .workers()
          .map(workers -> days.compareTo(BigDecimal.valueOf(workers < 100 ? 1 : 2)) >= 0)))),
  /** At least one worker was interviewed away from the site. */
  WORKERS_HEARD_OFF_SITE(
      facts -> answer(facts.interviews().flatMap(Interviews::offSite).map(number -> number > 0))),
  /** Somebody who speaks for the workers took part. */
  WORKER_REPRESENTATIVE_TOOK_PART(
      facts -> facts.workerRepresentativeTookPart().orElse(YesNo.UNKNOWN)),
  /** The workers were shown the findings, or everybody was. */
  FINDINGS_SHARED_WITH_WORKERS(facts -> sharedWithWorkers(facts));

  private final String dimension;

  @SuppressWarnings("ImmutableEnumChecker") // The functions read accessors and hold nothing.
  private final Function<AuditFacts, YesNo> judge;

  IndependenceCriterion(Function<AuditFacts, YesNo> judge) {
    this("", judge);
  }

  IndependenceCriterion(String dimension, Function<AuditFacts, YesNo> judge) {
    this.dimension = dimension;
    this.judge = judge;
  }

  /**
   * The split of {@link AuditIndependence#audits} that answers it as well.
   *
   * @return for example {@code "paidBy"}; empty where only the facts of single audits do
   */
  public Optional<String> dimension() {
    return dimension.isEmpty() ? Optional.empty() : Optional.of(dimension);
  }

  /**
   * Whether one audit meets it.
   *
   * @param facts what is known of the audit
   * @return {@code UNKNOWN} where the fact was not recorded
   */
  public YesNo judge(AuditFacts facts) {
    return judge.apply(facts);
  }

  /** Whether the audits counted under a code of its split meet it. */
  YesNo judge(Code code) {
    if (code instanceof AuditActor actor) {
      return apartFromSupplier(actor);
    }
    if (code instanceof AuditParty party) {
      return third(party);
    }
    return code instanceof Announcement announcement ? unannounced(announcement) : YesNo.UNKNOWN;
  }

  private static YesNo apartFromSupplier(AuditActor actor) {
    return switch (actor) {
      case BUYER, SCHEME, PUBLIC, NGO -> YesNo.YES;
      case SUPPLIER, SHARED -> YesNo.NO;
      case UNKNOWN -> YesNo.UNKNOWN;
    };
  }

  private static YesNo third(AuditParty party) {
    return switch (party) {
      case THIRD -> YesNo.YES;
      case FIRST, SECOND -> YesNo.NO;
      case UNKNOWN -> YesNo.UNKNOWN;
    };
  }

  private static YesNo unannounced(Announcement announcement) {
    return switch (announcement) {
      case UNANNOUNCED -> YesNo.YES;
      case ANNOUNCED, SEMI_ANNOUNCED -> YesNo.NO;
      case UNKNOWN -> YesNo.UNKNOWN;
    };
  }

  private static YesNo opposite(Optional<YesNo> fact) {
    return switch (fact.orElse(YesNo.UNKNOWN)) {
      case YES -> YesNo.NO;
      case NO -> YesNo.YES;
      case UNKNOWN -> YesNo.UNKNOWN;
    };
  }

  private static YesNo womenIn(Optional<Team> team) {
    TeamGender gender = team.flatMap(Team::gender).orElse(TeamGender.UNKNOWN);
    return switch (gender) {
      case ALL_WOMEN, MIXED -> YesNo.YES;
      case ALL_MEN -> YesNo.NO;
      case UNKNOWN -> YesNo.UNKNOWN;
    };
  }

  private static YesNo sharedWithWorkers(AuditFacts facts) {
    if (facts.findingsSharedWith().isEmpty()) {
      return YesNo.UNKNOWN;
    }
    return facts.findingsSharedWith().contains(FindingsShared.WORKERS)
            || facts.findingsSharedWith().contains(FindingsShared.PUBLIC)
        ? YesNo.YES
        : YesNo.NO;
  }

  private static YesNo answer(Optional<Boolean> fact) {
    return fact.map(holds -> holds ? YesNo.YES : YesNo.NO).orElse(YesNo.UNKNOWN);
  }
}
