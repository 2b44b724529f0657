// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.code;

import java.time.LocalDate;
import java.util.List;

/**
 * What kind of goods a share is taken of.
 *
 * <p>An open list: a code that starts with {@code X-} is the reporter's own, see {@link
 * ListedCode}.
 *
 * <p>Immutable and thread-safe.
 */
@CodeListed(
    id = "product-group",
    pattern = "[A-Z][A-Z0-9_]{0,63}|X-[A-Z0-9_-]{1,32}",
    example = "ALL_PRODUCTS")
public final class ProductGroup extends ListedCode {

  /** Everything that the reporter buys or sells. */
  public static final ProductGroup ALL_PRODUCTS = of("ALL_PRODUCTS");

  /** Clothes. */
  public static final ProductGroup GARMENTS = of("GARMENTS");

  /** Bed linen, carpets, curtains. */
  public static final ProductGroup HOME_TEXTILES = of("HOME_TEXTILES");

  /** Shoes, bags, belts. */
  public static final ProductGroup FOOTWEAR_AND_LEATHER = of("FOOTWEAR_AND_LEATHER");

  /** Jewellery. */
  public static final ProductGroup JEWELLERY = of("JEWELLERY");

  /** Baskets, furniture, carvings. */
  public static final ProductGroup BASKETRY_AND_WOOD = of("BASKETRY_AND_WOOD");

  /** Ceramics and glass. */
  public static final ProductGroup CERAMICS_AND_GLASS = of("CERAMICS_AND_GLASS");

  /** Cotton, wool, silk before spinning. */
  public static final ProductGroup FIBRES = of("FIBRES");

  /** Food and drink. */
  public static final ProductGroup FOOD = of("FOOD");

  /** Any other. */
  public static final ProductGroup OTHER = of("OTHER");

  private static final List<ProductGroup> VALUES = List.of(
      ALL_PRODUCTS,
      GARMENTS,
      HOME_TEXTILES,
      FOOTWEAR_AND_LEATHER,
      JEWELLERY,
      BASKETRY_AND_WOOD,
      CERAMICS_AND_GLASS,
      FIBRES,
      FOOD,
      OTHER);

  private ProductGroup(String code) {
    super(code);
  }

  /**
   * The value of a code, listed or not.
   *
   * @param code for example {@code "ALL_PRODUCTS"} or {@code "X-OUR_OWN"}
   * @return the value
   * @throws IllegalArgumentException when the text is neither capital letters, digits and underscores
   *     nor a code of the user door
   */
  public static ProductGroup of(String code) {
    return new ProductGroup(code);
  }

  /**
   * The values that the list has.
   *
   * @return the constants of this class, in the list's order
   */
  public static List<ProductGroup> values() {
    return VALUES;
  }

  @Override
  public CodeStatus statusDuring(LocalDate start, LocalDate end) {
    return statusInList(start, end);
  }
}
