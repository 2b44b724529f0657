// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.aggregation;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.humanrightsmetrics.Observation;
import org.humanrightsmetrics.code.Code;
import org.humanrightsmetrics.code.ReferenceArea;
import org.humanrightsmetrics.code.Region;
import org.humanrightsmetrics.context.Context;
import org.humanrightsmetrics.context.ReferencePeriod;
import org.humanrightsmetrics.context.Status;
import org.humanrightsmetrics.context.Subject;

/**
 * A property of an observation that sorts it into a cell. An observation that lacks the property stands in
 * the group of the empty text.
 *
 * <p>Immutable and thread-safe.
 */
public enum GroupBy {
  /** The organisation that states the numbers, by its key: {@code "IN-MHA-0001"}. */
  REPORTER("reporter", o -> o.reporter().key()),
  /** Its kind: {@code "NATIONAL_NGO"}. */
  REPORTER_TYPE("reporterType", o -> o.reporter().type().code()),
  /** The country where it is registered: {@code "IN"}. */
  REPORTER_COUNTRY("reporterCountry", o -> o.reporter().country().code()),
  /** The area as it was reported: {@code "IN-BR"}. */
  AREA("area", o -> area(o).code()),
  /** The country in which the area lies: {@code "IN"}. */
  COUNTRY("country", o -> area(o).code().substring(0, 2)),
  /** The smallest M49 region in which the country lies: {@code "034"}, Southern Asia. */
  REGION("region", o -> region(o).map(Region::code).orElse("")),
  /** The continent-sized M49 region: {@code "142"}, Asia. */
  CONTINENT(
      "continent", o -> region(o).flatMap(Region::continent).map(Region::code).orElse("")),
  /** One group for all, named {@code "001"}, the world. */
  WORLD("world", o -> Region.WORLD.code()),
  /** The calendar year of the last day: {@code "2025"}. */
  YEAR("year", o -> lastDay(o).map(day -> Integer.toString(day.getYear())).orElse("")),
  /** The whole period: {@code "2025-01-01/2025-12-31"}, or the one day of a stock. */
  PERIOD("period", o -> period(context(o).period())),
  /** What the value is for: {@code "ACTUAL"}. Values of two roles are never added, grouped or not. */
  ROLE("role", o -> context(o).role().code()),
  /** What the values are about, by id or, without one, by name. */
  SUBJECT("subject", o -> context(o).subject().map(UnitKey::key).orElse("")),
  /** Its kind: {@code "SITE"}. */
  SUBJECT_KIND(
      "subjectKind", o -> context(o).subject().map(s -> s.kind().code()).orElse("")),
  /** Its place in the supply chain: {@code "TIER_1"}. */
  SUPPLY_TIER("supplyTier", o -> code(context(o).subject().flatMap(Subject::tier))),
  /** How the values were collected: {@code "REGISTER"}. */
  SOURCE_METHOD("sourceMethod", o -> context(o).source().method().code()),
  /** The data-quality tier: {@code "T2"}. */
  QUALITY_TIER("qualityTier", o -> context(o).source().tier().code()),
  /** How final the value is: {@code "PRELIMINARY"}. */
  STATUS("status", o -> code(context(o).status().map(Status::status)));

  private final String label;
  // All readers are functions without state.
  @SuppressWarnings("ImmutableEnumChecker")
  private final Function<Observation, String> reader;

  GroupBy(String label, Function<Observation, String> reader) {
    this.label = label;
    this.reader = reader;
  }

  /**
   * The name for files and command lines.
   *
   * @return lower camel case, for example {@code "reporterType"}
   */
  public String label() {
    return label;
  }

  /**
   * The property with a name.
   *
   * @param label for example {@code "reporterType"}
   * @return the property; empty when there is none of that name
   */
  public static Optional<GroupBy> labelled(String label) {
    for (GroupBy each : values()) {
      if (each.label.equals(label)) {
        return Optional.of(each);
      }
    }
    return Optional.empty();
  }

  /**
   * The group of an observation.
   *
   * @param observation of any metric
   * @return the value as text; empty when the observation lacks the property
   */
  public String group(Observation observation) {
    return reader.apply(observation);
  }

  /** Whether two groups may be the same but for the time. */
  boolean time() {
    return this == YEAR || this == PERIOD;
  }

  private static Context context(Observation observation) {
    return observation.metric().context();
  }

  private static ReferenceArea area(Observation observation) {
    return context(observation).area();
  }

  private static Optional<Region> region(Observation observation) {
    return area(observation).country().region();
  }

  private static Optional<LocalDate> lastDay(Observation observation) {
    return context(observation).period().lastDay();
  }

  private static String period(ReferencePeriod period) {
    String first = period.firstDay().map(Object::toString).orElse("");
    String last = period.lastDay().map(Object::toString).orElse("");
    return first.equals(last) ? last : first + "/" + last;
  }

  private static String code(Optional<? extends Code> code) {
    return code.map(Code::code).orElse("");
  }
}
