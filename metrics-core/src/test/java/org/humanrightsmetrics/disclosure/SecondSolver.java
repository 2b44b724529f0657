// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.disclosure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.hipparchus.exception.MathIllegalStateException;
import org.hipparchus.optim.MaxIter;
import org.hipparchus.optim.linear.LinearConstraint;
import org.hipparchus.optim.linear.LinearConstraintSet;
import org.hipparchus.optim.linear.LinearObjectiveFunction;
import org.hipparchus.optim.linear.NonNegativeConstraint;
import org.hipparchus.optim.linear.Relationship;
import org.hipparchus.optim.linear.SimplexSolver;
import org.hipparchus.optim.nonlinear.scalar.GoalType;

/** The attack once more, with equations of its own and another library's solver. */
final class SecondSolver {

  private static final double SLACK = 1e-6;

  private final Map<CellKey, OptionalLong> shown = new LinkedHashMap<>();
  private final Map<CellKey, Integer> columns = new LinkedHashMap<>();
  private final Map<CellKey, Integer> least = new LinkedHashMap<>();
  private final List<LinearConstraint> constraints = new ArrayList<>();

  private SecondSolver(List<PublishedTable> tables) {
    for (PublishedTable table : tables) {
      for (CellKey key : new Grid(table.subject(), table.dimensions()).cells().keySet()) {
        OptionalLong cell = table.cells().get(key);
        shown.put(key, cell == null ? OptionalLong.empty() : cell);
        if (cell == null || cell.isEmpty()) {
          columns.putIfAbsent(key, columns.size());
          least.put(key, cell == null || table.hiddenMayBeZero() ? 0 : 1);
        }
      }
    }
    for (PublishedTable table : tables) {
      for (Grid.Sum sum : new Grid(table.subject(), table.dimensions()).sums()) {
        double[] row = new double[columns.size()];
        double right = put(row, sum.total(), 1);
        for (CellKey part : sum.parts()) {
          right += put(row, part, -1);
        }
        constraints.add(new LinearConstraint(row, Relationship.EQ, -right));
      }
    }
    columns.forEach((key, column) -> {
      double[] row = new double[columns.size()];
      row[column] = 1;
      constraints.add(new LinearConstraint(row, Relationship.GEQ, least.get(key)));
    });
  }

  private double put(double[] row, CellKey key, int sign) {
    Integer column = columns.get(key);
    if (column == null) {
      return sign * (double) shown.get(key).getAsLong();
    }
    row[column] += sign;
    return 0;
  }

  /** Least and greatest whole value by cell; the greatest is -1 when there is none. */
  static Map<CellKey, long[]> ranges(List<PublishedTable> tables) {
    SecondSolver solver = new SecondSolver(tables);
    Map<CellKey, long[]> ranges = new LinkedHashMap<>();
    solver.columns.forEach((key, column) -> ranges.put(key, new long[] {
      (long) Math.ceil(solver.solve(column, GoalType.MINIMIZE) - SLACK), solver.greatest(column)
    }));
    return ranges;
  }

  private long greatest(int column) {
    try {
      return (long) Math.floor(solve(column, GoalType.MAXIMIZE) + SLACK);
    } catch (MathIllegalStateException unbounded) {
      return -1;
    }
  }

  private double solve(int column, GoalType goal) {
    double[] objective = new double[columns.size()];
    objective[column] = 1;
    return new SimplexSolver()
        .optimize(
            new MaxIter(100_000),
            new LinearObjectiveFunction(objective, 0),
            new LinearConstraintSet(constraints),
            goal,
            new NonNegativeConstraint(true))
        .getValue();
  }
}
