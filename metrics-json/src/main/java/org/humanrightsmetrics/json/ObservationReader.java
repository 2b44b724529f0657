// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.humanrightsmetrics.Metric;
import org.humanrightsmetrics.MetricType;
import org.humanrightsmetrics.Observation;
import org.humanrightsmetrics.code.Spelling;
import org.humanrightsmetrics.context.Reporter;
import org.humanrightsmetrics.json.read.CompactCopy;
import org.humanrightsmetrics.json.read.Fault;
import org.humanrightsmetrics.json.read.PlaceIndex;
import org.humanrightsmetrics.json.read.Reading;
import org.humanrightsmetrics.json.read.RecordReader;
import org.humanrightsmetrics.json.read.Shown;
import org.humanrightsmetrics.json.read.Strangers;
import org.humanrightsmetrics.rule.Finding;
import org.humanrightsmetrics.rule.Location;
import org.humanrightsmetrics.rule.NotChecked;
import org.humanrightsmetrics.rule.Severity;
import org.humanrightsmetrics.validation.ReportCheck;
import org.humanrightsmetrics.validation.ValidationResult;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;

/**
 * Reads observations one after another from one input: envelope, record, rules, places. Confine to one thread.
 *
 * <p>When {@code metric} and {@code version} come first, as our own writer puts them, the text is parsed once.
 * Otherwise, and for older versions, the bounded text of the same observation is looked at again.
 */
final class ObservationReader {

  /** Gives back a part of what the parser has read. */
  @FunctionalInterface
  interface Source {
    /** The text between two offsets of the parser. */
    String text(long from, long to);
  }

  private final Engine engine;
  private final String file;
  private final boolean isLine;
  private final Tally tally;
  private final ReportCheck several;
  private int compared;

  private @Nullable Reporter lastReporter;
  private @Nullable ValidationResult lastVerdict;

  ObservationReader(Engine engine, String file, boolean isLine, Tally tally) {
    this.engine = engine;
    this.file = file;
    this.isLine = isLine;
    this.tally = tally;
    this.several = engine.validator().reportCheck();
  }

  /** Runs the rules that look at several observations. */
  ValidationResult finish() {
    return several.finish();
  }

  /** Who reported the observation read last; null when that is not known. */
  @Nullable
  Reporter lastReporter() {
    return lastReporter;
  }

  /** The verdict on a reporter, remembered because it is mostly the same one again. */
  ValidationResult verdict(Reporter reporter) {
    ValidationResult verdict = lastVerdict;
    if (verdict == null || !reporter.equals(lastReporter)) {
      verdict = engine.validator().validate(reporter);
      lastReporter = reporter;
      lastVerdict = verdict;
    }
    return verdict;
  }

  /** One observation in the works. */
  final class Work {
    private final int number;
    private final String prefix;
    private final JsonParser parser;
    private final Source source;
    private final @Nullable Reporter ofReport;
    private final long start;
    private final int firstLine;
    private final int firstColumn;
    private Reading reading;
    private Envelope envelope;
    private long end = -1;
    private @Nullable PlaceIndex places;
    private MigrationChain.@Nullable Walk walk;
    private final List<Finding> findings = new ArrayList<>(0);
    private final List<NotChecked> notChecked = new ArrayList<>(0);

    /**
     * Begins.
     *
     * @param number of the observation, from 0
     * @param prefix its pointer
     * @param parser at its first token
     * @param textLine where the text of the parser begins in the file
     * @param source of the text
     * @param ofReport who reports, in a report; null for a line, or when that is not known
     */
    Work(
        int number,
        String prefix,
        JsonParser parser,
        int textLine,
        Source source,
        @Nullable Reporter ofReport) {
      this.number = number;
      this.prefix = prefix;
      this.parser = parser;
      this.source = source;
      this.ofReport = ofReport;
      TokenStreamLocation here = parser.currentTokenLocation();
      this.start = here.getCharOffset();
      this.firstLine = textLine + here.getLineNr() - 1;
      this.firstColumn = here.getColumnNr();
      this.reading = new Reading(parser, engine.limits(), textLine, 1);
      this.envelope = new Envelope(reading);
    }

