// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.comparison;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.humanrightsmetrics.Observation;
import org.humanrightsmetrics.context.Context;
import org.humanrightsmetrics.measure.Axis;

/** Where an observation stands along axes. */
final class AxisPlace {

  private AxisPlace() {}

  static List<String> of(Observation observation, Set<Axis> axes) {
    return EnumSet.copyOf(axes).stream().map(axis -> place(observation, axis)).toList();
  }

  static String shown(Observation observation, Set<Axis> axes) {
    return of(observation, axes).stream().collect(Collectors.joining(", "));
  }

  private static String place(Observation observation, Axis axis) {
    Context context = observation.metric().context();
    return switch (axis) {
      case TIME -> PairReasons.shown(context.period());
      case AREA -> context.area().code();
      case REPORTER -> observation.reporter().key();
      case GROUP ->
        ContextProperties.plain(context.population().description())
            + context.subject().map(subject -> " / " + subject.name()).orElse("");
      case ROLE -> context.role().code();
    };
  }
}
