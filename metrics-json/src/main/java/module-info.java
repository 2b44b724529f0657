// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

/**
 * Reads and writes reports as JSON and NDJSON, and states their JSON Schema. Start with {@link
 * org.humanrightsmetrics.json.MetricsJson}.
 */
module org.humanrightsmetrics.json {
  requires transitive org.humanrightsmetrics.core;
  requires transitive tools.jackson.databind;
  requires static transitive org.jspecify;
  requires static transitive java.compiler;
  requires static io.soabase.recordbuilder.core;

  exports org.humanrightsmetrics.json;
  exports org.humanrightsmetrics.json.datapackage;

  provides tools.jackson.databind.JacksonModule with
      org.humanrightsmetrics.json.MetricsModule;
}
