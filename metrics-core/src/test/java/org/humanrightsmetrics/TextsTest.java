// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.humanrightsmetrics.context.Context;
import org.humanrightsmetrics.context.Reporter;
import org.humanrightsmetrics.disclosure.DoNoHarm;
import org.humanrightsmetrics.disclosure.PeerBenchmark;
import org.humanrightsmetrics.disclosure.Reason;
import org.humanrightsmetrics.rule.Finding;
import org.humanrightsmetrics.rule.NotChecked;
import org.humanrightsmetrics.rule.RuleDescription;
import org.humanrightsmetrics.rule.Scope;
import org.humanrightsmetrics.rule.Severity;
import org.humanrightsmetrics.rule.Texts;
import org.humanrightsmetrics.shape.Component;
import org.humanrightsmetrics.shape.Node;
import org.humanrightsmetrics.shape.RecordNode;
import org.humanrightsmetrics.shape.Shape;
import org.humanrightsmetrics.standard.StandardMetrics;
import org.humanrightsmetrics.text.TextFault;
import org.humanrightsmetrics.validation.MetricValidator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What people read: complete, short, without jargon, and with no placeholder that nothing fills. Each line of
 * a failure names a bundle, a key and what to do.
 *
 * <p>A rule may use, as placeholders, the last names of what it needs, its thresholds, and what its key
 * {@code .arguments} lists because the rule works it out; besides them {@code {field}}, {@code {value}},
 * {@code {component.label}} and {@code {share.percent}}.
 */
class TextsTest {

  private static final Texts BASE = Texts.in(MetricType.class, "/spec/base");

  /** Keys that a metric of a third party may use although none of the standard does. */
  private static final List<String> FOR_ANY_METRIC = List.of("measure.", "dimension.", "word.");

  private static final List<String> RULE_PARTS =
      List.of("title", "what", "why", "fix", "example", "arguments");
  private static final Map<String, Integer> MOST_WORDS =
      Map.of("title", 10, "what", 20, "why", 25, "fix", 25, "example", 30);
  private static final int LONGEST_HELP = 255;

  private static final Pattern PLACEHOLDER = Pattern.compile("\\{([A-Za-z][A-Za-z0-9.]*)}");
  private static final Pattern FORBIDDEN = Pattern.compile(
      "\\b(null|enum|regex|pattern|schema|data type|type mismatch|array|object|string|boolean|integer"
          + "|parse|exception|invalid|illegal|mandatory|constraint|payload|wrong|you failed|you must)\\b");

  /** Codes that arise where no rule is written down: in constraints, and while bytes become values. */
  private static final List<String> GENERAL_CODES = List.of(
      "field/missing",
      "text/blank",
      "text/too-long",
      "text/not-in-form",
      "number/below-minimum",
      "number/above-maximum",
      "list/wrong-size",
      "count/negative",
      "ratio/negative-part",
      "quantity/other-unit",
      "number/exponent",
      "number/too-many-digits",
      "number/too-many-decimals",
      "number/not-a-number",
      "privacy/email",
      "privacy/aadhaar",
      "privacy/card",
      "privacy/iban",
      "privacy/phone",
      "privacy/position",
      "privacy/date-of-birth",
      "privacy/pan",
      "privacy/gstin",
      "privacy/ifsc",
      "privacy/epic",
      "privacy/passport",
      "privacy/ssn",
      "privacy/nino",
      "privacy/name",
      "disclosure/public-parameter",
      "disclosure/no-ledger",
      "disclosure/not-comparable");

  private final List<String> complaints = new ArrayList<>();

  static Stream<MetricType<?>> types() {
    return StandardMetrics.CATALOGUE.types().stream().map(type -> (MetricType<?>) type);
  }

  // --- the bundle of a metric

