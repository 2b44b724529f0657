// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.validation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.humanrightsmetrics.code.Code;
import org.humanrightsmetrics.code.Currency;
import org.humanrightsmetrics.code.Gender;
import org.humanrightsmetrics.code.Sex;
import org.humanrightsmetrics.context.ValueRole;
import org.humanrightsmetrics.measure.Amount;
import org.humanrightsmetrics.measure.Count;
import org.humanrightsmetrics.measure.Disaggregated;
import org.humanrightsmetrics.measure.Distribution;
import org.humanrightsmetrics.measure.Measure;
import org.humanrightsmetrics.measure.Proportion;
import org.humanrightsmetrics.measure.Quantity;
import org.humanrightsmetrics.measure.Ratio;
import org.humanrightsmetrics.rule.RuleDescription;
import org.humanrightsmetrics.shape.CodeNode;
import org.humanrightsmetrics.shape.Node;
import org.humanrightsmetrics.shape.Path;

/** The base rules on parts and totals, written once for every measure and dimension. */
final class PartRules {

  private static final String UNKNOWN = "UNKNOWN";

  private final Sink sink;
  private final boolean splitExpected;

  /**
   * A target need not be split; what was reached must be.
   *
   * @param role what the value is for
   * @param sink where to report
   */
  PartRules(ValueRole role, Sink sink) {
    this.sink = sink;
    this.splitExpected = role == ValueRole.ACTUAL || role == ValueRole.BASELINE;
  }

  void visit(Path path, Node.OfDisaggregated node, Disaggregated<?> value) {
    if (splitExpected && isAboutSomebody(value.total())) {
      requiredSplits(path, node, value);
    }
    value.by().forEach((name, parts) -> {
      Node.Dimension dimension = node.dimensions().get(name);
      if (dimension != null) {
        split(path.member("by").member(name), dimension, value.total(), parts);
      }
    });
  }

  private static boolean isAboutSomebody(Measure total) {
    if (total instanceof Count count) {
      return count.isReported() && count.value() != 0;
    }
    List<BigDecimal> numbers = numbers(total);
    // A distribution may state its median and not its sum; it speaks of somebody all the same.
    return numbers.isEmpty()
        ? total instanceof Distribution && total.isReported()
        : numbers.get(numbers.size() - 1).signum() != 0;
  }

  private void requiredSplits(Path path, Node.OfDisaggregated node, Disaggregated<?> value) {
    for (Node.Dimension dimension : node.dimensions().values()) {
      if (!dimension.required() || value.by().containsKey(dimension.name())) {
        continue;
      }
      if (isBySex(dimension)) {
        boolean byOther = node.dimensions().values().stream()
            .anyMatch(d -> isBySex(d) && value.by().containsKey(d.name()));
        if (!byOther) {
          sink.fault(BaseRules.SEX_MISSING, path.pointer(), Map.of());
        }
      } else {
        sink.fault(
            BaseRules.DIMENSION_MISSING, path.pointer(), Map.of("dimension", dimension.name()));
      }
    }
  }

  private static boolean isBySex(Node.Dimension dimension) {
    Class<?> codes = dimension.codes().type();
    return codes == Sex.class || codes == Gender.class;
  }

  private void split(
      Path path, Node.Dimension dimension, Measure total, Map<Code, ? extends Measure> parts) {
    if (isCertainlySound(dimension, total, parts)) {
      return;
    }
    if (!sameCurrency(path, total, parts)) {
      return;
    }
    List<BigDecimal> whole = numbers(total);
    if (whole.isEmpty() || parts.isEmpty()) {
      return;
    }
    if (dimension.overlapping()) {
      parts.forEach((code, part) -> notAbove(path, code, whole, numbers(part)));
    } else {
      exclusive(path, dimension, whole, parts);
    }
  }

  /**
   * Whether nothing can be wrong with the parts, told without a decimal: the case of nearly every split.
   * What is not certain goes the long way, which decides.
   */
  private static boolean isCertainlySound(
      Node.Dimension dimension, Measure total, Map<Code, ? extends Measure> parts) {
    if (total instanceof Count whole && whole.isReported()) {
      return areCounts(dimension, whole.value(), parts.values());
    }
    return total instanceof Proportion whole
        && whole.isReported()
        && areProportions(dimension, whole, parts.values());
  }

  private static boolean areCounts(
      Node.Dimension dimension, long whole, Collection<? extends Measure> parts) {
    long sum = 0;
    for (Measure part : parts) {
      if (!(part instanceof Count count)
          || !count.isReported()
          || !isWithin(count.value(), whole, sum)) {
        return false;
      }
      sum += count.value();
    }
    return dimension.overlapping() || sum == whole;
  }

