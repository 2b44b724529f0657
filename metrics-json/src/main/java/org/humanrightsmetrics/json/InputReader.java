// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.json;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.humanrightsmetrics.Report;
import org.humanrightsmetrics.context.Reporter;
import org.humanrightsmetrics.json.read.Fault;
import org.humanrightsmetrics.json.read.PlaceIndex;
import org.humanrightsmetrics.json.read.Reading;
import org.humanrightsmetrics.json.read.Shown;
import org.humanrightsmetrics.json.read.Strangers;
import org.humanrightsmetrics.json.source.LimitExceeded;
import org.humanrightsmetrics.json.source.LineSplitter;
import org.humanrightsmetrics.json.source.MalformedInput;
import org.humanrightsmetrics.json.source.RecordingReader;
import org.humanrightsmetrics.json.source.SourceFault;
import org.humanrightsmetrics.json.source.StrictUtf8Reader;
import org.humanrightsmetrics.rule.Finding;
import org.humanrightsmetrics.rule.Location;
import org.humanrightsmetrics.rule.NotChecked;
import org.humanrightsmetrics.rule.Severity;
import org.humanrightsmetrics.text.Limits;
import org.humanrightsmetrics.validation.ValidationResult;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;

/**
 * Reads one input from its first byte to its last, or to where it breaks off. Memory is bounded by the length of
 * one observation. Confine to one thread.
 */
final class InputReader {

  private static final String STANDARD = "standard";
  private static final String OBSERVATIONS = "observations";
  private static final List<String> MEMBERS = List.of(STANDARD, Engine.REPORTER, OBSERVATIONS);

  private final Engine engine;
  private final String name;
  private final ReadHandler handler;
  private final Tally tally;
  private Completeness completeness = Completeness.COMPLETE;
  private @Nullable Reporter reporter;

  InputReader(Engine engine, String name, ReadHandler handler) {
    this.engine = engine;
    this.name = name;
    this.handler = handler;
    this.tally = new Tally(engine.limits().findingsKept());
  }

  /** Reads the input in a form that is already known. */
  ReadSummary read(InputStream in, Format format) throws IOException {
    Fingerprint bytes = new Fingerprint(in);
    if (format == Format.LINES) {
      readLines(bytes);
    } else {
      readReport(bytes);
    }
    return tally.summary(name, format, completeness, engine.policy().changes(), bytes.sha256());
  }

  // ---------------------------------------------------------------- lines

  private void readLines(InputStream in) throws IOException {
    ObservationReader observations = new ObservationReader(engine, name, true, tally);
    LineSplitter lines = new LineSplitter(in, engine.limits());
    boolean any = false;
    boolean allBroken = true;
    int number = 0;
    for (Optional<LineSplitter.Line> next = lines.next(); next.isPresent(); next = lines.next()) {
      any = true;
      LineSplitter.Line line = next.get();
      ReadObservation read;
      if (line.fault().isPresent()) {
        read = broken(number, line, line.fault().get());
      } else {
        read = readLine(observations, number, line);
        allBroken = false;
      }
      number++;
      emit(read, observations);
    }
    if (!any) {
      fileFinding("file/empty", "", new Location(name, 1, 1), null, Map.of());
      completeness = Completeness.UNREADABLE;
    } else if (allBroken) {
      completeness = Completeness.UNREADABLE;
    }
    finish(observations);
  }

  private void emit(ReadObservation read, ObservationReader observations) {
    Reporter now = observations.lastReporter();
    if (now != null && !now.equals(reporter)) {
      reporter = now;
      handler.reporter(now);
    }
    tally.add(read);
    handler.observation(read);
  }