  @ParameterizedTest
  @MethodSource("types")
  void aMetricSaysEverythingInWordsThatPeopleUse(MetricType<?> type) {
    Texts own = Texts.in(type.recordClass(), "/spec/" + type.id());
    Shape shape = Shape.of(type);
    Set<String> known = new TreeSet<>(List.of("title", "short"));
    for (String key : List.of("title", "short")) {
      need(own, key, "say what the metric is");
    }
    components(shape.root(), "", (place, component) -> {
      known.add(place + ".label");
      known.add(place + ".help");
      need(type.texts(), place + ".label", "name the field");
      need(type.texts(), place + ".help", "say how to fill it in, with an example");
      dimensions(component).forEach(dimension -> {
        known.add("dimension." + dimension + ".label");
        need(
            type.texts(),
            "dimension." + dimension + ".label",
            "name the split, as in \"by age\"; it stands in brackets behind the field");
      });
    });
    rules(type, shape).forEach((code, arguments) -> {
      String rule = code.substring(code.indexOf('/') + 1);
      RULE_PARTS.forEach(part -> known.add(rule + "." + part));
      rule(own, rule, arguments, type);
    });
    own.keys().forEach(key -> lint(own, key));
    own.keys().stream()
        .filter(key -> !known.contains(key))
        .forEach(key -> complain(key, "is used by nothing; remove it, or correct its name"));
    assertThat(complaints).as(type.id()).isEmpty();
  }

  /** The codes of a metric's own, each with the placeholders that its texts may use. */
  private static Map<String, Set<String>> rules(MetricType<?> type, Shape shape) {
    Map<String, Set<String>> codes = new TreeMap<>();
    Stream.of(
            type.rules().stream().map(rule -> rule.description()),
            type.seriesRules().stream().map(rule -> rule.description()),
            type.reportRules().stream().map(rule -> rule.description()))
        .flatMap(each -> each)
        .forEach(rule -> codes.put(rule.code(), arguments(rule)));
    components(
        shape.root(),
        "",
        (place, component) -> component
            .reportedAs()
            .forEach((fault, code) ->
                codes.computeIfAbsent(code, c -> new TreeSet<>()).addAll(declared(BASE, fault))));
    return codes;
  }

  private static Set<String> arguments(RuleDescription rule) {
    Set<String> names = new TreeSet<>(rule.thresholds().keySet());
    // The condition of a report rule says itself which values it hands to the text.
    if (rule.scope() != Scope.REPORT) {
      rule.needs().forEach(need -> names.add(need.substring(need.lastIndexOf('/') + 1)));
    }
    if (rule.scope() == Scope.SERIES) {
      rule.needs()
          .forEach(need -> names.add(need.substring(need.lastIndexOf('/') + 1) + ".before"));
    }
    return names;
  }

  // --- the bundle that all metrics share

  @Test
  void whatAllMetricsShareIsSaidOnceAndInFull() {
    Set<String> known = new TreeSet<>(List.of("suggestion", "verdict.note"));
    for (String verdict : List.of("READY", "NOT_READY", "PARTLY_CHECKED", "UNREADABLE", "note")) {
      known.add("verdict." + verdict);
      need(BASE, "verdict." + verdict, "say the verdict");
    }
    for (NotChecked.Reason reason : NotChecked.Reason.values()) {
      known.add("not-checked." + reason);
      need(BASE, "not-checked." + reason, "say why a rule did not run");
    }
    for (String member : List.of(
        "standard", "reporter", "observations", "metric", "version", "extensions", "context")) {
      labelled(member, known);
    }
    checklist(known);
    components(Shape.header(Context.class), "context", (place, c) -> labelled(place, known));
    components(Shape.header(Reporter.class), "reporter", (place, c) -> labelled(place, known));
    Map<String, Set<String>> codes = generalCodes();
    codes.forEach((code, arguments) -> {
      RULE_PARTS.forEach(part -> known.add(code + "." + part));
      rule(BASE, code, arguments, null);
    });
    BASE.keys().forEach(key -> lint(BASE, key));
    BASE.keys().stream()
        .filter(key -> !known.contains(key))
        .filter(key -> FOR_ANY_METRIC.stream().noneMatch(key::startsWith))
        .forEach(key -> complain(key, "is used by nothing; remove it, or correct its name"));
    assertThat(complaints).as("/spec/base").isEmpty();
  }

  private void checklist(Set<String> known) {
    known.addAll(List.of("do-no-harm.title", "do-no-harm.introduction"));
    for (DoNoHarm question : DoNoHarm.checklist()) {
      for (String part : List.of("question", "help")) {
        String key = question.key() + "." + part;
        known.add(key);
        need(BASE, key, "people answer it before they publish");
        words(
            key,
            part.equals("question") ? "what" : "fix",
            BASE.find(key, Locale.ENGLISH).orElse(""));
      }
    }
  }

