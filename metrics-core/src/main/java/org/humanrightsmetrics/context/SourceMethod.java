// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.context;

import org.humanrightsmetrics.code.Code;
import org.humanrightsmetrics.code.CodeListed;

/** How the value was collected. */
@CodeListed(id = "source-method", example = "REGISTER")
public enum SourceMethod implements Code {
  /** A register or case file kept as the work is done: attendance lists, account books. */
  REGISTER,
  /** Questions put to people. */
  SURVEY,
  /** A visit or test by somebody trained for it, for example an audit. */
  ASSESSMENT,
  /** Documents of others: school records, bank statements. */
  DOCUMENTS,
  /** Copied from something published: an article, an annual report. */
  PUBLICATION,
  /** Worked out from other numbers. */
  ESTIMATE,
  /** Not stated. */
  UNKNOWN;

  @Override
  public String code() {
    return name();
  }
}
