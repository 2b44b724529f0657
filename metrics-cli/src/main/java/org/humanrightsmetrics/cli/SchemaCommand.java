// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.humanrightsmetrics.MetricCatalogue;
import org.humanrightsmetrics.MetricType;
import org.humanrightsmetrics.code.Spelling;
import org.humanrightsmetrics.json.MetricSchema;
import org.humanrightsmetrics.standard.StandardMetrics;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code hrm schema}: prints a JSON Schema. */
@Command(
    name = "schema",
    sortOptions = false,
    header = {
      "Prints the JSON Schema (2020-12) of a metric, of a whole report, or of a result of this program.",
      "",
      "Examples:",
      "  hrm schema women-trained > women-trained.schema.json",
      "  hrm schema report",
      "  hrm schema findings     what hrm validate --format json writes",
      "  hrm schema comparison   what hrm compare --format json writes",
      "  hrm schema aggregate    what hrm aggregate --format json writes",
      ""
    })
final class SchemaCommand implements Callable<Integer> {

  private static final String REPORT = "report";

  // What the program itself writes, by the name that is asked for.
  private static final SortedMap<String, String> RESULTS = new TreeMap<>(Map.of(
      "aggregate", "hrm-aggregate-1.schema.json",
      "comparison", "hrm-comparison-1.schema.json",
      "findings", "hrm-findings-1.schema.json",
      "release", "hrm-release-1.schema.json"));

  private final Session session;

  @Parameters(
      paramLabel = "NAME",
      description = "A metric, report, aggregate, comparison, findings or release.")
  private String name = "";

  // Only its --help is of use here; the others are taken so that every verb takes them.
  @SuppressWarnings("unused")
  @Mixin
  private CommonOptions common = new CommonOptions();

  SchemaCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    MetricCatalogue catalogue = StandardMetrics.CATALOGUE;
    String schema;
    if (name.equals(REPORT)) {
      schema = MetricSchema.ofReport(catalogue);
    } else if (RESULTS.containsKey(name)) {
      schema = resource(RESULTS.get(name));
    } else {
      schema = MetricSchema.of(catalogue.find(name).orElseThrow(() -> unknown(catalogue)));
    }
    session.out().print(schema.endsWith("\n") ? schema : schema + "\n");
    return ExitCode.CLEAN.number();
  }

  private UsageException unknown(MetricCatalogue catalogue) {
    List<String> names = new ArrayList<>(List.of(REPORT));
    names.addAll(RESULTS.keySet());
    catalogue.types().stream().map(MetricType::id).forEach(names::add);
    return new UsageException("There is no schema '" + name + "'."
        + Spelling.nearest(name, names)
            .map(meant -> " Did you mean " + meant + "?")
            .orElse(" Known: " + String.join(", ", names) + "."));
  }

  private static String resource(String file) {
    try (InputStream in = SchemaCommand.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("The program lacks its file " + file);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
