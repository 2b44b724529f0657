// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.disclosure;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What may be published of some tables, and what had to be given up.
 *
 * <p>Immutable and thread-safe.
 *
 * @param tables as everybody may see them; empty when everything is withheld
 * @param quotients the rates and means asked for, as everybody may see them; empty when withheld
 * @param rungs what was given up, in order
 * @param reasons why, where something was given up or withheld
 * @param certificate the proof, for the owner alone; empty when everything is withheld
 * @param exposed how many cells could have been worked out exactly if only those had been hidden that are too
 *     small by themselves; for the owner alone
 */
public record Publication(
    List<PublishedTable> tables,
    List<PublishedQuotient> quotients,
    List<Rung> rungs,
    Set<Reason> reasons,
    Optional<Certificate> certificate,
    int exposed) {

  /** Copies the collections. */
  public Publication {
    tables = List.copyOf(tables);
    quotients = List.copyOf(quotients);
    rungs = List.copyOf(rungs);
    reasons = Set.copyOf(reasons);
  }

  static Publication withheld(List<Rung> rungs, Set<Reason> reasons) {
    Set<Reason> all = EnumSet.of(Reason.WITHHELD);
    all.addAll(reasons);
    return new Publication(List.of(), List.of(), rungs, all, Optional.empty(), 0);
  }

  /**
   * Whether nothing may be published.
   *
   * @return true when {@link #tables()} is empty
   */
  public boolean isWithheld() {
    return tables.isEmpty();
  }

  /** What may be told of it, without naming a cell. */
  @Override
  public String toString() {
    return isWithheld()
        ? "withheld " + reasons
        : tables.stream().mapToLong(PublishedTable::hiddenCells).sum() + " cells hidden " + rungs;
  }
}
