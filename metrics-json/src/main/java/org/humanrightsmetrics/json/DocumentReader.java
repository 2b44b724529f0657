// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.json;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.humanrightsmetrics.Report;
import org.humanrightsmetrics.context.Reporter;
import org.humanrightsmetrics.json.read.Fault;
import org.humanrightsmetrics.json.read.PlaceIndex;
import org.humanrightsmetrics.json.read.Reading;
import org.humanrightsmetrics.json.read.Shown;
import org.humanrightsmetrics.json.read.Strangers;
import org.humanrightsmetrics.json.source.LimitExceeded;
import org.humanrightsmetrics.json.source.RecordingReader;
import org.humanrightsmetrics.json.source.StrictUtf8Reader;
import org.humanrightsmetrics.rule.Finding;
import org.humanrightsmetrics.rule.Location;
import org.humanrightsmetrics.validation.ValidationResult;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * Reads one report, of whatever size, in the memory of one observation. Confine to one thread.
 *
 * <p>What was read is forgotten member by member and observation by observation, so that the limit on the length
 * of an observation bounds everything that is kept.
 */
final class DocumentReader {

  private static final String STANDARD = "standard";
  private static final String OBSERVATIONS = "observations";
  private static final String REPORTER_POINTER = "/" + Engine.REPORTER;
  private static final List<String> MEMBERS = List.of(STANDARD, Engine.REPORTER, OBSERVATIONS);

  private final Input input;
  private final JsonParser parser;
  private final RecordingReader recorder;
  private final Observations observations;
  private final Set<String> seen = new HashSet<>();
  private final List<Finding> heldBack = new ArrayList<>();
  private String pointer = "";
  private @Nullable Location begun;
  private @Nullable ObservationReader reader;
  private @Nullable Reporter reporter;

  private DocumentReader(Input input, JsonParser parser, RecordingReader recorder) {
    this.input = input;
    this.parser = parser;
    this.recorder = recorder;
    this.observations =
        new Observations(input.engine(), input.name(), Engine.Frame.REPORT, input.tally());
  }

  /** Reads the input to its end, or to where it breaks off. */
  static void read(Input input, InputStream in) {
    RecordingReader recorder =
        new RecordingReader(new StrictUtf8Reader(in), input.engine().limits());
    // Not closed: closing it would close the caller's stream.
    JsonParser parser = input.engine().parser(recorder);
    DocumentReader document = new DocumentReader(input, parser, recorder);
    try {
      document.read();
    } catch (JacksonException e) {
      document.breakOff(e);
    }
    input.finish(document.observations);
  }

