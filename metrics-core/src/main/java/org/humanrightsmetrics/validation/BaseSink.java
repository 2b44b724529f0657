// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.validation;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.humanrightsmetrics.rule.Finding;
import org.humanrightsmetrics.rule.RuleDescription;
import org.humanrightsmetrics.rule.Texts;

/** Reports breaches of base rules that belong to no metric. Confine to one thread. */
final class BaseSink implements Sink {

  private final ResultCollector result;
  private final Texts texts;

  BaseSink(ResultCollector result, Texts texts) {
    this.result = result;
    this.texts = texts;
  }

  @Override
  public void fault(RuleDescription rule, String pointer, Map<String, ?> arguments) {
    if (result.isOn(rule)) {
      Map<String, Object> all = new LinkedHashMap<>(rule.thresholds());
      all.putAll(arguments);
      result.add(Finding.of(rule.code(), rule.severity())
          .texts(texts)
          .pointer(pointer)
          .arguments(all)
          .build());
    }
  }

  @Override
  public BigDecimal threshold(RuleDescription rule, String name) {
    return result.policy().threshold(rule, name);
  }
}
