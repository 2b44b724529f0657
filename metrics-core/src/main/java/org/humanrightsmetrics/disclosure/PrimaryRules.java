// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.disclosure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which numbers may not be published for their own sake, whatever stands beside them.
 *
 * <p>Exact; immutable and thread-safe.
 */
public final class PrimaryRules {

  private final DisclosurePolicy policy;
  private final ContributorRules contributors;

  private PrimaryRules(DisclosurePolicy policy) {
    this.policy = policy;
    this.contributors = ContributorRules.of(policy);
  }

  /**
   * The rules of a policy.
   *
   * @param policy the thresholds
   * @return the rules
   */
  public static PrimaryRules of(DisclosurePolicy policy) {
    return new PrimaryRules(policy);
  }

  /**
   * The cells that must be hidden, printed or implied.
   *
   * @param system all cells
   * @return the smallest value first, equal values by position; confidential
   */
  public List<Primary> primaries(CellSystem system) {
    List<Set<Reason>> reasons = new ArrayList<>();
    for (int cell = 0; cell < system.size(); cell++) {
      reasons.add(judge(system, cell));
    }
    if (policy.homogeneity()) {
      markHomogeneous(system, reasons);
    }
    for (Quotient each : system.quotients()) {
      markAmountOfFew(system, each, reasons);
    }
    List<Primary> primaries = new ArrayList<>();
    for (int cell = 0; cell < system.size(); cell++) {
      if (!reasons.get(cell).isEmpty()) {
        primaries.add(new Primary(system.key(cell), reasons.get(cell)));
      }
    }
    primaries.sort(
        Comparator.comparingLong(each -> system.value(system.find(each.cell()).orElseThrow())));
    return primaries;
  }

  private Set<Reason> judge(CellSystem system, int cell) {
    Set<Reason> reasons = EnumSet.noneOf(Reason.class);
    long value = system.value(cell);
    if (value == 0) {
      return reasons;
    }
    if (system.countsPersons(cell) && value < policy.k()) {
      reasons.add(Reason.TOO_FEW_PEOPLE);
    }
    long[] parts = contributions(system, cell);
    if (parts.length == 0) {
      return reasons;
    }
    if (system.countsPersons(cell)) {
      long largest = 0;
      for (long part : parts) {
        largest = Math.max(largest, part);
      }
      long remainder = value - largest;
      if (remainder > 0 && remainder < policy.insiderK()) {
        reasons.add(Reason.SMALL_REMAINDER);
      }
    }
    reasons.addAll(contributors.judge(parts));
    if (system.countsPersons(cell) && policy.profile() != Profile.BENCHMARK) {
      // Shares of a head count tell nothing about a competitor's business.
      reasons.remove(Reason.P_PERCENT_RULE);
    }
    return reasons;
  }

  /** Where a mean may not be shown, neither may the sum that it is made of. */
  private void markAmountOfFew(CellSystem system, Quotient mean, List<Set<Reason>> reasons) {
    int amount = system.find(mean.numerator()).orElseThrow();
    long count = system.value(system.find(mean.denominator()).orElseThrow());
    if (mean.kind() == Quotient.Kind.MEAN
        && count > 0
        && system.value(amount) > 0
        && judgeMean(count).isPresent()) {
      reasons.get(amount).add(Reason.TOO_FEW_VALUES);
    }
  }

  private static void markHomogeneous(CellSystem system, List<Set<Reason>> reasons) {
    for (Relation relation : system.relations()) {
      if (!relation.isSensitive() || relation.total() != 0) {
        continue;
      }
      long total = system.value(relation.cell(0));
      int possible = 0;
      int holder = -1;
      for (int i = 1; i < relation.size(); i++) {
        int cell = relation.cell(i);
        possible += system.isImpossible(cell) ? 0 : 1;
        holder = system.value(cell) == total ? cell : holder;
      }
      if (total > 0 && possible > 1 && holder >= 0 && system.countsPersons(holder)) {
        reasons.get(holder).add(Reason.HOMOGENEOUS_GROUP);
      }
    }
  }

  /** How far a cell that is hidden for its contributors must be able to lie from its value. */
  long protection(CellSystem system, int cell) {
    long needed = contributors.protection(contributions(system, cell));
    return system.countsPersons(cell) ? Math.max(policy.k(), needed) : needed;
  }

  /** How far the sum of a few persons' amounts, whose parts are not known, must be able to lie away. */
  long protectionOfSum(long sum) {
    return contributors.protection(sum);
  }

  private static long[] contributions(CellSystem system, int cell) {
    return system.contributors().stream()
        .mapToLong(contributor -> system.contribution(contributor, cell))
        .toArray();
  }

  /**
   * Judges a rate of persons by both sides: those counted and those not.
   *
   * @param numerator persons counted, 0 to the denominator
   * @param denominator persons in the group
   * @param sensitive whether the attribute is sensitive, so that even "all" and "none" tell too much
   * @return the reason against publishing the rate, or empty
   */
  public Optional<Reason> judgeRate(long numerator, long denominator, boolean sensitive) {
    long others = Math.subtractExact(denominator, numerator);
    if (numerator < 0 || others < 0) {
      throw new IllegalArgumentException(
          "A rate of persons lies between none and all of the group");
    }
    boolean allOrNone = numerator == 0 || others == 0;
    if (allOrNone && denominator >= policy.k()) {
      return sensitive ? Optional.of(Reason.HOMOGENEOUS_GROUP) : Optional.empty();
    }
    return numerator < policy.k() || others < policy.k()
        ? Optional.of(Reason.RATE)
        : Optional.empty();
  }

  /**
   * Judges a mean.
   *
   * @param values of how many values
   * @return the reason against publishing it, or empty
   */
  public Optional<Reason> judgeMean(long values) {
    return values < policy.minValues() ? Optional.of(Reason.TOO_FEW_VALUES) : Optional.empty();
  }

  /**
   * Judges a median or quartile: one that is a single middle value is somebody's own.
   *
   * @param values of how many values
   * @param middle over how many middle values it was averaged
   * @return the reason against publishing it, or empty
   */
  public Optional<Reason> judgeMedian(long values, int middle) {
    return values < policy.minValues() || middle < policy.middleValues()
        ? Optional.of(Reason.TOO_FEW_VALUES)
        : Optional.empty();
  }
}
