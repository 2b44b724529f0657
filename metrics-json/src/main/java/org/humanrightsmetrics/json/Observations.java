// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.json;

import java.util.List;
import java.util.function.UnaryOperator;
import org.humanrightsmetrics.Observation;
import org.humanrightsmetrics.context.Reporter;
import org.humanrightsmetrics.json.read.PlaceIndex;
import org.humanrightsmetrics.rule.Location;
import org.humanrightsmetrics.validation.ReportCheck;
import org.humanrightsmetrics.validation.ValidationResult;
import org.jspecify.annotations.Nullable;

/** What the observations of one input share: who reported last, and the rules that look at several. Confine to one thread. */
final class Observations {

  private final Engine engine;
  private final String file;
  private final Engine.Frame frame;
  private final Tally tally;
  private final ReportCheck several;
  private int compared;
  private @Nullable Reporter lastReporter;
  private @Nullable ValidationResult lastVerdict;

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

  /** Whether another observation is kept for comparison; places are worth looking up only then. */
  boolean hasRoom() {
    return compared < engine.policy().observationsCompared();
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
      int i = Math.max(0, wanted.indexOf(pointer));
      return new Location(file, places[2 * i], places[2 * i + 1]);
    });
  }
}
