// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.json;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.humanrightsmetrics.Metric;
import org.humanrightsmetrics.MetricType;
import org.humanrightsmetrics.Observation;
import org.humanrightsmetrics.context.Reporter;
import org.humanrightsmetrics.json.read.CompactCopy;
import org.humanrightsmetrics.json.read.Fault;
import org.humanrightsmetrics.json.read.PlaceIndex;
import org.humanrightsmetrics.json.read.PlaceSearch;
import org.humanrightsmetrics.json.read.Reading;
import org.humanrightsmetrics.json.read.Shown;
import org.humanrightsmetrics.json.read.Strangers;
import org.humanrightsmetrics.json.write.JsonText;
import org.humanrightsmetrics.rule.Finding;
import org.humanrightsmetrics.rule.Location;
import org.humanrightsmetrics.rule.NotChecked;
import org.humanrightsmetrics.rule.Severity;
import org.humanrightsmetrics.validation.ValidationResult;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;

/**
 * Reads one observation: envelope, record, rules, places. Confine to one thread.
 *
 * <p>When {@code metric} and {@code version} come first, as our own writer puts them, the text is parsed once.
 * Otherwise, and for an older version, the bounded text of the same observation is looked at again.
 */
final class ObservationReader {

  /** Gives back a part of what the parser has read. */
  @FunctionalInterface
  interface Source {
    /** The text between two offsets of the parser. */
    String text(long from, long to);
  }

  // Has fewer values than an index has room for, so that search and index tell the same.
  private static final long LONGEST_SEARCHED = 50_000;

  private final Observations all;
  private final Engine engine;
  private final int number;
  private final String prefix;
  private final JsonParser parser;
  private final Source source;
  private final @Nullable Reporter ofReport;
  private final long start;
  private final Location begin;
  private final Placer placer;
  private final List<Finding> findings = new ArrayList<>(0);
  private final List<NotChecked> notChecked = new ArrayList<>(0);
  private long end;
  private Reading reading;
  private Envelope envelope;
  private MigrationChain.@Nullable Walk walk;
  private boolean isRead;
  private boolean isComparable;
  private boolean faultsReported;
  private boolean isBrokenOff;
  private @Nullable Metric metric;

  /**
   * Begins to read.
   *
   * @param all what the observations of the input share
   * @param number of the observation, from 0
   * @param prefix its pointer
   * @param parser at its first token
   * @param textLine where the text of the parser begins in the file
   * @param source of the text
   * @param ofReport who reports, in a report; null otherwise, or when that is not known
   */
  ObservationReader(
      Observations all,
      int number,
      String prefix,
      JsonParser parser,
      int textLine,
      Source source,
      @Nullable Reporter ofReport) {
    this.all = all;
    this.engine = all.engine();
    this.number = number;
    this.prefix = prefix;
    this.parser = parser;
    this.source = source;
    this.ofReport = ofReport;
    TokenStreamLocation here = parser.currentTokenLocation();
    this.start = here.getCharOffset();
    this.begin = new Location(all.file(), textLine + here.getLineNr() - 1, here.getColumnNr());
    this.placer = new Placer(
        all.file(),
        prefix,
        engine.limits().echoLength(),
        begin,
        () -> lookForPlaces(Integer.MAX_VALUE),
        this::lookForPlace);
    this.reading = new Reading(parser, engine.limits(), textLine, 1);
    this.envelope = new Envelope(engine, all.frame(), reading);
  }

  /** The record, sound or not, when everything that it must have could be read. */
  Optional<Metric> metric() {
    return Optional.ofNullable(metric);
  }

  /** Reads to the end of the observation. */
  ReadObservation read() {
    if (parser.currentToken() != JsonToken.START_OBJECT) {
      reading.wrongType("group");
      end = parser.currentLocation().getCharOffset();
      return unread("*", NotChecked.Reason.FIELD_NOT_SOUND);
    }
    Object record = firstLook();
    end = parser.currentLocation().getCharOffset();
    Engine.TypeReader type = envelope.type();
    if (type == null) {
      envelope.complete();
      return envelope.metricId().isEmpty()
          ? unread("*", NotChecked.Reason.FIELD_NOT_SOUND)
          : unread(rulesOfStranger(), NotChecked.Reason.METRIC_NOT_KNOWN);
    }
    if (envelope.mustMigrate()) {
      record = migrate(type);
    } else if (envelope.isOtherVersion()) {
      envelope.complete();
      return unread(type.type().id() + "/*", NotChecked.Reason.METRIC_NOT_KNOWN);
    } else if (!isRead) {
      record = secondLook(type);
    }
    envelope.complete();
    if (record == null) {
      return unread(
          type.type().id() + "/*",
          isConvertible() ? NotChecked.Reason.FIELD_NOT_SOUND : NotChecked.Reason.NOT_CONVERTIBLE);
    }
    judge(type.type(), (Metric) record);
    return outcome();
  }

