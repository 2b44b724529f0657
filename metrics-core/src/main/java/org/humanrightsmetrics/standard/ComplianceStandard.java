// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.standard;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.hibernate.validator.constraints.CodePointLength;
import org.humanrightsmetrics.code.AppliedRule;
import org.humanrightsmetrics.code.Country;

/**
 * By which standard businesses are assessed, in which version, and what of it was adapted to the law of a
 * country.
 *
 * <p>JSON: {@code {"standardId": "EXAMPLE-HANDCRAFT", "version": "2.0", "jurisdiction": "IN", "adaptedRules":
 * [{"requirement": "3.2", "standardText": "Overtime is paid at one and a half times", "localLaw": "Overtime is
 * paid at twice the wage", "applied": "STRICTER_OF"}]}}.
 *
 * <p><b>Findings.</b> {@code ethical-compliance-lifecycle/jurisdiction-missing} (ERROR).
 *
 * <p>Immutable and thread-safe.
 *
 * @param standardId a short name of the standard; letters, digits and {@code . _ / -}, at most 64
 * @param version its version, for example {@code "2.0"}; at most 40 characters
 * @param jurisdiction whose law it was adapted to
 * @param adaptedRules what was adapted; empty when nothing was, at most 500
 */
public record ComplianceStandard(
    @NotNull @Pattern(regexp = "[A-Za-z0-9][A-Za-z0-9._/-]{0,63}")
    String standardId,

    @NotBlank @CodePointLength(max = 40) String version,
    Optional<Country> jurisdiction,
    @Size(max = 500) List<@Valid AdaptedRule> adaptedRules) {

  /** Copies the list; none given is an empty one. */
  public ComplianceStandard {
    adaptedRules = adaptedRules == null ? List.of() : List.copyOf(adaptedRules);
  }

  /**
   * One requirement that was adapted.
   *
   * <p>JSON: see {@link ComplianceStandard}.
   *
   * <p>Immutable and thread-safe.
   *
   * @param requirement its number in the standard; at most 64 characters
   * @param standardText what the standard asks for, in the reporter's own words; at most 500 characters
   * @param localLaw what the law asks for, in the reporter's own words; at most 500 characters
   * @param applied what holds
   */
  public record AdaptedRule(
      @NotBlank @CodePointLength(max = 64) String requirement,
      @NotBlank @CodePointLength(max = 500) String standardText,
      @NotBlank @CodePointLength(max = 500) String localLaw,
      @NotNull AppliedRule applied) {}

  /**
   * Whether results on one requirement mean the same here and there: the same standard and version, and either
   * adapted nowhere, or adapted to the same law.
   *
   * @param other the standard of the other result
   * @param requirement its number in the standard
   * @return false when the two results must not be compared
   */
  public boolean agreesWith(ComplianceStandard other, String requirement) {
    if (!standardId.equals(other.standardId) || !version.equals(other.version)) {
      return false;
    }
    Optional<AdaptedRule> here = adapted(requirement);
    Optional<AdaptedRule> there = other.adapted(requirement);
    if (here.isEmpty() && there.isEmpty()) {
      return true;
    }
    return here.isPresent()
        && there.isPresent()
        && jurisdiction.isPresent()
        && jurisdiction.equals(other.jurisdiction)
        && here.get().localLaw().equals(there.get().localLaw());
  }

  private Optional<AdaptedRule> adapted(String requirement) {
    return adaptedRules.stream()
        .filter(rule -> rule.requirement().equals(requirement))
        .findFirst();
  }
}
