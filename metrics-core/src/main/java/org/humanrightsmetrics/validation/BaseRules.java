// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.validation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.humanrightsmetrics.rule.RuleDescription;
import org.humanrightsmetrics.rule.Scope;
import org.humanrightsmetrics.rule.Severity;

/** The rules that every metric inherits, by name. They are written once, over the Shape. */
final class BaseRules {

  private static final List<RuleDescription> ALL = new ArrayList<>();

  static final RuleDescription KIND_NOT_ALLOWED = error("period/kind-not-allowed", "B-04");
  static final RuleDescription DATE_MISSING = error("period/date-missing", "");
  static final RuleDescription START_AFTER_END = error("period/start-after-end", "");
  static final RuleDescription STOCK_WITH_START = error("period/stock-with-start", "");
  static final RuleDescription LONGER_THAN_A_YEAR =
      warning("period/flow-longer-than-a-year", "", Map.of("days", new BigDecimal(366)));
  static final RuleDescription BEFORE_PERIOD_END = error("report/before-period-end", "B-09");

  static final RuleDescription SIZE_MISSING = error("population/size-missing", "");
  static final RuleDescription NO_COMPARISON = error("attribution/no-comparison", "");
  static final RuleDescription SAMPLE_TOO_SMALL =
      bias("survey/sample-too-small", "B-14a", "least", "30");
  static final RuleDescription RESPONSE_RATE_LOW =
      bias("survey/response-rate-low", "B-15a", "least", "0.6");
  static final RuleDescription ATTRITION_HIGH =
      bias("survey/attrition-high", "B-15b", "most", "0.2");
  static final RuleDescription SELF_REPORTED = add(
      RuleDescription.of("source/self-reported-only", "B-16", Severity.WARNING, Scope.ONE)
          .toBuilder()
          .bias(true)
          .build());

  static final RuleDescription NUMERATOR_EXCEEDS =
      error("ratio/numerator-exceeds-denominator", "B-02b");
  static final RuleDescription ZERO_DENOMINATOR =
      error("ratio/zero-denominator-with-value", "B-03");
  static final RuleDescription TOO_MANY_DECIMALS = error("money/too-many-decimals", "B-06b");
  static final RuleDescription DECIMALS_IN_DERIVED =
      warning("money/decimals-in-derived-value", "", Map.of());
  static final RuleDescription ROUND_NUMBER =
      warning("value/round-number", "B-10a", Map.of("step", new BigDecimal(1_000)));
  static final RuleDescription NONE_OR_ALL =
      warning("ratio/exactly-none-or-all", "B-13", Map.of("least", new BigDecimal(30)));

  static final RuleDescription PARTS_DO_NOT_SUM = error("disaggregation/parts-do-not-sum", "B-07a");
  static final RuleDescription PARTS_EXCEED_TOTAL =
      error("disaggregation/parts-exceed-total", "B-07b");
  static final RuleDescription PART_EXCEEDS_TOTAL = error("disaggregation/part-exceeds-total", "");
  static final RuleDescription REMAINDER_NOT_REPORTED =
      warning("disaggregation/remainder-not-reported", "", Map.of());
  static final RuleDescription SEX_MISSING = warning("disaggregation/sex-missing", "", Map.of());
  static final RuleDescription DIMENSION_MISSING =
      warning("disaggregation/dimension-missing", "", Map.of());
  static final RuleDescription CURRENCIES_MIXED = error("money/currencies-mixed", "");

  static final RuleDescription NOT_IN_SCHEME =
      add(RuleDescription.of("code/not-in-scheme", "B-05a", Severity.ERROR, Scope.ONE));
  static final RuleDescription WITHDRAWN_BEFORE =
      add(RuleDescription.of("code/withdrawn-before-period", "", Severity.ERROR, Scope.TABLE));
  static final RuleDescription WITHDRAWN_DURING =
      add(RuleDescription.of("code/withdrawn-during-period", "", Severity.WARNING, Scope.TABLE));
  static final RuleDescription USER_ASSIGNED = warning("code/user-assigned", "", Map.of());
  static final RuleDescription CHECK_CHARACTER_WRONG =
      warning("code/check-character-wrong", "", Map.of());

  static final RuleDescription REPORTER_ID_MISSING = warning("reporter/id-missing", "", Map.of());

  static final RuleDescription REPEATED_OBSERVATION =
      add(RuleDescription.of("duplicate/observation-repeated", "", Severity.ERROR, Scope.REPORT));
  static final RuleDescription TARGET_NOT_AFTER_BASELINE =
      add(RuleDescription.of("target/not-after-baseline", "B-08a", Severity.ERROR, Scope.REPORT));
  static final RuleDescription BASELINE_AFTER_START =
      series("baseline/after-period-start", "B-08b", Scope.REPORT, Map.of("days", "30"));
  static final RuleDescription EQUALS_TARGET =
      series("value/equals-target", "B-10b", Scope.REPORT, Map.of());
  static final RuleDescription BASELINE_MISSING =
      series("baseline/missing-for-outcome", "B-17", Scope.REPORT, Map.of());
  static final RuleDescription CUMULATIVE_DECREASED =
      series("period/cumulative-decreased", "", Scope.SERIES, Map.of());
  static final RuleDescription ORDER_OF_MAGNITUDE = series(
      "series/order-of-magnitude-change",
      "B-11",
      Scope.SERIES,
      Map.of("times", "10", "least", "20"));
  static final RuleDescription REPEATED_VALUE =
      series("series/repeated-value", "B-12", Scope.SERIES, Map.of("periods", "3", "least", "20"));
  static final RuleDescription RESTATED =
      series("series/restated-without-reason", "B-18", Scope.SERIES, Map.of());

  private BaseRules() {}

  /** All of them, in the order of the definition. */
  static List<RuleDescription> all() {
    return List.copyOf(ALL);
  }

  private static RuleDescription error(String code, String id) {
    return add(RuleDescription.of(code, id, Severity.ERROR, Scope.ONE));
  }

  private static RuleDescription warning(
      String code, String id, Map<String, BigDecimal> thresholds) {
    return add(RuleDescription.of(code, id, Severity.WARNING, Scope.ONE).toBuilder()
        .thresholds(thresholds)
        .build());
  }

  private static RuleDescription bias(String code, String id, String name, String value) {
    return add(RuleDescription.of(code, id, Severity.WARNING, Scope.ONE)
        .plusThreshold(name, value)
        .bias(true)
        .build());
  }

  private static RuleDescription series(
      String code, String id, Scope scope, Map<String, String> thresholds) {
    Map<String, BigDecimal> numbers = new java.util.HashMap<>();
    thresholds.forEach((name, value) -> numbers.put(name, new BigDecimal(value)));
    return add(RuleDescription.of(code, id, Severity.WARNING, scope).toBuilder()
        .thresholds(numbers)
        .build());
  }

  private static RuleDescription add(RuleDescription rule) {
    ALL.add(rule);
    return rule;
  }
}
