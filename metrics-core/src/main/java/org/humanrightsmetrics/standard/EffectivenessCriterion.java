// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.standard;

import java.util.Optional;
import java.util.function.Function;
import org.humanrightsmetrics.standard.WorkerVoice.Criterion;
import org.humanrightsmetrics.standard.WorkerVoice.Mechanism;

/**
 * The eight criteria by which Principle 31 of the UN Guiding Principles judges a grievance mechanism, for
 * asking {@link WorkerVoice#mechanismsMeeting} how many meet one.
 *
 * <p>Immutable and thread-safe.
 */
public enum EffectivenessCriterion {
  /** Trusted by those it is for, letter (a). */
  LEGITIMATE(mechanism -> Optional.of(mechanism.legitimate())),
  /** Known, with no bar in the way, letter (b). */
  ACCESSIBLE(mechanism -> Optional.of(mechanism.accessible())),
  /** With a known procedure and time frame, letter (c). */
  PREDICTABLE(mechanism -> Optional.of(mechanism.predictable())),
  /** Fair to the weaker side, letter (d). */
  EQUITABLE(mechanism -> Optional.of(mechanism.equitable())),
  /** Open about the progress of cases, letter (e). */
  TRANSPARENT(mechanism -> Optional.of(mechanism.transparent())),
  /** With outcomes that accord with human rights, letter (f). */
  RIGHTS_COMPATIBLE(mechanism -> Optional.of(mechanism.rightsCompatible())),
  /** Learning from its cases, letter (g). */
  CONTINUOUS_LEARNING(mechanism -> Optional.of(mechanism.continuousLearning())),
  /** Built on dialogue with those it is for, letter (h); for mechanisms at the operational level. */
  ENGAGEMENT_AND_DIALOGUE(Mechanism::engagementAndDialogue);

  @SuppressWarnings("ImmutableEnumChecker") // The functions read accessors and hold nothing.
  private final Function<Mechanism, Optional<Criterion>> reader;

  EffectivenessCriterion(Function<Mechanism, Optional<Criterion>> reader) {
    this.reader = reader;
  }

  /**
   * What a mechanism says of this criterion.
   *
   * @param mechanism one mechanism
   * @return the criterion; empty where it was not judged
   */
  public Optional<Criterion> in(Mechanism mechanism) {
    return reader.apply(mechanism);
  }
}
