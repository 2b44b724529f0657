// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.text;

import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Identity numbers of letters and digits: their outline, what is known of their parts, and the words that
 * make them certain.
 */
enum IdentityNumber {
  /** The Indian tax number; its fourth letter tells a person or a family from firms and trusts. */
  PAN(
      "privacy/pan",
      "aaaaa9999a",
      Topic.PAN,
      IdentityNumber::isTaxpayer,
      number -> number.charAt(3) == 'p' || number.charAt(3) == 'h'),
  PAN_IN_GROUPS("privacy/pan", "aaaaa 9999 a", Topic.PAN, IdentityNumber::isTaxpayer),
  /** The Indian number of a taxable business, which holds the tax number of its owner. */
  GSTIN("privacy/gstin", "99aaaaa9999axxx", null, number -> true, Checksum::isMod36),
  /** A branch of a bank in India. */
  IFSC("privacy/ifsc", "aaaa9xxxxxx", null, number -> number.charAt(4) == '0', number -> false),
  /** The Indian card of a voter. */
  EPIC("privacy/epic", "aaa9999999", Topic.EPIC, number -> true, number -> false),
  EPIC_IN_GROUPS("privacy/epic", "aaa 9999999", Topic.EPIC, number -> true),
  /** An Indian passport. */
  PASSPORT(
      "privacy/passport",
      "a9999999",
      Topic.PASSPORT,
      number -> "qxz".indexOf(number.charAt(0)) < 0 && number.charAt(1) != '0',
      number -> false),
  PASSPORT_IN_GROUPS("privacy/passport", "a 9999999", Topic.PASSPORT, number -> true),
  PASSPORT_OF_NINE("privacy/passport", "xx9999999", Topic.PASSPORT, number -> true),
  PASSPORT_OF_EIGHT("privacy/passport", "aa 999999", Topic.PASSPORT, number -> true),
  /** The social security number of the United States. */
  SSN("privacy/ssn", "999-99-9999", Topic.SSN, IdentityNumber::isIssued, number -> false),
  SSN_TOGETHER("privacy/ssn", "999999999", Topic.SSN, IdentityNumber::isIssued),
  /** The national insurance number of the United Kingdom. */
  NINO("privacy/nino", "aa 99 99 99 a", Topic.NINO, IdentityNumber::isInsured, number -> false);

  private final String code;
  private final Outline outline;
  private final int fewestDigits;
  private final @Nullable Topic topic;
  private final Predicate<String> possible;
  private final Predicate<String> certain;
  private final boolean onlyInTopic;

  /** A number that is worth a warning by itself, and that may be certain by itself. */
  IdentityNumber(
      String code,
      String form,
      @Nullable Topic topic,
      Predicate<String> possible,
      Predicate<String> certain) {
    this.code = code;
    this.outline = new Outline(form);
    this.fewestDigits = outline.fewestDigits();
    this.topic = topic;
    this.possible = possible;
    this.certain = certain;
    this.onlyInTopic = false;
  }

  /** A form that many other things have, so that only the words around tell. */
  IdentityNumber(String code, String form, Topic topic, Predicate<String> possible) {
    this.code = code;
    this.outline = new Outline(form);
    this.fewestDigits = outline.fewestDigits();
    this.topic = topic;
    this.possible = possible;
    this.certain = number -> false;
    this.onlyInTopic = true;
  }

  String code() {
    return code;
  }

  Outline outline() {
    return outline;
  }

  /** How many digits it has at least. */
  int fewestDigits() {
    return fewestDigits;
  }

  /** Whether such a number can have been given to somebody. */
  boolean isPossible(String number) {
    return possible.test(number);
  }

  /** Whether the number itself leaves no doubt. */
  boolean isCertain(String number) {
    return certain.test(number);
  }

  /** Whether the text speaks of such numbers. */
  boolean isSpokenOf(Scan scan) {
    return topic != null && scan.speaksOf(topic);
  }

  /** Whether the number alone says too little even for a warning. */
  boolean isOnlyInTopic() {
    return onlyInTopic;
  }

  private static boolean isTaxpayer(String number) {
    return "abcfghjlpt".indexOf(number.charAt(3)) >= 0;
  }

  private static boolean isIssued(String number) {
    return !number.startsWith("000")
        && !number.startsWith("666")
        && number.charAt(0) != '9'
        && !number.startsWith("00", 3)
        && !number.startsWith("0000", 5);
  }

  private static boolean isInsured(String number) {
    return "dfiquv".indexOf(number.charAt(0)) < 0
        && "dfioquv".indexOf(number.charAt(1)) < 0
        && "bg gb kn nk nt tn zz".indexOf(number.substring(0, 2)) < 0
        && number.charAt(8) <= 'd';
  }
}
