// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CurrencyTest {

  private static CodeStatus.Kind kind(String code, String start, String end) {
    return Currency.of(code)
        .statusDuring(LocalDate.parse(start), LocalDate.parse(end))
        .kind();
  }

  // Withdrawn somewhere and in use elsewhere: judging by one row would reject the euro.
  @ParameterizedTest
  @ValueSource(strings = {"EUR", "IDR", "MWK", "PEN", "RON", "SDG", "SZL", "TRY"})
  void isInUseWhileOneCountryKeepsIt(String code) {
    assertThat(kind(code, "2025-01-01", "2025-12-31")).isEqualTo(CodeStatus.Kind.LISTED);
    assertThat(CodeList.of(Currency.class).contains(code)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "HRK, 2022-01-01, 2022-12-31, LISTED",
    "HRK, 2022-07-01, 2023-06-30, WITHDRAWN_DURING_PERIOD",
    "HRK, 2023-01-31, 2023-01-31, WITHDRAWN_DURING_PERIOD",
    "HRK, 2023-01-30, 2023-01-30, LISTED",
    "HRK, 2023-02-01, 2023-12-31, WITHDRAWN_BEFORE_PERIOD",
    "BGN, 2025-01-01, 2025-12-31, LISTED",
    "BGN, 2026-01-01, 2026-06-30, WITHDRAWN_DURING_PERIOD",
    "BGN, 2026-02-01, 2026-06-30, WITHDRAWN_BEFORE_PERIOD",
    "ZWL, 2025-01-01, 2025-12-31, WITHDRAWN_BEFORE_PERIOD",
    "ANG, 2024-01-01, 2024-12-31, LISTED",
    "ANG, 2025-01-01, 2025-12-31, WITHDRAWN_DURING_PERIOD",
    "ARY, 1990-01-01, 1990-12-31, WITHDRAWN_DURING_PERIOD"
  })
  void isJudgedByThePeriod(String code, String start, String end, CodeStatus.Kind expected) {
    assertThat(kind(code, start, end)).isEqualTo(expected);
  }

  @Test
  void readsAMonthAsItsLastDay() {
    assertThat(
            Currency.of("HRK").statusDuring(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31)))
        .isEqualTo(new CodeStatus(
            CodeStatus.Kind.WITHDRAWN_BEFORE_PERIOD, Optional.of(LocalDate.of(2023, 1, 31))));
  }

  @Test
  void isNotAMetalNorATestNorNothing() {
    for (String code : List.of("XAG", "XAU", "XPD", "XPT", "XTS", "X".repeat(3))) {
      assertThat(kind(code, "2025-01-01", "2025-12-31"))
          .as(code)
          .isEqualTo(CodeStatus.Kind.NOT_LISTED);
    }
  }

  @Test
  void hasTheDecimalsOfIso4217() {
    assertThat(Currency.of("KHR").minorUnits()).hasValue(2);
    assertThat(Currency.of("JPY").minorUnits()).hasValue(0);
    assertThat(Currency.of("TND").minorUnits()).hasValue(3);
    assertThat(Currency.of("CLF").minorUnits()).hasValue(4);
    assertThat(Currency.of("XDR").minorUnits()).isEmpty();
    assertThat(Currency.of("HRK").minorUnits()).isEmpty();

    Map<Integer, Integer> sizes = new TreeMap<>();
    for (String code : CodeList.of(Currency.class).codes()) {
      OptionalInt units = Currency.of(code).minorUnits();
      sizes.merge(units.orElse(-1), 1, Integer::sum);
    }
    // 178 codes of ISO 4217, less the six without decimals that are not money.
    assertThat(sizes).isEqualTo(Map.of(-1, 7, 0, 17, 2, 139, 3, 7, 4, 2));
  }

  // The platform never decides; this only tells that one of the two has changed.
  @Test
  void agreesWithThePlatformOnDecimals() {
    for (String code : CodeList.of(Currency.class).codes()) {
      java.util.Currency.getAvailableCurrencies().stream()
          .filter(currency -> currency.getCurrencyCode().equals(code))
          .forEach(currency -> assertThat(Currency.of(code).minorUnits().orElse(-1))
              .as(code)
              .isEqualTo(currency.getDefaultFractionDigits()));
    }
  }

  @Test
  void bindsDateAndKind() {
    assertThatThrownBy(() -> CodeStatus.of(CodeStatus.Kind.WITHDRAWN_BEFORE_PERIOD))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new CodeStatus(CodeStatus.Kind.LISTED, Optional.of(Days.END)))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