  private void read() {
    JsonToken first = parser.nextToken();
    if (first == null) {
      input.tell("file/empty", "", new Location(input.name(), 1, 1), null, Map.of());
      input.notComplete(Completeness.UNREADABLE);
      return;
    }
    Location start = here();
    if (first == JsonToken.START_OBJECT) {
      while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
        member(parser.currentName());
        pointer = "";
        begun = null;
        forgetUpTo(parser.currentLocation().getCharOffset());
      }
    }
    if (seen.isEmpty()) {
      input.tell("file/not-a-report", "", start, null, Map.of());
      input.notComplete(Completeness.UNREADABLE);
      return;
    }
    reportMissing(start);
    readEnd();
  }

  private void reportMissing(Location start) {
    if (!seen.contains(STANDARD)) {
      Map<String, Object> standard = Map.of(STANDARD, Report.STANDARD);
      input.tell("report/standard-missing", "/" + STANDARD, start, null, standard);
    }
    if (!seen.contains(Engine.REPORTER)) {
      input.tell("report/reporter-missing", REPORTER_POINTER, start, null, Map.of());
    }
    if (!seen.contains(OBSERVATIONS)) {
      input.tell("report/observations-missing", "/" + OBSERVATIONS, start, null, Map.of());
    }
  }

  private void readEnd() {
    Location more = null;
    try {
      if (parser.nextToken() != null) {
        more = here();
      }
    } catch (JacksonException e) {
      if (e.getCause() instanceof IOException) {
        throw e;
      }
      // Whatever stands there, it does not belong there.
      more = input.location(Input.place(e, parser), 1);
    }
    if (more != null) {
      input.tell("file/trailing-content", "", more, null, Map.of());
      input.notRead("");
      input.notComplete(Completeness.PARTLY);
    }
  }

  private void member(String member) {
    if (!MEMBERS.contains(member)) {
      stranger(member);
      return;
    }
    if (seen.isEmpty()) {
      heldBack.forEach(input::tell);
      heldBack.clear();
    }
    pointer = "/" + member;
    if (!seen.add(member)) {
      input.tell("field/duplicate", pointer, here(), null, Map.of("name", member));
      parser.nextToken();
      parser.skipChildren();
      return;
    }
    parser.nextToken();
    begun = here();
    forgetUpTo(parser.currentTokenLocation().getCharOffset());
    switch (member) {
      case STANDARD -> readStandard();
      case Engine.REPORTER -> readReporter();
      default -> readObservations();
    }
  }

  /** Held back until it is clear that this is a report at all: one cause, one finding. */
  private void stranger(String member) {
    Location place = here();
    Reading reading = reading();
    Strangers.read(reading, member, MEMBERS);
    for (Fault fault : reading.faults()) {
      Finding found = finding(fault, place);
      if (!seen.isEmpty()) {
        input.tell(found);
      } else if (heldBack.size() < input.engine().limits().findingsKept()) {
        heldBack.add(found);
      }
    }
  }

  private Reading reading() {
    return new Reading(parser, input.engine().limits(), 1, 1);
  }

  private static Finding finding(Fault fault, Location place) {
    return Finding.of(fault.code(), fault.severity())
        .texts(Engine.BASE_TEXTS)
        .pointer(Shown.pointer(fault.pointer()))
        .location(place)
        .value(fault.value())
        .arguments(fault.arguments())
        .build();
  }

  private void wrongType(String member, String expected) {
    Location place = here();
    Reading reading = reading();
    reading.enter(member, null);
    reading.wrongType(expected);
    reading.faults().forEach(fault -> input.tell(finding(fault, place)));
  }

  private void readStandard() {
    if (parser.currentToken() != JsonToken.VALUE_STRING) {
      wrongType(STANDARD, "text");
      return;
    }
    String said = parser.getString();
    if (!said.equals(Report.STANDARD)) {
      String shown = Shown.value(STANDARD, said, input.engine().limits().echoLength());
      input.tell(
          "report/standard-unknown",
          pointer,
          here(),
          shown,
          Map.of(STANDARD, Report.STANDARD, "said", shown));
    }
  }

  private void readReporter() {
    if (seen.contains(OBSERVATIONS)) {
      input.tell("report/reporter-after-observations", pointer, here(), null, Map.of());
    }
    Location place = here();
    long start = parser.currentTokenLocation().getCharOffset();
    Reading reading = reading();
    Object record = input.engine().reporterReader().read(reading);
    boolean lacks = reading.takeIncomplete();
    String text = recorder.text(start, parser.currentLocation().getCharOffset());
    Placer placer = new Placer(
        input.name(),
        REPORTER_POINTER,
        input.engine().limits().echoLength(),
        place,
        () -> lookForPlaces(text, place));
    reading.faults().forEach(fault -> input.tell(placer.finding(fault, fault.pointer(), null)));
    if (record == null) {
      input.tally().unsound();
      return;
    }
    Reporter said = (Reporter) record;
    ValidationResult verdict = observations.verdict(said);
    input.tally().checked(verdict);
    verdict.notChecked().forEach(input.tally()::add);
    for (Finding found : verdict.findings()) {
      if (!(lacks && reading.unsound().contains(found.pointer()))) {
        input.tell(placer.finding(found, found.pointer()));
      }
    }
    if (!lacks) {
      reporter = said;
      input.tell(said);
    }
  }

  private PlaceIndex lookForPlaces(String text, Location begin) {
    try (JsonParser again = input.engine().parser(text)) {
      return PlaceIndex.of(again, begin.line(), begin.column(), Integer.MAX_VALUE);
    }
  }

  private void readObservations() {
    if (parser.currentToken() != JsonToken.START_ARRAY) {
      wrongType(OBSERVATIONS, "list");
      return;
    }
    int number = 0;
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      pointer = "/" + OBSERVATIONS + "/" + number;
      begun = here();
      forgetUpTo(parser.currentTokenLocation().getCharOffset());
      ObservationReader one =
          new ObservationReader(observations, number, pointer, parser, 1, recorder::text, reporter);
      reader = one;
      ReadObservation read = one.read();
      reader = null;
      forgetUpTo(parser.currentLocation().getCharOffset());
      input.tell(read);
      number++;
    }
  }

  private void forgetUpTo(long offset) {
    recorder.keepFrom(offset);
  }

  private Location here() {
    return input.location(parser.currentTokenLocation(), 1);
  }

  private void breakOff(JacksonException e) {
    // First of all, because a stream that failed is told by an exception and nothing else.
    Finding stopped = input.stopped(e, parser, 1, pointer);
    ObservationReader broken = reader;
    if (broken != null) {
      input.tell(broken.brokenOff(recorder.delivered()));
    }
    heldBack.forEach(input::tell);
    input.notComplete(seen.isEmpty() ? Completeness.UNREADABLE : Completeness.PARTLY);
    boolean isTooLarge = e.getCause() instanceof LimitExceeded;
    Optional<Location> start = isTooLarge ? Optional.ofNullable(begun) : Optional.empty();
    input.tell(start.map(place -> stopped.toBuilder().location(place).build()).orElse(stopped));
    input.notRead("");
  }
}
