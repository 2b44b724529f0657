// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.disclosure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.humanrightsmetrics.rule.Finding;
import org.humanrightsmetrics.rule.Severity;
import org.humanrightsmetrics.rule.Texts;

/**
 * Where one's own figure stands among published peers, worked out where the figure is: it goes nowhere.
 *
 * <pre>{@code
 * Standing standing = PeerBenchmark.of(published).locate(subject, new BigDecimal(41), new BigDecimal(57));
 * standing.sentence().ifPresent(s -> System.out.println(s.what(Locale.ENGLISH)));
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class PeerBenchmark {

  private static final Texts TEXTS = Texts.in(PeerBenchmark.class, "/spec/base");

  private final PeerStatistics published;

  private PeerBenchmark(PeerStatistics published) {
    this.published = published;
  }

  /**
   * Compares with a published statistic.
   *
   * @param published as its publisher gave it out
   * @return the comparison
   */
  public static PeerBenchmark of(PeerStatistics published) {
    return new PeerBenchmark(Objects.requireNonNull(published));
  }

  /** Where a figure lies. It says nothing about good or bad: that depends on the metric. */
  public enum Place {
    /** Below the point that a quarter of the groups do not reach. */
    LOWEST_QUARTER("benchmark/lowest-quarter"),
    /** From there to the middle. */
    SECOND_QUARTER("benchmark/second-quarter"),
    /** From the middle to the point that a quarter of the groups exceed. */
    THIRD_QUARTER("benchmark/third-quarter"),
    /** At that point or above. */
    HIGHEST_QUARTER("benchmark/highest-quarter"),
    /** Below the mean, where no quartiles are published. */
    BELOW_MEAN("benchmark/below-mean"),
    /** Equal to the mean, where no quartiles are published. */
    AT_MEAN("benchmark/at-mean"),
    /** Above the mean, where no quartiles are published. */
    ABOVE_MEAN("benchmark/above-mean");

    private final String code;

    Place(String code) {
      this.code = code;
    }

    /**
     * The code under which its sentence is found.
     *
     * @return for example {@code "benchmark/lowest-quarter"}
     */
    public String code() {
      return code;
    }
  }

  /**
   * The answer, for the owner of the figure alone.
   *
   * @param place where the figure lies; empty when it cannot be compared
   * @param own the figure, rounded like the published mean; empty when it cannot be compared
   * @param toMean how far it lies above the mean, negative below; empty when it cannot be compared
   * @param sentence what the place means, in {@link Finding#what}; it does not hold the figure
   * @param obstacles why it cannot be compared: {@code disclosure/not-comparable}, one for each property
   *     that differs
   */
  public record Standing(
      Optional<Place> place,
      Optional<BigDecimal> own,
      Optional<BigDecimal> toMean,
      Optional<Finding> sentence,
      List<Finding> obstacles) {

    /** Copies the list. */
    public Standing {
      obstacles = List.copyOf(obstacles);
    }

    /** Without the figure, which must not end up in a log. */
    @Override
    public String toString() {
      return place.map(Place::name).orElse("not comparable");
    }
  }

  /**
   * Finds the place of one's own figure.
   *
   * @param subject what the figure is of
   * @param numerator for example the persons counted
   * @param denominator for example the persons asked; 1 for a figure that is no ratio
   * @return the place, or why there is none
   * @throws IllegalArgumentException when the denominator is not positive
   */
  public Standing locate(BenchmarkSubject subject, BigDecimal numerator, BigDecimal denominator) {
    if (denominator.signum() <= 0) {
      throw new IllegalArgumentException("The denominator must be positive");
    }
    List<Finding> obstacles = obstacles(subject);
    if (!obstacles.isEmpty()) {
      return new Standing(
          Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), obstacles);
    }
    BigDecimal mean = published.weightedMean();
    BigDecimal own = numerator.divide(denominator, mean.scale(), RoundingMode.HALF_EVEN);
    Place place = place(numerator, denominator, own.compareTo(mean));
    return new Standing(
        Optional.of(place),
        Optional.of(own),
        Optional.of(own.subtract(mean)),
        Optional.of(sentence(place)),
        List.of());
  }

  private Place place(BigDecimal numerator, BigDecimal denominator, int toMean) {
    if (published.quartiles().isEmpty()) {
      return toMean < 0 ? Place.BELOW_MEAN : toMean == 0 ? Place.AT_MEAN : Place.ABOVE_MEAN;
    }
    PeerStatistics.Quartiles quartiles = published.quartiles().get();
    // Multiplied out: a quotient would have to be rounded.
    if (numerator.compareTo(quartiles.lower().multiply(denominator)) < 0) {
      return Place.LOWEST_QUARTER;
    }
    if (numerator.compareTo(quartiles.median().multiply(denominator)) < 0) {
      return Place.SECOND_QUARTER;
    }
    return numerator.compareTo(quartiles.upper().multiply(denominator)) < 0
        ? Place.THIRD_QUARTER
        : Place.HIGHEST_QUARTER;
  }

  private Finding sentence(Place place) {
    Finding.Builder sentence = Finding.of(place.code(), Severity.INFO)
        .texts(TEXTS)
        .metric(published.subject().metric(), published.subject().version())
        .pointer(published.subject().component())
        .argument("groups", (long) published.groups())
        .argument("mean", published.weightedMean());
    published
        .quartiles()
        .ifPresent(quartiles -> sentence
            .argument("lower", quartiles.lower())
            .argument("median", quartiles.median())
            .argument("upper", quartiles.upper()));
    return sentence.build();
  }

  private List<Finding> obstacles(BenchmarkSubject own) {
    BenchmarkSubject peers = published.subject();
    List<Finding> obstacles = new ArrayList<>();
    compare("metric", own.metric(), peers.metric(), obstacles);
    compare("version", own.version(), peers.version(), obstacles);
    compare("component", own.component(), peers.component(), obstacles);
    compare("unit", own.unit(), peers.unit(), obstacles);
    compare("start", own.start(), peers.start(), obstacles);
    compare("end", own.end(), peers.end(), obstacles);
    return obstacles;
  }

  private static void compare(String property, Object own, Object peers, List<Finding> obstacles) {
    if (!own.equals(peers)) {
      obstacles.add(Finding.of("disclosure/not-comparable", Severity.ERROR)
          .texts(TEXTS)
          .argument("property", property)
          .argument("own", own.toString())
          .argument("peers", peers.toString())
          .build());
    }
  }
}
