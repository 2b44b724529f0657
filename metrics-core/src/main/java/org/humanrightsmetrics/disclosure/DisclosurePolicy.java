// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.disclosure;

import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * The thresholds by which it is decided what may be published.
 *
 * <pre>{@code
 * DisclosurePolicy.builder("ngo-public", 1, Profile.PUBLISH).build()              // k = 11, 3 contributors
 * DisclosurePolicy.builder("apparel-pool", 1, Profile.BENCHMARK).pPercent(20).build()
 * }</pre>
 *
 * <p>The id and version may travel with what is published. The percentage of the p% rule must not: who knows
 * it can undo the rule. It is never printed. Immutable and thread-safe.
 */
public final class DisclosurePolicy {

  /** No threshold for persons goes below it, whoever asks: with 2, each of two knows the other. */
  public static final int HARD_FLOOR = 3;

  private static final int DEFAULT_P_PERCENT = 15;
  private static final int ADULT = 18;

  private final String id;
  private final int version;
  private final Profile profile;
  private final int k;
  private final int insiderK;
  private final int minContributors;
  private final OptionalInt maxSharePercent;
  private final OptionalInt pPercent;
  private final boolean homogeneity;
  private final int minValues;
  private final int middleValues;
  private final int minAgeMonths;
  private final int maxHiddenPercent;
  private final int ageBandYears;
  private final GeoLevel geoFinest;
  private final long geoMinPopulation;
  private final List<Rung> ladder;

  private DisclosurePolicy(Builder builder) {
    this.id = builder.id;
    this.version = builder.version;
    this.profile = builder.profile;
    this.k = builder.k;
    this.insiderK = builder.insiderK;
    this.minContributors = builder.minContributors;
    this.maxSharePercent = builder.maxSharePercent;
    this.pPercent = builder.pPercent;
    this.homogeneity = builder.homogeneity;
    this.minValues = builder.minValues;
    this.middleValues = builder.middleValues;
    this.minAgeMonths = builder.minAgeMonths;
    this.maxHiddenPercent = builder.maxHiddenPercent;
    this.ageBandYears = builder.ageBandYears;
    this.geoFinest = builder.geoFinest;
    this.geoMinPopulation = builder.geoMinPopulation;
    this.ladder = List.copyOf(builder.ladder);
  }

  /**
   * Starts a policy with the defaults of a profile.
   *
   * @param id for example {@code "ngo-public"}
   * @param version a positive number
   * @param profile for whom is published
   * @return a builder
   */
  public static Builder builder(String id, int version, Profile profile) {
    return new Builder(id, version, profile);
  }

  /**
   * The name.
   *
   * @return for example {@code "ngo-public"}
   */
  public String id() {
    return id;
  }

  /**
   * The version.
   *
   * @return a positive number
   */
  public int version() {
    return version;
  }

  /**
   * For whom is published.
   *
   * @return the profile
   */
  public Profile profile() {
    return profile;
  }

  /**
   * The threshold for persons: counts from 1 to one less are hidden.
   *
   * @return 11 unless set
   */
  public int k() {
    return k;
  }

  /**
   * How many persons must remain in a cell when a contributor takes away its own.
   *
   * @return 11 unless set
   */
  public int insiderK() {
    return insiderK;
  }

  /**
   * How many contributors, each a legal group of its own, a pooled number needs.
   *
   * @return 3, for a benchmark 5, unless set
   */
  public int minContributors() {
    return minContributors;
  }

  /**
   * How much of a pooled number one contributor may hold.
   *
   * @return percent; empty when there is no such rule
   */
  public OptionalInt maxSharePercent() {
    return maxSharePercent;
  }

  /** How closely one contributor may estimate another; secret, hence for this package only. */
  int pPercent() {
    return pPercent.orElse(DEFAULT_P_PERCENT);
  }

  /**
   * Whether the p% rule would use a percentage that everybody can read in the source code.
   *
   * @return true for a benchmark without a percentage of its own: warn {@code disclosure/public-parameter}
   */
  public boolean usesPublicParameter() {
    return profile == Profile.BENCHMARK && pPercent.isEmpty();
  }

  /**
   * Whether it is hidden that all of a group fall into one category of a sensitive dimension.
   *
   * @return true unless set
   */
  public boolean homogeneity() {
    return homogeneity;
  }

