// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.tabular;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import org.humanrightsmetrics.MetricType;
import org.humanrightsmetrics.measure.AggregationClass;
import org.humanrightsmetrics.measure.Distribution;
import org.humanrightsmetrics.measure.PeriodKind;
import org.humanrightsmetrics.shape.Component;
import org.humanrightsmetrics.shape.Node;
import org.humanrightsmetrics.shape.RecordNode;
import org.humanrightsmetrics.shape.Shape;

/**
 * What every number in a table of observations means, for a reader who does not know the standard: made from the
 * Shapes, the texts and the pages of the metrics.
 *
 * <p>Immutable and thread-safe.
 *
 * @param metrics in the order of their ids
 */
public record Codebook(List<MetricPage> metrics) {

  /** Copies the list. */
  public Codebook {
    metrics = List.copyOf(metrics);
  }

  /**
   * One metric.
   *
   * @param id for example {@code "women-trained"}
   * @param version 1 or more
   * @param title for people
   * @param description in one sentence
   * @param sections of its page by their headings, such as {@code "What is not counted"}; Markdown
   * @param crosswalk other schemes with the strength of the match, for example {@code "IRIS+ OI4229 close"}
   * @param entries its numbers
   */
  public record MetricPage(
      String id,
      int version,
      String title,
      String description,
      Map<String, String> sections,
      List<String> crosswalk,
      List<Entry> entries) {
    /** Copies the collections. */
    public MetricPage {
      sections = Collections.unmodifiableMap(new LinkedHashMap<>(sections));
      crosswalk = List.copyOf(crosswalk);
      entries = List.copyOf(entries);
    }

    /**
     * One section of the metric's page.
     *
     * @param heading as on the page
     * @return its text in one line; empty when the page has no such section
     */
    public String section(String heading) {
      return sections.getOrDefault(heading, "");
    }
  }

  /**
   * One number of a metric, wherever it is split.
   *
   * @param component as in the table; a position in a list, a percent and the limits of a group stand as {@code *}
   * @param title for people
   * @param description what is entered
   * @param kind the kind of measure, for example {@code "Count"}; {@code "Number"} for a threshold
   * @param countingUnit what one piece is, in words; empty for a threshold
   * @param periodKind how it belongs to time, in words; empty for that of the observation
   * @param pooling how it may be pooled, in words; empty for a threshold
   * @param required whether a report must have it
   * @param headline whether a summary shows it first
   * @param breakdowns the columns by which it may be split
   */
  public record Entry(
      String component,
      String title,
      String description,
      String kind,
      String countingUnit,
      String periodKind,
      String pooling,
      boolean required,
      boolean headline,
      List<String> breakdowns) {
    /** Copies the list. */
    public Entry {
      breakdowns = List.copyOf(breakdowns);
    }
  }

  /**
   * The codebook of some metrics.
   *
   * @param types the metrics
   * @param locale the language of the texts; the pages of the metrics are in English
   * @return in the order given
   */
  public static Codebook of(Iterable<MetricType<?>> types, Locale locale) {
    List<MetricPage> pages = new ArrayList<>();
    for (MetricType<?> type : types) {
      pages.add(new MetricPage(
          type.id(),
          type.version(),
          type.texts().find("title", locale).orElse(type.id()),
          type.texts().find("short", locale).orElse(""),
          sections(type),
          crosswalk(type),
          new Entries(type, locale).all()));
    }
    return new Codebook(pages);
  }

  /**
   * The codebook as a table: for each metric a row without component, then one for each number.
   *
   * @param locale the language of titles and descriptions of the columns
   * @return key {@code metric_id} and {@code component}
   */
  public TextTable table(Locale locale) {
    CompanionTables.Sheet sheet = new CompanionTables.Sheet("codebook", locale);
    sheet.columns("metric_id", "metric_version", "component", "title", "description", "kind");
    sheet.columns("counting_unit", "period_kind", "pooling", "required", "headline", "breakdowns");
    sheet.columns("counted", "not_counted", "not_for", "pitfalls", "crosswalk");
    for (MetricPage page : metrics) {
      String version = Integer.toString(page.version());
      List<String> words = List.of(
          page.section("What is counted"),
          page.section("What is not counted"),
          page.section("Must not be used for"),
          page.section("Pitfalls"),
          String.join("; ", page.crosswalk()));
      sheet.row(
          words,
          page.id(),
          version,
          "",
          page.title(),
          page.description(),
          "",
          "",
          "",
          "",
          "",
          "",
          "");
      for (Entry entry : page.entries()) {
        sheet.row(
            List.of("", "", "", "", ""),
            page.id(),
            version,
            entry.component(),
            entry.title(),
            entry.description(),
            entry.kind(),
            entry.countingUnit(),
            entry.periodKind(),
            entry.pooling(),
            entry.required() ? "yes" : "",
            entry.headline() ? "yes" : "",
            String.join(" ", entry.breakdowns()));
      }
    }
    return sheet.table("metric_id", "component");
  }

