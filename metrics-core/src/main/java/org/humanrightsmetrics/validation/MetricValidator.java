// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.validation;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.hibernate.validator.HibernateValidator;
import org.humanrightsmetrics.Metric;
import org.humanrightsmetrics.MetricType;
import org.humanrightsmetrics.Observation;
import org.humanrightsmetrics.Report;
import org.humanrightsmetrics.code.ListedCode;
import org.humanrightsmetrics.context.Reporter;
import org.humanrightsmetrics.rule.Finding;
import org.humanrightsmetrics.rule.NotChecked;
import org.humanrightsmetrics.rule.RuleDescription;
import org.humanrightsmetrics.rule.Texts;
import org.humanrightsmetrics.shape.Shape;

/**
 * Checks observations and reports: first the fields, then, where they are sound, the rules.
 *
 * <pre>{@code
 * for (Finding f : MetricValidator.standard().validate(report).findings())
 *   System.out.println(f.severity() + " " + f.pointer() + "  " + f.what(Locale.ENGLISH));
 * }</pre>
 *
 * <p>Nothing is thrown for bad data. The same rules run for any Jakarta {@code Validator}:
 * {@code validator.validate(metric, Complete.class)}. The first use builds Hibernate Validator's engine, once.
 *
 * <p>Immutable and thread-safe.
 */
public final class MetricValidator {

  private static final Texts BASE_TEXTS = Texts.in(MetricType.class, "/spec/base");

  private final ValidationPolicy policy;
  private final Map<MetricType<?>, ObservationRules> rules = new ConcurrentHashMap<>();

  private MetricValidator(ValidationPolicy policy) {
    this.policy = policy;
  }

  /**
   * Judges by the standard as it is written, as of today.
   *
   * @return a validator
   */
  public static MetricValidator standard() {
    return with(ValidationPolicy.standard());
  }

  /**
   * Judges by the caller's policy.
   *
   * @param policy what the caller changes
   * @return a validator
   */
  public static MetricValidator with(ValidationPolicy policy) {
    return new MetricValidator(Objects.requireNonNull(policy, "policy"));
  }

  /**
   * The policy in force.
   *
   * @return as given
   */
  public ValidationPolicy policy() {
    return policy;
  }

  /**
   * The rules that every metric inherits.
   *
   * @return in the order of the definition
   */
  public static List<RuleDescription> baseRules() {
    return BaseRules.all();
  }

  /**
   * Checks one observation by itself.
   *
   * @param metric the observation
   * @return findings with pointers from the observation
   */
  public ValidationResult validate(Metric metric) {
    return validate(metric, Set.of());
  }

  /**
   * Checks one observation of which some optional components could not be read.
   *
   * @param metric the observation, without those components
   * @param unsound their pointers; rules that read them are listed as not checked
   * @return findings with pointers from the observation
   */
  public ValidationResult validate(Metric metric, Set<String> unsound) {
    ResultCollector result = new ResultCollector(policy);
    ObservationRules ofType = rulesOf(metric.type());
    Set<ConstraintViolation<Metric>> violations = ofType.hasSoundFields(metric, Engine.VALIDATOR)
        ? Set.of()
        : Engine.VALIDATOR.validate(metric);
    result.checked(!violations.isEmpty());
    if (violations.isEmpty()) {
      ofType.run(metric, unsound, result);
    } else {
      violations.stream()
          .map(violation -> Violations.finding(violation, ofType.shape()))
          .sorted(inOrderOf(ofType.shape()))
          .forEach(result::add);
      result.notChecked(metric.type().id() + "/*", "", NotChecked.Reason.FIELD_NOT_SOUND);
    }
    return result.result();
  }

  private ObservationRules rulesOf(MetricType<?> type) {
    ObservationRules known = rules.get(type);
    return known == null ? rules.computeIfAbsent(type, ObservationRules::of) : known;
  }

  /** Jakarta returns a set; the file has an order. */
  private static Comparator<Finding> inOrderOf(Shape shape) {
    List<String> names = shape.root().components().stream()
        .map(component -> "/" + component.name())
        .toList();
    return Comparator.<Finding>comparingInt(finding -> {
          int second = finding.pointer().indexOf('/', 1);
          return names.indexOf(
              second < 0 ? finding.pointer() : finding.pointer().substring(0, second));
        })
        .thenComparing(Finding::pointer)
        .thenComparing(Finding::code);
  }