  private void labelled(String place, Set<String> known) {
    known.add(place + ".label");
    known.add(place + ".help");
    need(BASE, place + ".label", "name the field");
    need(BASE, place + ".help", "say how to fill it in, with an example");
  }

  /** The codes known here, and those that only the bundle knows: a reader raises them. */
  private static Map<String, Set<String>> generalCodes() {
    Map<String, Set<String>> codes = new TreeMap<>();
    MetricValidator.baseRules()
        .forEach(rule -> codes.put(rule.code(), rule.thresholds().keySet()));
    GENERAL_CODES.forEach(code -> codes.putIfAbsent(code, Set.of()));
    for (TextFault.Kind kind : TextFault.Kind.values()) {
      codes.putIfAbsent(kind.code(), Set.of());
    }
    for (Reason reason : Reason.values()) {
      codes.putIfAbsent(reason.code(), Set.of());
    }
    for (PeerBenchmark.Place place : PeerBenchmark.Place.values()) {
      codes.putIfAbsent(place.code(), Set.of());
    }
    BASE.keys().stream()
        .filter(key -> key.contains("/"))
        .map(key -> key.substring(0, key.lastIndexOf('.')))
        .forEach(code -> codes.putIfAbsent(code, Set.of()));
    return codes;
  }

  // --- what every text must keep

  private void rule(Texts bundle, String key, Set<String> arguments, @Nullable MetricType<?> type) {
    for (String part : RULE_PARTS.subList(0, 4)) {
      need(bundle, key + "." + part, "a finding without it leaves people alone");
    }
    Set<String> known = new LinkedHashSet<>(arguments);
    known.addAll(declared(bundle, key));
    known.addAll(List.of("field", "value"));
    for (String part : RULE_PARTS.subList(0, 5)) {
      bundle.find(key + "." + part, Locale.ENGLISH).ifPresent(text -> {
        words(key + "." + part, part, text);
        Matcher placeholder = PLACEHOLDER.matcher(text);
        while (placeholder.find()) {
          String name = placeholder.group(1);
          if (!known.contains(name) && !isLabel(name, type) && !isPercent(name, known)) {
            complain(
                key + "." + part,
                "uses {" + name + "}, which nothing fills; known are " + known
                    + ". If the rule works it out, list it under " + key + ".arguments");
          }
        }
      });
    }
  }

  private static boolean isLabel(String name, @Nullable MetricType<?> type) {
    return type != null && type.texts().find(name, Locale.ENGLISH).isPresent();
  }

  private static boolean isPercent(String name, Set<String> known) {
    return name.endsWith(".percent")
        && known.contains(name.substring(0, name.length() - ".percent".length()));
  }

  private static Set<String> declared(Texts bundle, String key) {
    return bundle
        .find(key + ".arguments", Locale.ENGLISH)
        .map(names -> Set.copyOf(Arrays.asList(names.split(" "))))
        .orElse(Set.of());
  }

  private void words(String key, String part, String text) {
    long words = Arrays.stream(text.split("\\s+"))
        .filter(word -> word.chars().anyMatch(Character::isLetterOrDigit))
        .count();
    int most = MOST_WORDS.get(part);
    if (words > most) {
      complain(key, "has " + words + " words; say it in " + most);
    }
  }

  private void lint(Texts bundle, String key) {
    String text = bundle.find(key, Locale.ENGLISH).orElse("");
    if (text.isBlank()) {
      complain(key, "is empty");
    }
    Matcher forbidden = FORBIDDEN.matcher(text.toLowerCase(Locale.ROOT));
    if (!key.endsWith(".arguments") && forbidden.find()) {
      complain(key, "says \"" + forbidden.group() + "\"; use a word of the people who report");
    }
    if (key.endsWith(".help") && text.length() > LONGEST_HELP) {
      complain(key, "has " + text.length() + " characters; a spreadsheet shows " + LONGEST_HELP);
    }
    if (!Normalizer.isNormalized(text, Normalizer.Form.NFC) || text.contains("<")) {
      complain(key, "holds markup, or letters that are not composed (NFC)");
    }
  }

  private void need(Texts texts, String key, String why) {
    if (texts.find(key, Locale.ENGLISH).isEmpty()) {
      complain(key, "is missing: " + why);
    }
  }

  private void complain(String key, String what) {
    complaints.add(key + " " + what);
  }