    /** Reads to the end of the observation. */
    ReadObservation read() {
      if (parser.currentToken() != JsonToken.START_OBJECT) {
        reading.wrongType("group");
        end = parser.currentLocation().getCharOffset();
        tally.unsound();
        notChecked.add(new NotChecked("*", prefix, NotChecked.Reason.FIELD_NOT_SOUND));
        return outcome(null);
      }
      Object record = firstLook();
      end = parser.currentLocation().getCharOffset();
      Engine.TypeReader type = envelope.type;
      if (type == null) {
        envelope.complete();
        notChecked.add(new NotChecked(
            envelope.metricId.isEmpty() ? "*" : envelope.metricId + "/*",
            prefix,
            envelope.metricId.isEmpty()
                ? NotChecked.Reason.FIELD_NOT_SOUND
                : NotChecked.Reason.METRIC_NOT_KNOWN));
        tally.unsound();
        return outcome(null);
      }
      if (envelope.mustMigrate()) {
        record = migrate(type);
      } else if (envelope.isOtherVersion()) {
        envelope.complete();
        notChecked.add(
            new NotChecked(type.type().id() + "/*", prefix, NotChecked.Reason.METRIC_NOT_KNOWN));
        tally.unsound();
        return outcome(null);
      } else if (!envelope.isRead) {
        record = secondLook(type);
      }
      envelope.complete();
      return outcome(judge(type, record));
    }

    /** The observation as far as it came before its text broke off. */
    ReadObservation brokenOff(long offset) {
      end = offset;
      notChecked.add(new NotChecked(
          envelope.metricId.isEmpty() ? "*" : envelope.metricId + "/*",
          prefix,
          NotChecked.Reason.READING_STOPPED));
      tally.unsound();
      return outcome(null);
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
      Engine.TypeReader type = envelope.type;
      if (type == null) {
        return null;
      }
      envelope.isRead = true;
      RecordReader reader = isLine ? type.inLine() : type.inReport();
      return reader.readMembers(reading, envelope);
    }

    private @Nullable Object secondLook(Engine.TypeReader type) {
      try (JsonParser again = engine.parser(source.text(start, end))) {
        again.nextToken();
        again.nextToken();
        reading = new Reading(again, engine.limits(), firstLine, firstColumn);
        envelope = new Envelope(reading);
        envelope.type = type;
        return readMembers();
      }
    }

    private @Nullable Object migrate(Engine.TypeReader type) {
      String compact;
      try (JsonParser again = engine.parser(source.text(start, end))) {
        again.nextToken();
        reading = new Reading(again, engine.limits(), firstLine, firstColumn);
        envelope = new Envelope(reading);
        envelope.type = type;
        compact = checkedMembers(again);
      }
      if (!reading.faults().isEmpty()) {
        reading.incomplete();
        return null;
      }
      MigrationChain.Walk steps = engine.migrations().walk(compact, envelope.version, type.type());
      walk = steps;
      for (Migration.Outcome.Note note : steps.notes()) {
        findings.add(finding(
                Finding.of(note.code(), note.severity()).arguments(note.arguments()), type.type())
            .pointer(prefix + note.pointer())
            .location(location(note.pointer(), Fault.Spot.VALUE))
            .build());
      }
      if (steps.reason().isPresent()) {
        reading.fault(
            "report/not-convertible",
            Map.of(
                "reason", steps.reason().get(), "version", (long) envelope.version, "newest", (long)
                    type.type().version()),
            null);
        return null;
      }
      try (JsonParser migrated = engine.parser(MigrationChain.text(steps.tree()))) {
        migrated.nextToken();
        migrated.nextToken();
        reading = new Reading(migrated, engine.limits(), firstLine, firstColumn);
        RecordReader reader = type.inReport();
        return reader.readMembers(
            reading, name -> Strangers.read(reading, name, List.of("context")));
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
        } else if (!names.add(name)) {
          reading.duplicate(name);
          again.nextToken();
          again.skipChildren();
        } else {
          if (out.length() > 1) {
            out.append(',');
          }
          org.humanrightsmetrics.json.write.JsonText.quote(name, out);
          out.append(':');
          again.nextToken();
          reading.enter(name, null);
          CompactCopy.checked(reading, out);
          reading.leave();
        }
        again.nextToken();
      }
      return out.append('}').toString();
    }

