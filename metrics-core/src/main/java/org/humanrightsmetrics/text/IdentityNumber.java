// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.text;

import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * One kind of identity number of letters and digits.
 *
 * @param code of the finding
 * @param outline how it is written
 * @param fewestDigits how many digits it has at least
 * @param topic the words that make it certain; null where none do
 * @param possible whether such a number can have been given to somebody
 * @param certain whether the number itself leaves no doubt
 * @param onlyInTopic whether so many other things have the form that only the words around tell
 */
record IdentityNumber(
    String code,
    Outline outline,
    int fewestDigits,
    @Nullable Topic topic,
    Predicate<String> possible,
    Predicate<String> certain,
    boolean onlyInTopic) {

  private static final String PAN = "privacy/pan";
  private static final String EPIC = "privacy/epic";
  private static final String PASSPORT = "privacy/passport";
  private static final String SSN = "privacy/ssn";

  /** All kinds that are sought. */
  static final List<IdentityNumber> ALL = List.of(
      // The fourth letter of the Indian tax number tells a person or a family from firms and
      // trusts.
      byForm(
          PAN,
          "aaaaa9999a",
          Topic.PAN,
          IdentityNumber::isTaxpayer,
          number -> number.charAt(3) == 'p' || number.charAt(3) == 'h'),
      byWords(PAN, "aaaaa 9999 a", Topic.PAN, IdentityNumber::isTaxpayer),
      // The Indian number of a taxable business holds the tax number of its owner.
      byForm("privacy/gstin", "99aaaaa9999axxx", null, number -> true, Checksum::isMod36),
      byForm(
          "privacy/ifsc", "aaaa9xxxxxx", null, number -> number.charAt(4) == '0', number -> false),
      byForm(EPIC, "aaa9999999", Topic.EPIC, number -> true, number -> false),
      byWords(EPIC, "aaa 9999999", Topic.EPIC, number -> true),
      byForm(
          PASSPORT,
          "a9999999",
          Topic.PASSPORT,
          number -> "qxz".indexOf(number.charAt(0)) < 0 && number.charAt(1) != '0',
          number -> false),
      byWords(PASSPORT, "a 9999999", Topic.PASSPORT, number -> true),
      byWords(PASSPORT, "xx9999999", Topic.PASSPORT, number -> true),
      byWords(PASSPORT, "aa 999999", Topic.PASSPORT, number -> true),
      byForm(SSN, "999-99-9999", Topic.SSN, IdentityNumber::isIssued, number -> false),
      byWords(SSN, "999999999", Topic.SSN, IdentityNumber::isIssued),
      byForm(
          "privacy/nino", "aa 99 99 99 a", Topic.NINO, IdentityNumber::isInsured, number -> false));

  private static IdentityNumber byForm(
      String code,
      String form,
      @Nullable Topic topic,
      Predicate<String> possible,
      Predicate<String> certain) {
    Outline outline = new Outline(form);
    return new IdentityNumber(
        code, outline, outline.fewestDigits(), topic, possible, certain, false);
  }

  private static IdentityNumber byWords(
      String code, String form, Topic topic, Predicate<String> possible) {
    Outline outline = new Outline(form);
    return new IdentityNumber(
        code, outline, outline.fewestDigits(), topic, possible, number -> false, true);
  }

  boolean isPossible(String number) {
    return possible.test(number);
  }

  boolean isCertain(String number) {
    return certain.test(number);
  }

  boolean isSpokenOf(Scan scan) {
    return topic != null && scan.speaksOf(topic);
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
