// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.text;

import java.util.List;
import java.util.Set;

/**
 * Digits written together or in groups, and how they stand in the text.
 *
 * @param digits all of them, without what stands between
 * @param groups as they were written
 * @param alone whether the text holds nothing else
 * @param numbered whether a word is tied to it by a hyphen or slash, as in an id of a register
 * @param money whether a currency stands beside it
 */
record GroupedNumber(
    String digits, List<Group> groups, boolean alone, boolean numbered, boolean money) {

  private static final Set<String> CURRENCIES = Set.of(
      "rs", "inr", "usd", "eur", "gbp", "khr", "bdt", "npr", "lkr", "pkr", "mmk", "vnd", "idr",
      "php", "thb", "lak", "mnt", "irr", "iqd", "lbp", "uzs", "ugx", "tzs", "kes", "rwf", "bif",
      "xaf", "xof", "ngn", "ghs", "etb", "mga", "cop", "clp", "mxn", "brl", "pyg", "krw", "jpy",
      "cny", "riel", "rupees", "taka", "dong", "rupiah", "kyat", "euro", "euros", "dollars", "tk");

  GroupedNumber {
    groups = List.copyOf(groups);
  }

  /** Digits without anything between them. */
  record Group(int start, int end, String digits) {

    int length() {
      return end - start;
    }
  }

  int length() {
    return digits.length();
  }

  boolean isWhole() {
    return groups.size() == 1;
  }

  /** Whether the groups from one to another, excluded, have this length. */
  boolean isInGroupsOf(int length, int from, int to) {
    for (Group group : groups.subList(from, to)) {
      if (group.length() != length) {
        return false;
      }
    }
    return true;
  }

  /** "2021 2022 2023" is twelve digits in fours as well. */
  boolean areYears() {
    if (isWhole()) {
      return false;
    }
    for (Group group : groups) {
      if (group.length() != 4
          || !(group.digits().startsWith("19") || group.digits().startsWith("20"))) {
        return false;
      }
    }
    return true;
  }

  static boolean isMoney(Scan scan, int start, int end) {
    return isCurrencyBefore(scan, start) || isCurrencyAfter(scan, end);
  }

  private static boolean isCurrencyBefore(Scan scan, int start) {
    int i = start;
    while (i > 0 && start - i < 2 && " .".indexOf(scan.at(i - 1)) >= 0) {
      i--;
    }
    if (i > 0 && isSign(scan.at(i - 1))) {
      return true;
    }
    int word = i;
    while (word > 0 && i - word < 9 && PlainText.isAsciiLetter(scan.at(word - 1))) {
      word--;
    }
    return CURRENCIES.contains(scan.text().substring(word, i));
  }

  private static boolean isCurrencyAfter(Scan scan, int end) {
    int i = end < scan.length() && scan.at(end) == ' ' ? end + 1 : end;
    if (i < scan.length() && isSign(scan.at(i))) {
      return true;
    }
    int word = i;
    while (word < scan.length() && word - i < 9 && PlainText.isAsciiLetter(scan.at(word))) {
      word++;
    }
    return CURRENCIES.contains(scan.text().substring(i, word));
  }

  private static boolean isSign(char c) {
    return c == '$' || (c >= 0x80 && Character.getType(c) == Character.CURRENCY_SYMBOL);
  }
}
