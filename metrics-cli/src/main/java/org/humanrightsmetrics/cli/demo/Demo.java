// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.cli.demo;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.humanrightsmetrics.Observation;
import org.humanrightsmetrics.Report;
import org.humanrightsmetrics.json.MetricsJson;
import org.humanrightsmetrics.standard.StandardMetrics;

/** The files of {@code hrm demo}. Every call makes the same bytes. */
public final class Demo {

  /** The page that says where the traps are. */
  public static final String TRAPS = "TRAPS.md";

  /** The data set in which some organisations report together, one observation a line. */
  public static final String TOGETHER = "together.ndjson";

  private static final Set<DemoOrganisation> REPORT_TOGETHER = EnumSet.of(
      DemoOrganisation.GRANARY,
      DemoOrganisation.HARBOUR,
      DemoOrganisation.NORTH_FUND,
      DemoOrganisation.SOUTH_FUND);

  private static final List<String> VERBS = List.of("validate", "compare", "aggregate");

  private Demo() {}

  /**
   * In which file an organisation reports.
   *
   * @param organisation one of the sample
   * @return for example {@code "riverbank.json"}
   */
  public static String file(DemoOrganisation organisation) {
    return REPORT_TOGETHER.contains(organisation)
        ? TOGETHER
        : organisation.name().toLowerCase(Locale.ROOT) + ".json";
  }

  /**
   * The reports, the data set and the page about the traps.
   *
   * @return text by file name, in the order of the names
   */
  public static Map<String, String> files() {
    MetricsJson json = MetricsJson.of(StandardMetrics.CATALOGUE);
    Map<String, String> files = new TreeMap<>();
    StringBuilder together = new StringBuilder();
    for (DemoOrganisation organisation : DemoOrganisation.values()) {
      Report report = organisation.report();
      if (REPORT_TOGETHER.contains(organisation)) {
        for (Observation observation : report.observations()) {
          together.append(json.writeLine(observation)).append('\n');
        }
      } else {
        files.put(file(organisation), json.write(report));
      }
    }
    files.put(TOGETHER, together.toString());
    files.put(TRAPS, traps());
    return files;
  }

  private static String traps() {
    StringBuilder page = new StringBuilder("""
        # Sample data with traps

        Twelve invented organisations, the years 2023 to 2025, six metrics. No organisation, person or number
        here is real. Each trap is a mistake that real reports make, and says what `hrm` answers to it.

        | file | organisation | trap |
        |---|---|---|
        """);
    Map<Trap, Set<String>> places = new LinkedHashMap<>();
    for (DemoOrganisation organisation : DemoOrganisation.values()) {
      String trap = organisation.trap().map(Trap::title).orElse("none");
      page.append(
          "| `" + file(organisation) + "` | " + organisation.title() + " | " + trap + " |\n");
      organisation
          .trap()
          .ifPresent(which -> places
              .computeIfAbsent(which, key -> new LinkedHashSet<>())
              .add(organisation.title()));
    }
    for (Trap trap : Trap.values()) {
      page.append("\n## " + trap.title() + "\n\n");
      page.append("*" + String.join(", ", places.getOrDefault(trap, Set.of())) + "*\n\n");
      page.append("**In the data:** " + trap.data() + "\n\n");
      page.append("**What hrm says:** " + trap.answer() + "\n\n");
      for (String verb : VERBS) {
        if (!trap.codes(verb).isEmpty()) {
          page.append("- " + verb + ": "
              + trap.codes(verb).stream()
                  .map(code -> "`" + code + "`")
                  .collect(Collectors.joining(", "))
              + "\n");
        }
      }
    }
    return page.toString();
  }
}
