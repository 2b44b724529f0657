// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.disclosure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/**
 * Decides what of some tables may be published.
 *
 * <pre>{@code
 * Publication publication = Publisher.of(policy, secret).publish(List.of(bySex, byAge));
 * }</pre>
 *
 * <p>It hides the cells that are too small and those from which they could be worked out, has the proof checked
 * by {@link CertificateChecker}, and lets an {@link Attacker} try the result; only what passes both is
 * returned. Where a table cannot be protected it gives up something, as the policy's ladder allows, and says
 * what; in the end it withholds. Deterministic for one secret. Immutable and thread-safe.
 */
public final class Publisher {

  // Beyond it a run takes minutes; a weaker method that takes seconds is no answer.
  private static final int MOST_CELLS = 1_600;

  private final DisclosurePolicy policy;
  private final byte[] secret;
  private final List<Merge> merges;
  private final List<PublishedTable> earlier;
  private final List<PublishedQuotient> earlierQuotients;
  private final List<Accumulation> accumulations;
  private final boolean bands;
  private final int mostCells;

  private Publisher(
      DisclosurePolicy policy,
      byte[] secret,
      List<Merge> merges,
      List<PublishedTable> earlier,
      List<PublishedQuotient> earlierQuotients,
      List<Accumulation> accumulations,
      boolean bands,
      int mostCells) {
    this.policy = policy;
    this.secret = secret.clone();
    this.merges = List.copyOf(merges);
    this.earlier = List.copyOf(earlier);
    this.earlierQuotients = List.copyOf(earlierQuotients);
    this.accumulations = List.copyOf(accumulations);
    this.bands = bands;
    this.mostCells = mostCells;
  }

  /**
   * A publisher.
   *
   * @param policy the thresholds
   * @param secret bytes that only the owner knows, at least one; the same bytes give the same result
   * @return the publisher
   */
  public static Publisher of(DisclosurePolicy policy, byte[] secret) {
    return new Publisher(
        policy, secret, List.of(), List.of(), List.of(), List.of(), false, MOST_CELLS);
  }

  /**
   * A publisher that may show some categories as one.
   *
   * @param allowed in the order in which they are tried
   * @return the changed publisher
   */
  public Publisher merging(List<Merge> allowed) {
    return new Publisher(
        policy, secret, allowed, earlier, earlierQuotients, accumulations, bands, mostCells);
  }

  /**
   * A publisher that remembers what is already known to the public. Numbers shown there stay known; tables are
   * then neither merged nor cut down, because the finer numbers are out already.
   *
   * @param releases earlier tables, whose subjects say to which of the new tables they are linked
   * @return the changed publisher
   */
  public Publisher after(List<PublishedTable> releases) {
    return after(releases, List.of());
  }

  /**
   * A publisher that remembers tables, rates and means already known to the public.
   *
   * @param releases earlier tables
   * @param quotients earlier rates and means
   * @return the changed publisher
   */
  public Publisher after(List<PublishedTable> releases, List<PublishedQuotient> quotients) {
    return new Publisher(
        policy, secret, merges, releases, quotients, accumulations, bands, mostCells);
  }

  /**
   * A publisher that remembers everything in a ledger.
   *
   * @param ledger all earlier releases
   * @param totals which of the new subjects are running totals of earlier ones, beside those that the ledger
   *     names
   * @return the changed publisher
   */
  public Publisher after(ReleaseLedger ledger, List<Accumulation> totals) {
    List<Accumulation> all = new ArrayList<>(ledger.accumulations());
    all.addAll(totals);
    return new Publisher(
        policy, secret, merges, ledger.tables(), ledger.quotients(), all, bands, mostCells);
  }

  /**
   * A publisher that says of a hidden rate in which quarter it lies, where that gives nothing away.
   *
   * @return the changed publisher
   */
  public Publisher withBands() {
    return new Publisher(
        policy, secret, merges, earlier, earlierQuotients, accumulations, true, mostCells);
  }

  /**
   * A publisher that takes its time over tables of any size.
   *
   * @return the changed publisher
   */
  public Publisher slow() {
    return new Publisher(
        policy, secret, merges, earlier, earlierQuotients, accumulations, bands, Integer.MAX_VALUE);
  }

  /** What came of one try: a publication, or a reason against it. */
  private record Attempt(Optional<Publication> publication, Set<Reason> reasons) {

    static Attempt of(Publication publication) {
      return new Attempt(Optional.of(publication), publication.reasons());
    }

    static Attempt refused(Reason reason) {
      return new Attempt(Optional.empty(), EnumSet.of(reason));
    }
  }

