// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

/**
 * The model of the human-rights metrics standard: metrics, measures, code lists, rules, validation.
 *
 * <p>A record in {@link org.humanrightsmetrics.standard} is one metric; its header is its definition. Start
 * with {@link org.humanrightsmetrics.validation.MetricValidator}.
 */
module org.humanrightsmetrics.core {
  requires transitive jakarta.validation;
  requires transitive org.hibernate.validator;
  requires org.slf4j;
  requires static transitive org.jspecify;
  requires static transitive java.compiler;
  requires static io.soabase.recordbuilder.core;

  exports org.humanrightsmetrics;
  exports org.humanrightsmetrics.aggregation;
  exports org.humanrightsmetrics.code;
  exports org.humanrightsmetrics.comparison;
  exports org.humanrightsmetrics.context;
  exports org.humanrightsmetrics.disclosure;
  exports org.humanrightsmetrics.measure;
  exports org.humanrightsmetrics.rule;
  exports org.humanrightsmetrics.shape;
  exports org.humanrightsmetrics.standard;
  exports org.humanrightsmetrics.text;
  exports org.humanrightsmetrics.validation;

  // Hibernate Validator reads the private fields of records.
  opens org.humanrightsmetrics.context to
      org.hibernate.validator;
  opens org.humanrightsmetrics.standard to
      org.hibernate.validator;

  provides jakarta.validation.ConstraintValidator with
      org.humanrightsmetrics.validation.FollowsRulesValidator,
      org.humanrightsmetrics.validation.MeasuredValidator;
}
