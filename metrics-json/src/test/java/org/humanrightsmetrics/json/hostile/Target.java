// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.json.hostile;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.lang.invoke.MethodHandles;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.hibernate.validator.constraints.CodePointLength;
import org.humanrightsmetrics.Metric;
import org.humanrightsmetrics.MetricType;
import org.humanrightsmetrics.code.Country;
import org.humanrightsmetrics.code.YesNo;
import org.humanrightsmetrics.context.Context;
import org.humanrightsmetrics.measure.Amount;
import org.humanrightsmetrics.measure.Count;
import org.humanrightsmetrics.measure.CountingUnit;
import org.humanrightsmetrics.measure.Distribution;
import org.humanrightsmetrics.measure.Headline;
import org.humanrightsmetrics.measure.Measured;
import org.humanrightsmetrics.measure.Proportion;
import org.humanrightsmetrics.measure.Quantity;
import org.humanrightsmetrics.measure.Ratio;

/** A metric from outside with a number of every kind, in its second version. */
public record Target(
    @NotNull @Valid Context context,
    @NotNull YesNo closed,
    @NotNull Country open,
    @NotNull @CodePointLength(max = 8_192) String label,
    @NotNull @Min(Integer.MIN_VALUE) @Max(Integer.MAX_VALUE) Integer whole,

    @NotNull @Min(-999_999_999_999_999_999L) @Max(999_999_999_999_999_999L)
    Long big,

    @NotNull @DecimalMin("-999999999999999999") @DecimalMax("999999999999999999")
    BigDecimal decimal,

    @Headline @NotNull @Measured(unit = CountingUnit.CASE, signed = true)
    Count count,

    @Measured(unit = CountingUnit.HOUR, signed = true) Optional<Quantity> hours,
    @Measured(unit = CountingUnit.PERSON_UNIQUE) Optional<Proportion> part,
    @Measured(unit = CountingUnit.PERSON_UNIQUE) Optional<Ratio> ratio,
    @Measured(unit = CountingUnit.MONEY, signed = true) Optional<Amount> amount,
    @Measured(unit = CountingUnit.DAY) Optional<Distribution> waiting,
    @Size(max = 1_000) List<Country> countries)
    implements Metric {

  static final MetricType<Target> TYPE =
      MetricType.of("hostile-target", 2, Target.class).access(MethodHandles.lookup());

  @Override
  public MetricType<Target> type() {
    return TYPE;
  }
}
