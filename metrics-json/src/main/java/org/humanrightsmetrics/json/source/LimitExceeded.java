// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.json.source;

import java.io.IOException;

/**
 * Thrown by a reader when one observation is longer than
 * {@link org.humanrightsmetrics.text.Limits#observationCharacters()}.
 */
public final class LimitExceeded extends IOException {

  private static final long serialVersionUID = 1L;

  private final int limit;
  private final long characterOffset;

  /**
   * A refusal.
   *
   * @param limit how many characters one observation may have
   * @param characterOffset the first character that was not delivered, from 0
   */
  public LimitExceeded(int limit, long characterOffset) {
    super("limit/observation-too-large: more than " + limit + " characters before offset "
        + characterOffset);
    this.limit = limit;
    this.characterOffset = characterOffset;
  }

  /** The code of the finding to raise: {@code limit/observation-too-large}. */
  public String code() {
    return SourceFault.OBSERVATION_TOO_LARGE;
  }

  /** How many characters one observation may have, for example 1,000,000. */
  public int limit() {
    return limit;
  }

  /** The first character that was not delivered, counted from 0. */
  public long characterOffset() {
    return characterOffset;
  }
}
