// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.validation;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.humanrightsmetrics.code.Code;
import org.humanrightsmetrics.code.CodeStatus;
import org.humanrightsmetrics.code.Currency;
import org.humanrightsmetrics.code.ListedCode;
import org.humanrightsmetrics.measure.Amount;
import org.humanrightsmetrics.measure.Count;
import org.humanrightsmetrics.measure.Disaggregated;
import org.humanrightsmetrics.measure.Distribution;
import org.humanrightsmetrics.measure.Measure;
import org.humanrightsmetrics.measure.Proportion;
import org.humanrightsmetrics.measure.Ratio;
import org.humanrightsmetrics.shape.CodeNode;
import org.humanrightsmetrics.shape.Node;
import org.humanrightsmetrics.shape.Path;
import org.jspecify.annotations.Nullable;

/** The base rules on single values: ratios, money, roundness, and codes at the period's date. */
final class ValueRules {

  private final LocalDate first;
  private final LocalDate last;
  private final Sink sink;
  private @Nullable BigInteger step;

  /**
   * Values are judged as of the period; where its dates are missing, as of today.
   *
   * @param first the first day that the values speak of
   * @param last the last day that the values speak of
   * @param sink where to report
   */
  ValueRules(LocalDate first, LocalDate last, Sink sink) {
    this.first = first.isAfter(last) ? last : first;
    this.last = last;
    this.sink = sink;
  }

  void visit(Path path, Node node, Object value) {
    if (value instanceof Measure measure) {
      measure(path, measure);
    } else if (value instanceof Disaggregated<?> disaggregated) {
      measure(path.member("total"), disaggregated.total());
      disaggregated
          .by()
          .forEach((dimension, parts) ->
              parts.forEach((code, part) -> part(path, dimension, code, disaggregated, part)));
    } else if (node instanceof CodeNode) {
      code(path, value);
    }
  }

  private void part(Path path, String dimension, Code code, Disaggregated<?> whole, Measure part) {
    if (part instanceof Count && !(code instanceof ListedCode)) {
      // Neither a bare number nor a code of a closed list can be wrong by itself.
      return;
    }
    Path place = path.member("by").member(dimension).member(CodeNode.text(code));
    code(place, code);
    bounds(place, part, currency(whole.total()));
  }

  private void measure(Path path, Measure measure) {
    bounds(path, measure, Optional.empty());
    if (!measure.isReported()) {
      return;
    }
    if (measure instanceof Count count) {
      round(path, count);
    } else if (measure instanceof Amount amount) {
      round(path, amount.value());
    } else if (measure instanceof Proportion proportion) {
      noneOrAll(path, proportion);
    }
  }

  static Optional<Currency> currency(Measure measure) {
    if (measure instanceof Amount amount && amount.isReported()) {
      return Optional.of(amount.currency());
    }
    return measure instanceof Distribution distribution
        ? distribution.currency()
        : Optional.empty();
  }

  /**
   * What must hold of every measure, the parts of a split included. A currency that was judged with the
   * total is not judged again with each part: one cause makes one finding.
   */
  private void bounds(Path path, Measure measure, Optional<Currency> judged) {
    if (!measure.isReported()) {
      return;
    }
    if (measure instanceof Proportion proportion) {
      long numerator = proportion.numerator();
      long denominator = proportion.denominator();
      if (numerator > denominator) {
        sink.fault(
            denominator == 0 ? BaseRules.ZERO_DENOMINATOR : BaseRules.NUMERATOR_EXCEEDS,
            path.pointer(),
            Map.of("numerator", numerator, "denominator", denominator));
      }
    } else if (measure instanceof Ratio ratio) {
      if (ratio.denominator().signum() == 0 && ratio.numerator().signum() != 0) {
        sink.fault(
            BaseRules.ZERO_DENOMINATOR,
            path.pointer(),
            Map.of("numerator", ratio.numerator(), "denominator", ratio.denominator()));
      }
    } else if (measure instanceof Amount amount) {
      currency(path, amount.currency(), judged);
      decimals(path.member("value"), amount.value(), amount.currency());
    } else if (measure instanceof Distribution distribution) {
      distribution(path, distribution, judged);
    }
  }

  private void currency(Path path, Currency currency, Optional<Currency> judged) {
    if (!judged.equals(Optional.of(currency))) {
      code(path.member("currency"), currency);
    }
  }

