// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.benchmarks.contender.plain;

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
import java.util.List;
import org.hibernate.validator.constraints.CodePointLength;
import org.humanrightsmetrics.code.Announcement;
import org.humanrightsmetrics.code.AuditActor;
import org.humanrightsmetrics.code.AuditMethod;
import org.humanrightsmetrics.code.AuditParty;
import org.humanrightsmetrics.code.AuditType;
import org.humanrightsmetrics.code.FindingsShared;
import org.humanrightsmetrics.code.TeamGender;
import org.humanrightsmetrics.code.YesNo;
import org.jspecify.annotations.Nullable;

/**
 * Audits and how independent they were.
 *
 * @param reporter who reports
 * @param version of the metric
 * @param context the counting contract
 * @param audits how many
 * @param sitesWithValidIndependentAudit how many
 * @param details audit by audit
 */
public record PlainAuditIndependence(
    @NotNull @Valid PlainReporter reporter,
    @Min(1) int version,
    @NotNull @Valid PlainContext context,
    @NotNull @Valid PlainCounts audits,
    @Nullable @Min(0) @Max(PlainForms.MOST) Long sitesWithValidIndependentAudit,
    @Nullable @Size(max = 500) List<@Valid Audit> details)
    implements PlainObservation {

  /**
   * One audit.
   *
   * @param auditId its id
   * @param auditedOn when
   * @param type of what
   * @param method how
   * @param paidBy whom
   * @param selectedBy whom
   * @param party how near
   * @param announcement or not
   * @param windowDays of the window
   * @param auditorOrganisation who audited
   * @param siteOrganisation who was audited
   * @param buyerOrganisations for whom
   * @param credential of the auditor
   * @param consecutiveAudits in a row
   * @param otherServicesSold or not
   * @param conflictDeclarationSigned or not
   * @param team who
   * @param auditorDays days
   * @param workers at the site
   * @param womenWorkers among them
   * @param interviews with workers
   * @param workerRepresentativeTookPart or not
   * @param findingsSharedWith whom
   * @param findings by severity
   */
  public record Audit(
      @NotNull @Pattern(regexp = "[A-Za-z0-9][A-Za-z0-9._/-]{0,63}")
      String auditId,

      @Nullable LocalDate auditedOn,
      @Nullable AuditType type,
      @Nullable AuditMethod method,
      @NotNull AuditActor paidBy,
      @NotNull AuditActor selectedBy,
      @NotNull AuditParty party,
      @NotNull Announcement announcement,
      @Nullable @Min(1) @Max(366) Integer windowDays,
      @Nullable @Pattern(regexp = PlainForms.ORGANISATION) String auditorOrganisation,
      @Nullable @Pattern(regexp = PlainForms.ORGANISATION) String siteOrganisation,

      @Nullable @Size(max = 50)
      List<@Pattern(regexp = PlainForms.ORGANISATION) String> buyerOrganisations,

      @Nullable @Valid Credential credential,
      @Nullable @Min(1) @Max(100) Integer consecutiveAudits,
      @Nullable YesNo otherServicesSold,
      @Nullable YesNo conflictDeclarationSigned,
      @Nullable @Valid Team team,
      @Nullable @DecimalMin("0") @DecimalMax("1000") BigDecimal auditorDays,
      @Nullable @Min(0) @Max(10_000_000) Integer workers,
      @Nullable @Min(0) @Max(10_000_000) Integer womenWorkers,
      @Nullable @Valid Interviews interviews,
      @Nullable YesNo workerRepresentativeTookPart,
      @Nullable @Size(max = 4) List<FindingsShared> findingsSharedWith,
      @Nullable @Valid Findings findings) {}

  /**
   * What qualifies an auditor.
   *
   * @param scheme which
   * @param level how far
   */
  public record Credential(
      @NotBlank @CodePointLength(max = 64) String scheme,
      @Nullable @CodePointLength(max = 64) String level) {}

  /**
   * Who audited.
   *
   * @param size members
   * @param experienceYears years
   * @param gender of the members
   * @param languages they speak
   */
  public record Team(
      @Nullable @Min(1) @Max(100) Integer size,
      @Nullable @DecimalMin("0") @DecimalMax("60") BigDecimal experienceYears,
      @Nullable TeamGender gender,

      @Nullable @Size(max = 20)
      List<@Pattern(regexp = "[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}") String> languages) {}

  /**
   * Interviews.
   *
   * @param total all
   * @param offSite away from the site
   * @param individual one by one
   * @param chosenByAuditor and not by the site
   * @param withoutManagement in the room
   */
  public record Interviews(
      @NotNull @Min(0) @Max(100_000) Integer total,
      @Nullable @Min(0) @Max(100_000) Integer offSite,
      @Nullable @Min(0) @Max(100_000) Integer individual,
      @Nullable @Min(0) @Max(100_000) Integer chosenByAuditor,
      @Nullable @Min(0) @Max(100_000) Integer withoutManagement) {}

  /**
   * What was found.
   *
   * @param critical gravest
   * @param major grave
   * @param minor the rest
   */
  public record Findings(
      @NotNull @Min(0) @Max(100_000) Integer critical,
      @NotNull @Min(0) @Max(100_000) Integer major,
      @NotNull @Min(0) @Max(100_000) Integer minor) {}
}