  private static boolean areProportions(
      Node.Dimension dimension, Proportion whole, Collection<? extends Measure> parts) {
    long numerators = 0;
    long denominators = 0;
    for (Measure part : parts) {
      if (!(part instanceof Proportion proportion)
          || !proportion.isReported()
          || !isWithin(proportion.numerator(), whole.numerator(), numerators)
          || !isWithin(proportion.denominator(), whole.denominator(), denominators)) {
        return false;
      }
      numerators += proportion.numerator();
      denominators += proportion.denominator();
    }
    return dimension.overlapping()
        || (numerators == whole.numerator() && denominators == whole.denominator());
  }

  /** Neither below zero nor above the whole, and the sum with what came before fits. */
  private static boolean isWithin(long part, long whole, long before) {
    return part >= 0 && part <= whole && part <= Long.MAX_VALUE - before;
  }

  private boolean sameCurrency(Path path, Measure total, Map<Code, ? extends Measure> parts) {
    Optional<Currency> ofTotal = ValueRules.currency(total);
    boolean same = true;
    for (Map.Entry<Code, ? extends Measure> part : parts.entrySet()) {
      Optional<Currency> ofPart = ValueRules.currency(part.getValue());
      if (ofTotal.isPresent() && ofPart.isPresent() && !ofTotal.equals(ofPart)) {
        same = false;
        sink.fault(
            BaseRules.CURRENCIES_MIXED,
            path.member(CodeNode.text(part.getKey())).pointer(),
            Map.of("total", ofTotal.get().code(), "part", ofPart.get().code()));
      }
    }
    return same;
  }

  private void notAbove(Path path, Code code, List<BigDecimal> whole, List<BigDecimal> part) {
    for (int i = 0; i < part.size(); i++) {
      if (part.get(i).compareTo(whole.get(i)) > 0) {
        sink.fault(
            BaseRules.PART_EXCEEDS_TOTAL,
            path.member(CodeNode.text(code)).pointer(),
            Map.of("part", part.get(i), "total", whole.get(i), "code", CodeNode.text(code)));
        return;
      }
    }
  }

  private void exclusive(
      Path path,
      Node.Dimension dimension,
      List<BigDecimal> whole,
      Map<Code, ? extends Measure> parts) {
    List<BigDecimal> sums = new ArrayList<>(whole);
    sums.replaceAll(each -> BigDecimal.ZERO);
    boolean allReported = true;
    for (Measure part : parts.values()) {
      List<BigDecimal> numbers = numbers(part);
      allReported &= numbers.size() == sums.size();
      for (int i = 0; i < Math.min(numbers.size(), sums.size()); i++) {
        sums.set(i, sums.get(i).add(numbers.get(i)));
      }
    }
    int denominator = sums.size() - 1;
    // A ratio whose denominators add up is complete, so its numerators must add up as well.
    boolean complete = allReported
        && (isComplete(dimension, parts)
            || (denominator > 0 && sums.get(denominator).compareTo(whole.get(denominator)) == 0));
    for (int i = denominator; i >= 0; i--) {
      int compared = sums.get(i).compareTo(whole.get(i));
      RuleDescription breached = complete && compared != 0
          ? BaseRules.PARTS_DO_NOT_SUM
          : compared > 0
              ? BaseRules.PARTS_EXCEED_TOTAL
              : compared < 0 && allReported && i == denominator
                  ? BaseRules.REMAINDER_NOT_REPORTED
                  : null;
      if (breached != null) {
        sink.fault(
            breached,
            path.pointer(),
            Map.of(
                "sum", sums.get(i),
                "total", whole.get(i),
                "difference", whole.get(i).subtract(sums.get(i)).abs(),
                "dimension", dimension.name()));
        return;
      }
    }
  }

  /** Complete by declaration: a remainder is named, or every code of a closed list has its part. */
  private static boolean isComplete(Node.Dimension dimension, Map<Code, ? extends Measure> parts) {
    List<String> codes = dimension.codes().codes();
    List<String> given = parts.keySet().stream().map(CodeNode::text).toList();
    return given.contains(UNKNOWN)
        || (!codes.isEmpty()
            && codes.stream().allMatch(code -> code.equals(UNKNOWN) || given.contains(code)));
  }

  /** The numbers of a measure that add up over parts; none when it is missing or cannot be added. */
  private static List<BigDecimal> numbers(Measure measure) {
    if (!measure.isReported()) {
      return List.of();
    }
    if (measure instanceof Count count) {
      return List.of(BigDecimal.valueOf(count.value()));
    }
    if (measure instanceof Proportion proportion) {
      return List.of(
          BigDecimal.valueOf(proportion.numerator()), BigDecimal.valueOf(proportion.denominator()));
    }
    if (measure instanceof Ratio ratio) {
      return List.of(ratio.numerator(), ratio.denominator());
    }
    if (measure instanceof Amount amount) {
      return List.of(amount.value());
    }
    if (measure instanceof Quantity quantity) {
      return List.of(quantity.value());
    }
    if (measure instanceof Distribution distribution) {
      return distribution.total().map(List::of).orElse(List.of());
    }
    throw new AssertionError("unhandled measure " + measure.getClass());
  }
}
