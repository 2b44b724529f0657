// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.json;

import org.humanrightsmetrics.MetricCatalogue;
import org.humanrightsmetrics.MetricType;
import org.humanrightsmetrics.json.schema.SchemaMaker;

/**
 * The form of a metric as JSON Schema (2020-12), for programs in other languages.
 *
 * <p>Made from the header of the record, as the reader is: a document passes the schema exactly when the
 * reader finds no fault in its structure and its fields. Rules that compare fields, duplicate members, the
 * digits of a number and the characters of a text lie outside what a schema can say, and its description
 * says so. The same metric gives the same text in every run; no address in it is ever fetched.
 *
 * <p>The schemas of the standard lie ready under {@code /spec/<metric-id>/v<version>/schema.json} and
 * {@code /spec/report/schema.json}. Thread-safe.
 */
public final class MetricSchema {

  private MetricSchema() {}

  /**
   * The schema of one observation, by itself or as a line of NDJSON: {@code reporter} is allowed and not
   * asked for.
   *
   * @param type the metric, in the version that its record describes
   * @return JSON text, for example beginning with {@code "$schema"} and an {@code "$id"} of the form
   *     {@code https://humanrightsmetrics.org/schema/women-trained/v1}
   * @throws IllegalArgumentException when the header of the record says something that no schema can say
   */
  public static String of(MetricType<?> type) {
    return SchemaMaker.metric(type);
  }

  /**
   * The schema of a report document. That of a line of NDJSON is its definition {@code line}.
   *
   * <p>Metric and version choose what an observation must look like, so that one wrong field makes one
   * error. Only the version that each record describes is known; older ones keep their own files.
   *
   * @param catalogue the metrics that a report may hold
   * @return JSON text
   * @throws IllegalArgumentException when the header of a record says something that no schema can say
   */
  public static String ofReport(MetricCatalogue catalogue) {
    return SchemaMaker.report(catalogue);
  }
}
