// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.disclosure;

import java.util.List;
import java.util.Optional;

/**
 * Everything an attacker found out.
 *
 * <p>Immutable and thread-safe.
 *
 * @param bounds what can be said about every hidden and every implied cell
 */
public record Attack(List<CellBounds> bounds) {

  /** Copies the list. */
  public Attack {
    bounds = List.copyOf(bounds);
  }

  /**
   * The cells that the attacker knows exactly and should not.
   *
   * @return their bounds
   */
  public List<CellBounds> exact() {
    return with(CellBounds.Verdict.EXACT);
  }

  /**
   * The cells of which the attacker knows that they are small.
   *
   * @return their bounds, exactly known ones left out
   */
  public List<CellBounds> provedSmall() {
    return with(CellBounds.Verdict.PROVED_SMALL);
  }

  /**
   * The cells whose range does not reach from the least possible value to the threshold.
   *
   * @return their bounds, worse ones left out
   */
  public List<CellBounds> narrow() {
    return with(CellBounds.Verdict.NARROW);
  }

  /**
   * Whether the attacker found nothing that does harm.
   *
   * @return true when no cell is known exactly or to be small
   */
  public boolean isHarmless() {
    return bounds.stream().noneMatch(CellBounds::isBreach);
  }

  /**
   * What was found out about one cell.
   *
   * @param cell which
   * @return its bounds; empty for a shown cell
   */
  public Optional<CellBounds> of(CellKey cell) {
    return bounds.stream().filter(each -> each.cell().equals(cell)).findFirst();
  }

  private List<CellBounds> with(CellBounds.Verdict verdict) {
    return bounds.stream().filter(each -> each.verdict() == verdict).toList();
  }
}
