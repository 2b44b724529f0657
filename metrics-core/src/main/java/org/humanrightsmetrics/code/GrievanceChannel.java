// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.code;

import java.time.LocalDate;
import java.util.List;

/**
 * Way by which a worker raised a case. A case that came by several is counted where it came first.
 *
 * <p>An open list: a code that starts with {@code X-} is the reporter's own, see {@link
 * ListedCode}.
 *
 * <p>Immutable and thread-safe.
 */
@CodeListed(
    id = "grievance-channel",
    dimension = "channel",
    pattern = "[A-Z][A-Z0-9_]{0,63}|X-[A-Z0-9_-]{1,32}",
    example = "HOTLINE")
public final class GrievanceChannel extends ListedCode {

  /** A telephone line. */
  public static final GrievanceChannel HOTLINE = of("HOTLINE");

  /** An app, a messenger or text messages. */
  public static final GrievanceChannel MOBILE_APP = of("MOBILE_APP");

  /** A box for written notes. */
  public static final GrievanceChannel SUGGESTION_BOX = of("SUGGESTION_BOX");

  /** A superior at work. */
  public static final GrievanceChannel SUPERVISOR = of("SUPERVISOR");

  /** The personnel department. */
  public static final GrievanceChannel HUMAN_RESOURCES = of("HUMAN_RESOURCES");

  /** A committee of or with workers. */
  public static final GrievanceChannel COMMITTEE = of("COMMITTEE");

  /** A trade union. */
  public static final GrievanceChannel UNION = of("UNION");

  /** A non-governmental organisation. */
  public static final GrievanceChannel NGO = of("NGO");

  /** A company that buys from the site. */
  public static final GrievanceChannel BUYER = of("BUYER");

  /** Labour inspection, a court or another state body. */
  public static final GrievanceChannel STATE_BODY = of("STATE_BODY");

  /** Any other. */
  public static final GrievanceChannel OTHER = of("OTHER");

  /** Not asked, not answered or not recorded. */
  public static final GrievanceChannel UNKNOWN = of("UNKNOWN");

  private static final List<GrievanceChannel> VALUES = List.of(
      HOTLINE,
      MOBILE_APP,
      SUGGESTION_BOX,
      SUPERVISOR,
      HUMAN_RESOURCES,
      COMMITTEE,
      UNION,
      NGO,
      BUYER,
      STATE_BODY,
      OTHER,
      UNKNOWN);

  private GrievanceChannel(String code) {
    super(code);
  }

  /**
   * The value of a code, listed or not.
   *
   * @param code for example {@code "HOTLINE"} or {@code "X-OUR_OWN"}
   * @return the value
   * @throws IllegalArgumentException when the text is neither capital letters, digits and underscores
   *     nor a code of the user door
   */
  public static GrievanceChannel of(String code) {
    return new GrievanceChannel(code);
  }

  /**
   * The values that the list has.
   *
   * @return the constants of this class, in the list's order
   */
  public static List<GrievanceChannel> values() {
    return VALUES;
  }

  @Override
  public CodeStatus statusDuring(LocalDate start, LocalDate end) {
    return statusInList(start, end);
  }
}
