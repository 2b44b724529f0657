// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.disclosure;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Checks a certificate by addition alone. What must be proved is worked out anew from the system and the
 * policy; a fault in the search or the solver can therefore cost a refusal, never a leak.
 *
 * <p>Immutable and thread-safe.
 */
public final class CertificateChecker {

  private final CellSystem system;
  private final DisclosurePolicy policy;

  private CertificateChecker(CellSystem system, DisclosurePolicy policy) {
    this.system = system;
    this.policy = policy;
  }

  /**
   * A checker.
   *
   * @param system the numbers
   * @param policy the thresholds
   * @return the checker
   */
  public static CertificateChecker of(CellSystem system, DisclosurePolicy policy) {
    return new CertificateChecker(system, policy);
  }

  /** An end of a range that somebody must find possible. */
  private record End(String onlooker, CellKey cell, long target) {}

  /**
   * Checks.
   *
   * @param certificate what is claimed
   * @return the first fault, in words without numbers; empty when everything is proved
   */
  public Optional<String> fault(Certificate certificate) {
    if (!certificate.policy().equals(policy.id())
        || certificate.policyVersion() != policy.version()) {
      return Optional.of("made under another policy");
    }
    ProtectionPlan plan = ProtectionPlan.of(system, policy, certificate.hiddenZeros(), Set.of());
    for (Primary primary : plan.primaries()) {
      int cell = system.find(primary.cell()).orElseThrow();
      if (system.isPrinted(cell) && !certificate.hidden().contains(primary.cell())) {
        return Optional.of("a primary cell is shown");
      }
    }
    Set<End> proved = new LinkedHashSet<>();
    for (Witness witness : certificate.witnesses()) {
      Optional<String> fault = fault(witness, certificate, plan);
      if (fault.isPresent()) {
        return fault;
      }
      proved.add(new End(witness.onlooker(), witness.cell(), witness.target()));
    }
    for (View view : plan.views()) {
      for (View.Need need : view.needs()) {
        CellKey key = system.key(need.cell());
        long value = system.value(need.cell());
        if ((need.low() != value && !proved.contains(new End(view.onlooker(), key, need.low())))
            || (need.high() != value
                && !proved.contains(new End(view.onlooker(), key, need.high())))) {
          return Optional.of("an end of a primary cell has no witness");
        }
      }
    }
    return Optional.empty();
  }

  private Optional<String> fault(Witness witness, Certificate certificate, ProtectionPlan plan) {
    Optional<View> view = plan.views().stream()
        .filter(each -> each.onlooker().equals(witness.onlooker()))
        .findFirst();
    if (view.isEmpty()) {
      return Optional.of("a witness for an unknown contributor");
    }
    long[] changes = new long[system.size()];
    for (CellKey key : witness.changes().keySet()) {
      OptionalInt cell = system.find(key);
      long change = witness.changes().getOrDefault(key, 0L);
      if (cell.isEmpty()) {
        return Optional.of("a witness changes an unknown cell");
      }
      int at = cell.getAsInt();
      if (change != 0
          && (view.get().isFixed(at)
              || (system.isPrinted(at) && !certificate.hidden().contains(key)))) {
        return Optional.of("a witness changes a published cell");
      }
      if (Math.addExact(system.value(at), change) < view.get().minimum(at)) {
        return Optional.of("a witness goes below the least possible value");
      }
      changes[at] = change;
    }
    for (Relation relation : system.relations()) {
      long sum = 0;
      for (int i = 0; i < relation.size(); i++) {
        long change = changes[relation.cell(i)];
        sum = Math.addExact(sum, Math.multiplyExact(relation.coefficient(i), change));
      }
      if (sum != 0) {
        return Optional.of("the cells of a witness do not add up");
      }
    }
    int cell = system.find(witness.cell()).orElse(-1);
    return cell < 0 || system.value(cell) + changes[cell] != witness.target()
        ? Optional.of("a witness misses its target")
        : Optional.empty();
  }
}