  private static void components(
      RecordNode node, String prefix, BiConsumer<String, Component> visitor) {
    for (Component component : node.components()) {
      String place = prefix.isEmpty() ? component.name() : prefix + "." + component.name();
      visitor.accept(place, component);
      Node inner = component.node() instanceof Node.Sequence sequence
          ? sequence.element()
          : component.node();
      // The context is said once, for all metrics.
      if (inner instanceof RecordNode nested && nested.recordClass() != Context.class) {
        components(nested, place, visitor);
      }
    }
  }

  private static Set<String> dimensions(Component component) {
    return component.node() instanceof Node.OfDisaggregated measure
        ? measure.dimensions().keySet()
        : Set.of();
  }

  // --- the pages beside the texts

  private static final List<String> HEADINGS = List.of(
      "What is counted",
      "What is not counted",
      "Why",
      "How to measure",
      "Must not be used for",
      "Pitfalls",
      "Disaggregation",
      "Rules",
      "Left out",
      "Crosswalk note",
      "History");

  @ParameterizedTest
  @MethodSource("types")
  void thePageOfAMetricHasItsChaptersAndNamesEveryRule(MetricType<?> type) throws IOException {
    String page = resource(type, "README.md");
    assertThat(page.lines().filter(line -> line.startsWith("## ")).map(line -> line.substring(3)))
        .as(type.id() + "/README.md")
        .containsExactlyElementsOf(HEADINGS);
    rules(type, Shape.of(type)).keySet().stream()
        .map(code -> code.substring(code.indexOf('/') + 1))
        .filter(rule -> !page.contains(rule))
        .forEach(rule -> complain(rule, "is not in the table of rules"));
    type.leftOut().stream()
        .filter(rule -> !page.contains(rule.id()))
        .forEach(rule -> complain(rule.code(), "is left out, and the page does not say why"));
    assertThat(complaints).as(type.id() + "/README.md").isEmpty();
  }

  @ParameterizedTest
  @MethodSource("types")
  void theCrosswalkNamesOnlyWhatWasVerified(MetricType<?> type) throws IOException {
    List<String> rows = resource(type, "crosswalk.csv").lines().toList();
    assertThat(rows.get(0)).isEqualTo("scheme,scheme_version,code,match,verification,note");
    assertThat(rows.subList(1, rows.size())).isNotEmpty().allSatisfy(row -> {
      String[] cells = row.split(",", 6);
      assertThat(cells).hasSize(6).noneMatch(String::isBlank);
      assertThat(cells[3]).isIn("exact", "close", "broad", "narrow", "related");
      assertThat(cells[4]).isIn("P", "S");
    });
  }

  private static String resource(MetricType<?> type, String name) throws IOException {
    String path = "/spec/" + type.id() + "/" + name;
    try (InputStream in = type.recordClass().getResourceAsStream(path)) {
      assertThat(in).as(path).isNotNull();
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  // --- how a finding shows them

  @Test
  void aShareIsShownInPercentAndASplitByItsName() {
    MetricType<?> type = StandardMetrics.CATALOGUE.find("women-trained").orElseThrow();
    Finding finding = Finding.of("women-trained/mostly-other-type", Severity.WARNING)
        .metric("women-trained", 1)
        .texts(type.texts())
        .pointer("/observations/0/uniqueCompleters/by/trainingType")
        .argument("other", 98L)
        .argument("uniqueCompleters", 388L)
        .argument("most", new BigDecimal("0.25"))
        .build();
    assertThat(finding.what(Locale.ENGLISH))
        .isEqualTo("98 of 388 women completed a training of type OTHER, which is more than 25%.");
    assertThat(finding.label(finding.pointer(), Locale.ENGLISH))
        .isEqualTo("Women who completed a training (by type of training)");
    assertThat(finding.label("/observations/0/completd", Locale.ENGLISH)).isEqualTo("completd");
    assertThat(finding.label("/observations", Locale.ENGLISH)).isEqualTo("Observations");
  }

  @Test
  void aSuggestionIsASentenceOfItsOwn() {
    Finding.Builder finding =
        Finding.of("field/unknown", Severity.ERROR).texts(BASE).argument("name", "completd");
    String without = finding.build().howToFix(Locale.ENGLISH);
    assertThat(finding.argument("suggestion", "completed").build().howToFix(Locale.ENGLISH))
        .isEqualTo(without + " Perhaps you mean: completed.");
  }
}
