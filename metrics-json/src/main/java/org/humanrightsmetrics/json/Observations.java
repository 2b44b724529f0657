// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.humanrightsmetrics.Observation;
import org.humanrightsmetrics.context.Reporter;
import org.humanrightsmetrics.json.read.PlaceIndex;
import org.humanrightsmetrics.rule.Location;
import org.humanrightsmetrics.validation.ReportCheck;
import org.humanrightsmetrics.validation.ValidationResult;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;

/** What the observations of one input share: who reported last, and the rules that look at several. Confine to one thread. */
final class Observations {

  private static final int MOST_VERDICTS = 100;

  // Some megabytes, whatever the size of the input.
  private static final long MOST_KEPT_CHARACTERS = 4_000_000;

  private final Engine engine;
  private final String file;
  private final Engine.Frame frame;
  private final Tally tally;
  private final ReportCheck several;
  private int compared;
  private long keptCharacters;
  private @Nullable Reporter lastReporter;

  // Bounded, because what is remembered comes from the file.
  private final Map<Reporter, ValidationResult> verdicts = new LinkedHashMap<>() {
    @Override
    protected boolean removeEldestEntry(Map.Entry<Reporter, ValidationResult> eldest) {
      return size() > MOST_VERDICTS;
    }
  };

  Observations(Engine engine, String file, Engine.Frame frame, Tally tally) {
    this.engine = engine;
    this.file = file;
    this.frame = frame;
    this.tally = tally;
    this.several = engine.validator().reportCheck();
  }

  Engine engine() {
    return engine;
  }

  /** The name of the input, for places. */
  String file() {
    return file;
  }

  Engine.Frame frame() {
    return frame;
  }

  Tally tally() {
    return tally;
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

  /** The verdict on a reporter, remembered because it is mostly one of a few again. */
  ValidationResult verdict(Reporter reporter) {
    lastReporter = reporter;
    return verdicts.computeIfAbsent(reporter, engine.validator()::validate);
  }

  /** Whether another observation is kept for comparison; places are worth looking up only then. */
  boolean hasRoom() {
    return compared < engine.policy().observationsCompared();
  }

  /** Whether the text of another observation may be kept until the end, to look for places in it then. */
  boolean hasRoomForText(long characters) {
    return hasRoom() && keptCharacters + characters <= MOST_KEPT_CHARACTERS;
  }

  /**
   * Hands an observation on to the rules that look at several, with its text: few are ever pointed at, so
   * looking for the places of all beforehand would mostly be in vain.
   *
   * @param observation whose fields are sound
   * @param prefix its pointer
   * @param text as it was written
   * @param begin where the text begins
   */
  void compare(Observation observation, String prefix, String text, Location begin) {
    compared++;
    keptCharacters += text.length();
    several.add(observation, prefix, pointer -> locate(text, begin, pointer));
  }

  private Location locate(String text, Location begin, String pointer) {
    try (JsonParser again = engine.parser(text)) {
      return PlaceIndex.of(again, begin.line(), begin.column(), Integer.MAX_VALUE)
          .nearest(pointer)
          .map(place -> new Location(file, place.line(), place.column()))
          .orElse(begin);
    }
  }

  /** Hands an observation on to the rules that look at several, without places; they only count it. */
  void compare(Observation observation, String prefix) {
    several.add(observation, prefix, pointer -> null);
  }

  /**
   * Hands an observation on to the rules that look at several.
   *
   * @param observation whose fields are sound
   * @param prefix its pointer
   * @param wanted the pointers that such rules may point at
   * @param index of its text
   * @param origin leads from a pointer to where the thing was written
   */
  void compare(
      Observation observation,
      String prefix,
      List<String> wanted,
      PlaceIndex index,
      UnaryOperator<String> origin) {
    compared++;
    // Two numbers for each place, because thousands of observations are kept.
    int[] places = new int[2 * wanted.size()];
    for (int i = 0; i < wanted.size(); i++) {
      PlaceIndex.Place place = index.nearest(origin.apply(wanted.get(i))).orElse(null);
      places[2 * i] = place == null ? 1 : place.line();
      places[2 * i + 1] = place == null ? 1 : place.column();
    }
    several.add(observation, prefix, pointer -> {
      // What lies deeper is shown at the nearest thing around it of which the place was kept.
      String at = pointer;
      while (!at.isEmpty() && !wanted.contains(at)) {
        at = at.substring(0, at.lastIndexOf('/'));
      }
      int i = Math.max(0, wanted.indexOf(at));
      return new Location(file, places[2 * i], places[2 * i + 1]);
    });
  }
}
