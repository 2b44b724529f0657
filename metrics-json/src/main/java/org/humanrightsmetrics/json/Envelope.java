// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.json;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.humanrightsmetrics.code.Spelling;
import org.humanrightsmetrics.context.Reporter;
import org.humanrightsmetrics.json.read.CompactCopy;
import org.humanrightsmetrics.json.read.Reading;
import org.humanrightsmetrics.json.read.RecordReader;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** The members of one observation that say what it is and whose. Confine to one thread. */
final class Envelope implements RecordReader.Envelope {
  private final Engine engine;
  private final Engine.Frame frame;
  private final Reading reading;
  private int seen;
  private String metricId = "";
  private Engine.@Nullable TypeReader type;
  private int version;
  private boolean isVersionSound;
  private @Nullable Reporter reporter;
  // Made when there is one.
  private Map<String, String> extensions = Map.of();

  Envelope(Engine engine, Engine.Frame frame, Reading reading) {
    this.engine = engine;
    this.frame = frame;
    this.reading = reading;
  }

  /** The metric as the input names it; empty when it names none. */
  String metricId() {
    return metricId;
  }

  /** The readers of the metric; null when it is not known. */
  Engine.@Nullable TypeReader type() {
    return type;
  }

  /** The version as the input says; 0 when it says none that could be one. */
  int version() {
    return version;
  }

  boolean isVersionSound() {
    return isVersionSound;
  }

  /** Who reports, for an observation that says so itself; null when that is not sound. */
  @Nullable
  Reporter reporter() {
    return reporter;
  }

  Map<String, String> extensions() {
    return extensions;
  }

  /** Says by what the members are read, where another look has told. */
  void knownToBe(Engine.TypeReader known) {
    type = known;
  }

  boolean takes(String name) {
    return frame.names().contains(name);
  }

  /** Whether what was read so far tells how to read the rest in one go. */
  boolean isReadable() {
    return type != null && isSeen(Engine.VERSION) && !isOtherVersion();
  }

  private boolean isSeen(String name) {
    return (seen & bit(name)) != 0;
  }

  private int bit(String name) {
    return 1 << frame.names().indexOf(name);
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
    if (isSeen(name)) {
      reading.duplicate(name);
      parser.nextToken();
      parser.skipChildren();
      return;
    }
    seen |= bit(name);
    parser.nextToken();
    reading.enter(name, null);
    switch (name) {
      case Engine.METRIC -> readMetric();
      case Engine.VERSION -> readVersion();
      case Engine.REPORTER -> readReporter();
      default -> readExtensions();
    }
    reading.leave();
  }

  private void readMetric() {
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
    Spelling.nearest(id, engine.metricIds()).ifPresent(meant -> arguments.put("suggestion", meant));
    reading.fault("report/unknown-metric", arguments, reading.shown(id));
  }

  private void readVersion() {
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

  private void readReporter() {
    Object record = engine.reporterReader().read(reading);
    if (!reading.takeIncomplete() && record != null) {
      reporter = (Reporter) record;
    }
  }

  private void readExtensions() {
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
        if (extensions.isEmpty()) {
          extensions = new LinkedHashMap<>();
        }
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
    if (!isSeen(Engine.METRIC)) {
      reading.missing(Engine.METRIC, null, "field/missing");
    }
    if (!isSeen(Engine.VERSION)) {
      reading.missing(Engine.VERSION, null, "field/missing");
    }
    if (frame == Engine.Frame.LINE && !isSeen(Engine.REPORTER)) {
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
