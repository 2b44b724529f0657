// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.code;

import java.time.LocalDate;
import java.util.List;

/**
 * Step of production seen from the buyer; the higher the number, the nearer to the raw material.
 *
 * <p>An open list: a code that starts with {@code X-} is the reporter's own, see {@link
 * ListedCode}.
 *
 * <p>Immutable and thread-safe.
 */
@CodeListed(
    id = "supply-tier",
    dimension = "tier",
    pattern = "[A-Z][A-Z0-9_]{0,63}|X-[A-Z0-9_-]{1,32}",
    example = "TIER_1")
public final class SupplyTier extends ListedCode {

  /** The buyer's own sites. */
  public static final SupplyTier TIER_0 = of("TIER_0");

  /** Assembly of the final product. */
  public static final SupplyTier TIER_1 = of("TIER_1");

  /** Making of materials and components. */
  public static final SupplyTier TIER_2 = of("TIER_2");

  /** Processing of raw material. */
  public static final SupplyTier TIER_3 = of("TIER_3");

  /** Growing, gathering or mining of raw material. */
  public static final SupplyTier TIER_4 = of("TIER_4");

  /** What raw material is made from, such as seed or collected waste. */
  public static final SupplyTier TIER_5 = of("TIER_5");

  /** Not asked, not answered or not recorded. */
  public static final SupplyTier UNKNOWN = of("UNKNOWN");

  private static final List<SupplyTier> VALUES =
      List.of(TIER_0, TIER_1, TIER_2, TIER_3, TIER_4, TIER_5, UNKNOWN);

  private SupplyTier(String code) {
    super(code);
  }

  /**
   * The value of a code, listed or not.
   *
   * @param code for example {@code "TIER_1"} or {@code "X-OUR_OWN"}
   * @return the value
   * @throws IllegalArgumentException when the text is neither capital letters, digits and underscores
   *     nor a code of the user door
   */
  public static SupplyTier of(String code) {
    return new SupplyTier(code);
  }

  /**
   * The values that the list has.
   *
   * @return the constants of this class, in the list's order
   */
  public static List<SupplyTier> values() {
    return VALUES;
  }

  @Override
  public CodeStatus statusDuring(LocalDate start, LocalDate end) {
    return statusInList(start, end);
  }
}
