// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.json.schema;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.lang.invoke.MethodHandles;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hibernate.validator.constraints.CodePointLength;
import org.humanrightsmetrics.Metric;
import org.humanrightsmetrics.MetricType;
import org.humanrightsmetrics.code.AgeBand;
import org.humanrightsmetrics.code.Country;
import org.humanrightsmetrics.code.Gender;
import org.humanrightsmetrics.code.YesNo;
import org.humanrightsmetrics.context.Context;
import org.humanrightsmetrics.measure.Amount;
import org.humanrightsmetrics.measure.By;
import org.humanrightsmetrics.measure.Count;
import org.humanrightsmetrics.measure.CountingUnit;
import org.humanrightsmetrics.measure.Disaggregated;
import org.humanrightsmetrics.measure.Distribution;
import org.humanrightsmetrics.measure.Headline;
import org.humanrightsmetrics.measure.Measured;
import org.humanrightsmetrics.measure.Proportion;
import org.humanrightsmetrics.measure.Quantity;
import org.humanrightsmetrics.measure.Ratio;

/** A metric from outside, with every kind of component that a header can hold. */
public record EveryKind(
    @NotNull @Valid Context context,
    @NotNull YesNo closed,
    @NotNull Country open,
    @NotBlank @CodePointLength(max = 7) String label,
    Optional<@CodePointLength(max = 3) String> remark,
    Optional<@Pattern(regexp = "[a-z]{2,4}|[0-9]") String> form,
    @NotBlank @Pattern(regexp = "[a-z ]{1,9}") String both,
    Optional<LocalDate> day,
    @NotNull @Min(-3) @Max(12) Integer whole,
    Optional<@Min(1) @Max(9_000_000_000L) Long> big,
    @NotNull @DecimalMin("-0.5") @DecimalMax("99.95") BigDecimal decimal,
    @Headline @NotNull @Measured(unit = CountingUnit.CASE) Count count,

    @Measured(unit = CountingUnit.PERSON_UNIQUE, signed = true)
    Optional<Count> change,

    @Measured(unit = CountingUnit.HOUR) Optional<Quantity> hours,
    @Measured(unit = CountingUnit.DAY, signed = true) Optional<Quantity> drift,
    @Measured(unit = CountingUnit.PERSON_UNIQUE) Optional<Proportion> part,
    @Measured(unit = CountingUnit.PERSON_UNIQUE) Optional<Ratio> ratio,
    @Measured(unit = CountingUnit.MONEY) Optional<Amount> amount,
    @Measured(unit = CountingUnit.MONEY, signed = true) Optional<Amount> flow,
    @Measured(unit = CountingUnit.MONEY) Optional<Distribution> wages,
    @Measured(unit = CountingUnit.DAY) Optional<Distribution> waiting,

    @Measured(unit = CountingUnit.MONEY) @By(Gender.class) @By(AgeBand.class)
    Optional<Disaggregated<Amount>> split,

    @Size(min = 1, max = 3) List<@Valid Visit> visits,
    @Size(max = 2) List<Country> countries)
    implements Metric {

  /** Something that happened several times. */
  public record Visit(@NotNull LocalDate on, Optional<Country> country) {}

  static final MetricType<EveryKind> TYPE =
      MetricType.of("every-kind", 3, EveryKind.class).access(MethodHandles.lookup());

  @Override
  public MetricType<EveryKind> type() {
    return TYPE;
  }
}
