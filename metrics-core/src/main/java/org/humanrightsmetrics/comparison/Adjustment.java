// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.comparison;

/**
 * Something that can be done to a figure so that it may be read beside others: exactly, or not at all.
 *
 * <p>A {@link Reason} lists the kinds that would mend it; {@link #preview} says by which factor and from what
 * source; {@link #apply} does it. Implementations are immutable and thread-safe.
 */
public sealed interface Adjustment
    permits ExchangeRates.ToCurrency, PurchasingPower, PriceIndex.InPrices, Annualisation {

  /**
   * What is done.
   *
   * @return the kind
   */
  AdjustmentKind kind();

  /**
   * Says what would be done, without doing it.
   *
   * @param figure the number as it stands
   * @return the step with its factor and source; or why it is refused
   */
  Outcome<Lineage.Step> preview(Figure figure);

  /**
   * Does it.
   *
   * @param figure the number as it stands
   * @return the adjusted number, whose lineage ends with the step of the preview; or why it is refused
   */
  Outcome<Figure> apply(Figure figure);
}
