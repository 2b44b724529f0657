// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

/** The program {@code hrm}, which checks reports and explains what it finds. */
module org.humanrightsmetrics.cli {
  requires info.picocli;
  requires java.logging;
  requires org.humanrightsmetrics.json;
  requires org.humanrightsmetrics.tabular;
  requires tools.jackson.core;
  requires static org.jspecify;

  // Texts are read by the core, which finds a resource of another module only in an open package.
  opens org.humanrightsmetrics.cli to
      info.picocli,
      org.humanrightsmetrics.core;
}