  private ReadObservation readLine(
      ObservationReader observations, int number, LineSplitter.Line line) {
    int lineNumber = (int) Math.min(line.number(), Integer.MAX_VALUE);
    String text = line.text();
    JsonParser parser = engine.parser(text);
    ObservationReader.Work work = null;
    ReadObservation read = null;
    try (parser) {
      parser.nextToken();
      work = observations
      .new Work(
          number,
          "",
          parser,
          lineNumber,
          (from, to) -> text.substring((int) from, (int) Math.min(to, text.length())),
          null);
      read = work.read();
      if (parser.nextToken() != null) {
        return with(read, trailing(parser.currentTokenLocation(), lineNumber));
      }
      return read;
    } catch (JacksonException e) {
      completeness = Completeness.PARTLY;
      Finding stopped = stopped(e, parser, lineNumber, "");
      if (read != null) {
        return with(read, trailing(place(e, parser), lineNumber));
      }
      return with(
          work == null
              ? new ReadObservation(
                  number, "", lineNumber, Optional.empty(), "", 0, List.of(), notRead(""), "")
              : work.brokenOff(text.length()),
          stopped);
    }
  }

  private static List<NotChecked> notRead(String pointer) {
    return List.of(new NotChecked("*", pointer, NotChecked.Reason.READING_STOPPED));
  }

  private Finding trailing(@Nullable TokenStreamLocation place, int firstLine) {
    completeness = Completeness.PARTLY;
    int line = place == null ? firstLine : firstLine + place.getLineNr() - 1;
    int column = place == null ? 1 : place.getColumnNr();
    return Finding.of("file/trailing-content", Severity.ERROR)
        .texts(Engine.BASE_TEXTS)
        .location(new Location(name, line, column))
        .build();
  }

  private static ReadObservation with(ReadObservation read, Finding more) {
    List<Finding> findings = new ArrayList<>(read.findings());
    findings.add(more);
    return new ReadObservation(
        read.number(),
        read.pointer(),
        read.line(),
        read.observation(),
        read.metricId(),
        read.version(),
        findings,
        read.notChecked(),
        read.json());
  }

  private ReadObservation broken(int number, LineSplitter.Line line, SourceFault fault) {
    completeness = Completeness.PARTLY;
    tally.unsound();
    int lineNumber = (int) Math.min(line.number(), Integer.MAX_VALUE);
    return new ReadObservation(
        number,
        "",
        lineNumber,
        Optional.empty(),
        "",
        0,
        List.of(sourceFault(fault, "").build()),
        notRead(""),
        "");
  }

  private Finding.Builder sourceFault(SourceFault fault, String pointer) {
    return Finding.of(fault.code(), Severity.ERROR)
        .texts(Engine.BASE_TEXTS)
        .pointer(pointer)
        .argument("max", (long) engine.limits().observationCharacters())
        .location(new Location(name, (int) fault.line(), (int) fault.column()));
  }

  // ---------------------------------------------------------------- a report

  private void readReport(InputStream in) throws IOException {
    RecordingReader recorder = new RecordingReader(new StrictUtf8Reader(in), engine.limits());
    JsonParser parser = engine.parser(recorder);
    Document document = new Document(parser, recorder);
    try (parser) {
      document.read();
    } catch (JacksonException e) {
      document.breakOff(e);
    }
    finish(document.observations);
  }

  private void finish(ObservationReader observations) {
    ValidationResult several = observations.finish();
    tally.checked(several);
    several.notChecked().forEach(tally::add);
    for (Finding found : several.findings()) {
      tally.add(found);
      handler.seriesFinding(found);
    }
  }

  /** The envelope of a report. */
  private final class Document {
    private final JsonParser parser;
    private final RecordingReader recorder;
    private final ObservationReader observations =
        new ObservationReader(engine, name, false, tally);
    private final Map<String, Location> seen = new LinkedHashMap<>();
    private final List<Finding> heldBack = new ArrayList<>();
    private boolean isReport;
    private boolean reporterSeen;
    private String pointer = "";
    private @Nullable Location begun;
    private ObservationReader.@Nullable Work work;

    Document(JsonParser parser, RecordingReader recorder) {
      this.parser = parser;
      this.recorder = recorder;
    }