    private @Nullable Metric judge(Engine.TypeReader type, @Nullable Object record) {
      boolean lacks = reading.takeIncomplete();
      String all = type.type().id() + "/*";
      if (record == null) {
        MigrationChain.Walk steps = walk;
        notChecked.add(new NotChecked(
            all,
            prefix,
            steps != null && steps.reason().isPresent()
                ? NotChecked.Reason.NOT_CONVERTIBLE
                : NotChecked.Reason.FIELD_NOT_SOUND));
        tally.unsound();
        return null;
      }
      Metric metric = (Metric) record;
      ValidationResult verdict = engine.validator().validate(metric, reading.unsound());
      tally.checked(verdict);
      boolean fieldsSound = true;
      for (NotChecked rule : verdict.notChecked()) {
        fieldsSound &= !rule.code().equals(all);
        notChecked.add(rule.reason() == NotChecked.Reason.SWITCHED_OFF ? rule : rule.under(prefix));
      }
      reportFaults();
      if (fieldsSound && findings.stream().anyMatch(f -> f.severity() == Severity.ERROR)) {
        tally.alsoBreached();
      }
      for (Finding found : verdict.findings()) {
        if (!isAboutUnsound(found.pointer(), lacks)) {
          findings.add(placed(found));
        } else if (!lacks) {
          notChecked.add(new NotChecked(found.code(), prefix, NotChecked.Reason.FIELD_NOT_SOUND));
        }
      }
      if (lacks) {
        return null;
      }
      envelope.isComparable = fieldsSound && reading.unsound().isEmpty();
      return metric;
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

    private Finding placed(Finding found) {
      String pointer = origin(found.pointer());
      Finding.Builder builder = found.toBuilder();
      Finding moved = builder.pointer(pointer).build().under(prefix);
      PlaceIndex.Place place = places().find(pointer).orElse(null);
      Finding.Builder whole = moved.toBuilder().location(location(pointer, Fault.Spot.VALUE));
      if (place != null && found.value().isEmpty()) {
        whole.value(seen(pointer, place));
      }
      return whole.build();
    }

    private @Nullable String seen(String pointer, PlaceIndex.Place place) {
      String name = pointer.substring(pointer.lastIndexOf('/') + 1);
      int most = engine.limits().echoLength();
      if (place.text() != null) {
        return Shown.value(name, place.text(), most);
      }
      return place.number() == null ? null : Shown.value(name, place.number(), most);
    }

    private boolean faultsReported;

    /** Makes findings of the faults of the reading, once. */
    private void reportFaults() {
      if (faultsReported) {
        return;
      }
      faultsReported = true;
      for (Fault fault : reading.faults()) {
        Engine.TypeReader type = envelope.type;
        String pointer = origin(fault.pointer());
        Finding found = finding(
                Finding.of(fault.code(), fault.severity()).arguments(fault.arguments()),
                type == null ? null : type.type())
            .pointer(prefix + pointer)
            .value(fault.value())
            .location(
                fault.spot() == Fault.Spot.HERE
                    ? new Location(file, fault.line(), fault.column())
                    : location(pointer, fault.spot()))
            .build();
        if (!fault.code().startsWith("privacy/")) {
          findings.add(found);
          continue;
        }
        // Personal data take no value away, so the caller's policy may have its say.
        Optional<Finding> wanted = engine.policy().applyTo(found);
        wanted.ifPresent(findings::add);
        if (wanted.isEmpty()) {
          notChecked.add(new NotChecked(fault.code(), "", NotChecked.Reason.SWITCHED_OFF));
        }
      }
    }

    private String origin(String pointer) {
      MigrationChain.Walk steps = walk;
      return steps == null ? pointer : steps.origin(pointer);
    }

    private Finding.Builder finding(Finding.Builder builder, @Nullable MetricType<?> type) {
      if (type == null) {
        return builder.texts(Engine.BASE_TEXTS);
      }
      return builder.metric(type.id(), type.version()).texts(type.texts());
    }

    private PlaceIndex places() {
      PlaceIndex index = places;
      if (index == null) {
        try (JsonParser again = engine.parser(source.text(start, end))) {
          index = PlaceIndex.of(again, firstLine, firstColumn, Integer.MAX_VALUE);
        }
        places = index;
      }
      return index;
    }

    private Location location(String pointer, Fault.Spot spot) {
      return places()
          .nearest(pointer)
          .map(place -> spot == Fault.Spot.NAME
              ? new Location(file, place.nameLine(), place.nameColumn())
              : new Location(file, place.line(), place.column()))
          .orElseGet(() -> new Location(file, firstLine, firstColumn));
    }

    private ReadObservation outcome(@Nullable Metric metric) {
      reportFaults();
      Reporter reporter = isLine ? envelope.reporter : ofReport;
      if (isLine && reporter != null) {
        ValidationResult verdict = verdict(reporter);
        tally.checked(verdict);
        verdict.findings().forEach(found -> findings.add(placed(found.under("/reporter"))));
        notChecked.addAll(verdict.notChecked());
      }
      Optional<Observation> observation =
          metric == null || reporter == null || !envelope.isVersionSound
              ? Optional.empty()
              : Optional.of(new Observation(
                  reporter, metric, envelope.version, Map.copyOf(envelope.extensions)));
      boolean hasErrors = findings.stream().anyMatch(f -> f.severity() == Severity.ERROR);
      if (observation.isPresent() && envelope.isComparable && envelope.type != null) {
        compare(observation.get(), envelope.type);
      }
      return new ReadObservation(
          number,
          prefix,
          firstLine,
          observation,
          envelope.metricId,
          envelope.version,
          findings,
          notChecked,
          observation.isEmpty() || hasErrors ? compact() : "");
    }

    private String compact() {
      String text = source.text(start, end);
      StringBuilder out = new StringBuilder(text.length());
      try (JsonParser again = engine.parser(text)) {
        again.nextToken();
        CompactCopy.raw(again, out, Engine.REPORTER);
        return out.toString();
      } catch (tools.jackson.core.JacksonException e) {
        // The text breaks off, which is reported where it was first met.
        return "";
      }
    }

    /** Hands the observation on to the rules that look at several, with the places they may point at. */
    private void compare(Observation observation, Engine.TypeReader type) {
      if (compared >= engine.policy().observationsCompared()) {
        several.add(observation, prefix, pointer -> null);
        return;
      }
      compared++;
      List<String> wanted = type.places();
      int[] positions = new int[2 * wanted.size()];
      PlaceIndex index = places;
      if (index == null) {
        try (JsonParser again = engine.parser(source.text(start, end))) {
          index = PlaceIndex.of(again, firstLine, firstColumn, 2);
        }
      }
      for (int i = 0; i < wanted.size(); i++) {
        PlaceIndex.Place place = index.nearest(origin(wanted.get(i))).orElse(null);
        positions[2 * i] = place == null ? firstLine : place.line();
        positions[2 * i + 1] = place == null ? firstColumn : place.column();
      }
      several.add(observation, prefix, pointer -> {
        int i = Math.max(0, wanted.indexOf(pointer));
        return new Location(file, positions[2 * i], positions[2 * i + 1]);
      });
    }
  }