  /**
   * Decides.
   *
   * @param tables what is meant to be published together; all that will be, or the proof is worth nothing
   * @return what may be published
   * @throws IllegalArgumentException when two tables give different numbers for one cell, or contradict an
   *     earlier release
   */
  public Publication publish(Collection<Table> tables) {
    return publish(tables, List.of());
  }

  /**
   * Decides about tables together with the rates and means made of their cells.
   *
   * <p>A rate or mean is shown only if both parts may be shown, printed or not, and hidden otherwise; one
   * whose cells were merged away is hidden too. What a rate leaves over is protected like any other number.
   *
   * @param tables what is meant to be published, and {@linkplain Table#unprinted() unprinted} tables of
   *     which only rates or means are
   * @param quotients the rates and means
   * @return what may be published
   * @throws IllegalArgumentException when numbers contradict each other or an earlier release
   */
  public Publication publish(Collection<Table> tables, Collection<Quotient> quotients) {
    List<Table> current = new ArrayList<>(tables);
    List<Rung> given = new ArrayList<>();
    Set<Reason> reasons = EnumSet.noneOf(Reason.class);
    List<Merge> open =
        new ArrayList<>(allows(Rung.MERGE) && earlier.isEmpty() ? merges : List.of());
    while (true) {
      Attempt attempt = attempt(current, quotients, given);
      if (attempt.publication().isPresent()) {
        Publication found = attempt.publication().get();
        reasons.addAll(found.reasons());
        return new Publication(
            found.tables(),
            found.quotients(),
            found.rungs(),
            reasons,
            found.certificate(),
            found.exposed());
      }
      reasons.addAll(attempt.reasons());
      List<Table> coarser = merged(current, open);
      if (!coarser.isEmpty()) {
        given.add(Rung.MERGE);
      } else if (allows(Rung.DROP_DIMENSION) && earlier.isEmpty()) {
        coarser = withoutFinest(current);
        given.add(Rung.DROP_DIMENSION);
      }
      if (coarser.isEmpty()) {
        given.remove(Rung.DROP_DIMENSION);
        given.add(Rung.WITHHOLD);
        return Publication.withheld(given, reasons);
      }
      current = coarser;
    }
  }

  private boolean allows(Rung rung) {
    return policy.ladder().contains(rung);
  }

  private static List<Table> merged(List<Table> tables, List<Merge> open) {
    while (!open.isEmpty()) {
      Merge merge = open.remove(0);
      if (tables.stream().anyMatch(merge::appliesTo)) {
        return tables.stream()
            .map(table -> merge.appliesTo(table)
                ? table.merged(merge.dimension(), merge.parts(), merge.into())
                : table)
            .toList();
      }
    }
    return List.of();
  }

  private static List<Table> withoutFinest(List<Table> tables) {
    Optional<Dimension> finest = tables.stream()
        .flatMap(table -> table.dimensions().stream())
        .max(Comparator.comparingInt((Dimension each) -> each.leaves().size())
            .thenComparing(Dimension::name));
    return finest
        .map(dimension -> tables.stream()
            .map(table -> table.without(dimension.name()))
            .distinct()
            .toList())
        .orElse(List.of());
  }

  private Attempt attempt(List<Table> tables, Collection<Quotient> quotients, List<Rung> given) {
    Set<CellKey> frozen = new LinkedHashSet<>();
    for (PublishedTable release : earlier) {
      release.cells().forEach((key, shown) -> {
        if (shown.isPresent()) {
          frozen.add(key);
        }
      });
    }
    CellSystem system = CellSystem.of(tables, frozen, quotients);
    if (system.size() > mostCells) {
      return Attempt.refused(Reason.TOO_LARGE);
    }
    boolean mayHideZeros = allows(Rung.HIDDEN_ZEROS);
    boolean homogeneous = PrimaryRules.of(policy).primaries(system).stream()
        .anyMatch(primary -> primary.reasons().contains(Reason.HOMOGENEOUS_GROUP));
    if (!homogeneous) {
      Attempt attempt = attempt(tables, quotients, system, false, given);
      if (attempt.publication().isPresent() || !mayHideZeros) {
        return attempt;
      }
    }
    return mayHideZeros
        ? attempt(tables, quotients, system, true, given)
        : Attempt.refused(Reason.HOMOGENEOUS_GROUP);
  }

