// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.benchmarks.contender.plain;

/** Patterns of open code lists, and the ranges of numbers. */
final class PlainForms {

  static final String AREA = "[A-Z]{2}(?:-[A-Z0-9]{1,3})?";
  static final String COUNTRY = "[A-Z]{2}";
  static final String CURRENCY = "[A-Z]{3}";
  static final String ORGANISATION =
      "[A-Z]{2}-[A-Z0-9_]{2,16}-[A-Za-z0-9][A-Za-z0-9._/-]{0,63}|X-[A-Z0-9_-]{1,32}";
  static final String OPEN_CODE = "[A-Z][A-Z0-9_]{0,63}|X-[A-Z0-9_-]{1,32}";
  static final String POOL = "[a-z0-9][a-z0-9._-]{0,63}";
  static final String LEI = "[A-Z0-9]{18}[0-9]{2}";

  static final long MOST = 999_999_999_999_999_999L;
  static final long MOST_PEOPLE = 999_999_999_999L;
  static final String MOST_DECIMAL = "999999999999999999.999999999";

  private PlainForms() {}
}