    void read() {
      JsonToken first = parser.nextToken();
      if (first == null) {
        fileFinding("file/empty", "", new Location(name, 1, 1), null, Map.of());
        completeness = Completeness.UNREADABLE;
        return;
      }
      Location start = here();
      if (first != JsonToken.START_OBJECT) {
        fileFinding("file/not-a-report", "", start, null, Map.of());
        completeness = Completeness.UNREADABLE;
        return;
      }
      while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
        member(parser.currentName());
        keep();
      }
      if (!isReport) {
        fileFinding("file/not-a-report", "", start, null, Map.of());
        completeness = Completeness.UNREADABLE;
        return;
      }
      if (!seen.containsKey(STANDARD)) {
        fileFinding(
            "report/standard-missing",
            "/" + STANDARD,
            start,
            null,
            Map.of("standard", Report.STANDARD));
      }
      if (!reporterSeen) {
        fileFinding("report/reporter-missing", "/" + Engine.REPORTER, start, null, Map.of());
      }
      if (!seen.containsKey(OBSERVATIONS)) {
        fileFinding("report/observations-missing", "/" + OBSERVATIONS, start, null, Map.of());
      }
      trailing();
    }

    private void trailing() {
      boolean more;
      Location place;
      try {
        more = parser.nextToken() != null;
        place = here();
      } catch (JacksonException e) {
        if (e.getCause() instanceof IOException) {
          throw e;
        }
        more = true;
        TokenStreamLocation at = place(e, parser);
        place = new Location(name, at.getLineNr(), at.getColumnNr());
      }
      if (more) {
        fileFinding("file/trailing-content", "", place, null, Map.of());
        notRead("");
        completeness = Completeness.PARTLY;
      }
    }

    private void member(String member) {
      if (!MEMBERS.contains(member)) {
        unknown(member);
        return;
      }
      if (!isReport) {
        isReport = true;
        heldBack.forEach(this::emit);
        heldBack.clear();
      }
      Location before = seen.putIfAbsent(member, here());
      if (before != null) {
        fileFinding("field/duplicate", "/" + member, here(), null, Map.of("name", member));
        parser.nextToken();
        parser.skipChildren();
        return;
      }
      parser.nextToken();
      keepFrom(parser.currentTokenLocation().getCharOffset());
      switch (member) {
        case STANDARD -> standard();
        case Engine.REPORTER -> reporter();
        default -> observations();
      }
    }

    /** Held back until it is clear that this is a report at all: one cause, one finding. */
    private void unknown(String member) {
      Reading reading = new Reading(parser, engine.limits(), 1, 1);
      Location place = here();
      Strangers.read(reading, member, MEMBERS);
      for (Fault fault : reading.faults()) {
        Finding found = Finding.of(fault.code(), fault.severity())
            .texts(Engine.BASE_TEXTS)
            .pointer(fault.pointer())
            .location(place)
            .value(fault.value())
            .arguments(fault.arguments())
            .build();
        if (isReport) {
          emit(found);
        } else if (heldBack.size() < engine.limits().findingsKept()) {
          heldBack.add(found);
        }
      }
    }

    private void emit(Finding found) {
      Optional<Finding> wanted =
          found.code().startsWith("privacy/") ? engine.policy().applyTo(found) : Optional.of(found);
      wanted.ifPresent(finding -> {
        tally.add(finding);
        handler.fileFinding(finding);
      });
    }

    private void standard() {
      pointer = "/" + STANDARD;
      Reading reading = new Reading(parser, engine.limits(), 1, 1);
      Location place = here();
      if (parser.currentToken() != JsonToken.VALUE_STRING) {
        reading.enter(STANDARD, null);
        reading.wrongType("text");
        for (Fault fault : reading.faults()) {
          fileFinding(fault.code(), fault.pointer(), place, fault.value(), fault.arguments());
        }
        return;
      }
      String said = parser.getString();
      if (!said.equals(Report.STANDARD)) {
        int most = engine.limits().echoLength();
        fileFinding(
            "report/standard-unknown",
            pointer,
            place,
            Shown.value(STANDARD, said, most),
            Map.of("standard", Report.STANDARD, "said", Shown.value(STANDARD, said, most)));
      }
    }

