// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.disclosure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Which rates and means may stand beside tables of which some cells are hidden.
 *
 * <p>One is shown when both parts may be shown and every other table of the certificate gives the same
 * printed value: then the proof holds with it, too.
 */
final class QuotientGate {

  private final CellSystem system;
  private final Certificate certificate;
  private final Set<CellKey> primaries = new LinkedHashSet<>();

  QuotientGate(CellSystem system, Certificate certificate, Collection<Primary> primaries) {
    this.system = system;
    this.certificate = certificate;
    primaries.forEach(each -> this.primaries.add(each.cell()));
  }

  /** The rates and means as they may be seen; when only plain ones are asked for, bands and open ones go. */
  List<PublishedQuotient> judge(Collection<Quotient> quotients, boolean bands, boolean onlyPlain) {
    List<PublishedQuotient> judged = new ArrayList<>();
    for (Quotient each : quotients) {
      judged.add(judge(each, bands && !onlyPlain, onlyPlain));
    }
    return judged;
  }

  /** A mean without its count hides its amount as well, for one could be estimated from the other. */
  Set<CellKey> amountsToHide(Collection<Quotient> quotients) {
    Set<CellKey> amounts = new LinkedHashSet<>();
    for (Quotient each : quotients) {
      OptionalInt amount = system.find(each.numerator());
      if (each.kind() == Quotient.Kind.MEAN
          && certificate.hidden().contains(each.denominator())
          && !certificate.hidden().contains(each.numerator())
          && amount.isPresent()
          && system.isPrinted(amount.getAsInt())
          && system.value(amount.getAsInt()) > 0) {
        amounts.add(each.numerator());
      }
    }
    return amounts;
  }

  private PublishedQuotient judge(Quotient quotient, boolean bands, boolean onlyPlain) {
    OptionalInt above = system.find(quotient.numerator());
    OptionalInt below = system.find(quotient.denominator());
    if (above.isEmpty() || below.isEmpty() || system.value(below.getAsInt()) == 0) {
      return new PublishedQuotient(quotient, Optional.empty(), Optional.empty());
    }
    long numerator = system.value(above.getAsInt());
    long denominator = system.value(below.getAsInt());
    boolean plain = system.isPrinted(above.getAsInt()) && system.isPrinted(below.getAsInt());
    boolean exact = mayShow(quotient.numerator())
        && mayShow(quotient.denominator())
        && mayShow(quotient.rest())
        && (plain || !onlyPlain)
        && certificate.witnesses().stream().allMatch(witness -> holds(quotient, witness, false));
    if (exact) {
      return new PublishedQuotient(
          quotient, Optional.of(quotient.print(numerator, denominator)), Optional.empty());
    }
    boolean roughly = bands
        && quotient.kind() == Quotient.Kind.RATE
        && certificate.witnesses().stream().allMatch(witness -> holds(quotient, witness, true));
    return new PublishedQuotient(
        quotient,
        Optional.empty(),
        roughly ? Optional.of(Band.of(numerator, denominator)) : Optional.empty());
  }

  private boolean mayShow(CellKey key) {
    return !primaries.contains(key) && !certificate.hidden().contains(key);
  }

  /** Whether another table prints the same. */
  private boolean holds(Quotient quotient, Witness witness, boolean roughly) {
    long numerator = value(quotient.numerator());
    long denominator = value(quotient.denominator());
    long otherNumerator =
        Math.addExact(numerator, witness.changes().getOrDefault(quotient.numerator(), 0L));
    long otherDenominator =
        Math.addExact(denominator, witness.changes().getOrDefault(quotient.denominator(), 0L));
    if (otherDenominator <= 0) {
      return false;
    }
    return roughly
        ? Band.of(numerator, denominator) == Band.of(otherNumerator, otherDenominator)
        : quotient
                .print(numerator, denominator)
                .compareTo(quotient.print(otherNumerator, otherDenominator))
            == 0;
  }

  private long value(CellKey key) {
    return system.value(system.find(key).orElseThrow());
  }
}