  /**
   * How many values a mean or median needs.
   *
   * @return 11 unless set
   */
  public int minValues() {
    return minValues;
  }

  /**
   * Over how many middle values a median must be averaged, so that it is nobody's own.
   *
   * @return 3 unless set
   */
  public int middleValues() {
    return middleValues;
  }

  /**
   * How old pooled business data must be.
   *
   * @return months; 3 for a benchmark, otherwise 0, unless set
   */
  public int minAgeMonths() {
    return minAgeMonths;
  }

  /**
   * How much of a table may be hidden before a coarser one is tried instead.
   *
   * @return percent of the printed cells that are not 0; 100 unless set, which is never exceeded
   */
  public int maxHiddenPercent() {
    return maxHiddenPercent;
  }

  /**
   * How wide an age band must be.
   *
   * @return years; 5 unless set
   */
  public int ageBandYears() {
    return ageBandYears;
  }

  /**
   * The finest level of area.
   *
   * @return the first level of administration unless set
   */
  public GeoLevel geoFinest() {
    return geoFinest;
  }

  /**
   * How many inhabitants an area must have.
   *
   * @return 10,000 unless set
   */
  public long geoMinPopulation() {
    return geoMinPopulation;
  }

  /**
   * Whether an age band may be printed. Minors are printed as one band, from 0 to under 18.
   *
   * @param from the lowest age, in years of life completed
   * @param below the first age above the band; empty for an open band such as "60 and over"
   * @return false for a band that is too narrow, or that singles out some of the minors
   */
  public boolean allowsAgeBand(int from, OptionalInt below) {
    boolean someMinors = from > 0 && from < ADULT;
    boolean partOfMinors = below.isPresent() && below.getAsInt() < ADULT;
    boolean narrow = below.isPresent() && below.getAsInt() - from < ageBandYears;
    return !someMinors && !partOfMinors && !narrow;
  }

  /**
   * Whether an area may be printed.
   *
   * @param level of the area
   * @param inhabitants how many live there; empty when that is not known
   * @return false for an area that is too fine, or small, or finer than the first level and of unknown size
   */
  public boolean allowsArea(GeoLevel level, OptionalLong inhabitants) {
    if (level.compareTo(geoFinest) > 0) {
      return false;
    }
    return inhabitants.isEmpty()
        ? level.compareTo(GeoLevel.ADMIN_1) <= 0
        : inhabitants.getAsLong() >= geoMinPopulation;
  }

  /**
   * What may be given up when a table cannot be protected as it stands.
   *
   * @return the rungs allowed; they are tried in the order of {@link Rung}
   */
  public List<Rung> ladder() {
    return ladder;
  }

  /** Without the secret percentage. */
  @Override
  public String toString() {
    return id + " version " + version + " (" + profile + ", k = " + k + ")";
  }

  /** Collects the thresholds of a {@link DisclosurePolicy}. */
  public static final class Builder {

    private final String id;
    private final int version;
    private final Profile profile;
    private int k = 11;
    private int insiderK = 11;
    private int minContributors;
    private OptionalInt maxSharePercent;
    private OptionalInt pPercent = OptionalInt.empty();
    private boolean homogeneity = true;
    private int minValues = 11;
    private int middleValues = 3;
    private int minAgeMonths;
    private int maxHiddenPercent = 100;
    private int ageBandYears = 5;
    private GeoLevel geoFinest = GeoLevel.ADMIN_1;
    private long geoMinPopulation = 10_000;
    private List<Rung> ladder = List.of(Rung.values());

    private Builder(String id, int version, Profile profile) {
      this.id = Objects.requireNonNull(id, "id");
      this.version = version;
      this.profile = Objects.requireNonNull(profile, "profile");
      boolean benchmark = profile == Profile.BENCHMARK;
      this.minContributors = benchmark ? 5 : 3;
      this.maxSharePercent = benchmark ? OptionalInt.of(25) : OptionalInt.empty();
      this.minAgeMonths = benchmark ? 3 : 0;
    }

    /**
     * The threshold for persons.
     *
     * @param persons not below {@link Profile#lowestK()}
     * @return this builder
     */
    public Builder k(int persons) {
      this.k = atLeast(profile.lowestK(), persons, "k");
      return this;
    }

