// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.humanrightsmetrics.Metric;
import org.humanrightsmetrics.context.Reporter;
import org.humanrightsmetrics.json.read.Fault;
import org.humanrightsmetrics.json.read.PlaceIndex;
import org.humanrightsmetrics.json.read.Reading;
import org.humanrightsmetrics.rule.Finding;
import org.humanrightsmetrics.rule.Location;
import org.humanrightsmetrics.validation.ValidationResult;
import tools.jackson.core.JsonParser;

/** Reads one value that stands in no report: the values of a metric, or a reporter. Confine to one thread. */
final class Bare {

  private final Engine engine;
  private final String text;
  private final List<Finding> findings = new ArrayList<>();

  Bare(Engine engine, String text) {
    this.engine = engine;
    this.text = text;
  }

  /** What was found, in the order of the text. */
  List<Finding> findings() {
    return findings;
  }

  /** The values of a metric; empty when something that they must have is not sound. */
  Optional<Metric> metric() {
    Observations all = new Observations(
        engine, "", Engine.Frame.BARE, new Tally(engine.limits().findingsKept()));
    try (JsonParser parser = engine.parser(text)) {
      parser.nextToken();
      ObservationReader reader = new ObservationReader(
          all, 0, "", parser, 1, (from, to) -> text.substring((int) from, (int) to), null);
      findings.addAll(reader.read().findings());
      return reader.metric();
    }
  }

  /** A reporter; empty when something that it must have is not sound. */
  Optional<Reporter> reporter() {
    Placer placer = new Placer(
        "", "", engine.limits().echoLength(), new Location("", 1, 1), this::lookForPlaces);
    try (JsonParser parser = engine.parser(text)) {
      parser.nextToken();
      Reading reading = new Reading(parser, engine.limits(), 1, 1);
      Object record = engine.reporterReader().read(reading);
      boolean lacks = reading.takeIncomplete();
      for (Fault fault : reading.faults()) {
        findings.add(placer.finding(fault, fault.pointer(), null));
      }
      if (record == null || lacks) {
        return Optional.empty();
      }
      Reporter reporter = (Reporter) record;
      ValidationResult verdict = engine.validator().validate(reporter);
      for (Finding found : verdict.findings()) {
        findings.add(placer.finding(found, found.pointer()));
      }
      return Optional.of(reporter);
    }
  }

  private PlaceIndex lookForPlaces() {
    try (JsonParser again = engine.parser(text)) {
      return PlaceIndex.of(again, 1, 1, Integer.MAX_VALUE);
    }
  }
}
