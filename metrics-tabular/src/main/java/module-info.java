// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

/**
 * Writes observations as one long table, one row per number, and reads such a table back. Start with {@link
 * org.humanrightsmetrics.tabular.ObservationTable}.
 */
module org.humanrightsmetrics.tabular {
  requires transitive org.humanrightsmetrics.core;
  requires de.siegmar.fastcsv;
  requires static io.soabase.recordbuilder.core;
  requires static transitive org.jspecify;
  requires static transitive java.compiler;

  exports org.humanrightsmetrics.tabular;
}
