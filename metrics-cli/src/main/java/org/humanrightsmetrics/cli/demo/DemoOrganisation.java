// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.cli.demo;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.humanrightsmetrics.Metric;
import org.humanrightsmetrics.Report;
import org.humanrightsmetrics.context.Reporter;
import org.humanrightsmetrics.context.ReporterType;
import org.jspecify.annotations.Nullable;

/**
 * The invented organisations of the sample, each with one trap at most.
 *
 * <p>Their numbers begin with {@code DEMO}, as no number of a register does. Immutable and thread-safe.
 */
public enum DemoOrganisation {
  /** Nothing amiss: what the others are held against. */
  RIVERBANK(
      "Example Riverbank Trust", "IN-MHA", ReporterType.NATIONAL_NGO, null, Trainers::riverbank),

  /** Changes its currency. */
  LOTUS(
      "Example Lotus Network",
      "KH-NNGO",
      ReporterType.NATIONAL_NGO,
      Trap.MIXED_CURRENCIES,
      Trainers::lotus),

  /** Reports running totals. */
  HILLSIDE(
      "Example Hillside Skills Society",
      "GB-COH",
      ReporterType.INTERNATIONAL_NGO,
      Trap.CUMULATIVE_AS_FLOW,
      Trainers::hillside),

  /** A supplier that trains its workers. */
  KNITWEAR(
      "Example Knitwear",
      "BD-NAB",
      ReporterType.PRIVATE_SECTOR,
      Trap.ENROLMENTS_AS_PERSONS,
      Suppliers::knitwear),

  /** Works beside Riverbank, with other age bands. */
  GRANARY(
      "Example Granary Foundation",
      "IN-MHA",
      ReporterType.FOUNDATION,
      Trap.AGE_BANDS,
      Trainers::granary),

  /** Two years to two funders. */
  HARBOUR(
      "Example Harbour Alliance",
      "IN-MHA",
      ReporterType.REGIONAL_NGO,
      Trap.OVERLAPPING_FLOWS,
      Trainers::harbour),

  /** Pays for the courses of a centre. */
  NORTH_FUND(
      "Example North Fund",
      "GB-COH",
      ReporterType.FOUNDATION,
      Trap.DOUBLE_COUNTING,
      Funders::northFund),

  /** Pays for the same courses. */
  SOUTH_FUND(
      "Example South Fund",
      "GB-COH",
      ReporterType.FOUNDATION,
      Trap.DOUBLE_COUNTING,
      Funders::southFund),

  /** Adds up provinces that did not report. */
  PROVINCES(
      "Example Provinces Union",
      "KH-NNGO",
      ReporterType.NATIONAL_NGO,
      Trap.ZERO_FOR_MISSING,
      Trainers::provinces),

  /** Counts those that it could still find. */
  MARKET(
      "Example Market Women",
      "GB-COH",
      ReporterType.INTERNATIONAL_NGO,
      Trap.SURVIVORS_ONLY,
      Trainers::market),

  /** A supplier of some sixty people. */
  WORKSHOP(
      "Example Tailoring Workshop",
      "BD-NAB",
      ReporterType.PRIVATE_SECTOR,
      Trap.TINY_CELLS,
      Suppliers::workshop),

  /** A company that buys in three countries. */
  APPAREL("Example Apparel", "GB-COH", ReporterType.PRIVATE_SECTOR, null, Suppliers::apparel);

  private final String title;
  private final String register;
  private final ReporterType type;
  private final Optional<Trap> trap;

  // A method without state, which the compiler cannot know.
  @SuppressWarnings("ImmutableEnumChecker")
  private final Supplier<List<Metric>> metrics;

  DemoOrganisation(
      String title,
      String register,
      ReporterType type,
      @Nullable Trap trap,
      Supplier<List<Metric>> metrics) {
    this.title = title;
    this.register = register;
    this.type = type;
    this.trap = Optional.ofNullable(trap);
    this.metrics = metrics;
  }

  /**
   * Its name.
   *
   * @return for example "Example Riverbank Trust"
   */
  public String title() {
    return title;
  }

  /**
   * What is wrong with its numbers.
   *
   * @return empty when nothing is
   */
  public Optional<Trap> trap() {
    return trap;
  }

  /**
   * Its report of three years.
   *
   * @return the same at every call
   */
  public Report report() {
    Reporter reporter =
        Reporter.of(register + "-DEMO_" + name(), title, register.substring(0, 2), type);
    Report report = Report.by(reporter);
    for (Metric metric : metrics.get()) {
      report = report.add(metric);
    }
    return report;
  }
}
