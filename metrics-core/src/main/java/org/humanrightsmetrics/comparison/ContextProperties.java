// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.comparison;

import static org.humanrightsmetrics.measure.Axis.AREA;
import static org.humanrightsmetrics.measure.Axis.GROUP;
import static org.humanrightsmetrics.measure.Axis.REPORTER;
import static org.humanrightsmetrics.measure.Axis.ROLE;
import static org.humanrightsmetrics.measure.Demand.CARE;
import static org.humanrightsmetrics.measure.Demand.MUST_AGREE;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.humanrightsmetrics.MetricType;
import org.humanrightsmetrics.Observation;
import org.humanrightsmetrics.code.Code;
import org.humanrightsmetrics.context.Attribution;
import org.humanrightsmetrics.context.Context;
import org.humanrightsmetrics.context.Status;
import org.humanrightsmetrics.context.Subject;
import org.humanrightsmetrics.measure.Axis;
import org.humanrightsmetrics.measure.Demand;

/**
 * The properties that every observation has, whatever its metric. {@code docs/comparison.md} gives the reason for
 * each row.
 */
final class ContextProperties {

  private static final Pattern SPACES = Pattern.compile("[\\s\\p{Cntrl}]+");

  static final List<ContractPlan.Entry> ENTRIES = List.of(
      entry("other-metric", "/metric", MUST_AGREE, o -> o.metric().type().id()),
      entry("series-break", "/version", MUST_AGREE, ContextProperties::seriesStart),
      entry("other-role", "/context/role", MUST_AGREE, o -> context(o).role().code(), ROLE),
      entry("other-area", "/context/area", MUST_AGREE, o -> context(o).area().code(), AREA),
      entry("other-reporter", "/reporter", MUST_AGREE, o -> plain(o.reporter().key()), REPORTER),
      entry(
          "other-subject",
          "/context/subject",
          MUST_AGREE,
          o -> context(o).subject().map(ContextProperties::identity).orElse(""),
          AREA,
          REPORTER,
          GROUP),
      entry(
          "other-kind-of-subject",
          "/context/subject/kind",
          CARE,
          o -> context(o).subject().map(Subject::kind).map(Code::code).orElse("")),
      entry(
          "other-supply-tier",
          "/context/subject/tier",
          CARE,
          o -> context(o).subject().flatMap(Subject::tier).map(Code::code).orElse(""),
          GROUP),
      entry(
          "other-population",
          "/context/population/description",
          CARE,
          o -> plain(context(o).population().description()),
          GROUP),
      entry(
          "size-known-otherwise",
          "/context/population/sizeKind",
          CARE,
          o -> context(o).population().sizeKind().code()),
      entry(
          "other-selection",
          "/context/population/selection",
          CARE,
          o -> context(o).population().selection().code(),
          ROLE),
      entry(
          "other-method",
          "/context/source/method",
          CARE,
          o -> context(o).source().method().code(),
          ROLE),
      entry(
          "other-quality-tier",
          "/context/source/tier",
          CARE,
          o -> context(o).source().tier().code(),
          ROLE),
      entry(
          "reported-by-others",
          "/context/source/reportedBy",
          CARE,
          o -> code(context(o).source().reportedBy()),
          ROLE),
      entry(
          "other-claim",
          "/context/attribution",
          CARE,
          o -> context(o).attribution().map(ContextProperties::claim).orElse(""),
          ROLE),
      entry(
          "other-status",
          "/context/status/status",
          CARE,
          o -> context(o).status().map(Status::status).map(Code::code).orElse(""),
          ROLE));

  private ContextProperties() {}

  static ContractPlan.Entry entry(
      String name, String pointer, Demand demand, ContractPlan.Reader reader, Axis... varies) {
    return new ContractPlan.Entry(
        new Property("comparison/" + name, pointer, demand, "", List.of(), Set.of(varies)), reader);
  }

  private static Context context(Observation observation) {
    return observation.metric().context();
  }

  /** The first version of the series to which the reported version belongs: versions between breaks agree. */
  private static String seriesStart(Observation observation) {
    MetricType<?> type = observation.metric().type();
    int start = 1;
    for (int at : type.seriesBreaks()) {
      if (at <= observation.reportedVersion()) {
        start = at;
      }
    }
    return Integer.toString(start);
  }

  /** An id where there is one; a name is all that tells two sites apart where there is none. */
  private static String identity(Subject subject) {
    return subject
        .organisationId()
        .<Code>map(id -> id)
        .or(subject::lei)
        .or(subject::openSupplyHubId)
        .map(Code::code)
        .orElseGet(() -> plain(subject.name()));
  }

  private static String claim(Attribution attribution) {
    return attribution.kind().code() + " " + attribution.method().code();
  }

  private static String code(Optional<? extends Code> code) {
    return code.map(Code::code).orElse("");
  }

  /** A text whose spaces carry no meaning, and which cannot hold what stands between the parts of a key. */
  static String plain(String text) {
    // Asked for every observation, and hardly any text needs a change.
    return isPlain(text) ? text : SPACES.matcher(text).replaceAll(" ").strip();
  }

  private static boolean isPlain(String text) {
    char before = ' ';
    for (int i = 0; i < text.length(); i++) {
      char at = text.charAt(i);
      boolean space = at <= ' ' || Character.isISOControl(at) || Character.isWhitespace(at);
      if (space && (at != ' ' || before == ' ')) {
        return false;
      }
      before = at;
    }
    return text.isEmpty() || before != ' ';
  }
}