  private void distribution(Path path, Distribution distribution, Optional<Currency> judged) {
    Optional<Currency> currency = distribution.currency();
    if (currency.isEmpty()) {
      return;
    }
    currency(path, currency.get(), judged);
    distribution.total().ifPresent(total -> decimals(path.member("total"), total, currency.get()));
    distribution.mean().ifPresent(mean -> derived(path.member("mean"), mean, currency.get()));
    distribution
        .median()
        .ifPresent(median -> derived(path.member("median"), median, currency.get()));
  }

  private void decimals(Path path, BigDecimal value, Currency currency) {
    OptionalInt minor = currency.minorUnits();
    int used = Math.max(0, value.stripTrailingZeros().scale());
    if (minor.isPresent() && used > minor.getAsInt()) {
      sink.fault(
          BaseRules.TOO_MANY_DECIMALS,
          path.pointer(),
          Map.of("value", value, "currency", currency.code(), "decimals", minor.getAsInt()));
    }
  }

  /** A mean or median may carry decimals, but in a currency without small coins it looks like a slip. */
  private void derived(Path path, BigDecimal value, Currency currency) {
    OptionalInt minor = currency.minorUnits();
    if (minor.isPresent() && minor.getAsInt() == 0 && value.stripTrailingZeros().scale() > 0) {
      sink.fault(
          BaseRules.DECIMALS_IN_DERIVED,
          path.pointer(),
          Map.of("value", value, "currency", currency.code()));
    }
  }

  private void round(Path path, Count count) {
    BigInteger step = step();
    // Most numbers are counts, and most counts are not round: decided without a BigDecimal.
    if (step.signum() > 0
        && step.bitLength() < Long.SIZE
        && count.value() % step.longValue() != 0) {
      return;
    }
    round(path, BigDecimal.valueOf(count.value()));
  }

  private void round(Path path, BigDecimal value) {
    if (value.signum() == 0 || value.stripTrailingZeros().scale() > 0) {
      return;
    }
    if (value.toBigInteger().mod(step()).signum() == 0) {
      sink.fault(BaseRules.ROUND_NUMBER, path.pointer(), Map.of("value", value));
    }
  }

  private BigInteger step() {
    BigInteger known = step;
    if (known == null) {
      known = sink.threshold(BaseRules.ROUND_NUMBER, "step").toBigInteger();
      step = known;
    }
    return known;
  }

  private void noneOrAll(Path path, Proportion proportion) {
    long denominator = proportion.denominator();
    boolean extreme = proportion.numerator() == 0 || proportion.numerator() == denominator;
    if (extreme
        && BigDecimal.valueOf(denominator).compareTo(sink.threshold(BaseRules.NONE_OR_ALL, "least"))
            >= 0) {
      sink.fault(
          BaseRules.NONE_OR_ALL,
          path.pointer(),
          Map.of("numerator", proportion.numerator(), "denominator", denominator));
    }
  }

  private void code(Path path, Object value) {
    if (value instanceof ListedCode code) {
      CodeStatus status = code.statusDuring(first, last);
      if (status.kind() != CodeStatus.Kind.LISTED) {
        code(path.pointer(), code, status);
      }
    }
  }

  /** Judges one code at the dates of the period. */
  void code(String pointer, ListedCode code) {
    code(pointer, code, code.statusDuring(first, last));
  }

  private void code(String pointer, ListedCode code, CodeStatus status) {
    Map<String, Object> arguments = new java.util.LinkedHashMap<>();
    arguments.put("code", code.code());
    status.withdrawnOn().ifPresent(day -> arguments.put("withdrawn", day));
    switch (status.kind()) {
      case LISTED -> {}
      case USER_ASSIGNED -> sink.fault(BaseRules.USER_ASSIGNED, pointer, arguments);
      case NOT_LISTED -> sink.fault(BaseRules.NOT_IN_SCHEME, pointer, arguments);
      case WITHDRAWN_BEFORE_PERIOD -> sink.fault(BaseRules.WITHDRAWN_BEFORE, pointer, arguments);
      case WITHDRAWN_DURING_PERIOD -> sink.fault(BaseRules.WITHDRAWN_DURING, pointer, arguments);
      case CHECK_CHARACTER_WRONG -> sink.fault(BaseRules.CHECK_CHARACTER_WRONG, pointer, arguments);
    }
  }
}