  /**
   * Checks who reports.
   *
   * @param reporter the organisation
   * @return findings with pointers from the reporter
   */
  public ValidationResult validate(Reporter reporter) {
    ResultCollector result = new ResultCollector(policy);
    Set<ConstraintViolation<Reporter>> violations = Engine.VALIDATOR.validate(reporter);
    for (ConstraintViolation<Reporter> violation : violations) {
      result.add(Finding.of(Violations.code(violation), org.humanrightsmetrics.rule.Severity.ERROR)
          .texts(BASE_TEXTS)
          .pointer(Violations.pointer(violation.getPropertyPath()))
          .build());
    }
    result.checked(!violations.isEmpty());
    if (violations.isEmpty()) {
      checkCodes(reporter, result);
    }
    return result.result();
  }

  private void checkCodes(Reporter reporter, ResultCollector result) {
    int before = result.findings().size();
    LocalDate today = policy.asOf();
    Sink sink = new BaseSink(result, BASE_TEXTS);
    ValueRules values = new ValueRules(today, today, sink);
    Map<String, ListedCode> codes = new LinkedHashMap<>();
    reporter.id().ifPresent(id -> codes.put("/id", id));
    codes.put("/country", reporter.country());
    reporter.lei().ifPresent(lei -> codes.put("/lei", lei));
    codes.forEach(values::code);
    if (reporter.id().isEmpty()) {
      sink.fault(BaseRules.REPORTER_ID_MISSING, "/id", Map.of());
    }
    result.checked(result.findings().size() > before);
  }

  /**
   * Checks a whole report: who reports, each observation, and the rules that look at several.
   *
   * @param report the report
   * @return findings with pointers from the report
   */
  public ValidationResult validate(Report report) {
    ResultMerger all = new ResultMerger(policy);
    all.add("/reporter", validate(report.reporter()));
    ReportCheck several = reportCheck();
    int i = 0;
    for (Observation observation : report.observations()) {
      String pointer = "/observations/" + i++;
      ValidationResult one = validate(observation.metric());
      all.add(pointer, one);
      if (!hasUnsoundFields(one)) {
        several.add(observation, pointer, place -> null);
      }
    }
    all.add("", several.finish());
    return all.result();
  }

  private static boolean hasUnsoundFields(ValidationResult one) {
    return one.notChecked().stream().anyMatch(rule -> rule.code().endsWith("/*"));
  }

  /**
   * Starts the rules that look at several observations, for a caller that reads them one by one.
   *
   * @return takes observations; confine to one thread
   */
  public ReportCheck reportCheck() {
    return new ReportCheck(policy);
  }

  /** Built at the first use, once: it takes a good part of a second. */
  private static final class Engine {
    static final Validator VALIDATOR = Validation.byProvider(HibernateValidator.class)
        .configure()
        .messageInterpolator(new NoText())
        .buildValidatorFactory()
        .getValidator();
  }

  /** Our texts come by code, in the reader's language; an expression in a message is never evaluated. */
  private static final class NoText implements MessageInterpolator {
    @Override
    public String interpolate(String template, Context context) {
      return template;
    }

    @Override
    public String interpolate(String template, Context context, Locale locale) {
      return template;
    }
  }

  /** Puts results together whose pointers are from different places. Confine to one thread. */
  private static final class ResultMerger {
    private final ValidationPolicy policy;
    private final List<Finding> findings = new ArrayList<>();
    private final List<NotChecked> notChecked = new ArrayList<>();
    private long checks;
    private long breached;

    ResultMerger(ValidationPolicy policy) {
      this.policy = policy;
    }

    void add(String prefix, ValidationResult result) {
      for (Finding finding : result.findings()) {
        findings.add(prefix.isEmpty() ? finding : finding.under(prefix));
      }
      for (NotChecked rule : result.notChecked()) {
        NotChecked placed =
            rule.reason() == NotChecked.Reason.SWITCHED_OFF ? rule : rule.under(prefix);
        if (!notChecked.contains(placed)) {
          notChecked.add(placed);
        }
      }
      checks += result.checks();
      breached += result.breached();
    }

    ValidationResult result() {
      return new ValidationResult(findings, notChecked, checks, breached, policy.changes());
    }
  }
}
