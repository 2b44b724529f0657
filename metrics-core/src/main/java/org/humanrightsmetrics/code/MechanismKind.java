// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.code;

/**
 * Who runs a grievance mechanism.
 *
 * <p>The criterion of engagement and dialogue (UN Guiding Principle 31, letter h) applies to
 * operational-level mechanisms only.
 *
 * <p>Immutable and thread-safe.
 */
@CodeListed(id = "mechanism-kind", example = "OPERATIONAL_LEVEL")
public enum MechanismKind implements Code {
  /** The business itself, or those who run it with it. */
  OPERATIONAL_LEVEL,
  /** An industry or multi-stakeholder initiative. */
  INDUSTRY,
  /** Courts, labour inspection and other state bodies. */
  STATE_BASED;

  @Override
  public String code() {
    return name();
  }
}