    private void reporter() {
      pointer = "/" + Engine.REPORTER;
      reporterSeen = true;
      if (seen.containsKey(OBSERVATIONS)) {
        fileFinding("report/reporter-after-observations", pointer, here(), null, Map.of());
      }
      long start = parser.currentTokenLocation().getCharOffset();
      Location place = here();
      begun = place;
      Reading reading = new Reading(parser, engine.limits(), 1, 1);
      reading.enter(Engine.REPORTER, null);
      Object record = engine.reporterReader().read(reading);
      boolean lacks = reading.takeIncomplete();
      String text = recorder.text(start, parser.currentLocation().getCharOffset());
      ValidationResult verdict = record == null ? null : observations.verdict((Reporter) record);
      boolean speaks =
          !reading.faults().isEmpty() || (verdict != null && !verdict.findings().isEmpty());
      if (speaks) {
        PlaceIndex index = index(text, place);
        for (Fault fault : reading.faults()) {
          emit(Finding.of(fault.code(), fault.severity())
              .texts(Engine.BASE_TEXTS)
              .pointer(fault.pointer())
              .value(fault.value())
              .arguments(fault.arguments())
              .location(
                  fault.spot() == Fault.Spot.HERE
                      ? new Location(name, fault.line(), fault.column())
                      : locate(index, fault.pointer(), fault.spot()))
              .build());
        }
        if (verdict != null) {
          report(verdict, lacks, reading, index);
        }
      }
      if (verdict == null) {
        tally.unsound();
      } else {
        tally.checked(verdict);
        verdict.notChecked().forEach(tally::add);
      }
      if (!lacks && record != null) {
        Reporter sound = (Reporter) record;
        reporter = sound;
        handler.reporter(sound);
      }
    }

    private void report(
        ValidationResult verdict, boolean lacks, Reading reading, PlaceIndex index) {
      for (Finding found : verdict.findings()) {
        Finding moved = found.under("/" + Engine.REPORTER);
        if (lacks && reading.unsound().contains(moved.pointer())) {
          continue;
        }
        String text = index.find(found.pointer()).map(PlaceIndex.Place::text).orElse(null);
        Finding placed = moved.toBuilder()
            .location(locate(index, moved.pointer(), Fault.Spot.VALUE))
            .value(text == null ? null : Shown.value("", text, engine.limits().echoLength()))
            .build();
        tally.add(placed);
        handler.fileFinding(placed);
      }
    }

    private PlaceIndex index(String text, Location place) {
      try (JsonParser again = engine.parser(text)) {
        return PlaceIndex.of(again, place.line(), place.column(), Integer.MAX_VALUE);
      }
    }

    private Location locate(PlaceIndex index, String at, Fault.Spot spot) {
      String inside = at.substring(("/" + Engine.REPORTER).length());
      PlaceIndex.Place place = index.nearest(inside).orElseThrow();
      return spot == Fault.Spot.NAME
          ? new Location(name, place.nameLine(), place.nameColumn())
          : new Location(name, place.line(), place.column());
    }

