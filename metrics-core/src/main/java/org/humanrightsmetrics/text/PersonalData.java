// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.text;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Signs that a text speaks of one person: a second line of defence behind typed and coded fields.
 *
 * <p>What is found, whatever the script of the digits and whatever invisible characters cut them:
 *
 * <ul>
 *   <li>{@code privacy/email}: an e-mail address, {@code asha [at] example [dot] org} included
 *   <li>{@code privacy/phone}: a plus sign and 8 to 15 digits, an Indian mobile number, or a number in the
 *       form of a country's own plan in a text on phones
 *   <li>{@code privacy/aadhaar}: an Indian identity number with a sound check digit
 *   <li>{@code privacy/card}: a payment card number of a known range with a sound check digit
 *   <li>{@code privacy/iban}: an international bank account number with sound check digits
 *   <li>{@code privacy/pan}, {@code privacy/gstin}, {@code privacy/ifsc}, {@code privacy/epic}: Indian
 *       numbers of taxpayers, businesses, bank branches and voters
 *   <li>{@code privacy/passport}, {@code privacy/ssn}, {@code privacy/nino}: passports, numbers of the
 *       social security of the United States and of the national insurance of the United Kingdom
 *   <li>{@code privacy/position}: a latitude and a longitude finer than a tenth of a degree, degrees with
 *       minutes, a plus code, a geohash, three words for a place
 *   <li>{@code privacy/date-of-birth}: a property named so, or a full date in a text on birth
 *   <li>{@code privacy/name}: a title, kin or "survivor" before a word with a capital; never certain
 * </ul>
 *
 * <p>A number with a sound check digit, or beside a word that says what it is, is an {@link Level#ERROR};
 * one that only has the form is a {@link Level#WARNING}. Finding nothing proves nothing: most names and all
 * stories are not recognised. Time is linear in the length of the text. A finding made from a detection must
 * not repeat the value; see {@link Echo#mask}.
 */
public final class PersonalData {

  // What is certain and frequent comes first: the first error is the answer.
  private static final List<Detector> DETECTORS = List.of(
      new EmailDetector(),
      new IbanDetector(),
      new NumberDetector(),
      new PhoneDetector(),
      new PositionDetector(),
      new DegreesDetector(),
      new GridCodeDetector(),
      new IdentityDetector(),
      new BirthDetector(),
      new NameDetector());

  private PersonalData() {}

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
   * @param text as it was written
   * @return the first error, or else the first warning, for example {@code privacy/phone}; empty
   *     when nothing was recognised
   */
  public static Optional<Detected> inText(CharSequence text) {
    return QuickLook.mayHold(text) ? closerLook(text, "", false).gravest() : Optional.empty();
  }

  /**
   * Everything that a text seems to hold, where {@link #inText} stops at the first.
   *
   * @param text as it was written
   * @return each kind once, errors first
   */
  public static List<Detected> allInText(CharSequence text) {
    return QuickLook.mayHold(text) ? closerLook(text, "", true).everything() : List.of();
  }

  /**
   * Whether a text holds two words with capitals beside each other that nobody knows: perhaps somebody's
   * name. Far too many texts do for {@link #inText} to ask it.
   *
   * @param text as it was written, in a script that has capitals
   * @param known words in lower case that are no names, for example those of code lists
   * @return true where somebody should look
   */
  public static boolean mayNameSomebody(CharSequence text, Set<String> known) {
    return NameDetector.hasUnknownPair(text, known);
  }

  /**
   * Looks at the name of a property, a column or a file.
   *
   * <p>Besides what {@link #inText} sees, a name such as {@code dateOfBirth}, {@code dob} or
   * {@code latitude} announces personal data. {@code birthRegistrations} and {@code births} do not.
   *
   * @param name as it was written
   * @return the first error, or else the first warning; empty when nothing was recognised
   */
  public static Optional<Detected> inName(CharSequence name) {
    Optional<Detected> announced = announcedBy(PlainText.of(name, true));
    return announced.isPresent() ? announced : inText(name);
  }

  /**
   * Looks at a property whole: its name, and its value with the name as context.
   *
   * <p>Ten digits alone are a warning; under the name {@code mobile} they are an error.
   *
   * @param name as it was written
   * @param value as it was written
   * @return the first error, or else the first warning; empty when nothing was recognised
   */
  public static Optional<Detected> inProperty(CharSequence name, CharSequence value) {
    Optional<Detected> byName = inName(name);
    if (byName.isPresent() && byName.get().level() == Level.ERROR) {
      return byName;
    }
    Optional<Detected> byValue = QuickLook.mayHold(value)
        ? closerLook(value, PlainText.of(name, true), false).gravest()
        : Optional.empty();
    return byValue.isPresent() ? byValue : byName;
  }

  /**
   * Everything that a property seems to hold in its name and its value.
   *
   * @param name as it was written
   * @param value as it was written
   * @return each kind once, errors first
   */
  public static List<Detected> allInProperty(CharSequence name, CharSequence value) {
    String words = PlainText.of(name, true);
    Sightings sightings = new Sightings(true);
    announcedBy(words).ifPresent(found -> sightings.error(found.code()));
    if (QuickLook.mayHold(name)) {
      look(new Scan(name, ""), sightings);
    }
    if (QuickLook.mayHold(value)) {
      look(new Scan(value, words), sightings);
    }
    return sightings.everything();
  }

  private static Optional<Detected> announcedBy(String words) {
    Set<Topic> topics = Topic.of(words);
    if (topics.contains(Topic.BIRTH) && !topics.contains(Topic.BIRTH_STATISTICS)) {
      return Optional.of(new Detected("privacy/date-of-birth", Level.ERROR));
    }
    return topics.contains(Topic.COORDINATES)
        ? Optional.of(new Detected("privacy/position", Level.ERROR))
        : Optional.empty();
  }

  /** What the detectors say, whatever the quick look says. */
  static Sightings closerLook(CharSequence text, String name, boolean all) {
    Sightings sightings = new Sightings(all);
    look(new Scan(text, name), sightings);
    return sightings;
  }

  private static void look(Scan scan, Sightings sightings) {
    int digits = scan.digits();
    for (Detector detector : DETECTORS) {
      if (digits >= detector.fewestDigits()) {
        detector.look(scan, sightings);
        if (sightings.isSettled()) {
          return;
        }
      }
    }
  }
}
