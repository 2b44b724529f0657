// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Signs that a text speaks of one person: a second line of defence behind typed and coded fields.
 *
 * <p>What is found, whatever the script of the digits and whatever invisible characters cut them:
 *
 * <ul>
 *   <li>{@code privacy/email}: an e-mail address
 *   <li>{@code privacy/aadhaar}: an Indian identity number with a sound check digit
 *   <li>{@code privacy/card}: a payment card number with a sound check digit
 *   <li>{@code privacy/iban}: an international bank account number with sound check digits
 *   <li>{@code privacy/phone}: a plus sign and 8 to 15 digits, or an Indian mobile number
 *   <li>{@code privacy/position}: a latitude and a longitude finer than a tenth of a degree
 *   <li>{@code privacy/date-of-birth}: a property named so, or a full date in a text on birth
 * </ul>
 *
 * <p>Finding nothing proves nothing: names and stories are not recognised. Time is linear in the
 * length of the text. A finding made from a detection must not repeat the value; see
 * {@link Echo#mask}.
 */
public final class PersonalData {

  private static final Set<String> PHONE_WORDS = Set.of(
      "phone",
      "telephone",
      "tel",
      "mobile",
      "mob",
      "cell",
      "call",
      "contact",
      "whatsapp",
      "telegram",
      "signal",
      "sms",
      "helpline",
      "movil",
      "celular",
      "telefono",
      "telefone",
      "simu");

  private static final List<String> PHONE_FRAGMENTS = List.of(
      "téléphone",
      "teléfono",
      "móvil",
      "फोन",
      "फ़ोन",
      "मोबाइल",
      "ফোন",
      "মোবাইল",
      "ទូរស័ព្ទ",
      "هاتف",
      "جوال");

  private static final Set<String> AADHAAR_WORDS =
      Set.of("aadhaar", "aadhar", "adhaar", "adhar", "uid", "uidai");

  private static final List<String> AADHAAR_FRAGMENTS = List.of("आधार", "আধার");

  private static final Set<String> BIRTH_WORDS = Set.of(
      "dob",
      "birth",
      "birthdate",
      "birthday",
      "born",
      "naissance",
      "nacimiento",
      "nascimento",
      "janam",
      "janm",
      "kuzaliwa");

  private static final List<String> BIRTH_FRAGMENTS =
      List.of("né le", "née le", "जन्म", "জন্ম", "កំណើត", "ميلاد");

  // Births are also counted: these words tell such a property from somebody's birthday.
  private static final Set<String> BIRTH_STATISTICS = Set.of(
      "registration",
      "registrations",
      "registered",
      "certificate",
      "certificates",
      "rate",
      "rates",
      "weight",
      "attendant",
      "attendants",
      "attended");

  private static final Set<String> POSITION_NAMES =
      Set.of("latitude", "longitude", "lat", "lon", "lng", "gps", "geolocation");

  // Words that may stand between the two numbers of a position.
  private static final Set<String> BETWEEN_COORDINATES = Set.of(
      "n",
      "s",
      "e",
      "w",
      "lat",
      "lon",
      "lng",
      "long",
      "latitude",
      "longitude",
      "north",
      "south",
      "east",
      "west");

  // The longest card number has 19 digits, in at most five groups; the shortest number sought has
  // 10.
  private static final int FEWEST_DIGITS = 10;

  // An international telephone number has 8, and so have two coordinates of a place.
  private static final int FEWEST_DIGITS_OF_ALL = 8;
  private static final int MOST_DIGITS = 19;
  private static final int MOST_GROUPS = 5;

  private static final int LONGEST_GAP = 20;

  // Lengths by country from the IBAN registry of SWIFT; without them one could not tell where an
  // account number written in groups ends.
  private static final String IBAN_LENGTHS =
      "ad24 ae23 al28 at20 az28 ba20 be16 bg22 bh22 bi27 br29 by28 ch21 cr22 cy28 cz24 de22 dj27"
          + " dk18 do28 ee20 eg29 es24 fi18 fk18 fo18 fr27 gb22 ge22 gi23 gl18 gr27 gt28 hr21 hu28"
          + " ie22 il23 iq23 is26 it27 jo30 kw30 kz20 lb28 lc32 li21 lt20 lu20 lv21 ly25 mc27 md24"
          + " me22 mk19 mn20 mr27 mt31 mu30 ni28 nl18 no15 om23 pk24 pl28 ps29 pt25 qa29 ro24 rs22"
          + " ru33 sa24 sc31 sd18 se24 si19 sk24 sm27 so23 st25 sv28 tl23 tn24 tr26 ua29 va22 vg24"
          + " xk20 ye30";

  private final String text;
  private final int firstInk;
  private final int lastInk;
  private final String context;
  private boolean perhapsPhone;
  private @Nullable Detected warning;

  private PersonalData(String text, String context) {
    this.text = text;
    this.firstInk = text.length() - text.stripLeading().length();
    this.lastInk = text.stripTrailing().length();
    // The name and the value are never one word, hence the blank.
    this.context = context + ' ' + text;
  }

  /** How sure a detection is. Immutable and thread-safe. */
  public enum Level {
    /** Hardly anything else looks like this: the text must not travel. */
    ERROR,
    /** It may be something harmless: somebody should look. */
    WARNING
  }

  /**
   * What kind of personal data a text seems to hold. It does not hold the data. Immutable and
   * thread-safe.
   *
   * @param code the code of the finding to raise, for example {@code privacy/email}
   * @param level how sure it is
   */
  public record Detected(String code, Level level) {

    /** A detection; both parts must be present. */
    public Detected {
      Objects.requireNonNull(code, "code");
      Objects.requireNonNull(level, "level");
    }
  }

  /**
   * Looks at a note, a description or any other prose.
   *
   * @return the first error, or else the first warning, for example {@code privacy/phone}; empty
   *     when nothing was recognised
   */
  public static Optional<Detected> inText(CharSequence text) {
    return new PersonalData(PlainText.of(text, false), "").detect();
  }

  /**
   * Looks at the name of a property, a column or a file.
   *
   * <p>Besides what {@link #inText} sees, a name such as {@code dateOfBirth}, {@code dob} or
   * {@code latitude} announces personal data. {@code birthRegistrations} and {@code births} do not.
   *
   * @return the first error, or else the first warning; empty when nothing was recognised
   */
  public static Optional<Detected> inName(CharSequence name) {
    String words = PlainText.of(name, true);
    if (speaksOfBirthday(words)) {
      return Optional.of(new Detected("privacy/date-of-birth", Level.ERROR));
    }
    if (speaksOf(POSITION_NAMES, List.of(), words)) {
      return Optional.of(new Detected("privacy/position", Level.ERROR));
    }
    return inText(name);
  }

  /**
   * Looks at a property whole: its name, and its value with the name as context.
   *
   * <p>Ten digits alone are a warning; under the name {@code mobile} they are an error.
   *
   * @return the first error, or else the first warning; empty when nothing was recognised
   */
  public static Optional<Detected> inProperty(CharSequence name, CharSequence value) {
    Optional<Detected> byName = inName(name);
    if (byName.isPresent() && byName.get().level() == Level.ERROR) {
      return byName;
    }
    Optional<Detected> byValue =
        new PersonalData(PlainText.of(value, false), PlainText.of(name, true)).detect();
    return byValue.isPresent() ? byValue : byName;
  }

  private Optional<Detected> detect() {
    if (hasEmail()) {
      return error("privacy/email");
    }
    int digits = digits();
    if (digits == 0) {
      return Optional.empty();
    }
    if (hasIban()) {
      return error("privacy/iban");
    }
    // A year or a number of people has too few digits for any of these; only dates have fewer.
    if (digits >= FEWEST_DIGITS_OF_ALL) {
      Optional<Detected> number = inDigits();
      if (number.isPresent()) {
        return number;
      }
      if (hasPosition()) {
        return error("privacy/position");
      }
    }
    if (hasFullDate() && speaksOfBirthday(text)) {
      return error("privacy/date-of-birth");
    }
    // Asked once and last, for a long text may hold many such numbers.
    if (perhapsPhone && speaksOf(PHONE_WORDS, PHONE_FRAGMENTS, context)) {
      return error("privacy/phone");
    }
    return Optional.ofNullable(warning);
  }

  private static Optional<Detected> error(String code) {
    return Optional.of(new Detected(code, Level.ERROR));
  }

  private void warn(String code) {
    if (warning == null) {
      warning = new Detected(code, Level.WARNING);
    }
  }

  private int digits() {
    int digits = 0;
    for (int i = 0; i < text.length(); i++) {
      if (PlainText.isDigit(text.charAt(i))) {
        digits++;
      }
    }
    return digits;
  }

  private boolean hasEmail() {
    for (int at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
      if (at > 0
          && isLocalPart(text.charAt(at - 1))
          && text.charAt(at - 1) != '.'
          && isDomainFrom(at + 1)) {
        return true;
      }
    }
    return false;
  }

  private boolean isDomainFrom(int start) {
    int end = Math.min(text.length(), start + 255);
    int label = start;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (c == '.') {
        if (i == label) {
          return false;
        }
        label = i + 1;
      } else if (isLetter(c)) {
        // Two letters after a dot make a top-level domain; what follows can only lengthen it.
        if (label > start && i > label && isLetter(text.charAt(i - 1))) {
          return true;
        }
      } else if (!PlainText.isDigit(c) && c != '-') {
        return false;
      }
    }
    return false;
  }

  private static boolean isLocalPart(char c) {
    return isLetter(c) || PlainText.isDigit(c) || "!#$%&'*+-/=?^_`{|}~.\"".indexOf(c) >= 0;
  }

  // Marks belong to the words of many scripts: a Hindi word may well end in one.
  private static boolean isLetter(char c) {
    if (c < 0x80) {
      return PlainText.isAsciiLetter(c);
    }
    return Character.isLetter(c) || Character.isSurrogate(c) || StrictText.isMark(c);
  }

  private boolean hasIban() {
    for (int i = 0; i + 15 <= text.length(); i++) {
      if (PlainText.isAsciiLetter(text.charAt(i))
          && PlainText.isAsciiLetter(text.charAt(i + 1))
          && PlainText.isDigit(text.charAt(i + 2))
          && (i == 0 || !PlainText.isWordPart(text.charAt(i - 1)))
          && isIbanFrom(i)) {
        return true;
      }
    }
    return false;
  }

  private boolean isIbanFrom(int start) {
    int entry = IBAN_LENGTHS.indexOf(text.substring(start, start + 2));
    if (entry < 0 || entry % 5 != 0) {
      return false;
    }
    int wanted = Integer.parseInt(IBAN_LENGTHS, entry + 2, entry + 4, 10);
    StringBuilder account = new StringBuilder(wanted);
    int i = start;
    while (i < text.length() && account.length() < wanted) {
      char c = text.charAt(i);
      if (PlainText.isDigit(c) || PlainText.isAsciiLetter(c)) {
        account.append(c);
      } else if ((c != ' ' && c != '-') || !PlainText.isWordPart(text.charAt(i - 1))) {
        return false;
      }
      i++;
    }
    boolean ends = i == text.length() || !PlainText.isWordPart(text.charAt(i));
    return ends && account.length() == wanted && Checksum.isMod97(account.toString());
  }

  private Optional<Detected> inDigits() {
    List<Group> groups = new ArrayList<>();
    int i = 0;
    while (i < text.length()) {
      if (!PlainText.isDigit(text.charAt(i))) {
        i++;
        continue;
      }
      if (isInternational(i)) {
        return error("privacy/phone");
      }
      int end = endOfDigits(i);
      if (groups.isEmpty() || !isJoined(groups.get(groups.size() - 1).end(), i)) {
        groups.clear();
      } else if (groups.size() == MOST_GROUPS) {
        groups.remove(0);
      }
      if (end - i > MOST_DIGITS) {
        groups.clear();
      } else {
        groups.add(new Group(i, end, text.substring(i, end)));
        Optional<Detected> found = inGroups(groups);
        if (found.isPresent()) {
          return found;
        }
      }
      i = end;
    }
    return Optional.empty();
  }

  private boolean isJoined(int end, int start) {
    return start - end == 1 && (text.charAt(end) == ' ' || text.charAt(end) == '-');
  }

  private boolean isDetachedBefore(int start) {
    if (start == 0) {
      return true;
    }
    char before = text.charAt(start - 1);
    boolean fraction =
        isDecimalMark(before) && start > 1 && PlainText.isDigit(text.charAt(start - 2));
    return !fraction && !PlainText.isWordPart(before);
  }

  private boolean isDetachedAfter(int end) {
    if (end == text.length()) {
      return true;
    }
    char after = text.charAt(end);
    boolean fraction =
        isDecimalMark(after) && end + 1 < text.length() && PlainText.isDigit(text.charAt(end + 1));
    return !fraction && !PlainText.isWordPart(after);
  }

  private static boolean isDecimalMark(char c) {
    return c == '.' || c == ',';
  }

  private boolean isInternational(int start) {
    int plus = start - 1;
    if (plus >= 0 && text.charAt(plus) == '(') {
      plus--;
    }
    if (plus < 0 || text.charAt(plus) != '+' || text.charAt(start) == '0') {
      return false;
    }
    int digits = 0;
    int gap = 0;
    for (int i = start; i < text.length() && digits < 16; i++) {
      char c = text.charAt(i);
      if (PlainText.isDigit(c)) {
        digits++;
        gap = 0;
      } else if (" -.()/".indexOf(c) < 0 || ++gap > 2) {
        return digits >= 8;
      }
    }
    return digits >= 8 && digits <= 15;
  }

  // Judges every number that ends with the last group.
  private Optional<Detected> inGroups(List<Group> groups) {
    int end = groups.get(groups.size() - 1).end();
    if (!isDetachedAfter(end)) {
      return Optional.empty();
    }
    String number = "";
    for (int first = groups.size() - 1; first >= 0; first--) {
      Group group = groups.get(first);
      number = group.digits() + number;
      if (number.length() > MOST_DIGITS) {
        return Optional.empty();
      }
      if (number.length() < FEWEST_DIGITS || !isDetachedBefore(group.start())) {
        continue;
      }
      List<Group> window = groups.subList(first, groups.size());
      if (isCard(number, window)) {
        return error("privacy/card");
      }
      if (isAadhaar(number, window)) {
        boolean alone = group.start() <= firstInk && end >= lastInk;
        if (!alone || speaksOf(AADHAAR_WORDS, AADHAAR_FRAGMENTS, context)) {
          return error("privacy/aadhaar");
        }
        warn("privacy/aadhaar");
      }
      if (!perhapsPhone && isIndianMobile(number, window)) {
        perhapsPhone = true;
        warn("privacy/phone");
      }
    }
    return Optional.empty();
  }

  private static boolean isCard(String number, List<Group> groups) {
    // 3 to 6: the leading digits that card networks hand out, besides 2 for one of them.
    boolean network = number.length() >= 13 && number.charAt(0) >= '2' && number.charAt(0) <= '6';
    return network && isCardGrouping(groups) && !areYears(groups) && Checksum.isLuhn(number);
  }

  private static boolean isCardGrouping(List<Group> groups) {
    if (groups.size() == 1) {
      return true;
    }
    if (groups.get(0).length() != 4) {
      return false;
    }
    if (groups.size() == 3 && groups.get(1).length() == 6) {
      return groups.get(2).length() == 4 || groups.get(2).length() == 5;
    }
    return groups.size() >= 4 && haveLength(groups.subList(1, groups.size() - 1), 4);
  }

  private static boolean isAadhaar(String number, List<Group> groups) {
    return number.length() == 12
        && number.charAt(0) >= '2'
        && (groups.size() == 1 || (groups.size() == 3 && haveLength(groups, 4)))
        && !areYears(groups)
        && Checksum.isVerhoeff(number);
  }

  private static boolean isIndianMobile(String number, List<Group> groups) {
    int trunk = switch (number.length()) {
      case 10 -> 0;
      case 11 -> number.startsWith("0") ? 1 : -1;
      case 12 -> number.startsWith("91") ? 2 : -1;
      default -> -1;
    };
    if (trunk < 0 || number.charAt(trunk) < '6' || groups.size() > 4) {
      return false;
    }
    for (Group group : groups.subList(trunk == groups.get(0).length() ? 1 : 0, groups.size())) {
      if (group.length() < 3) {
        return false;
      }
    }
    return true;
  }

  private static boolean haveLength(List<Group> groups, int length) {
    for (Group group : groups) {
      if (group.length() != length) {
        return false;
      }
    }
    return true;
  }

  // "2021 2022 2023" is twelve digits in fours as well.
  private static boolean areYears(List<Group> groups) {
    if (groups.size() == 1) {
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

  private boolean hasPosition() {
    Coordinate earlier = null;
    int i = 0;
    while (i < text.length()) {
      if (!PlainText.isDigit(text.charAt(i))) {
        i++;
        continue;
      }
      int end = endOfDecimal(i);
      Coordinate coordinate = isDetached(i, end) ? coordinateIn(i, end) : null;
      if (coordinate != null && earlier != null && arePosition(earlier, coordinate)) {
        return true;
      }
      earlier = coordinate;
      i = end;
    }
    return false;
  }

  private int endOfDigits(int start) {
    int i = start;
    while (i < text.length() && PlainText.isDigit(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private int endOfDecimal(int start) {
    int i = endOfDigits(start);
    boolean goesOn =
        i + 1 < text.length() && text.charAt(i) == '.' && PlainText.isDigit(text.charAt(i + 1));
    return goesOn ? endOfDigits(i + 1) : i;
  }

  // Neither part of a word, nor of a version such as 1.234.567, nor the tail of a grouped
  // 1,234.567.
  private boolean isDetached(int start, int end) {
    boolean version = end + 1 < text.length()
        && text.charAt(end) == '.'
        && PlainText.isDigit(text.charAt(end + 1));
    if (version || start == 0) {
      return !version;
    }
    char before = text.charAt(start - 1);
    if (PlainText.isWordPart(before) || before == '.') {
      return false;
    }
    if (before != ',' || start == 1 || !PlainText.isDigit(text.charAt(start - 2))) {
      return true;
    }
    int digits = start - 2;
    while (digits > 0 && PlainText.isDigit(text.charAt(digits - 1)) && start - digits < 16) {
      digits--;
    }
    return digits > 0 && text.charAt(digits - 1) == '.';
  }

  private @Nullable Coordinate coordinateIn(int start, int end) {
    int point = endOfDigits(start);
    if (point - start > 3 || end - point < 4) {
      return null;
    }
    int degrees = Integer.parseInt(text, start, point, 10);
    return degrees <= 180 ? new Coordinate(start, end, degrees) : null;
  }

  private boolean arePosition(Coordinate one, Coordinate other) {
    // Both below one degree lie in the sea off West Africa; two shares such as 0.125 lie
    // everywhere.
    boolean shares = one.degrees() == 0 && other.degrees() == 0;
    boolean inRange = one.degrees() <= 90 || other.degrees() <= 90;
    return inRange
        && !shares
        && other.start() - one.end() <= LONGEST_GAP
        && isGap(one.end(), other.start());
  }

  private boolean isGap(int from, int to) {
    int i = from;
    while (i < to) {
      int word = i;
      while (i < to && isLetter(text.charAt(i))) {
        i++;
      }
      if (i > word) {
        if (!BETWEEN_COORDINATES.contains(text.substring(word, i))) {
          return false;
        }
      } else if (" \t\n\r,;:/|°º'\"()[]{}=+-".indexOf(text.charAt(i++)) < 0) {
        return false;
      }
    }
    return true;
  }

  private boolean hasFullDate() {
    for (int i = 0; i < text.length(); i++) {
      boolean starts = PlainText.isDigit(text.charAt(i))
          && (i == 0 || !PlainText.isWordPart(text.charAt(i - 1)));
      if (starts && isDateFrom(i)) {
        return true;
      }
    }
    return false;
  }

  private boolean isDateFrom(int start) {
    int first = Math.min(endOfDigits(start), start + 5);
    if (first >= text.length() || "-/.".indexOf(text.charAt(first)) < 0) {
      return false;
    }
    int second = Math.min(endOfDigits(first + 1), first + 4);
    if (second >= text.length() || text.charAt(second) != text.charAt(first)) {
      return false;
    }
    int third = Math.min(endOfDigits(second + 1), second + 6);
    int year = first - start;
    int middle = second - first - 1;
    int last = third - second - 1;
    boolean yearFirst = year == 4 && (last == 1 || last == 2);
    boolean yearLast = (year == 1 || year == 2) && (last == 4 || last == 2);
    return (middle == 1 || middle == 2) && (yearFirst || yearLast);
  }

  private static boolean speaksOfBirthday(String text) {
    return speaksOf(BIRTH_WORDS, BIRTH_FRAGMENTS, text)
        && !speaksOf(BIRTH_STATISTICS, List.of(), text);
  }

  private static boolean speaksOf(Set<String> words, List<String> fragments, String text) {
    int i = 0;
    while (i < text.length()) {
      int start = i;
      while (i < text.length() && isLetter(text.charAt(i))) {
        i++;
      }
      if (i == start) {
        i++;
      } else if (words.contains(text.substring(start, i))) {
        return true;
      }
    }
    // Scripts that join words, or that decline them, are searched within the words.
    for (String fragment : fragments) {
      if (text.contains(fragment)) {
        return true;
      }
    }
    return false;
  }

  /** Digits without anything between them. */
  private record Group(int start, int end, String digits) {

    int length() {
      return end - start;
    }
  }

  /** Degrees are the whole part only: enough to judge the range. */
  private record Coordinate(int start, int end, int degrees) {}
}
