// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.disclosure;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Figures of companies on their way to a {@link PeerStatistics}, or to the reasons why there must not be one.
 *
 * <p>Released are the number of groups, the weighted mean and, from {@value #FEWEST_FOR_QUARTILES} groups up,
 * quartiles averaged over middle values; and these only if the rules of the policy hold for the numerators
 * and for the denominators, the data are old enough, and no earlier release of nearly the same groups gives
 * somebody away by subtraction. Exact. Confine to one thread, and keep it where the figures may be seen.
 */
public final class BenchmarkContributions {

  /** Fewer groups than this have no quartiles. */
  public static final int FEWEST_FOR_QUARTILES = 12;

  /** Members of two releases are the same, or at least so many are in one and not in the other. */
  public static final int FEWEST_THAT_DIFFER = 3;

  private final DisclosurePolicy policy;
  private final BenchmarkSubject subject;
  private final LocalDate release;
  private final TreeMap<String, Figure> figures = new TreeMap<>();

  /** What one legal group contributed, all its companies together. */
  private record Figure(long numerator, long denominator) {

    Figure plus(Figure other) {
      return new Figure(
          Math.addExact(numerator, other.numerator), Math.addExact(denominator, other.denominator));
    }

    int compareRate(Figure other) {
      BigInteger left =
          BigInteger.valueOf(numerator).multiply(BigInteger.valueOf(other.denominator));
      return left.compareTo(
          BigInteger.valueOf(other.numerator).multiply(BigInteger.valueOf(denominator)));
    }
  }

  private BenchmarkContributions(
      DisclosurePolicy policy, BenchmarkSubject subject, LocalDate release) {
    this.policy = policy;
    this.subject = subject;
    this.release = release;
  }

  /**
   * Starts without figures.
   *
   * @param policy of the profile {@link Profile#BENCHMARK}
   * @param subject what the figures are of
   * @param release the day of publication
   * @return to be filled
   * @throws IllegalArgumentException when the policy is of another profile
   */
  public static BenchmarkContributions of(
      DisclosurePolicy policy, BenchmarkSubject subject, LocalDate release) {
    if (policy.profile() != Profile.BENCHMARK) {
      throw new IllegalArgumentException(
          "Peers are compared under a policy of the profile BENCHMARK, not " + policy.profile());
    }
    return new BenchmarkContributions(
        policy, Objects.requireNonNull(subject), Objects.requireNonNull(release));
  }

  /**
   * Adds a figure. Several of one legal group count as one contributor.
   *
   * @param group a stable key of the legal group, best a keyed hash of its id
   * @param numerator for example the amount paid
   * @param denominator for example the workers paid, at least 1
   * @return this
   * @throws IllegalArgumentException when the denominator is not positive
   */
  public BenchmarkContributions add(String group, long numerator, long denominator) {
    if (denominator <= 0) {
      throw new IllegalArgumentException("The denominator must be positive");
    }
    figures.merge(Objects.requireNonNull(group), new Figure(numerator, denominator), Figure::plus);
    return this;
  }

  /**
   * Who contributed, to be kept beside the release and compared with the next one.
   *
   * @return the keys
   */
  public Set<String> members() {
    return Collections.unmodifiableSet(new HashSet<>(figures.keySet()));
  }

  /**
   * What may be published.
   *
   * @param decimals to how many decimals mean and quartiles are rounded, half to even; 0 or more
   * @param earlier the members of every earlier release of this subject and of every other group of it
   * @return the statistics, or every reason against them
   */
  public Outcome publish(int decimals, Collection<Set<String>> earlier) {
    Set<Reason> reasons = EnumSet.noneOf(Reason.class);
    ContributorRules rules = ContributorRules.of(policy);
    reasons.addAll(rules.judge(numerators()));
    reasons.addAll(rules.judge(denominators()));
    rules.judgeAge(subject.end(), release).ifPresent(reasons::add);
    if (earlier.stream().anyMatch(members -> differsTooLittle(members, figures.keySet()))) {
      reasons.add(Reason.DIFFERENCING);
    }
    return reasons.isEmpty()
        ? new Outcome(Optional.of(statistics(decimals)), reasons)
        : new Outcome(Optional.empty(), reasons);
  }

  /**
   * The answer.
   *
   * @param statistics what may be published; empty when nothing may
   * @param reasons why nothing may be published; empty otherwise
   */
  public record Outcome(Optional<PeerStatistics> statistics, Set<Reason> reasons) {

    /** Copies the reasons. */
    public Outcome {
      reasons = Set.copyOf(reasons);
    }
  }

  /**
   * Whether the sums of two releases, one taken from the other, are those of one or two members.
   *
   * @param one the members of a release
   * @param other the members of another
   * @return true when they differ by 1 or 2
   */
  public static boolean differsTooLittle(Set<String> one, Set<String> other) {
    int onlyOne = count(one, other);
    int onlyOther = count(other, one);
    int differing = onlyOne + onlyOther;
    return differing > 0 && differing < FEWEST_THAT_DIFFER;
  }

  private static int count(Set<String> members, Set<String> without) {
    int count = 0;
    for (String member : members) {
      count += without.contains(member) ? 0 : 1;
    }
    return count;
  }

  private long[] numerators() {
    return figures.values().stream().mapToLong(Figure::numerator).toArray();
  }

  private long[] denominators() {
    return figures.values().stream().mapToLong(Figure::denominator).toArray();
  }

  private PeerStatistics statistics(int decimals) {
    BigInteger numerator = BigInteger.ZERO;
    BigInteger denominator = BigInteger.ZERO;
    for (Figure figure : figures.values()) {
      numerator = numerator.add(BigInteger.valueOf(figure.numerator()));
      denominator = denominator.add(BigInteger.valueOf(figure.denominator()));
    }
    return new PeerStatistics(
        subject, figures.size(), rounded(numerator, denominator, decimals), quartiles(decimals));
  }

  private Optional<PeerStatistics.Quartiles> quartiles(int decimals) {
    int size = figures.size();
    if (size < Math.max(FEWEST_FOR_QUARTILES, policy.minValues())) {
      return Optional.empty();
    }
    List<Figure> sorted = new ArrayList<>(figures.values());
    sorted.sort(Figure::compareRate);
    int each = policy.middleValues() / 2;
    // The window of the lowest quartile may not leave the values, nor hold the very lowest.
    if ((size - 1) / 4 - each < 1) {
      return Optional.empty();
    }
    return Optional.of(new PeerStatistics.Quartiles(
        quartile(sorted, 1, each, decimals),
        quartile(sorted, 2, each, decimals),
        quartile(sorted, 3, each, decimals)));
  }

  /** The mean of the values around the quartile: as many on either side of its place. */
  private static BigDecimal quartile(List<Figure> sorted, int quarter, int each, int decimals) {
    int place = (sorted.size() - 1) * quarter;
    int first = place / 4 - each;
    int last = (place + 3) / 4 + each;
    BigInteger numerator = BigInteger.ZERO;
    BigInteger denominator = BigInteger.ONE;
    for (Figure figure : sorted.subList(first, last + 1)) {
      BigInteger own = BigInteger.valueOf(figure.denominator());
      numerator =
          numerator.multiply(own).add(BigInteger.valueOf(figure.numerator()).multiply(denominator));
      denominator = denominator.multiply(own);
    }
    return rounded(numerator, denominator.multiply(BigInteger.valueOf(last - first + 1)), decimals);
  }

  private static BigDecimal rounded(BigInteger numerator, BigInteger denominator, int decimals) {
    return new BigDecimal(numerator)
        .divide(new BigDecimal(denominator), decimals, RoundingMode.HALF_EVEN);
  }

  /** How many contributed, and nothing else. */
  @Override
  public String toString() {
    return figures.size() + " groups";
  }
}
