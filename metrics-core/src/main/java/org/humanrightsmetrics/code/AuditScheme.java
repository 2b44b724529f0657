// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.code;

import java.time.LocalDate;
import java.util.List;

/**
 * Programme by whose rules a site was audited.
 *
 * <p>Numbers of findings are never compared across schemes.
 *
 * <p>An open list: a code that starts with {@code X-} is the reporter's own, see {@link
 * ListedCode}.
 *
 * <p>Immutable and thread-safe.
 */
@CodeListed(
    id = "audit-scheme",
    dimension = "scheme",
    pattern = "[A-Z][A-Z0-9_]{0,63}|X-[A-Z0-9_-]{1,32}",
    example = "SLCP")
public final class AuditScheme extends ListedCode {

  /** Social and Labor Convergence Program. */
  public static final AuditScheme SLCP = of("SLCP");

  /** Better Work, of ILO and IFC. */
  public static final AuditScheme BETTER_WORK = of("BETTER_WORK");

  /** Sedex Members Ethical Trade Audit. */
  public static final AuditScheme SMETA = of("SMETA");

  /** SA8000, of Social Accountability International. */
  public static final AuditScheme SA8000 = of("SA8000");

  /** amfori BSCI. */
  public static final AuditScheme AMFORI_BSCI = of("AMFORI_BSCI");

  /** Worldwide Responsible Accredited Production. */
  public static final AuditScheme WRAP = of("WRAP");

  /** Validated Assessment Program of the Responsible Business Alliance. */
  public static final AuditScheme RBA_VAP = of("RBA_VAP");

  /** The code of conduct of a buyer or group. */
  public static final AuditScheme OWN_CODE = of("OWN_CODE");

  /** Any other. */
  public static final AuditScheme OTHER = of("OTHER");

  /** Not asked, not answered or not recorded. */
  public static final AuditScheme UNKNOWN = of("UNKNOWN");

  private static final List<AuditScheme> VALUES = List.of(
      SLCP, BETTER_WORK, SMETA, SA8000, AMFORI_BSCI, WRAP, RBA_VAP, OWN_CODE, OTHER, UNKNOWN);

  private AuditScheme(String code) {
    super(code);
  }

  /**
   * The value of a code, listed or not.
   *
   * @param code for example {@code "SLCP"} or {@code "X-OUR_OWN"}
   * @return the value
   * @throws IllegalArgumentException when the text is neither capital letters, digits and underscores
   *     nor a code of the user door
   */
  public static AuditScheme of(String code) {
    return new AuditScheme(code);
  }

  /**
   * The values that the list has.
   *
   * @return the constants of this class, in the list's order
   */
  public static List<AuditScheme> values() {
    return VALUES;
  }

  @Override
  public CodeStatus statusDuring(LocalDate start, LocalDate end) {
    return statusInList(start, end);
  }
}
