// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.aggregation;

import java.util.Locale;
import java.util.Objects;
import org.humanrightsmetrics.Observation;
import org.humanrightsmetrics.context.ReferencePeriod;
import org.humanrightsmetrics.measure.Measure;
import org.humanrightsmetrics.measure.Proportion;
import org.humanrightsmetrics.rule.Finding;
import org.humanrightsmetrics.rule.Severity;

/**
 * A good result, with the numbers behind it and the number of open problems beside it: praise does not replace
 * bad news.
 *
 * <p>Immutable and thread-safe.
 *
 * @param type what is praised
 * @param component the JSON Pointer of the headline that got better
 * @param earlier the observation it is held against: the baseline, or the one of the period before
 * @param later the observation that is praised
 * @param before the earlier value
 * @param now the later value
 * @param openProblems findings of severity WARNING or ERROR in all observations of the same reporter
 */
public record BrightSpot(
    Type type,
    String component,
    Observation earlier,
    Observation later,
    Measure before,
    Measure now,
    long openProblems) {

  private static final int LONGEST = 140;

  /** What is praised. */
  public enum Type {
    /** Better than the baseline or the period before, by more than the smallest effect. */
    IMPROVEMENT,
    /** An improvement that is at least the third in a row. */
    SUSTAINED
  }

  /** Needs all parts. */
  public BrightSpot {
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(earlier, "earlier");
    Objects.requireNonNull(later, "later");
  }

  /**
   * The praise in one sentence, for people.
   *
   * @param locale the reader's language
   * @return at most 140 characters; a long name of the value gives way to the id of the metric
   */
  public String sentence(Locale locale) {
    String sentence = finding().what(locale);
    return sentence.codePointCount(0, sentence.length()) <= LONGEST
        ? sentence
        : finding().title(locale);
  }

  /**
   * The same as a finding: {@code what} is the sentence, {@code howToFix} says how many problems are open.
   *
   * @return a finding of severity {@code INFO}, whose texts are those of the metric
   */
  public Finding finding() {
    boolean share = before instanceof Proportion;
    Finding.Builder finding = Finding.of(
            "bright-spot/" + (type == Type.SUSTAINED ? "sustained" : "improvement")
                + (share ? "-of-share" : ""),
            Severity.INFO)
        .texts(later.metric().type().texts())
        .metric(later.metric().type().id(), later.metric().type().version())
        .pointer(component)
        .argument("id", later.metric().type().id())
        .argument("area", later.metric().context().area().code())
        .argument("day", day(later))
        .argument("dayBefore", day(earlier))
        .argument("problems", openProblems);
    Headline.number(before).ifPresent(number -> finding.argument("before", number));
    Headline.number(now).ifPresent(number -> finding.argument("now", number));
    return finding.build();
  }

  private static String day(Observation observation) {
    ReferencePeriod period = observation.metric().context().period();
    return period.lastDay().map(Object::toString).orElse("");
  }
}
