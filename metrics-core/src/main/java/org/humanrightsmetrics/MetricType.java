// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics;

import java.lang.invoke.MethodHandles;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.humanrightsmetrics.measure.PeriodKind;
import org.humanrightsmetrics.rule.Rule;
import org.humanrightsmetrics.rule.SeriesRule;
import org.humanrightsmetrics.rule.Texts;
import org.jspecify.annotations.Nullable;

/**
 * What a program must know of a metric besides the header of its record: id, version, kinds of period,
 * level, direction, rules, breaks.
 *
 * <p>Built once, as the constant {@code TYPE} of the record, by chained copies. Its human texts lie in the
 * resource folder {@code /spec/<id>/} of the module of the record. Immutable and thread-safe.
 *
 * @param <M> the record
 */
public final class MetricType<M extends Metric> {

  /**
   * A rule of the definition that the library does not carry out, and why.
   *
   * @param id the short id, for example {@code "PS-11"}
   * @param code the written-out code
   * @param reason in plain words
   */
  public record LeftOut(String id, String code, String reason) {}

  private final String id;
  private final int version;
  private final Class<M> recordClass;
  private final Texts texts;
  private Set<PeriodKind> periods = EnumSet.allOf(PeriodKind.class);
  private Level level = Level.OUTPUT;
  private Direction direction = Direction.CONTEXTUAL;
  private boolean verificationExpected;
  private Set<Integer> seriesBreaks = Set.of();
  private List<Rule<? super M>> rules = List.of();
  private List<SeriesRule<? super M>> seriesRules = List.of();
  private List<ReportRule<? super M>> reportRules = List.of();
  private List<LeftOut> leftOut = List.of();
  private MethodHandles.@Nullable Lookup lookup;

  private MetricType(String id, int version, Class<M> recordClass, Texts texts) {
    this.id = id;
    this.version = version;
    this.recordClass = recordClass;
    this.texts = texts;
  }

  private MetricType(MetricType<M> other) {
    this(other.id, other.version, other.recordClass, other.texts);
    this.periods = other.periods;
    this.level = other.level;
    this.direction = other.direction;
    this.verificationExpected = other.verificationExpected;
    this.seriesBreaks = other.seriesBreaks;
    this.rules = other.rules;
    this.seriesRules = other.seriesRules;
    this.reportRules = other.reportRules;
    this.leftOut = other.leftOut;
    this.lookup = other.lookup;
  }

  /**
   * Starts the type of a metric.
   *
   * @param id kebab-case, written out, never changed: {@code "women-trained"}
   * @param version a positive whole number
   * @param recordClass the record
   * @param <M> the record
   * @return a type without rules
   * @throws IllegalArgumentException when the id is not kebab-case, the version not positive, or the class
   *     not a record
   */
  public static <M extends Metric> MetricType<M> of(String id, int version, Class<M> recordClass) {
    if (!isKebabCase(id)) {
      throw new IllegalArgumentException(
          "A metric id is lower-case words joined by hyphens, at most 64 characters: " + id);
    }
    if (version < 1) {
      throw new IllegalArgumentException("The version of " + id + " must be 1 or more");
    }
    if (!recordClass.isRecord()) {
      throw new IllegalArgumentException(recordClass.getName() + " is not a record");
    }
    Texts base = Texts.in(MetricType.class, "/spec/base");
    return new MetricType<>(
        id, version, recordClass, Texts.in(recordClass, "/spec/" + id).orElse(base));
  }

  private static boolean isKebabCase(String id) {
    boolean wordStart = true;
    for (int i = 0; i < id.length(); i++) {
      char c = id.charAt(i);
      boolean letter = c >= 'a' && c <= 'z';
      if (!letter && (wordStart || (c != '-' && !(c >= '0' && c <= '9')))) {
        return false;
      }
      wordStart = c == '-';
    }
    return !wordStart && id.length() <= 64;
  }

  /**
   * The kinds of period that an observation may have.
   *
   * @param kind the usual kind
   * @param others further kinds
   * @return a copy that admits exactly these
   */
  public MetricType<M> period(PeriodKind kind, PeriodKind... others) {
    MetricType<M> copy = new MetricType<>(this);
    copy.periods = Collections.unmodifiableSet(EnumSet.of(kind, others));
    return copy;
  }

  /**
   * Where the headline stands on the way from effort to effect.
   *
   * @param value the level
   * @return a copy
   */
  public MetricType<M> level(Level value) {
    MetricType<M> copy = new MetricType<>(this);
    copy.level = value;
    return copy;
  }

  /**
   * Which way is better for the headline.
   *
   * @param value the direction
   * @return a copy
   */
  public MetricType<M> direction(Direction value) {
    MetricType<M> copy = new MetricType<>(this);
    copy.direction = value;
    return copy;
  }

  /**
   * Says that a number which only its reporter vouches for is a warning here.
   *
   * @return a copy
   */
  public MetricType<M> verificationExpected() {
    MetricType<M> copy = new MetricType<>(this);
    copy.verificationExpected = true;
    return copy;
  }

