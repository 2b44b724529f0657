// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.cli;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.StringJoiner;
import org.humanrightsmetrics.measure.Amount;
import org.humanrightsmetrics.measure.Count;
import org.humanrightsmetrics.measure.Distribution;
import org.humanrightsmetrics.measure.Measure;
import org.humanrightsmetrics.measure.Proportion;
import org.humanrightsmetrics.measure.Quantity;
import org.humanrightsmetrics.measure.Ratio;

/**
 * A measure in a table for people. Shares, quotients and means are rounded to what can be read, with what they
 * are made of beside them; the JSON result rounds nothing.
 */
final class MeasureWords {

  private static final int DECIMALS = 2;
  private static final BigDecimal HUNDRED = new BigDecimal(100);

  private final Locale locale;

  MeasureWords(Locale locale) {
    this.locale = locale;
  }

  /** For example {@code "1,204"}, {@code "390 of 700 (55.7%)"} or {@code "INR 12,500"}. */
  String of(Measure measure) {
    if (measure instanceof Count count) {
      return number(count.value());
    }
    if (measure instanceof Proportion part) {
      return Words.of("measure.part", locale, number(part.numerator()), number(part.denominator()))
          + part.share().map(share -> " (" + percent(share) + ")").orElse("");
    }
    if (measure instanceof Ratio ratio) {
      return Words.of(
              "measure.ratio", locale, number(ratio.numerator()), number(ratio.denominator()))
          + ratio.quotient().map(quotient -> " (" + rounded(quotient) + ")").orElse("");
    }
    if (measure instanceof Amount amount) {
      return amount.currency() + " " + number(amount.value());
    }
    if (measure instanceof Quantity quantity) {
      return number(quantity.value());
    }
    return measure instanceof Distribution spread ? spread(spread) : measure.toString();
  }

  private String spread(Distribution spread) {
    String money = spread.currency().map(currency -> currency + " ").orElse("");
    StringJoiner parts = new StringJoiner(", ");
    spread.mean().ifPresent(mean -> parts.add(say("mean", money + rounded(mean))));
    spread.median().ifPresent(median -> parts.add(say("median", money + rounded(median))));
    spread.total().ifPresent(total -> parts.add(say("total", money + number(total))));
    spread.n().ifPresent(n -> parts.add(say("n", number(n))));
    return parts.toString();
  }

  private String say(String name, String value) {
    return Words.of("measure." + name, locale) + " " + value;
  }

  /** A whole number with its thousands apart. */
  static String number(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  private static String number(BigDecimal number) {
    BigDecimal plain = number.stripTrailingZeros();
    return String.format(Locale.ROOT, "%,." + Math.max(0, plain.scale()) + "f", plain);
  }

  private static String rounded(BigDecimal number) {
    return number(number.setScale(DECIMALS, RoundingMode.HALF_EVEN));
  }

  private static String percent(BigDecimal share) {
    BigDecimal percent = share.multiply(HUNDRED).setScale(1, RoundingMode.HALF_EVEN);
    return percent.toPlainString() + "%";
  }
}