  /** The members of an observation that say what it is. */
  private final class Envelope implements RecordReader.Envelope {
    private final Reading reading;
    private final Set<String> seen = new LinkedHashSet<>(4);
    private String metricId = "";
    private Engine.@Nullable TypeReader type;
    private int version;
    private boolean isVersionSound;
    private @Nullable Reporter reporter;
    private final Map<String, String> extensions = new LinkedHashMap<>(0);
    private boolean isRead;
    private boolean isComparable;

    Envelope(Reading reading) {
      this.reading = reading;
    }

    boolean takes(String name) {
      return Engine.envelope(isLine).contains(name);
    }

    /** Whether what was read so far tells how to read the rest in one go. */
    boolean isReadable() {
      return type != null && seen.contains(Engine.VERSION) && !isOtherVersion();
    }

    boolean isOtherVersion() {
      Engine.TypeReader known = type;
      return known != null && version != 0 && version != known.type().version();
    }

    boolean mustMigrate() {
      Engine.TypeReader known = type;
      return known != null
          && version > 0
          && version < known.type().version()
          && engine.migrations().leadsFrom(version, known.type());
    }

    @Override
    public void member(String name) {
      JsonParser parser = reading.parser();
      if (!seen.add(name)) {
        reading.duplicate(name);
        parser.nextToken();
        parser.skipChildren();
        return;
      }
      parser.nextToken();
      reading.enter(name, null);
      switch (name) {
        case Engine.METRIC -> metric();
        case Engine.VERSION -> version();
        case Engine.REPORTER -> reporter();
        default -> extensions();
      }
      reading.leave();
    }

