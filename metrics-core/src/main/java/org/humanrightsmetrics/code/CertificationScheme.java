// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.code;

import java.time.LocalDate;
import java.util.List;

/**
 * By whose standard goods or producers are certified.
 *
 * <p>A certificate is given by somebody without an interest in it, to a standard that everybody can read.
 *
 * <p>An open list: a code that starts with {@code X-} is the reporter's own, see {@link
 * ListedCode}.
 *
 * <p>Immutable and thread-safe.
 */
@CodeListed(
    id = "certification-scheme",
    dimension = "certification",
    overlapping = true,
    pattern = "[A-Z][A-Z0-9_]{0,63}|X-[A-Z0-9_-]{1,32}",
    example = "FAIRTRADE")
public final class CertificationScheme extends ListedCode {

  /** Fairtrade International. */
  public static final CertificationScheme FAIRTRADE = of("FAIRTRADE");

  /** Guarantee of the World Fair Trade Organization. */
  public static final CertificationScheme WFTO = of("WFTO");

  /** Seal of Nest for handcraft. */
  public static final CertificationScheme NEST = of("NEST");

  /** Global Organic Textile Standard. */
  public static final CertificationScheme GOTS = of("GOTS");

  /** Better Cotton. */
  public static final CertificationScheme BETTER_COTTON = of("BETTER_COTTON");

  /** Rainforest Alliance. */
  public static final CertificationScheme RAINFOREST_ALLIANCE = of("RAINFOREST_ALLIANCE");

  /** Forest Stewardship Council. */
  public static final CertificationScheme FSC = of("FSC");

  /** Any other. */
  public static final CertificationScheme OTHER = of("OTHER");

  /** Not asked, not answered or not recorded. */
  public static final CertificationScheme UNKNOWN = of("UNKNOWN");

  private static final List<CertificationScheme> VALUES =
      List.of(FAIRTRADE, WFTO, NEST, GOTS, BETTER_COTTON, RAINFOREST_ALLIANCE, FSC, OTHER, UNKNOWN);

  private CertificationScheme(String code) {
    super(code);
  }

  /**
   * The value of a code, listed or not.
   *
   * @param code for example {@code "FAIRTRADE"} or {@code "X-OUR_OWN"}
   * @return the value
   * @throws IllegalArgumentException when the text is neither capital letters, digits and underscores
   *     nor a code of the user door
   */
  public static CertificationScheme of(String code) {
    return new CertificationScheme(code);
  }

  /**
   * The values that the list has.
   *
   * @return the constants of this class, in the list's order
   */
  public static List<CertificationScheme> values() {
    return VALUES;
  }

  @Override
  public CodeStatus statusDuring(LocalDate start, LocalDate end) {
    return statusInList(start, end);
  }
}