  private Attempt attempt(
      List<Table> tables,
      Collection<Quotient> quotients,
      CellSystem system,
      boolean hiddenZeros,
      List<Rung> given) {
    Costs costs = Costs.of(system, secret);
    Set<CellKey> extra = new LinkedHashSet<>();
    while (true) {
      ProtectionPlan plan = ProtectionPlan.of(system, policy, hiddenZeros, extra);
      if (plan.raisedLowerEnd() && !allows(Rung.LOWER_END)) {
        return Attempt.refused(Reason.RECOVERABLE);
      }
      Suppressor.Outcome outcome = Suppressor.run(plan, costs);
      if (outcome.unreachable().isPresent()) {
        return Attempt.refused(Reason.RECOVERABLE);
      }
      Certificate certificate = certificate(system, outcome, hiddenZeros);
      List<PublishedTable> published =
          tables.stream().map(table -> hide(table, certificate)).toList();
      if (CertificateChecker.of(system, policy).fault(certificate).isPresent()) {
        return Attempt.refused(Reason.RECOVERABLE);
      }
      QuotientGate gate = new QuotientGate(system, certificate, plan.primaries());
      Set<CellKey> amounts = gate.amountsToHide(quotients);
      if (!amounts.isEmpty()) {
        if (!extra.addAll(amounts)) {
          return Attempt.refused(Reason.TOO_FEW_VALUES);
        }
        continue;
      }
      List<PublishedQuotient> beside = gate.judge(quotients, bands, false);
      Set<CellKey> breached = breached(published, beside);
      if (!breached.isEmpty() && !quotients.isEmpty()) {
        // Those whose parts are both printed add nothing to what is seen anyway.
        beside = gate.judge(quotients, bands, true);
        breached = breached(published, beside);
      }
      if (breached.isEmpty()) {
        return judgeUse(system, plan, certificate, published, beside, given);
      }
      boolean known = breached.stream().allMatch(key -> system.find(key).isPresent());
      if (!known || !extra.addAll(breached)) {
        return Attempt.refused(Reason.RECOVERABLE);
      }
    }
  }

  private Set<CellKey> breached(List<PublishedTable> published, List<PublishedQuotient> beside) {
    List<PublishedTable> everything = new ArrayList<>(earlier);
    everything.addAll(published);
    List<PublishedQuotient> rates = new ArrayList<>(earlierQuotients);
    rates.addAll(beside);
    Set<CellKey> breached = new LinkedHashSet<>();
    for (CellBounds bounds :
        Attacker.knowing(policy.k()).attack(everything, rates, accumulations).bounds()) {
      if (bounds.isBreach()) {
        breached.add(printed(bounds.cell()));
      }
    }
    return breached;
  }

  /** What came between two totals is protected by hiding the later one. */
  private CellKey printed(CellKey key) {
    for (Accumulation each : accumulations) {
      if (each.between().equals(key.subject())) {
        return CellKey.of(each.later(), key.coordinates());
      }
    }
    return key;
  }

  private Certificate certificate(
      CellSystem system, Suppressor.Outcome outcome, boolean hiddenZeros) {
    Set<CellKey> hidden = new LinkedHashSet<>();
    outcome.hidden().stream().forEach(cell -> hidden.add(system.key(cell)));
    return new Certificate(policy.id(), policy.version(), hidden, hiddenZeros, outcome.witnesses());
  }

  private static PublishedTable hide(Table table, Certificate certificate) {
    Map<CellKey, OptionalLong> cells = new LinkedHashMap<>();
    table.values().forEach((key, value) -> {
      if (!table.implied().contains(key)) {
        boolean hidden = certificate.hidden().contains(key);
        cells.put(key, hidden ? OptionalLong.empty() : OptionalLong.of(value));
      }
    });
    return new PublishedTable(
        table.subject(), table.kind(), table.dimensions(), cells, certificate.hiddenZeros());
  }

  private Attempt judgeUse(
      CellSystem system,
      ProtectionPlan plan,
      Certificate certificate,
      List<PublishedTable> published,
      List<PublishedQuotient> beside,
      List<Rung> given) {
    long visible = 0;
    BitSet unseen = new BitSet();
    for (int cell = 0; cell < system.size(); cell++) {
      visible += system.isPrinted(cell) && system.value(cell) > 0 ? 1 : 0;
      unseen.set(cell, !system.isPrinted(cell));
    }
    if (certificate.hidden().size() * 100L > visible * policy.maxHiddenPercent()) {
      return Attempt.refused(Reason.TOO_MUCH_HIDDEN);
    }
    Set<Reason> reasons = EnumSet.noneOf(Reason.class);
    BitSet small = new BitSet();
    for (Primary primary : plan.primaries()) {
      small.set(system.find(primary.cell()).orElseThrow());
      reasons.addAll(primary.reasons());
    }
    unseen.or(small);
    BitSet exposed = RankTest.determined(system, unseen);
    exposed.and(small);
    List<Rung> rungs = new ArrayList<>(given);
    if (plan.raisedLowerEnd()) {
      rungs.add(Rung.LOWER_END);
    }
    if (plan.hiddenZeros()) {
      rungs.add(Rung.HIDDEN_ZEROS);
    }
    return Attempt.of(new Publication(
        published, beside, rungs, reasons, Optional.of(certificate), exposed.cardinality()));
  }
}