  /** The sections of the metric's page; a metric of a third party need not have one. */
  private static Map<String, String> sections(MetricType<?> type) {
    Map<String, StringJoiner> sections = new LinkedHashMap<>();
    StringJoiner current = new StringJoiner(" ");
    for (String line : resource(type, "README.md")) {
      if (line.startsWith("## ")) {
        current = new StringJoiner(" ");
        sections.put(line.substring(3).strip(), current);
      } else if (!line.isBlank() && !line.startsWith("#")) {
        current.add(line.strip());
      }
    }
    Map<String, String> texts = new LinkedHashMap<>();
    sections.forEach((heading, text) -> texts.put(heading, text.toString()));
    return texts;
  }

  private static List<String> crosswalk(MetricType<?> type) {
    // Scheme, version, code and match stand first; only the note behind them may hold a comma.
    return resource(type, "crosswalk.csv").stream()
        .skip(1)
        .map(line -> line.split(",", 5))
        .filter(cells -> cells.length == 5)
        .map(cells -> cells[0] + " " + cells[1] + " " + cells[2] + " " + cells[3])
        .toList();
  }

  private static List<String> resource(MetricType<?> type, String name) {
    String path = "/spec/" + type.id() + "/" + name;
    try (InputStream in = type.recordClass().getResourceAsStream(path)) {
      if (in == null) {
        return List.of();
      }
      return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .lines()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + path, e);
    }
  }

  /** The numbers of one metric, in the order of its header. */
  private static final class Entries {
    private final MetricType<?> type;
    private final Locale locale;
    private final Breakdowns breakdowns;
    private final List<Entry> entries = new ArrayList<>();

    Entries(MetricType<?> type, Locale locale) {
      this.type = type;
      this.locale = locale;
      this.breakdowns = Breakdowns.of(type);
    }

    List<Entry> all() {
      Shape.of(type)
          .root()
          .components()
          .forEach(component -> add(component, component.node(), List.of(component.name())));
      return entries;
    }

    private void add(Component component, Node node, List<String> names) {
      if (node instanceof RecordNode nested) {
        for (Component inner : nested.components()) {
          List<String> deeper = new ArrayList<>(names);
          deeper.add(inner.name());
          add(inner, inner.node(), deeper);
        }
      } else if (node instanceof Node.Sequence sequence) {
        List<String> deeper = new ArrayList<>(names);
        deeper.add("*");
        add(component, sequence.element(), deeper);
      } else if (node instanceof Node.OfMeasure measure) {
        measure(component, measure, names, List.of());
      } else if (node instanceof Node.OfDisaggregated split) {
        measure(
            component,
            split.measure(),
            names,
            Node.dimensions(split).stream().map(breakdowns::columnOf).sorted().toList());
      } else if (node instanceof Node.Whole || node instanceof Node.Decimal) {
        entry(component, names, "Number", "", "", "", List.of());
      }
    }

    private void measure(
        Component component, Node.OfMeasure node, List<String> names, List<String> columns) {
      AggregationClass pooling = node.aggregation();
      String period = node.period() == PeriodKind.FLOW
          ? ""
          : word("period_kind." + node.period().name());
      entry(
          component,
          names,
          node.kind().getSimpleName(),
          word("counting_unit." + node.unit().name()),
          node.period() == PeriodKind.FLOW
              ? ""
              : word("period_kind." + node.period().name()),
          word("pooling." + pooling.name()),
          columns);
      if (node.kind() == Distribution.class) {
        Figures.PARTS_OF_DISTRIBUTION.forEach((suffix, key) -> entries.add(new Entry(
            String.join(".", names) + suffix,
            text(names, "label") + ": " + word(key),
            "",
            node.kind().getSimpleName(),
            word("counting_unit." + node.unit().name()),
            period,
            "",
            false,
            false,
            columns)));
      }
    }

    private void entry(
        Component component,
        List<String> names,
        String kind,
        String unit,
        String period,
        String pooling,
        List<String> columns) {
      entries.add(new Entry(
          String.join(".", names),
          text(names, "label"),
          text(names, "help"),
          kind,
          unit,
          period,
          pooling,
          component.required(),
          component.headline(),
          columns));
    }

    /** Looked up under the longest name first, as findings do. */
    private String text(List<String> names, String part) {
      List<String> plain = names.stream().filter(name -> !name.equals("*")).toList();
      for (int first = 0; first < plain.size(); first++) {
        String key = String.join(".", plain.subList(first, plain.size())) + "." + part;
        Optional<String> text = type.texts().find(key, locale);
        if (text.isPresent()) {
          return text.get();
        }
      }
      return "";
    }

    private String word(String key) {
      return TableColumns.TEXTS.find(key, locale).orElse(key);
    }
  }
}