    private void metric() {
      if (reading.parser().currentToken() != JsonToken.VALUE_STRING) {
        reading.wrongType("text");
        return;
      }
      String id = reading.parser().getString();
      if (!reading.isCleanText(id, false)) {
        return;
      }
      metricId = id;
      Optional<Engine.TypeReader> known = engine.reader(id);
      if (known.isPresent()) {
        type = known.get();
        return;
      }
      Map<String, Object> arguments = new LinkedHashMap<>();
      arguments.put("metric", reading.shown("", id));
      Spelling.nearest(id, engine.metricIds())
          .ifPresent(meant -> arguments.put("suggestion", meant));
      reading.fault("report/unknown-metric", arguments, reading.shown(id));
    }

    private void version() {
      if (!reading.readWhole("number/not-whole")) {
        return;
      }
      long said = reading.whole();
      version = said >= 1 && said <= Integer.MAX_VALUE ? (int) said : 0;
      isVersionSound = version > 0;
      if (!isVersionSound) {
        reading.fault(
            "report/version-unknown",
            Map.of("version", said, "newest", newest()),
            Long.toString(said));
      }
    }

    private long newest() {
      Engine.TypeReader known = type;
      return known == null ? 1 : known.type().version();
    }

    private void reporter() {
      Object record = engine.reporterReader().read(reading);
      if (!reading.takeIncomplete() && record != null) {
        reporter = (Reporter) record;
      }
    }

    private void extensions() {
      JsonParser parser = reading.parser();
      if (parser.currentToken() != JsonToken.START_OBJECT) {
        reading.wrongType("group");
        return;
      }
      while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
        String name = parser.currentName();
        boolean repeated = extensions.containsKey(name);
        if (repeated) {
          reading.duplicate(name);
        }
        parser.nextToken();
        reading.enter(name, null);
        if (!isExtensionName(name)) {
          reading.nameFault(
              "extension/name-not-in-form",
              Map.of("name", reading.shown("", name)),
              reading.shown("", name));
        }
        StringBuilder json = new StringBuilder();
        reading.checkPrivacy(name, "");
        boolean sound = CompactCopy.checked(reading, json);
        reading.leave();
        if (sound && !repeated) {
          extensions.put(name, json.toString());
        }
      }
    }

    private static boolean isExtensionName(String name) {
      if (!name.startsWith("x-") || name.length() < 3 || name.length() > 62) {
        return false;
      }
      for (int i = 2; i < name.length(); i++) {
        char c = name.charAt(i);
        if (c != '-' && !(c >= 'a' && c <= 'z') && !(c >= '0' && c <= '9')) {
          return false;
        }
      }
      return true;
    }

    /** Reports what is missing, and a version that cannot be read. */
    void complete() {
      if (!seen.contains(Engine.METRIC)) {
        reading.missing(Engine.METRIC, null, "field/missing");
      }
      if (!seen.contains(Engine.VERSION)) {
        reading.missing(Engine.VERSION, null, "field/missing");
      }
      if (isLine && !seen.contains(Engine.REPORTER)) {
        reading.enter(Engine.REPORTER, null);
        reading.fault("report/reporter-missing");
        reading.leave();
      }
      if (!isOtherVersion() || mustMigrate()) {
        return;
      }
      reading.enter(Engine.VERSION, null);
      reading.fault(
          version > newest() ? "report/version-newer" : "report/version-unknown",
          Map.of("version", (long) version, "newest", newest()),
          Integer.toString(version));
      reading.leave();
    }
  }
}