    private void observations() {
      pointer = "/" + OBSERVATIONS;
      if (parser.currentToken() != JsonToken.START_ARRAY) {
        Reading reading = new Reading(parser, engine.limits(), 1, 1);
        Location place = here();
        reading.enter(OBSERVATIONS, null);
        reading.wrongType("list");
        for (Fault fault : reading.faults()) {
          fileFinding(fault.code(), fault.pointer(), place, fault.value(), fault.arguments());
        }
        return;
      }
      int number = 0;
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        pointer = "/" + OBSERVATIONS + "/" + number;
        begun = here();
        keepFrom(parser.currentTokenLocation().getCharOffset());
        work = observations.new Work(number, pointer, parser, 1, recorder::text, reporter);
        ReadObservation read = work.read();
        work = null;
        keep();
        tally.add(read);
        handler.observation(read);
        number++;
      }
      pointer = "/" + OBSERVATIONS;
      begun = null;
    }

    /** Forgets what was read so far. */
    private void keep() {
      keepFrom(parser.currentLocation().getCharOffset());
    }

    private void keepFrom(long offset) {
      recorder.keepFrom(offset);
    }

    private Location here() {
      TokenStreamLocation here = parser.currentTokenLocation();
      return new Location(name, here.getLineNr(), here.getColumnNr());
    }

    void breakOff(JacksonException e) {
      ObservationReader.Work broken = work;
      if (broken != null) {
        ReadObservation read = broken.brokenOff(recorder.delivered());
        tally.add(read);
        handler.observation(read);
      }
      heldBack.forEach(this::emit);
      boolean nothing = !isReport && !tally.hasReadAnything();
      completeness = nothing ? Completeness.UNREADABLE : Completeness.PARTLY;
      Finding found = stopped(e, parser, 1, pointer);
      if (e.getCause() instanceof LimitExceeded && begun != null) {
        found = found.toBuilder().location(begun).build();
      }
      tally.add(found);
      handler.fileFinding(found);
      notRead("");
    }

    private void notRead(String at) {
      tally.add(new NotChecked("*", at, NotChecked.Reason.READING_STOPPED));
    }
  }

  // ---------------------------------------------------------------- what both share

  private void fileFinding(
      String code,
      String pointer,
      Location place,
      @Nullable String value,
      Map<String, Object> arguments) {
    Finding found = Finding.of(code, Severity.ERROR)
        .texts(Engine.BASE_TEXTS)
        .pointer(pointer)
        .location(place)
        .value(value)
        .arguments(arguments)
        .build();
    tally.add(found);
    handler.fileFinding(found);
  }

  /** Says why the text cannot be read any further. What failed below the parser is not the input's fault. */
  private Finding stopped(JacksonException e, JsonParser parser, int firstLine, String pointer) {
    Throwable cause = e.getCause();
    if (cause instanceof MalformedInput malformed) {
      Finding.Builder finding = sourceFault(malformed.fault(), pointer);
      malformed.encoding().ifPresent(encoding -> finding.argument("encoding", encoding));
      return finding.build();
    }
    TokenStreamLocation place = place(e, parser);
    Location location = new Location(name, firstLine + place.getLineNr() - 1, place.getColumnNr());
    Finding.Builder finding;
    if (cause instanceof LimitExceeded exceeded) {
      finding =
          Finding.of(exceeded.code(), Severity.ERROR).argument("max", (long) exceeded.limit());
    } else if (cause instanceof IOException failed) {
      throw new UnreadableInputException(name, failed);
    } else if (e instanceof StreamConstraintsException) {
      finding = limit(String.valueOf(e.getOriginalMessage()));
    } else {
      finding = Finding.of("file/not-json", Severity.ERROR);
    }
    return finding.texts(Engine.BASE_TEXTS).pointer(pointer).location(location).build();
  }

  private static TokenStreamLocation place(JacksonException e, JsonParser parser) {
    TokenStreamLocation place = e.getLocation();
    return place == null || place.getLineNr() < 1 ? parser.currentLocation() : place;
  }

  /** Jackson tells its limits apart by their message only. */
  private Finding.Builder limit(String message) {
    Limits limits = engine.limits();
    if (message.startsWith("Document nesting depth")) {
      return limit("limit/nesting-depth", limits.nestingDepth());
    }
    if (message.startsWith("Name length")) {
      return limit("limit/name-length", limits.nameLength());
    }
    if (message.startsWith("String value length")) {
      return limit("limit/string-length", limits.stringLength());
    }
    if (message.startsWith("Number value length")) {
      return limit("limit/number-length", limits.numberLength());
    }
    return Finding.of("file/not-json", Severity.ERROR);
  }

  private static Finding.Builder limit(String code, int max) {
    return Finding.of(code, Severity.ERROR).argument("max", (long) max);
  }
}
