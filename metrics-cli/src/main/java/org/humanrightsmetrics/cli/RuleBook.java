// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.cli;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.humanrightsmetrics.MetricCatalogue;
import org.humanrightsmetrics.MetricType;
import org.humanrightsmetrics.ReportRule;
import org.humanrightsmetrics.code.Spelling;
import org.humanrightsmetrics.rule.Finding;
import org.humanrightsmetrics.rule.Rule;
import org.humanrightsmetrics.rule.RuleDescription;
import org.humanrightsmetrics.rule.SeriesRule;
import org.humanrightsmetrics.rule.Severity;
import org.humanrightsmetrics.rule.Texts;
import org.humanrightsmetrics.shape.Component;
import org.humanrightsmetrics.shape.Node;
import org.humanrightsmetrics.shape.RecordNode;
import org.humanrightsmetrics.shape.Shape;
import org.humanrightsmetrics.validation.MetricValidator;

/**
 * Every code that a finding may carry: the rules of the metrics, those that all metrics share, and what the
 * reader refuses.
 *
 * <p>Immutable and thread-safe.
 */
final class RuleBook {

  /** What stands in an example for a value of the file. */
  private static final String BLANK = "…";

  /**
   * One code.
   *
   * @param code the written-out code
   * @param id the short id, for example {@code "WT-1"}; empty when it has none
   * @param severity how grave; empty where it depends on what is found
   * @param metric the metric to which it belongs; empty when it holds for all
   * @param pointer the place that it speaks of; empty where it may be any
   * @param thresholds its configurable numbers
   * @param changeable whether a user may take it for graver, for lighter, or switch it off; what the reader
   *     cannot read with certainty stays an error
   * @param leftOut why the rule is not carried out; empty when it is
   * @param texts where its texts lie
   */
  record Entry(
      String code,
      String id,
      Optional<Severity> severity,
      Optional<String> metric,
      String pointer,
      Map<String, BigDecimal> thresholds,
      boolean changeable,
      Optional<String> leftOut,
      Texts texts) {

    String title(Locale locale) {
      return text(sample().title(locale));
    }

    String what(Locale locale) {
      return text(sample().what(locale));
    }

    String why(Locale locale) {
      return text(sample().why(locale));
    }

    String howToFix(Locale locale) {
      return text(sample().howToFix(locale));
    }

    String example(Locale locale) {
      return sample().example(locale).map(this::text).orElse("");
    }

    private Finding sample() {
      return Finding.of(code, severity.orElse(Severity.ERROR))
          .metric(metric.orElse(""), 0)
          .pointer(pointer.isEmpty() ? "/" + BLANK : pointer)
          .value(BLANK)
          .arguments(thresholds)
          .texts(texts)
          .build();
    }

    /** A text that is the code itself is none; what is left open in a text is shown as such. */
    private String text(String text) {
      return text.equals(code) ? "" : text.replaceAll("\\{[A-Za-z.]+\\}", BLANK);
    }
  }

  private final SortedMap<String, Entry> entries;

  private RuleBook(SortedMap<String, Entry> entries) {
    this.entries = Collections.unmodifiableSortedMap(entries);
  }

  static RuleBook of(MetricCatalogue catalogue) {
    SortedMap<String, Entry> entries = new TreeMap<>();
    for (RuleDescription rule : MetricValidator.baseRules()) {
      put(entries, rule(rule, Optional.empty(), Words.TEXTS));
    }
    for (MetricType<?> type : catalogue.types()) {
      rules(type).forEach(rule -> put(entries, rule(rule, Optional.of(type.id()), type.texts())));
      collect(entries, type, Shape.of(type).root(), "");
      type.leftOut().forEach(rule -> put(entries, leftOut(type, rule)));
    }
    codesWithTexts().forEach(code -> put(entries, readerCode(code)));
    return new RuleBook(entries);
  }

  private static List<RuleDescription> rules(MetricType<?> type) {
    return Stream.of(
            type.rules().stream().map(Rule::description),
            type.seriesRules().stream().map(SeriesRule::description),
            type.reportRules().stream().map(ReportRule::description))
        .flatMap(rules -> rules)
        .toList();
  }

