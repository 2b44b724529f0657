// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.cli;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.humanrightsmetrics.tabular.Codebook;

/** The page {@code codebook.html}: what every number means. One file, without scripts and without links outside. */
final class CodebookPage {

  private static final List<String> SECTIONS = List.of(
      "What is counted",
      "What is not counted",
      "Why",
      "How to measure",
      "Must not be used for",
      "Pitfalls",
      "History");

  private static final String STYLE = """
      body { font: 16px/1.5 sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }
      table { border-collapse: collapse; width: 100%; }
      th, td { border: 1px solid #767676; padding: .3rem .5rem; text-align: left; vertical-align: top; }
      code { font-size: .9em; overflow-wrap: anywhere; }
      """;

  private final Locale locale;
  private final StringBuilder page = new StringBuilder();

  private CodebookPage(Locale locale) {
    this.locale = locale;
  }

  static String of(Codebook codebook, String title, Locale locale) {
    CodebookPage page = new CodebookPage(locale);
    page.write(codebook, title);
    return page.page.toString();
  }

  private void write(Codebook codebook, String title) {
    String heading = word("codebook.title") + ": " + title;
    page.append("<!DOCTYPE html>\n<html lang=\"").append(locale.toLanguageTag()).append("\">\n");
    page.append("<head>\n<meta charset=\"utf-8\">\n");
    page.append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
    page.append("<title>").append(escaped(heading)).append("</title>\n");
    page.append("<style>\n").append(STYLE).append("</style>\n</head>\n<body>\n");
    element("h1", heading);
    element("p", word("codebook.about"));
    codebook.metrics().forEach(this::metric);
    page.append("</body>\n</html>\n");
  }

  private void metric(Codebook.MetricPage metric) {
    page.append("<h2 id=\"").append(escaped(metric.id())).append("\">");
    page.append(escaped(metric.title())).append("</h2>\n<p><code>").append(escaped(metric.id()));
    page.append("</code>, ").append(word("label.version")).append(' ').append(metric.version());
    page.append("</p>\n");
    element("p", metric.description());
    page.append("<table>\n<thead><tr>");
    for (String column :
        List.of("component", "meaning", "counting-unit", "period-kind", "pooling", "breakdowns")) {
      page.append("<th scope=\"col\">").append(escaped(word("codebook." + column)));
      page.append("</th>");
    }
    page.append("</tr></thead>\n<tbody>\n");
    metric.entries().forEach(this::entry);
    page.append("</tbody>\n</table>\n");
    for (Map.Entry<String, String> section : metric.sections().entrySet()) {
      if (SECTIONS.contains(section.getKey())) {
        element("h3", section.getKey());
        element("p", section.getValue());
      }
    }
    if (!metric.crosswalk().isEmpty()) {
      element("h3", word("codebook.crosswalk"));
      page.append("<ul>\n");
      metric.crosswalk().forEach(line -> element("li", line));
      page.append("</ul>\n");
    }
  }

  private void entry(Codebook.Entry entry) {
    page.append("<tr><td><code>").append(escaped(entry.component())).append("</code></td><td>");
    if (!entry.title().isEmpty()) {
      page.append("<strong>").append(escaped(entry.title())).append(".</strong> ");
    }
    page.append(escaped(entry.description())).append("</td>");
    element("td", entry.countingUnit());
    element("td", entry.periodKind());
    element("td", entry.pooling());
    element("td", String.join(", ", entry.breakdowns()));
    page.append("</tr>\n");
  }

  private void element(String name, String text) {
    page.append('<').append(name).append('>').append(escaped(text));
    page.append("</").append(name).append(name.equals("td") ? ">" : ">\n");
  }

  private String word(String key) {
    return Words.of(key, locale);
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }
}
