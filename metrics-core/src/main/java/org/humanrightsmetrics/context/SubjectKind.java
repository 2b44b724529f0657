// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.context;

import org.humanrightsmetrics.code.Code;
import org.humanrightsmetrics.code.CodeListed;

/** What the observation is about. */
@CodeListed(id = "subject-kind", example = "PROGRAMME")
public enum SubjectKind implements Code {
  /** A programme or project. */
  PROGRAMME,
  /** An organisation as a whole. */
  ORGANISATION,
  /** One place of work. */
  SITE,
  /** Several places of work together. */
  SITES;

  @Override
  public String code() {
    return name();
  }
}