    /**
     * How many persons must remain without the largest contributor's.
     *
     * @param persons not below {@link #HARD_FLOOR}
     * @return this builder
     */
    public Builder insiderK(int persons) {
      this.insiderK = atLeast(HARD_FLOOR, persons, "insiderK");
      return this;
    }

    /**
     * How many contributors a pooled number needs.
     *
     * @param groups not below {@link Profile#lowestContributors()}
     * @return this builder
     */
    public Builder minContributors(int groups) {
      this.minContributors = atLeast(profile.lowestContributors(), groups, "minContributors");
      return this;
    }

    /**
     * How much of a pooled number one contributor may hold.
     *
     * @param percent 1 to 99
     * @return this builder
     */
    public Builder maxSharePercent(int percent) {
      this.maxSharePercent = OptionalInt.of(percentage(1, 99, percent, "maxSharePercent"));
      return this;
    }

    /**
     * How closely, in percent, one contributor may estimate another. Keep it out of everything published.
     *
     * @param percent 1 to 99
     * @return this builder
     */
    public Builder pPercent(int percent) {
      this.pPercent = OptionalInt.of(percentage(1, 99, percent, "pPercent"));
      return this;
    }

    /**
     * Whether homogeneous groups are hidden.
     *
     * @param on false only where no dimension says anything sensitive
     * @return this builder
     */
    public Builder homogeneity(boolean on) {
      this.homogeneity = on;
      return this;
    }

    /**
     * How many values a mean or median needs.
     *
     * @param values not below {@link Profile#lowestK()}
     * @return this builder
     */
    public Builder minValues(int values) {
      this.minValues = atLeast(profile.lowestK(), values, "minValues");
      return this;
    }

    /**
     * Over how many middle values a median must be averaged.
     *
     * @param values not below {@link #HARD_FLOOR}
     * @return this builder
     */
    public Builder middleValues(int values) {
      this.middleValues = atLeast(HARD_FLOOR, values, "middleValues");
      return this;
    }

    /**
     * How old pooled business data must be.
     *
     * @param months 0 or more
     * @return this builder
     */
    public Builder minAgeMonths(int months) {
      this.minAgeMonths = atLeast(0, months, "minAgeMonths");
      return this;
    }

    /**
     * How much of a table may be hidden before a coarser one is tried.
     *
     * @param percent 1 to 100
     * @return this builder
     */
    public Builder maxHiddenPercent(int percent) {
      this.maxHiddenPercent = percentage(1, 100, percent, "maxHiddenPercent");
      return this;
    }

    /**
     * How wide an age band must be.
     *
     * @param years 5 or more; for the staff of the owner, 1 or more
     * @return this builder
     */
    public Builder ageBandYears(int years) {
      this.ageBandYears = atLeast(profile == Profile.INTERNAL ? 1 : 5, years, "ageBandYears");
      return this;
    }

    /**
     * The finest level of area.
     *
     * @param level whatever the owner can answer for
     * @return this builder
     */
    public Builder geoFinest(GeoLevel level) {
      this.geoFinest = Objects.requireNonNull(level, "level");
      return this;
    }

    /**
     * How many inhabitants an area must have.
     *
     * @param inhabitants 0 or more
     * @return this builder
     */
    public Builder geoMinPopulation(long inhabitants) {
      if (inhabitants < 0) {
        throw new IllegalArgumentException("geoMinPopulation cannot be below zero");
      }
      this.geoMinPopulation = inhabitants;
      return this;
    }

    /**
     * What may be given up; withholding is always possible.
     *
     * @param rungs those allowed
     * @return this builder
     */
    public Builder ladder(List<Rung> rungs) {
      this.ladder = List.copyOf(rungs);
      return this;
    }

    /**
     * Builds it.
     *
     * @return the policy
     */
    public DisclosurePolicy build() {
      return new DisclosurePolicy(this);
    }

    private int atLeast(int floor, int value, String name) {
      if (value < floor) {
        throw new IllegalArgumentException(
            name + " must be at least " + floor + " in the profile " + profile + ", not " + value);
      }
      return value;
    }

    private static int percentage(int least, int most, int value, String name) {
      if (value < least || value > most) {
        // The value itself may be the secret one.
        throw new IllegalArgumentException(name + " must lie between " + least + " and " + most);
      }
      return value;
    }
  }
}
