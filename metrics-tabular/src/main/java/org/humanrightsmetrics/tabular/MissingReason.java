// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.tabular;

import java.util.Arrays;
import java.util.Optional;
import org.humanrightsmetrics.measure.Missing;

/**
 * Why a row has no number, as the column {@code missing_reason} says it.
 *
 * <p>{@link #WITHHELD} stands for every hidden cell alike, whether it is small itself or protects another one:
 * telling them apart would say that the value is small. Immutable and thread-safe.
 */
public enum MissingReason {
  /** Nobody collected it. */
  NOT_COLLECTED("not-collected", ObservationStatusFlag.L),
  /** It cannot exist here. */
  NOT_APPLICABLE("not-applicable", ObservationStatusFlag.M),
  /** Those who were asked declined. */
  REFUSED("refused", ObservationStatusFlag.O),
  /** It exists, and the reporter does not know it. */
  UNKNOWN("unknown", ObservationStatusFlag.O),
  /** Known and not said. */
  WITHHELD("withheld", ObservationStatusFlag.Q);

  private final String code;
  private final ObservationStatusFlag flag;

  MissingReason(String code, ObservationStatusFlag flag) {
    this.code = code;
    this.flag = flag;
  }

  /**
   * How the file writes it.
   *
   * @return for example {@code "not-applicable"}
   */
  public String code() {
    return code;
  }

  /**
   * The flag that goes with it.
   *
   * @return a flag without a number
   */
  public ObservationStatusFlag flag() {
    return flag;
  }

  /**
   * The reason for a measure that has no value.
   *
   * @param missing why, as the report says
   * @return the same in the words of the table
   */
  public static MissingReason of(Missing missing) {
    return switch (missing) {
      case UNKNOWN -> UNKNOWN;
      case NOT_APPLICABLE -> NOT_APPLICABLE;
      case WITHHELD -> WITHHELD;
    };
  }

  static Optional<MissingReason> parse(String code) {
    return Arrays.stream(values()).filter(reason -> reason.code.equals(code)).findFirst();
  }
}