  private static void put(SortedMap<String, Entry> entries, Entry entry) {
    entries.putIfAbsent(entry.code(), entry);
  }

  private static Entry rule(RuleDescription rule, Optional<String> metric, Texts texts) {
    return new Entry(
        rule.code(),
        rule.id(),
        Optional.of(rule.severity()),
        metric,
        rule.needs().isEmpty() ? "" : rule.needs().get(0),
        rule.thresholds(),
        true,
        Optional.empty(),
        texts);
  }

  private static Entry leftOut(MetricType<?> type, MetricType.LeftOut rule) {
    return new Entry(
        rule.code(),
        rule.id(),
        Optional.empty(),
        Optional.of(type.id()),
        "",
        Map.of(),
        false,
        Optional.of(rule.reason()),
        type.texts());
  }

  private static Entry readerCode(String code) {
    // Personal data take no value away, so their finding is the user's to judge; its level varies.
    boolean personal = code.startsWith("privacy/");
    // What is said of a publication or among peers is a reason or a sentence, and no fault of the
    // data.
    boolean fault = !code.startsWith("disclosure/") && !code.startsWith("benchmark/");
    return new Entry(
        code,
        "",
        personal || !fault ? Optional.empty() : Optional.of(Severity.ERROR),
        Optional.empty(),
        "",
        Map.of(),
        personal,
        Optional.empty(),
        Words.TEXTS);
  }

  /** The names that components give to general faults. */
  private static void collect(
      SortedMap<String, Entry> entries, MetricType<?> type, RecordNode node, String pointer) {
    for (Component component : node.components()) {
      String place = pointer + "/" + component.name();
      for (String code : component.reportedAs().values()) {
        put(entries, named(type, code, component.id(code), place));
      }
      Node inner = component.node() instanceof Node.Sequence sequence
          ? sequence.element()
          : component.node();
      if (inner instanceof RecordNode nested) {
        collect(entries, type, nested, place);
      }
    }
  }

  private static Entry named(MetricType<?> type, String code, String id, String place) {
    return new Entry(
        code,
        id,
        Optional.of(Severity.ERROR),
        Optional.of(type.id()),
        place,
        Map.of(),
        false,
        Optional.empty(),
        type.texts());
  }

  /** The reader's codes have no description of their own; their texts say that they exist. */
  private static Set<String> codesWithTexts() {
    return Stream.of(Words.PROGRAM, Words.SHARED)
        .flatMap(texts -> texts.keys().stream())
        .filter(key -> key.endsWith(".what") && key.indexOf('/') > 0)
        // A reason not to compare two observations is no fault of either, so no check raises it.
        .filter(key -> !key.startsWith("comparison/"))
        .map(key -> key.substring(0, key.length() - ".what".length()))
        .collect(Collectors.toSet());
  }

  /** All of them, sorted by code. */
  Collection<Entry> entries() {
    return entries.values();
  }

  /** Those of one metric, in the order of their short ids, then of their codes. */
  List<Entry> of(String metric) {
    List<Entry> own = new ArrayList<>();
    for (Entry entry : entries.values()) {
      if (entry.metric().filter(metric::equals).isPresent()) {
        own.add(entry);
      }
    }
    own.sort(Comparator.comparing(entry -> sortable(entry.id())));
    return own;
  }

  /** {@code WT-9} before {@code WT-10}, and what has no id last. */
  private static String sortable(String id) {
    int dash = id.indexOf('-');
    String number = id.substring(dash + 1);
    return id.isEmpty()
        ? "~"
        : id.substring(0, dash + 1) + "0".repeat(Math.max(0, 4 - number.length())) + number;
  }

  /** The entry with this code or short id. */
  Optional<Entry> find(String codeOrId) {
    Entry byCode = entries.get(codeOrId);
    return byCode != null
        ? Optional.of(byCode)
        : entries.values().stream()
            .filter(entry -> !entry.id().isEmpty() && entry.id().equalsIgnoreCase(codeOrId))
            .findFirst();
  }

  /** A question for somebody who mistyped a code, with a space before it; empty when none is near. */
  String suggestion(String typed) {
    return Spelling.nearest(typed, List.copyOf(entries.keySet()))
        .map(code -> " Did you mean " + code + "?")
        .orElse("");
  }
}
