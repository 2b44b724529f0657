// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.code;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;

/**
 * People from one age up to, and not including, another, in completed years.
 *
 * <p><b>Shape.</b> {@code Y18T25} is 18 &lt;= age &lt; 25, {@code Y50PLUS} is 50 and over, {@code
 * UNKNOWN} is the remainder whose age nobody recorded. Bands are half-open, so that neighbours do
 * not both hold the people of the age at which they meet: schemes that say "15 to 24" become {@code
 * Y15T25} here, and "over 50" becomes {@code Y51PLUS}.
 *
 * <p>Any band may be used; those of well-known schemes stand ready as lists. {@link
 * CodeStatus.Kind#LISTED} for every band that can hold somebody, {@link
 * CodeStatus.Kind#NOT_LISTED} for one that ends before it begins, such as {@code Y25T18}. There is
 * no user door: free bands make it unnecessary.
 *
 * <p>Immutable and thread-safe.
 */
@CodeListed(
    id = "age-band",
    dimension = "age",
    pattern = "Y(?:0|[1-9][0-9]{0,2})(?:T[1-9][0-9]{0,2}|PLUS)|UNKNOWN",
    example = "Y18T25")
public final class AgeBand extends ListedCode {

  /** Age not recorded. */
  public static final AgeBand UNKNOWN = of("UNKNOWN");

  /** IRIS+: child, adolescent, adult. Its fourth class, "older", names no age and is left out. */
  public static final List<AgeBand> IRIS = List.of(of("Y0T10"), of("Y10T19"), of("Y19PLUS"));

  /** ESRS and GRI: under 30, 30 to 50, over 50. Who is 50 belongs to the second. */
  public static final List<AgeBand> ESRS_GRI = List.of(of("Y0T30"), of("Y30T51"), of("Y51PLUS"));

  /** The ages of the SDG indicator on child labour: 5 to 17. */
  public static final List<AgeBand> SDG_CHILD_LABOUR = List.of(of("Y5T18"));

  /** The ages of the indicators on youth not in employment, education or training: 15 to 24. */
  public static final List<AgeBand> NEET = List.of(of("Y15T25"));

  /** The ages of the Global Findex: 15 and over. */
  public static final List<AgeBand> FINDEX = List.of(of("Y15PLUS"));

  /** Girls and women as the training metric keeps them apart: 10 to 17, 18 and over. */
  public static final List<AgeBand> GIRLS_AND_WOMEN = List.of(of("Y10T18"), of("Y18PLUS"));

  private static final List<AgeBand> VALUES = List.of(
      of("Y0T10"),
      of("Y0T30"),
      of("Y5T18"),
      of("Y10T18"),
      of("Y10T19"),
      of("Y15T25"),
      of("Y15PLUS"),
      of("Y18PLUS"),
      of("Y19PLUS"),
      of("Y30T51"),
      of("Y51PLUS"),
      UNKNOWN);

  private static final String PLUS = "PLUS";

  private final boolean holdsSomebody;

  private AgeBand(String code) {
    super(code);
    holdsSomebody = !isUnknown() && from().orElseThrow() < toExclusive().orElse(Integer.MAX_VALUE);
  }

  /**
   * The band of a code, even one that can hold nobody.
   *
   * @param code for example {@code "Y18T25"}, {@code "Y50PLUS"} or {@code "UNKNOWN"}
   * @return the band
   * @throws IllegalArgumentException when the text has none of these forms
   */
  public static AgeBand of(String code) {
    return new AgeBand(code);
  }

  /**
   * The bands of all presets, and {@link #UNKNOWN}; any other band may be used as well.
   *
   * @return the bands by age, overlapping each other
   */
  public static List<AgeBand> values() {
    return VALUES;
  }

  /**
   * The youngest age in the band.
   *
   * @return completed years; empty for {@link #UNKNOWN}
   */
  public OptionalInt from() {
    if (isUnknown()) {
      return OptionalInt.empty();
    }
    int end = isOpenEnded() ? code().length() - PLUS.length() : code().indexOf('T');
    return OptionalInt.of(Integer.parseInt(code().substring(1, end)));
  }

  /**
   * The first age after the band.
   *
   * @return completed years; empty for a band without upper end and for {@link #UNKNOWN}
   */
  public OptionalInt toExclusive() {
    if (isUnknown() || isOpenEnded()) {
      return OptionalInt.empty();
    }
    return OptionalInt.of(Integer.parseInt(code().substring(code().indexOf('T') + 1)));
  }

  /**
   * Whether somebody can belong to both bands.
   *
   * @param other another band
   * @return true for {@code Y18T25} and {@code Y24PLUS}, false for {@code Y18T25} and {@code
   *     Y25PLUS}; always false for {@link #UNKNOWN} and for a band that can hold nobody
   */
  public boolean overlaps(AgeBand other) {
    Objects.requireNonNull(other, "other");
    if (!holdsSomebody || !other.holdsSomebody) {
      return false;
    }
    int from = Math.max(from().orElseThrow(), other.from().orElseThrow());
    int to = Math.min(
        toExclusive().orElse(Integer.MAX_VALUE), other.toExclusive().orElse(Integer.MAX_VALUE));
    return from < to;
  }

  @Override
  public CodeStatus statusDuring(LocalDate start, LocalDate end) {
    Objects.requireNonNull(start, "start");
    Objects.requireNonNull(end, "end");
    return CodeStatus.of(
        isUnknown() || holdsSomebody ? CodeStatus.Kind.LISTED : CodeStatus.Kind.NOT_LISTED);
  }

  private boolean isUnknown() {
    return code().charAt(0) == 'U';
  }

  private boolean isOpenEnded() {
    return code().endsWith(PLUS);
  }
}
