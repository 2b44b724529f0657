// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.benchmarks.sample;

import java.math.BigDecimal;
import java.util.Map;

/**
 * Writes compact JSON, member by member, in the order of the calls.
 *
 * <p>By hand and not by a library that is measured, so that none of them has a hand in the bytes. Confine to
 * one thread.
 */
final class JsonText {

  private final StringBuilder out;

  JsonText(StringBuilder out) {
    this.out = out;
  }

  JsonText begin() {
    comma();
    out.append('{');
    return this;
  }

  JsonText begin(String name) {
    name(name);
    out.append('{');
    return this;
  }

  JsonText end() {
    out.append('}');
    return this;
  }

  JsonText beginList(String name) {
    name(name);
    out.append('[');
    return this;
  }

  JsonText endList() {
    out.append(']');
    return this;
  }

  JsonText member(String name, String value) {
    name(name);
    text(value);
    return this;
  }

  JsonText member(String name, long value) {
    name(name);
    out.append(value);
    return this;
  }

  JsonText member(String name, BigDecimal value) {
    name(name);
    out.append(value.toPlainString());
    return this;
  }

  JsonText member(String name, boolean value) {
    name(name);
    out.append(value);
    return this;
  }

  JsonText element(String value) {
    comma();
    text(value);
    return this;
  }

  JsonText proportion(String name, long numerator, long denominator) {
    return begin(name)
        .member("numerator", numerator)
        .member("denominator", denominator)
        .end();
  }

  JsonText money(String name, BigDecimal value, String currency) {
    return begin(name).member("value", value).member("currency", currency).end();
  }

  /** One split of a count, under the open member {@code by}. */
  JsonText parts(String dimension, Map<String, Long> parts) {
    begin(dimension);
    parts.forEach(this::member);
    return end();
  }

  private void name(String name) {
    comma();
    out.append('"').append(name).append("\":");
  }

  private void comma() {
    if (out.isEmpty()) {
      return;
    }
    char last = out.charAt(out.length() - 1);
    if ("{[:,\n".indexOf(last) < 0) {
      out.append(',');
    }
  }

  private void text(String value) {
    out.append('"');
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c == '"' || c == '\\') {
        out.append('\\');
      }
      out.append(c);
    }
    out.append('"');
  }
}
