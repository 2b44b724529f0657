// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.code;

/**
 * How a training reaches those who take part.
 *
 * <p>Immutable and thread-safe.
 */
@CodeListed(id = "delivery-mode", dimension = "deliveryMode", example = "IN_PERSON")
public enum DeliveryMode implements Code {
  /** Trainer and participants in one place. */
  IN_PERSON,
  /** By telephone, radio or internet only. */
  REMOTE,
  /** Partly in person, partly remote. */
  BLENDED,
  /** Not asked, not answered or not recorded. */
  UNKNOWN;

  @Override
  public String code() {
    return name();
  }
}
