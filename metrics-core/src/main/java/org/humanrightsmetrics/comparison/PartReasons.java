// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.humanrightsmetrics.Observation;
import org.humanrightsmetrics.code.AgeBand;
import org.humanrightsmetrics.code.Code;
import org.humanrightsmetrics.measure.Demand;
import org.humanrightsmetrics.measure.Disaggregated;
import org.humanrightsmetrics.measure.Measure;
import org.humanrightsmetrics.shape.CodeNode;
import org.humanrightsmetrics.shape.Node;

/** Why the parts of one split may not, or only with care, be read beside each other. */
final class PartReasons {

  private static final String REMAINDER = "UNKNOWN";

  private PartReasons() {}

  static List<Reason> of(Observation observation, String split) {
    ContractPlan plan = ContractPlan.of(observation.metric().type());
    ContractPlan.Value value = plan.valueAt(split)
        .filter(found -> split.startsWith(found.pointer() + "/by/"))
        .orElseThrow(() -> noSuchSplit(observation, split));
    String name = split.substring(value.pointer().length() + "/by/".length());
    Node.Dimension dimension = value.dimensions().get(name);
    if (dimension == null) {
      throw noSuchSplit(observation, split);
    }
    Map<Code, ? extends Measure> parts =
        value.of(observation.metric()) instanceof Disaggregated<?> measured
            ? measured.parts(name)
            : Map.of();
    return parts.size() < 2 ? List.of() : reasons(dimension, parts, split);
  }

  private static List<Reason> reasons(
      Node.Dimension dimension, Map<Code, ? extends Measure> parts, String split) {
    List<Reason> reasons = new ArrayList<>();
    if (dimension.codes().type() == AgeBand.class) {
      overlappingBands(parts, split, reasons);
    }
    if (dimension.overlapping()) {
      reasons.add(care("parts-overlap", split, parts.size()));
    }
    parts.forEach((code, part) -> {
      String place = split + "/" + CodeNode.text(code);
      part.missing()
          .ifPresent(why -> reasons.add(Reason.care("no-value", place, why.name(), "", split)));
      if (CodeNode.text(code).equals(REMAINDER) && part.isReported()) {
        reasons.add(Reason.care("remainder", place, part.toString(), "", split));
      }
    });
    return reasons;
  }

  private static void overlappingBands(
      Map<Code, ? extends Measure> parts, String split, List<Reason> reasons) {
    List<AgeBand> bands = parts.keySet().stream()
        .map(AgeBand.class::cast)
        .filter(band -> !band.equals(AgeBand.UNKNOWN))
        .sorted(Comparator.comparingInt(AgeBands::from).thenComparing(Code::code))
        .toList();
    for (int i = 0; i + 1 < bands.size(); i++) {
      AgeBand lower = bands.get(i);
      AgeBand upper = bands.get(i + 1);
      if (lower.overlaps(upper)) {
        reasons.add(new Reason(
            "comparison/age-bands-overlap",
            split,
            Demand.MUST_AGREE,
            lower.code(),
            upper.code(),
            List.of(),
            List.of(split)));
      }
    }
  }

  private static Reason care(String name, String split, int parts) {
    return Reason.care(name, split, Integer.toString(parts), "", split);
  }

  private static IllegalArgumentException noSuchSplit(Observation observation, String split) {
    return new IllegalArgumentException(
        observation.metric().type().id() + " has no split " + split);
  }
}