  /**
   * Says that values of this version must not be read as one series with those of older ones.
   *
   * @param atVersion the first version after the break
   * @return a copy
   */
  public MetricType<M> seriesBreakAt(int atVersion) {
    MetricType<M> copy = new MetricType<>(this);
    Set<Integer> more = new TreeSet<>(seriesBreaks);
    more.add(atVersion);
    copy.seriesBreaks = Collections.unmodifiableSet(more);
    return copy;
  }

  /**
   * Adds a rule on one observation.
   *
   * @param rule the rule
   * @return a copy
   */
  public MetricType<M> rule(Rule<? super M> rule) {
    MetricType<M> copy = new MetricType<>(this);
    copy.rules = plus(rules, rule);
    return copy;
  }

  /**
   * Adds a rule on two successive observations of a series.
   *
   * @param rule the rule
   * @return a copy
   */
  public MetricType<M> seriesRule(SeriesRule<? super M> rule) {
    MetricType<M> copy = new MetricType<>(this);
    copy.seriesRules = plus(seriesRules, rule);
    return copy;
  }

  /**
   * Adds a rule on one observation among all others of the report.
   *
   * @param rule the rule
   * @return a copy
   */
  public MetricType<M> reportRule(ReportRule<? super M> rule) {
    MetricType<M> copy = new MetricType<>(this);
    copy.reportRules = plus(reportRules, rule);
    return copy;
  }

  /**
   * Names a rule of the definition that is not carried out.
   *
   * @param shortId the short id
   * @param code the written-out code
   * @param reason why, in plain words
   * @return a copy
   */
  public MetricType<M> leftOut(String shortId, String code, String reason) {
    MetricType<M> copy = new MetricType<>(this);
    copy.leftOut = plus(leftOut, new LeftOut(shortId, code, reason));
    return copy;
  }

  /**
   * Lets the library call the record's constructor and accessors although its package is neither exported
   * nor opened to it.
   *
   * @param access {@code MethodHandles.lookup()} of the record
   * @return a copy
   */
  public MetricType<M> access(MethodHandles.Lookup access) {
    MetricType<M> copy = new MetricType<>(this);
    copy.lookup = Objects.requireNonNull(access, "access");
    return copy;
  }

  private static <T> List<T> plus(List<T> list, T more) {
    List<T> copy = new ArrayList<>(list);
    copy.add(Objects.requireNonNull(more));
    return List.copyOf(copy);
  }

  /**
   * The id, which never changes.
   *
   * @return for example {@code "women-trained"}
   */
  public String id() {
    return id;
  }

  /**
   * The version that the record describes: the newest.
   *
   * @return 1 or more
   */
  public int version() {
    return version;
  }

  /**
   * The record.
   *
   * @return its class
   */
  public Class<M> recordClass() {
    return recordClass;
  }

  /**
   * The kinds of period that an observation may have.
   *
   * @return at least one
   */
  public Set<PeriodKind> periods() {
    return periods;
  }

  /**
   * Where the headline stands on the way from effort to effect.
   *
   * @return the level
   */
  public Level level() {
    return level;
  }

  /**
   * Which way is better for the headline.
   *
   * @return the direction
   */
  public Direction direction() {
    return direction;
  }

  /**
   * Whether a number which only its reporter vouches for is a warning.
   *
   * @return true where verification by somebody else is usual
   */
  public boolean expectsVerification() {
    return verificationExpected;
  }

  /**
   * The versions at which the series breaks.
   *
   * @return ascending
   */
  public Set<Integer> seriesBreaks() {
    return seriesBreaks;
  }

  /**
   * Whether values reported in two versions may be read as one series.
   *
   * @param one a version
   * @param other a version
   * @return false when a break lies between them
   */
  public boolean isOneSeries(int one, int other) {
    int low = Math.min(one, other);
    int high = Math.max(one, other);
    return seriesBreaks.stream().noneMatch(at -> low < at && at <= high);
  }

  /**
   * The rules on one observation.
   *
   * @return in the order of the definition
   */
  public List<Rule<? super M>> rules() {
    return rules;
  }

  /**
   * The rules on two successive observations.
   *
   * @return in the order of the definition
   */
  public List<SeriesRule<? super M>> seriesRules() {
    return seriesRules;
  }

  /**
   * The rules on one observation among the others of a report.
   *
   * @return in the order of the definition
   */
  public List<ReportRule<? super M>> reportRules() {
    return reportRules;
  }

  /**
   * The rules of the definition that are not carried out.
   *
   * @return each with its reason
   */
  public List<LeftOut> leftOut() {
    return leftOut;
  }

  /**
   * The human texts of the metric, then those that all metrics share.
   *
   * @return titles, labels, helps and rule texts
   */
  public Texts texts() {
    return texts;
  }

  /**
   * The access that the record grants.
   *
   * @return what {@link #access} was given; empty when the record can be reached without
   */
  public Optional<MethodHandles.Lookup> access() {
    return Optional.ofNullable(lookup);
  }

  /**
   * Takes a metric for what this type says it is.
   *
   * @param metric any metric
   * @return the same, as the record
   * @throws ClassCastException when it is another metric
   */
  public M cast(Metric metric) {
    return recordClass.cast(metric);
  }

  @Override
  public String toString() {
    return id + "@" + version;
  }
}
