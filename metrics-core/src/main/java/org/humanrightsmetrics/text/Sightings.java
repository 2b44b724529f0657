// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.humanrightsmetrics.text.PersonalData.Detected;
import org.humanrightsmetrics.text.PersonalData.Level;

/** What the detectors noted of one text, each kind once at its gravest. Confine to one thread. */
final class Sightings {

  private final boolean all;
  private final List<Detected> seen = new ArrayList<>(2);

  /**
   * Nothing noted yet.
   *
   * @param all whether every kind is wanted, or only the first that is certain
   */
  Sightings(boolean all) {
    this.all = all;
  }

  void error(String code) {
    note(new Detected(code, Level.ERROR));
  }

  void warn(String code) {
    note(new Detected(code, Level.WARNING));
  }

  private void note(Detected detected) {
    for (int i = 0; i < seen.size(); i++) {
      if (seen.get(i).code().equals(detected.code())) {
        if (detected.level() == Level.ERROR) {
          seen.set(i, detected);
        }
        return;
      }
    }
    seen.add(detected);
  }

  boolean hasError(String code) {
    return seen.contains(new Detected(code, Level.ERROR));
  }

  /** Whether no further look can change the answer. */
  boolean isSettled() {
    return !all && gravest().filter(first -> first.level() == Level.ERROR).isPresent();
  }

  /** The first error, or else the first warning. */
  Optional<Detected> gravest() {
    for (Detected detected : seen) {
      if (detected.level() == Level.ERROR) {
        return Optional.of(detected);
      }
    }
    return seen.isEmpty() ? Optional.empty() : Optional.of(seen.get(0));
  }

  /** Everything noted, errors first. */
  List<Detected> everything() {
    List<Detected> sorted = new ArrayList<>(seen);
    sorted.sort((one, other) -> one.level().compareTo(other.level()));
    return List.copyOf(sorted);
  }
}