  /** The observation as far as it came before its text broke off. */
  ReadObservation brokenOff(long offset) {
    isBrokenOff = true;
    end = offset;
    return unread(
        envelope.metricId().isEmpty() ? "*" : rulesOfStranger(), NotChecked.Reason.READING_STOPPED);
  }

  /** The rules of a metric that may be nothing but what somebody typed. */
  private String rulesOfStranger() {
    return Shown.value("", envelope.metricId(), engine.limits().echoLength()) + "/*";
  }

  private ReadObservation unread(String rules, NotChecked.Reason reason) {
    notChecked.add(new NotChecked(rules, prefix, reason));
    all.tally().unsound();
    return outcome();
  }

  private @Nullable Object firstLook() {
    boolean isAhead = false;
    parser.nextToken();
    while (parser.currentToken() == JsonToken.PROPERTY_NAME) {
      String name = parser.currentName();
      if (envelope.takes(name)) {
        envelope.member(name);
      } else if (!isAhead && envelope.isReadable()) {
        return readMembers();
      } else {
        isAhead = true;
        parser.nextToken();
        parser.skipChildren();
      }
      parser.nextToken();
    }
    return !isAhead && envelope.isReadable() ? readMembers() : null;
  }

  private @Nullable Object readMembers() {
    Engine.TypeReader type = envelope.type();
    isRead = type != null;
    return type == null ? null : type.in(all.frame()).readMembers(reading, envelope);
  }

  private @Nullable Object secondLook(Engine.TypeReader type) {
    try (JsonParser again = lookAgain(type)) {
      again.nextToken();
      return readMembers();
    }
  }

  /** Begins anew at the first token of the observation. */
  private JsonParser lookAgain(Engine.TypeReader type) {
    JsonParser again = engine.parser(source.text(start, end));
    again.nextToken();
    reading = new Reading(again, engine.limits(), begin.line(), begin.column());
    envelope = new Envelope(engine, all.frame(), reading);
    envelope.knownToBe(type);
    return again;
  }

  private @Nullable Object migrate(Engine.TypeReader type) {
    String members;
    try (JsonParser again = lookAgain(type)) {
      members = checkedMembers(again);
    }
    if (!reading.faults().isEmpty()) {
      return null;
    }
    MigrationChain.Walk steps = engine.migrations().walk(members, envelope.version(), type.type());
    walk = steps;
    steps.notes().forEach(note -> findings.add(placer.finding(note, type.type())));
    if (steps.reason().isPresent()) {
      reading.fault(
          "report/not-convertible",
          Map.of(
              "reason", steps.reason().get(), "version", (long) envelope.version(), "newest", (long)
                  type.type().version()),
          null);
      return null;
    }
    try (JsonParser migrated = engine.parser(MigrationChain.text(steps.tree()))) {
      migrated.nextToken();
      migrated.nextToken();
      reading = new Reading(migrated, engine.limits(), begin.line(), begin.column());
      // A step that adds a member of the envelope has made up something it may not.
      return type.in(all.frame())
          .readMembers(reading, name -> Strangers.read(reading, name, List.of()));
    }
  }

  /** All members that are not of the envelope, as one compact object. */
  private String checkedMembers(JsonParser again) {
    StringBuilder out = new StringBuilder("{");
    Set<String> names = new LinkedHashSet<>();
    again.nextToken();
    while (again.currentToken() == JsonToken.PROPERTY_NAME) {
      String name = again.currentName();
      if (envelope.takes(name)) {
        envelope.member(name);
      } else if (names.add(name)) {
        out.append(out.length() > 1 ? "," : "");
        JsonText.quote(name, out);
        out.append(':');
        again.nextToken();
        reading.enter(name, null);
        CompactCopy.checked(reading, out);
        reading.leave();
      } else {
        reading.duplicate(name);
        again.nextToken();
        again.skipChildren();
      }
      again.nextToken();
    }
    return out.append('}').toString();
  }

  private boolean isConvertible() {
    MigrationChain.Walk steps = walk;
    return steps == null || steps.reason().isEmpty();
  }

  /** Puts the rules to the record, as far as it is there. */
  private void judge(MetricType<?> type, Metric record) {
    boolean lacks = reading.takeIncomplete();
    ValidationResult verdict = engine.validator().validate(record, reading.unsound());
    all.tally().checked(verdict);
    boolean fieldsSound = true;
    for (NotChecked rule : verdict.notChecked()) {
      fieldsSound &= !rule.code().equals(type.id() + "/*");
      notChecked.add(rule.reason() == NotChecked.Reason.SWITCHED_OFF ? rule : rule.under(prefix));
    }
    reportFaults();
    if (fieldsSound && hasErrors()) {
      all.tally().alsoBreached();
    }
    for (Finding found : verdict.findings()) {
      if (!isAboutUnsound(found.pointer(), lacks)) {
        findings.add(placer.finding(found, origin(found.pointer())));
      } else if (!lacks) {
        notChecked.add(new NotChecked(found.code(), prefix, NotChecked.Reason.FIELD_NOT_SOUND));
      }
    }
    if (!lacks) {
      metric = record;
      isComparable = fieldsSound && reading.unsound().isEmpty();
    }
  }

