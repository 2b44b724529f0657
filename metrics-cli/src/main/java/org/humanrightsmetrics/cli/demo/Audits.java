// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.cli.demo;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.humanrightsmetrics.code.Announcement;
import org.humanrightsmetrics.code.AuditActor;
import org.humanrightsmetrics.code.AuditParty;
import org.humanrightsmetrics.code.AuditScheme;
import org.humanrightsmetrics.code.Code;
import org.humanrightsmetrics.code.SupplyTier;
import org.humanrightsmetrics.context.ReferencePeriod;
import org.humanrightsmetrics.measure.Count;
import org.humanrightsmetrics.measure.Disaggregated;
import org.humanrightsmetrics.standard.AuditIndependence;
import org.humanrightsmetrics.standard.AuditIndependenceBuilder;

/** How independent the audits of the sites in an area were. */
final class Audits {

  private Audits() {}

  /** The audits of one year; the people of the programme are the sites. */
  static AuditIndependenceBuilder year(Programme programme, int year) {
    long sites = programme.people(year);
    long audits = Programme.percent(64, sites);
    return AuditIndependence.builder()
        .context(programme.context(
            ReferencePeriod.year(year), year, "Supplier sites in the country", sites))
        .audits(Disaggregated.of(audits)
            .by(
                "announcement",
                split(
                    audits,
                    Announcement.ANNOUNCED,
                    Announcement.SEMI_ANNOUNCED,
                    Announcement.UNANNOUNCED))
            .by("paidBy", split(audits, AuditActor.BUYER, AuditActor.SUPPLIER, AuditActor.SHARED))
            .by(
                "selectedBy",
                split(audits, AuditActor.BUYER, AuditActor.SCHEME, AuditActor.SUPPLIER))
            .by("party", split(audits, AuditParty.THIRD, AuditParty.SECOND, AuditParty.FIRST))
            .by("tier", split(audits, SupplyTier.TIER_1, SupplyTier.TIER_2, SupplyTier.TIER_3))
            .by("scheme", split(audits, AuditScheme.SLCP, AuditScheme.OWN_CODE, AuditScheme.SMETA)))
        .sitesWithValidIndependentAudit(Count.of(Programme.percent(41, sites)))
        .details(List.of());
  }

  private static <C extends Code> Map<C, Count> split(long all, C most, C some, C few) {
    long first = Programme.percent(61, all);
    long second = Programme.percent(26, all);
    Map<C, Count> parts = new LinkedHashMap<>();
    parts.put(most, Count.of(first));
    parts.put(some, Count.of(second));
    parts.put(few, Count.of(all - first - second));
    return parts;
  }
}
