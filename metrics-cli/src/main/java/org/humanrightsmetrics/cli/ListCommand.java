// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.cli;

import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.humanrightsmetrics.MetricType;
import org.humanrightsmetrics.code.CodeList;
import org.humanrightsmetrics.code.Spelling;
import org.humanrightsmetrics.standard.StandardMetrics;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code hrm list}: names the metrics, the rules, or the code lists. */
@Command(
    name = "list",
    sortOptions = false,
    header = {
      "Lists the metrics, the rules, or the code lists. Columns are separated by tabs.",
      "",
      "Examples:",
      "  hrm list metrics",
      "  hrm list rules women-trained",
      "  hrm list codes",
      "  hrm list codes training-type",
      ""
    })
final class ListCommand implements Callable<Integer> {

  /** What is listed. */
  enum Kind {
    METRICS,
    RULES,
    CODES
  }

  private final Session session;

  @Parameters(index = "0", paramLabel = "KIND", description = "metrics, rules or codes.")
  private Kind kind = Kind.METRICS;

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "NAME",
      description = "With rules: one metric. With codes: one list.")
  private @Nullable String name;

  @Mixin
  private CommonOptions common = new CommonOptions();

  ListCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    Locale locale = common.locale(session);
    switch (kind) {
      case METRICS -> metrics(locale);
      case RULES -> rules(locale);
      case CODES -> codes(locale);
    }
    return ExitCode.CLEAN.number();
  }

  private void metrics(Locale locale) {
    for (MetricType<?> type : StandardMetrics.CATALOGUE.types()) {
      row(type.id(), Integer.toString(type.version()), title(type, locale));
    }
  }

  private static String title(MetricType<?> type, Locale locale) {
    return type.texts().find("title", locale).orElse(type.id());
  }

  private void rules(Locale locale) {
    RuleBook book = RuleBook.of(StandardMetrics.CATALOGUE);
    if (name != null && StandardMetrics.CATALOGUE.find(name).isEmpty()) {
      List<String> metrics =
          StandardMetrics.CATALOGUE.types().stream().map(MetricType::id).toList();
      throw unknown("metric", name, metrics);
    }
    for (RuleBook.Entry entry : name == null ? book.entries() : book.of(name)) {
      row(
          entry.code(),
          entry.id().isEmpty() ? "-" : entry.id(),
          entry.leftOut().isPresent()
              ? "left out"
              : entry.severity().map(Enum::name).orElse("-"),
          entry.title(locale));
    }
  }

  private void codes(Locale locale) {
    SortedMap<String, CodeList> lists = new TreeMap<>();
    CodeList.all().forEach(list -> lists.put(list.id(), list));
    // The small lists of the context are not among them.
    MetricGuide.lists(StandardMetrics.CATALOGUE.types())
        .forEach(list -> lists.putIfAbsent(list.id(), list));
    if (name == null) {
      lists
          .values()
          .forEach(list ->
              row(list.id(), list.title(locale), Integer.toString(list.codes().size())));
      return;
    }
    CodeList list = lists.get(name);
    if (list == null) {
      throw unknown("code list", name, List.copyOf(lists.keySet()));
    }
    list.codes().forEach(code -> row(code, list.label(code, locale)));
  }

  private static UsageException unknown(String what, String typed, List<String> known) {
    return new UsageException("There is no " + what + " '" + typed + "'."
        + Spelling.nearest(typed, known)
            .map(meant -> " Did you mean " + meant + "?")
            .orElse(""));
  }

  private void row(String... cells) {
    session.out().line(String.join("\t", cells));
  }
}
