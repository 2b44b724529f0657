// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.disclosure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;

/**
 * All that an owner has ever published, in order, each release chained to the one before: what is published
 * next is judged together with it, for the difference of two harmless tables can be a small number.
 *
 * <p>It holds nothing that was not published, except hashes of members under the owner's key. A changed,
 * removed or moved release breaks the chain; that the last ones were cut off shows only to whoever noted
 * {@link #head()}. Immutable and thread-safe.
 */
public final class ReleaseLedger {

  /** Fewer members between two groups than this would be told by the difference of their numbers. */
  public static final int LEAST_DIFFERENCE = 3;

  private static final ReleaseLedger EMPTY = new ReleaseLedger(List.of());

  private final List<Entry> entries;

  private ReleaseLedger(List<Entry> entries) {
    this.entries = List.copyOf(entries);
  }

  /**
   * A release and its place in the chain.
   *
   * @param release what was made known
   * @param previous the hash of the entry before; 64 zeros for the first
   * @param hash the hash of this one, in hexadecimal
   */
  public record Entry(Release release, String previous, String hash) {}

  /**
   * A ledger without releases.
   *
   * @return the ledger
   */
  public static ReleaseLedger empty() {
    return EMPTY;
  }

  /**
   * A ledger as it was kept.
   *
   * @param entries all of them, in order
   * @return the ledger
   * @throws BrokenLedgerException when a hash does not fit, or an id is used twice
   */
  public static ReleaseLedger of(List<Entry> entries) {
    String previous = LedgerHash.START;
    Set<String> ids = new HashSet<>();
    int line = 0;
    for (Entry entry : entries) {
      line++;
      if (!entry.previous().equals(previous)
          || !entry.hash().equals(LedgerHash.of(previous, entry.release()))) {
        throw new BrokenLedgerException(
            "Entry " + line + " of the ledger was changed, removed or moved after it was written");
      }
      if (!ids.add(entry.release().id())) {
        throw new BrokenLedgerException("Entry " + line + " of the ledger repeats an id");
      }
      previous = entry.hash();
    }
    return new ReleaseLedger(entries);
  }

  /**
   * The entries.
   *
   * @return in order
   */
  public List<Entry> entries() {
    return entries;
  }

  /**
   * The hash of the last entry.
   *
   * @return 64 hexadecimal digits; zeros for an empty ledger
   */
  public String head() {
    return entries.isEmpty()
        ? LedgerHash.START
        : entries.get(entries.size() - 1).hash();
  }

  /**
   * Every table published.
   *
   * @return the oldest first
   */
  public List<PublishedTable> tables() {
    return entries.stream().flatMap(entry -> entry.release().tables().stream()).toList();
  }

  /**
   * Every rate and mean published.
   *
   * @return the oldest first
   */
  public List<PublishedQuotient> quotients() {
    return entries.stream()
        .flatMap(entry -> entry.release().quotients().stream())
        .toList();
  }

  /**
   * Every running total declared.
   *
   * @return the oldest first
   */
  public List<Accumulation> accumulations() {
    return entries.stream()
        .flatMap(entry -> entry.release().accumulations().stream())
        .distinct()
        .toList();
  }

  /**
   * Attacks a release together with all before it, which may have followed other policies.
   *
   * @param next what is meant to be made known
   * @param k the threshold for persons
   * @return what an onlooker who kept everything finds out
   * @throws IllegalArgumentException when the releases contradict each other
   */
  public Attack audit(Release next, int k) {
    List<PublishedTable> tables = new ArrayList<>(tables());
    tables.addAll(next.tables());
    List<PublishedQuotient> quotients = new ArrayList<>(quotients());
    quotients.addAll(next.quotients());
    List<Accumulation> accumulations = new ArrayList<>(accumulations());
    accumulations.addAll(next.accumulations());
    return Attacker.knowing(k).attack(tables, quotients, accumulations);
  }

  /**
   * Judges the groups of a release: "the group of nine" less "the group of eight" is one member.
   *
   * @param groups by name, the {@linkplain MemberKey hashes} of the members
   * @return {@link Reason#DIFFERENCING} when one differs from another, published before or beside it, by 1
   *     or 2 members who are in only one of them; otherwise empty
   */
  public Optional<Reason> judgeGroups(SortedMap<String, SortedSet<String>> groups) {
    List<Set<String>> known = new ArrayList<>();
    entries.forEach(entry -> known.addAll(entry.release().groups().values()));
    for (Set<String> group : groups.values()) {
      for (Set<String> other : known) {
        int difference = difference(group, other);
        if (difference > 0 && difference < LEAST_DIFFERENCE) {
          return Optional.of(Reason.DIFFERENCING);
        }
      }
      known.add(group);
    }
    return Optional.empty();
  }

  private static int difference(Set<String> one, Set<String> other) {
    int shared = 0;
    for (String member : one) {
      shared += other.contains(member) ? 1 : 0;
    }
    return one.size() + other.size() - 2 * shared;
  }

  /**
   * The ledger after a release.
   *
   * @param release what was made known; its tables come from a {@link Publication}
   * @param k the threshold for persons
   * @return the longer ledger
   * @throws IllegalArgumentException when its id was used, its groups differ too little from others, or it
   *     would give something away together with earlier releases
   */
  public ReleaseLedger append(Release release, int k) {
    if (entries.stream().anyMatch(entry -> entry.release().id().equals(release.id()))) {
      throw new IllegalArgumentException("The ledger has a release '" + release.id() + "' already");
    }
    if (judgeGroups(release.groups()).isPresent()) {
      throw new IllegalArgumentException(
          "Two groups differ by one or two members: " + Reason.DIFFERENCING.code());
    }
    if (!audit(release, k).isHarmless()) {
      throw new IllegalArgumentException(
          "Together with earlier releases it would give hidden numbers" + " away: "
              + Reason.RECOVERABLE.code());
    }
    List<Entry> longer = new ArrayList<>(entries);
    longer.add(new Entry(release, head(), LedgerHash.of(head(), release)));
    return new ReleaseLedger(longer);
  }

  /** How many releases. */
  @Override
  public String toString() {
    return entries.size() + " releases, head " + head();
  }
}
