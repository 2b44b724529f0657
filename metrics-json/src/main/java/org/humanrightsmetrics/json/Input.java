// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.json;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import org.humanrightsmetrics.context.Reporter;
import org.humanrightsmetrics.json.source.LimitExceeded;
import org.humanrightsmetrics.json.source.MalformedInput;
import org.humanrightsmetrics.json.source.SourceFault;
import org.humanrightsmetrics.rule.Finding;
import org.humanrightsmetrics.rule.Location;
import org.humanrightsmetrics.rule.NotChecked;
import org.humanrightsmetrics.rule.Severity;
import org.humanrightsmetrics.text.Limits;
import org.humanrightsmetrics.validation.ValidationResult;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;

/** One input while it is read: what is told to the caller, and why reading stops. Confine to one thread. */
final class Input {

  private final Engine engine;
  private final String name;
  private final ReadHandler handler;
  private final Tally tally;
  private Completeness completeness = Completeness.COMPLETE;

  Input(Engine engine, String name, ReadHandler handler) {
    this.engine = engine;
    this.name = name;
    this.handler = handler;
    this.tally = new Tally(engine.limits().findingsKept());
  }

  /** Reads to the last byte, or to where the input breaks off. */
  ReadSummary read(InputStream in, Format format) throws IOException {
    Fingerprint bytes = new Fingerprint(in);
    try {
      if (format == Format.LINES) {
        new LinesReader(this).read(bytes);
      } else {
        DocumentReader.read(this, bytes);
      }
    } catch (HandlerFailure e) {
      throw e.thrown;
    }
    return tally.summary(name, format, completeness, engine.policy().changes(), bytes.sha256());
  }

  Engine engine() {
    return engine;
  }

  String name() {
    return name;
  }

  /**
   * What a handler threw, on its way to the caller: one that writes JSON of its own may throw what a parser throws,
   * and must not be taken for a fault of the input.
   */
  private static final class HandlerFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient JacksonException thrown;

    HandlerFailure(JacksonException thrown) {
      super(thrown);
      this.thrown = thrown;
    }
  }

  private static void call(Runnable handling) {
    try {
      handling.run();
    } catch (JacksonException e) {
      throw new HandlerFailure(e);
    }
  }

  void tell(Reporter reporter) {
    call(() -> handler.reporter(reporter));
  }

  Tally tally() {
    return tally;
  }

  /** Says that the input was not read to its end; the worst that was said stands. */
  void notComplete(Completeness how) {
    if (how.compareTo(completeness) > 0) {
      completeness = how;
    }
  }

  void tell(ReadObservation read) {
    tally.add(read);
    call(() -> handler.observation(read));
  }

  /** Tells something about the input as a whole, unless the caller does not want to hear it. */
  void tell(Finding found) {
    engine
        .wanted(found)
        .ifPresentOrElse(
            wanted -> {
              tally.add(wanted);
              call(() -> handler.fileFinding(wanted));
            },
            () -> tally.add(new NotChecked(found.code(), "", NotChecked.Reason.SWITCHED_OFF)));
  }

  void tell(
      String code,
      String pointer,
      Location place,
      @Nullable String value,
      Map<String, Object> arguments) {
    tell(Finding.of(code, Severity.ERROR)
        .texts(Engine.BASE_TEXTS)
        .pointer(pointer)
        .location(place)
        .value(value)
        .arguments(arguments)
        .build());
  }

  void notRead(String pointer) {
    tally.add(new NotChecked("*", pointer, NotChecked.Reason.READING_STOPPED));
  }

  /** Runs the rules that look at several observations. */
  void finish(Observations observations) {
    ValidationResult several = observations.finish();
    tally.checked(several);
    several.notChecked().forEach(tally::add);
    for (Finding found : several.findings()) {
      tally.add(found);
      call(() -> handler.seriesFinding(found));
    }
  }

  Location location(TokenStreamLocation place, int firstLine) {
    return new Location(name, firstLine + place.getLineNr() - 1, place.getColumnNr());
  }

  /**
   * Says why the text cannot be read any further.
   *
   * @param e what the parser threw
   * @param parser that threw it
   * @param firstLine where its text begins in the file
   * @param pointer what was being read
   * @throws UnreadableInputException when the bytes could not be had, which is not the input's fault
   */
  Finding stopped(JacksonException e, JsonParser parser, int firstLine, String pointer) {
    Throwable cause = e.getCause();
    if (cause instanceof MalformedInput malformed) {
      Finding.Builder finding = fault(malformed.fault()).pointer(pointer);
      malformed.encoding().ifPresent(encoding -> finding.argument("encoding", encoding));
      return finding.build();
    }
    Finding.Builder finding;
    if (cause instanceof LimitExceeded exceeded) {
      finding = limit(exceeded.code(), exceeded.limit());
    } else if (cause instanceof IOException failed) {
      throw new UnreadableInputException(name, failed);
    } else if (e instanceof StreamConstraintsException) {
      finding = limit(String.valueOf(e.getOriginalMessage()));
    } else {
      finding = Finding.of("file/not-json", Severity.ERROR);
    }
    return finding
        .texts(Engine.BASE_TEXTS)
        .pointer(pointer)
        .location(location(place(e, parser), firstLine))
        .build();
  }

  /** A fault below the parser. */
  Finding.Builder fault(SourceFault fault) {
    return Finding.of(fault.code(), Severity.ERROR)
        .texts(Engine.BASE_TEXTS)
        .argument("max", (long) engine.limits().observationCharacters())
        .location(new Location(name, (int) fault.line(), (int) fault.column()));
  }

  /** Where the parser stopped; a breached limit does not say so itself. */
  static TokenStreamLocation place(JacksonException e, JsonParser parser) {
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
