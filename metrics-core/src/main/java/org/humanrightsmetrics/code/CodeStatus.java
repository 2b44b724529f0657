// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.code;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * What the shipped list says about a code during a reference period.
 *
 * <p><b>Withdrawal.</b> A list that knows only the month of a withdrawal is read in favour of the
 * reporter: the code is taken to end with the last day of that month. With {@code w} for that day,
 * a code is withdrawn <em>before</em> the period when {@code w < start}, withdrawn <em>during</em>
 * it when {@code start <= w <= end}, and still listed when {@code w > end}. The Croatian kuna
 * ({@code HRK}, withdrawn in 2023-01) is therefore listed for 2022, withdrawn during 2023, and
 * withdrawn before a period that starts on 2023-02-01.
 *
 * <p>Immutable and thread-safe.
 *
 * @param kind the verdict
 * @param withdrawnOn the last day on which the code was valid; present for the two withdrawn kinds,
 *     empty for all others
 */
public record CodeStatus(Kind kind, Optional<LocalDate> withdrawnOn) {

  private static final CodeStatus LISTED = new CodeStatus(Kind.LISTED, Optional.empty());

  /** The verdicts. */
  public enum Kind {
    /** The code is in the list and valid up to the end of the period. */
    LISTED,
    /** The code is nobody's but the reporter's: it starts with {@code X-}, or is like {@code XK}. */
    USER_ASSIGNED,
    /** The list does not have the code. */
    NOT_LISTED,
    /** The code ended before the period began. */
    WITHDRAWN_BEFORE_PERIOD,
    /** The code ended inside the period, its first and last day included. */
    WITHDRAWN_DURING_PERIOD,
    /** The identifier has the right form, but its check character does not fit the rest. */
    CHECK_CHARACTER_WRONG
  }

  /**
   * Creates a status.
   *
   * @throws IllegalArgumentException when a withdrawn kind lacks its date, or another kind has one
   */
  public CodeStatus {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(withdrawnOn, "withdrawnOn");
    boolean withdrawn =
        kind == Kind.WITHDRAWN_BEFORE_PERIOD || kind == Kind.WITHDRAWN_DURING_PERIOD;
    if (withdrawn != withdrawnOn.isPresent()) {
      throw new IllegalArgumentException(
          "a date of withdrawal goes with a withdrawn kind and with no other, but got " + kind
              + " with " + withdrawnOn);
    }
  }

  /**
   * A status that needs no date.
   *
   * @param kind any kind but the two withdrawn ones
   * @return the status
   * @throws IllegalArgumentException when the kind needs a date
   */
  public static CodeStatus of(Kind kind) {
    return kind == Kind.LISTED ? LISTED : new CodeStatus(kind, Optional.empty());
  }

  /**
   * The status of a code that was withdrawn some day, judged for a period.
   *
   * @param withdrawnOn the last day on which the code was valid
   * @param start first day of the period
   * @param end last day of the period
   * @return {@link Kind#WITHDRAWN_BEFORE_PERIOD}, {@link Kind#WITHDRAWN_DURING_PERIOD} or {@link
   *     Kind#LISTED}
   */
  public static CodeStatus ofWithdrawal(LocalDate withdrawnOn, LocalDate start, LocalDate end) {
    if (withdrawnOn.isBefore(start)) {
      return new CodeStatus(Kind.WITHDRAWN_BEFORE_PERIOD, Optional.of(withdrawnOn));
    }
    if (withdrawnOn.isAfter(end)) {
      return of(Kind.LISTED);
    }
    return new CodeStatus(Kind.WITHDRAWN_DURING_PERIOD, Optional.of(withdrawnOn));
  }
}