  /**
   * Whether a finding only says again what the reader has said of a component: that it is missing, because it
   * could not be taken, or that a group lacks it.
   */
  private boolean isAboutUnsound(String pointer, boolean lacks) {
    if (lacks) {
      return reading.unsound().contains(pointer);
    }
    return !pointer.isEmpty()
        && reading.unsound().stream()
            .anyMatch(bad -> bad.equals(pointer) || bad.startsWith(pointer + "/"));
  }

  /** Makes findings of the faults of the reading, once. */
  private void reportFaults() {
    if (faultsReported) {
      return;
    }
    faultsReported = true;
    reading.dropped().forEach(this::countDropped);
    Engine.TypeReader type = envelope.type();
    for (Fault fault : reading.faults()) {
      Finding found =
          placer.finding(fault, origin(fault.pointer()), type == null ? null : type.type());
      Optional<Finding> wanted = engine.wanted(found);
      wanted.ifPresent(findings::add);
      if (wanted.isEmpty()) {
        notChecked.add(new NotChecked(fault.code(), "", NotChecked.Reason.SWITCHED_OFF));
      }
    }
  }

  private void countDropped(Severity severity, Map<String, Long> codes) {
    codes.forEach((code, count) -> engine
        .wanted(Finding.of(code, severity).build())
        .ifPresent(wanted -> all.tally().more(wanted, count)));
  }

  private String origin(String pointer) {
    MigrationChain.Walk steps = walk;
    return steps == null ? pointer : steps.origin(pointer);
  }

  private boolean hasErrors() {
    for (Finding finding : findings) {
      if (finding.severity() == Severity.ERROR) {
        return true;
      }
    }
    return false;
  }

  private PlaceIndex lookForPlaces(int deepest) {
    try (JsonParser again = engine.parser(source.text(start, end))) {
      return PlaceIndex.of(again, begin.line(), begin.column(), deepest);
    }
  }

  private PlaceSearch.@Nullable Found lookForPlace(String pointer) {
    if (end - start > LONGEST_SEARCHED) {
      return null;
    }
    try (JsonParser again = engine.parser(source.text(start, end))) {
      return PlaceSearch.in(again, begin.line(), begin.column(), pointer);
    }
  }

  private ReadObservation outcome() {
    reportFaults();
    Reporter reporter = all.frame() == Engine.Frame.LINE ? judgedReporter() : ofReport;
    Metric record = metric;
    Optional<Observation> observation =
        record == null || reporter == null || !envelope.isVersionSound()
            ? Optional.empty()
            : Optional.of(
                new Observation(reporter, record, envelope.version(), envelope.extensions()));
    observation.ifPresent(this::compare);
    return new ReadObservation(
        number,
        prefix,
        begin.line(),
        observation,
        envelope.metricId(),
        envelope.version(),
        findings,
        notChecked,
        observation.isEmpty() || hasErrors() ? compact() : "");
  }

  private @Nullable Reporter judgedReporter() {
    Reporter reporter = envelope.reporter();
    if (reporter != null) {
      ValidationResult verdict = all.verdict(reporter);
      all.tally().checked(verdict);
      for (Finding found : verdict.findings()) {
        Finding inside = found.under("/" + Engine.REPORTER);
        findings.add(placer.finding(inside, inside.pointer()));
      }
      notChecked.addAll(verdict.notChecked());
    }
    return reporter;
  }

  private void compare(Observation observation) {
    Engine.TypeReader type = envelope.type();
    if (!isComparable || type == null) {
      return;
    }
    if (!placer.hasLooked() && walk == null && all.hasRoomForText(end - start)) {
      all.compare(observation, prefix, source.text(start, end), begin);
    } else if (all.hasRoom()) {
      PlaceIndex index = placer.hasLooked() ? placer.index() : lookForPlaces(2);
      all.compare(observation, prefix, type.places(), index, this::origin);
    } else {
      all.compare(observation, prefix);
    }
  }

  /** The object as it was written, without its reporter; empty text where it breaks off. */
  private String compact() {
    String text = source.text(start, end);
    Optional<String> cut = isBrokenOff ? Optional.empty() : CompactCopy.cut(text, Engine.REPORTER);
    if (cut.isPresent()) {
      return cut.get();
    }
    StringBuilder out = new StringBuilder(text.length());
    try (JsonParser again = engine.parser(text)) {
      again.nextToken();
      CompactCopy.raw(again, out, Engine.REPORTER);
      return out.toString();
    } catch (JacksonException e) {
      // Reported where it was first met.
      return "";
    }
  }
}
