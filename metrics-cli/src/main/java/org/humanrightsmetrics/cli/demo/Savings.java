// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.cli.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.humanrightsmetrics.code.Currency;
import org.humanrightsmetrics.code.SavingsForm;
import org.humanrightsmetrics.context.ReferencePeriod;
import org.humanrightsmetrics.measure.Count;
import org.humanrightsmetrics.measure.Disaggregated;
import org.humanrightsmetrics.measure.Distribution;
import org.humanrightsmetrics.standard.Deflator;
import org.humanrightsmetrics.standard.PersonalSavings;
import org.humanrightsmetrics.standard.PersonalSavingsBuilder;

/** What the women of a programme have saved, on the last day of a year. */
final class Savings {

  private Savings() {}

  /**
   * The savings on the last day of a year.
   *
   * @param currency an ISO 4217 code
   * @param mean what a woman had on average in the year of the baseline
   */
  static PersonalSavingsBuilder at(Programme programme, int year, String currency, long mean) {
    long women = programme.people();
    int years = year - Programme.BASELINE_YEAR;
    long savers = Programme.percent(41 + 9L * years, women);
    BigDecimal average = BigDecimal.valueOf(mean + years * Programme.percent(12, mean));
    BigDecimal total = average.multiply(BigDecimal.valueOf(women));
    LocalDate lastDay = LocalDate.of(year, 12, 31);
    return PersonalSavings.builder()
        .context(programme.context(
            ReferencePeriod.stock(lastDay), year, "Women who joined in 2022", women))
        .saversCount(Disaggregated.of(savers).by("form", savers(savers)))
        .balance(Disaggregated.of(Distribution.builder()
                .n(women)
                .currency(Currency.of(currency))
                .total(total)
                .mean(average)
                .median(average.multiply(new BigDecimal("0.75")).stripTrailingZeros())
                .build())
            .by("form", money(total, currency)))
        .deflator(new Deflator(
            "Consumer price index, all items",
            LocalDate.of(Programme.BASELINE_YEAR, 12, 31),
            BigDecimal.ONE.add(new BigDecimal("0.047").multiply(BigDecimal.valueOf(years)))));
  }

  private static Map<SavingsForm, Count> savers(long savers) {
    Map<SavingsForm, Count> forms = new LinkedHashMap<>();
    forms.put(SavingsForm.FORMAL_ACCOUNT, Count.of(Programme.percent(37, savers)));
    forms.put(SavingsForm.GROUP, Count.of(Programme.percent(72, savers)));
    forms.put(SavingsForm.CASH, Count.of(Programme.percent(26, savers)));
    return forms;
  }

  private static Map<SavingsForm, Distribution> money(BigDecimal total, String currency) {
    BigDecimal formal = total.multiply(new BigDecimal("0.25"));
    BigDecimal group = total.multiply(new BigDecimal("0.5"));
    Map<SavingsForm, Distribution> forms = new LinkedHashMap<>();
    forms.put(SavingsForm.FORMAL_ACCOUNT, sum(formal, currency));
    forms.put(SavingsForm.GROUP, sum(group, currency));
    forms.put(SavingsForm.CASH, sum(total.subtract(formal).subtract(group), currency));
    return forms;
  }

  private static Distribution sum(BigDecimal total, String currency) {
    return Distribution.builder().currency(Currency.of(currency)).total(total).build();
  }
}
