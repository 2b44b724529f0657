// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.cli.demo;

import java.util.List;
import java.util.Map;

/**
 * A mistake that the sample data hold on purpose, of the kind that makes wrong totals out of honest reports.
 *
 * <p>Immutable and thread-safe.
 */
public enum Trap {
  /** Savings in two currencies, over the years and in one observation. */
  MIXED_CURRENCIES(
      "Two currencies",
      "Savings are in US dollars until 2023 and in riel from 2024. In one area the savings groups of"
          + " 2025 are in dollars and all else is in riel.",
      "validate refuses the observation with both currencies, and asks about the leap from 2023 to"
          + " 2024. compare keeps the years apart and"
          + " names the two currencies and the rate that would mend it.",
      Map.of(
          "validate",
          List.of("personal-savings/currencies-mixed", "series/order-of-magnitude-change"),
          "compare",
          List.of("comparison/other-currency"),
          "aggregate",
          List.of("comparison/other-currency"))),

  /** A running total that calls itself the number of one year. */
  CUMULATIVE_AS_FLOW(
      "A running total as the number of a year",
      "In Bagmati the number of 2023 is a running total since 2019 and says so. Those of 2024 and 2025"
          + " still include all women since 2019 and say that they are of one year. In Gandaki all three"
          + " say that they are running totals, which is no mistake.",
      "validate says that a number looks like a running total, and the other verbs repeat it. compare never"
          + " puts what says it is a running total beside numbers of a year, and aggregate never adds two.",
      Map.of(
          "validate",
          List.of("women-trained/looks-cumulative"),
          "compare",
          List.of("comparison/other-kind-of-period", "women-trained/looks-cumulative"),
          "aggregate",
          List.of("aggregation/cumulative-not-added", "women-trained/looks-cumulative"))),

  /** Places in courses, reported as women. */
  ENROLMENTS_AS_PERSONS(
      "Course places as women",
      "The number of different women is the number of course places, though far fewer women started. In"
          + " 2025 the women are not known and only the places are reported.",
      "validate says that women and places are the same number, which is rare, and the other verbs repeat"
          + " it. The women of 2025 stay not known; no places are put there.",
      Map.of(
          "validate",
          List.of("women-trained/enrolments-counted-as-women"),
          "compare",
          List.of("women-trained/enrolments-counted-as-women", "comparison/no-value"),
          "aggregate",
          List.of("women-trained/enrolments-counted-as-women"))),

  /** Ages in other bands than everybody else's. */
  AGE_BANDS(
      "Other age bands",
      "Women are split at 30 and 50 years; the neighbours split at 25 and 40.",
      "compare says that the totals may stand side by side and the ages may not, with both sets of bands."
          + " aggregate adds only ages of the same band.",
      Map.of("compare", List.of("comparison/other-age-bands"))),

  /** Two spans that share months. */
  OVERLAPPING_FLOWS(
      "Spans that overlap",
      "The calendar years 2024 and 2025 stand beside the financial year from April 2024 to March 2025.",
      "aggregate refuses to add spans that share months, and names both.",
      Map.of(
          "compare",
          List.of("comparison/periods-overlap"),
          "aggregate",
          List.of("period/flows-overlap"))),

  /** The same women in the reports of two funders. */
  DOUBLE_COUNTING(
      "The same women twice",
      "Two funders report the women and the businesses of the same centre. Each paid for a part of the same"
          + " courses.",
      "aggregate gives an upper bound with the lower bound beside it, never one sum of women, and refuses"
          + " to add the businesses, naming both funders.",
      Map.of(
          "compare",
          List.of("comparison/same-people"),
          "aggregate",
          List.of("aggregation/same-subject-twice"))),

  /** Nought written where nobody knew the number. */
  ZERO_FOR_MISSING(
      "Nought for not known",
      "In 2025 every province reports 0 women while the country reports several hundred. In 2024 one"
          + " province is missing and says so, which is no mistake.",
      "aggregate refuses the provinces of 2025: all parts are nought and their total is not.",
      Map.of("aggregate", List.of("aggregation/zeros-for-missing"))),

  /** A rate over those who could still be found. */
  SURVIVORS_ONLY(
      "Only the survivors",
      "The share of businesses that survived is taken of those that could still be found, not of all that"
          + " began the year before.",
      "validate says that the rate is very high, and the other verbs repeat it. The number of businesses"
          + " that began stands in the year before.",
      Map.of(
          "validate",
          List.of("businesses-started/survival-very-high"),
          "compare",
          List.of("businesses-started/survival-very-high"),
          "aggregate",
          List.of("businesses-started/survival-very-high"))),

  /** Groups so small that people can be recognised. */
  TINY_CELLS(
      "Very small groups",
      "A workshop of some sixty people reports groups of one to ten, among them survivors of violence and"
          + " complaints about harassment.",
      "publish hides these groups, and others with them, so that nobody can work them out.",
      Map.of());

  private final String title;
  private final String data;
  private final String answer;

  // Made of lists and maps that never change.
  @SuppressWarnings("ImmutableEnumChecker")
  private final Map<String, List<String>> codes;

  Trap(String title, String data, String answer, Map<String, List<String>> codes) {
    this.title = title;
    this.data = data;
    this.answer = answer;
    this.codes = codes;
  }

  /**
   * The trap in a few words.
   *
   * @return for example "Two currencies"
   */
  public String title() {
    return title;
  }

  /**
   * What stands in the data.
   *
   * @return one or two sentences
   */
  public String data() {
    return data;
  }

  /**
   * What the program says of it, by verb.
   *
   * @return one or two sentences
   */
  public String answer() {
    return answer;
  }

  /**
   * The codes by which a verb names the trap.
   *
   * @param verb for example {@code "validate"}
   * @return empty when the verb cannot see it, or says it without a code
   */
  public List<String> codes(String verb) {
    return codes.getOrDefault(verb, List.of());
  }
}
