// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;

/**
 * Made-up texts, always the same: such as hold personal data, and such as a report may well hold. No value in
 * them was ever given to anybody that we know of: all come from a generator with a fixed seed.
 */
final class PersonalDataCorpora {

  /** A text and the code that it must raise. */
  record Positive(String family, String code, String text) {}

  /** The zero of each script: ASCII, Devanagari, Bengali, Khmer, Arabic, Burmese; full width besides. */
  private static final int[] ZEROS = {'0', 0x966, 0x9E6, 0x17E0, 0x660, 0x1040, 0xFF10};

  private static final String[] UNSEEN = {"\u200B", "\u2060", "\u00AD", "\u200D", "\uFEFF"};
  private static final String[] BEFORE = {"", "note: ", "she showed ", "see ", "उसका नंबर ", "លេខ "
  };
  private static final String[] AFTER = {"", ".", ", please keep", " (old)", "।"};
  private static final String[] NAMES = {
    "asha", "rina.k", "sok_dara", "m-lee", "nadia+help", "उषा", "x9", "office.3"
  };
  private static final String[] DOMAINS = {
    "example.org",
    "mail.example.co.in",
    "example.com.kh",
    "उदाहरण.भारत",
    "a-b.example",
    "x.example.de"
  };
  private static final String[] CODES = {
    "91", "855", "880", "44", "1", "33", "254", "977", "66", "63"
  };

  private final Random random;

  private PersonalDataCorpora(long seed) {
    this.random = new Random(seed);
  }

  static List<Positive> positives(int each) {
    PersonalDataCorpora maker = new PersonalDataCorpora(11);
    List<Positive> all = new ArrayList<>();
    for (int i = 0; i < each; i++) {
      all.add(new Positive("checksum", "privacy/aadhaar", maker.around(maker.aadhaar(), true)));
      all.add(new Positive("checksum", "privacy/card", maker.around(maker.card(), false)));
      all.add(new Positive("checksum", "privacy/iban", maker.around(maker.iban(), false)));
      all.add(new Positive("checksum", "privacy/gstin", maker.around(maker.gstin(), false)));
      all.add(new Positive("email", "privacy/email", maker.around(maker.email(), false)));
      all.add(new Positive("phone", "privacy/phone", maker.around(maker.international(), false)));
      all.add(new Positive("phone", "privacy/phone", maker.national()));
      all.add(new Positive("other", "privacy/position", maker.around(maker.position(), false)));
      all.add(new Positive("other", "privacy/date-of-birth", maker.birth()));
      all.add(maker.identity());
    }
    return all;
  }

  static List<String> negatives(int each) {
    PersonalDataCorpora maker = new PersonalDataCorpora(12);
    List<String> all = new ArrayList<>();
    for (int i = 0; i < each; i++) {
      all.add(maker.pick("women-trained", "personal-savings", "worker-voice", "audit-independence")
          + "/" + maker.pick("completed", "by-age", "v1", "2") + "/" + maker.random.nextInt(99));
      all.add(maker.money());
      all.add(
          maker.date() + maker.pick("", "/" + maker.date(), " to " + maker.date(), "T12:30:45Z"));
      all.add(maker.pick("id ", "", "urn:uuid:") + maker.uuid());
      all.add(maker.pick("sha256 ", "commit ", "") + maker.hex(maker.pick("7", "12", "40", "64")));
      all.add(maker.pick("version ", "v", "") + maker.upTo(20) + "." + maker.upTo(99) + "."
          + maker.upTo(9999) + maker.pick("", "-rc." + maker.upTo(9), "+build." + maker.upTo(999)));
      all.add(maker.organisation());
      all.add(maker.lei());
      all.add(maker.osId());
      all.add(maker.sentence());
    }
    return all;
  }

  // --- what leads to a person

  private String aadhaar() {
    String digits = withVerhoeff((2 + random.nextInt(8)) + digits(10));
    return obfuscated(
        random.nextBoolean() ? digits : grouped(digits, 4, pick(" ", "-", " - ", "–")));
  }

  private String card() {
    String digits = withLuhn(pick("4", "51", "55", "2221", "6011", "652") + digits(15), 16);
    return obfuscated(random.nextBoolean() ? digits : grouped(digits, 4, pick(" ", "-", "\u00A0")));
  }

  private String iban() {
    String[] country = pick("DE:18", "NO:11", "BE:12", "PT:21", "SE:20").split(":");
    String body = digits(Integer.parseInt(country[1]));
    int remainder = 0;
    for (char c : (body + country[0] + "00").toCharArray()) {
      remainder = Character.isDigit(c)
          ? (remainder * 10 + c - '0') % 97
          : (remainder * 100 + c - 'A' + 10) % 97;
    }
    String account = country[0] + String.format(Locale.ROOT, "%02d", 98 - remainder) + body;
    return obfuscated(random.nextBoolean() ? account : grouped(account, 4, pick(" ", "-")));
  }

  private String gstin() {
    String number = String.format(Locale.ROOT, "%02d", 1 + random.nextInt(37)) + letters(5)
        + digits(4) + letters(1) + (1 + random.nextInt(9)) + "Z";
    String alphabet = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    int sum = 0;
    for (int i = 0; i < number.length(); i++) {
      int product = alphabet.indexOf(number.charAt(i)) * (i % 2 == 0 ? 1 : 2);
      sum += product / 36 + product % 36;
    }
    return obfuscated(number + alphabet.charAt((36 - sum % 36) % 36));
  }

  private String email() {
    String local = pick(NAMES);
    String domain = pick(DOMAINS);
    return switch (random.nextInt(7)) {
      case 0 -> local + " [at] " + domain.replace(".", " [dot] ");
      case 1 -> local + "(at)" + domain;
      case 2 -> local + " at " + domain.replace(".", " dot ");
      case 3 -> local + "\uFF20" + domain.replace('.', '\uFF0E');
      case 4 -> cut(local + "@" + domain);
      case 5 -> (local + "@" + domain).toUpperCase(Locale.ROOT);
      default -> local + "@" + domain;
    };
  }

  private String international() {
    String number = pick(CODES) + (1 + random.nextInt(9)) + digits(7 + random.nextInt(3));
    String plus = pick("+", "\uFF0B", "+ ", "(+");
    String close = plus.equals("(+") ? ")" : "";
    int country = number.length() - 8;
    String rest = number.substring(country);
    String shown = number.substring(0, country)
        + close
        + pick("", " ", "-", ".", " (0)")
        + grouped(rest, 2 + random.nextInt(3), pick(" ", "-", ".", "", "/"));
    return plus + inScript(shown);
  }

  private String national() {
    String number = pick(
        "0" + (1 + random.nextInt(9)) + digits(7),
        "0" + "1" + digits(9),
        (6 + random.nextInt(4)) + digits(9));
    String word =
        pick("phone ", "Tel: ", "mobile ", "WhatsApp ", "फोन ", "ফোন ", "ទូរស័ព្ទ ", "هاتف ");
    return word + inScript(number) + pick(AFTER);
  }

  private String position() {
    String latitude = random.nextInt(60) + "." + digits(4);
    String longitude = (60 + random.nextInt(60)) + "." + digits(4);
    return switch (random.nextInt(4)) {
      case 0 -> inScript(latitude) + ", " + inScript(longitude);
      case 1 -> latitude + "°N " + longitude + "°E";
      case 2 -> random.nextInt(60) + "°" + random.nextInt(60) + "'" + random.nextInt(60) + "\"N";
      default -> "7JVW52GR+" + pick("2V", "3WX", "CV");
    };
  }

  private String birth() {
    return pick("born ", "DOB: ", "date of birth ", "née le ", "जन्म ", "জন্ম ", "កំណើត ")
        + pick(inScript(date()), "12.3.1999", "3 March 2004", "04/05/2001");
  }

  private Positive identity() {
    return switch (random.nextInt(5)) {
      case 0 ->
        new Positive(
            "other",
            "privacy/pan",
            "PAN " + letters(3) + "P" + letters(1) + digits(4) + letters(1));
      case 1 -> new Positive("other", "privacy/epic", "voter card " + letters(3) + digits(7));
      case 2 -> new Positive("other", "privacy/passport", "passport no. K1" + digits(6));
      case 3 ->
        new Positive("other", "privacy/ssn", "SSN 123-4" + random.nextInt(10) + "-1" + digits(3));
      default -> new Positive("other", "privacy/nino", "NI number AB" + digits(6) + "C");
    };
  }

  private String around(String value, boolean inText) {
    String before = pick(BEFORE);
    String after = pick(AFTER);
    return inText && before.isEmpty() ? "id card " + value + after : before + value + after;
  }

  private String obfuscated(String value) {
    return random.nextInt(4) == 0 ? cut(inScript(value)) : inScript(value);
  }

  private String cut(String value) {
    int at = 1 + random.nextInt(value.length() - 1);
    return Character.isLowSurrogate(value.charAt(at))
        ? value
        : value.substring(0, at) + pick(UNSEEN) + value.substring(at);
  }

  private String inScript(String value) {
    int zero = ZEROS[random.nextInt(ZEROS.length)];
    StringBuilder text = new StringBuilder();
    value.chars().forEach(c -> text.appendCodePoint(c >= '0' && c <= '9' ? zero + c - '0' : c));
    return text.toString();
  }

  // --- what does not

  private String money() {
    long amount = (long) Math.pow(10, 2 + random.nextInt(11)) / 7 * (1 + random.nextInt(6));
    String grouped = String.format(Locale.ROOT, "%,d", amount);
    return pick("INR ", "KHR ", "USD ", "Rs. ", "₹", "EUR ")
        + pick(grouped, Long.toString(amount), grouped + "." + digits(2), amount + "." + digits(2));
  }

  private String date() {
    return String.format(
        Locale.ROOT,
        "%d-%02d-%02d",
        1990 + random.nextInt(40),
        1 + random.nextInt(12),
        1 + random.nextInt(28));
  }

  private String uuid() {
    return new UUID(random.nextLong(), random.nextLong()).toString();
  }

  private String hex(String length) {
    StringBuilder hex = new StringBuilder();
    for (int i = Integer.parseInt(length); i > 0; i--) {
      hex.append("0123456789abcdef".charAt(random.nextInt(16)));
    }
    return hex.toString();
  }

  private String organisation() {
    return pick(
        "GB-COH-" + digits(8),
        "IN-MHA-" + digits(9),
        "IN-MCA-U" + digits(5) + "MH2001NPL" + digits(6),
        "KH-MOI-" + digits(4),
        "NL-KVK-" + digits(8),
        "BR-CNPJ-" + digits(14),
        "X-NARI_" + digits(3),
        "US-EIN-" + digits(9),
        "DK-CVR-" + digits(8),
        "IN-GSTN-" + digits(12));
  }

  private String lei() {
    StringBuilder lei = new StringBuilder();
    for (int i = 0; i < 18; i++) {
      lei.append("0123456789ABCDEFGHJKLMNPQRSTUVWXYZ".charAt(random.nextInt(34)));
    }
    return lei + digits(2);
  }

  private String osId() {
    StringBuilder id = new StringBuilder(pick("BD", "IN", "KH", "CN"));
    id.append(2019 + random.nextInt(7))
        .append(String.format(Locale.ROOT, "%03d", 1 + random.nextInt(366)));
    for (int i = 0; i < 6; i++) {
      id.append("0123456789ABCDEFGHJKMNPQRSTVWXYZ".charAt(random.nextInt(32)));
    }
    return id.toString();
  }

  private String sentence() {
    int first = random.nextInt(9_000);
    int second = random.nextInt(9_000);
    return pick(
        first + " women completed the course, of " + second + " who started",
        "between " + date() + " and " + date() + ", in " + upTo(99) + " centres",
        "2019-2020: " + first + ", 2020-2021: " + second + ", 2021-2022: " + (first + second),
        "share 0." + digits(3) + ", last year 0." + digits(3),
        "births registered: " + first + " by " + date(),
        "table " + upTo(9) + "." + upTo(9) + ", page " + upTo(400) + ", line " + upTo(99),
        "mean " + upTo(900) + "." + digits(4) + " (" + upTo(90) + "." + digits(2) + ")",
        "the helpline took " + first + " calls in " + (1990 + random.nextInt(40)),
        "hours per week: 38, 40, 42, " + upTo(60),
        "women in " + pick("Bihar", "Phnom Penh", "बिहार", "ភ្នំពេញ") + ", ISIC C14" + digits(2));
  }

  // --- pieces

  private String upTo(int most) {
    return Integer.toString(random.nextInt(most));
  }

  private String pick(String... choices) {
    return choices[random.nextInt(choices.length)];
  }

  private String digits(int count) {
    StringBuilder digits = new StringBuilder();
    for (int i = 0; i < count; i++) {
      digits.append(random.nextInt(10));
    }
    return digits.toString();
  }

  private String letters(int count) {
    StringBuilder letters = new StringBuilder();
    for (int i = 0; i < count; i++) {
      letters.append((char) ('A' + random.nextInt(26)));
    }
    return letters.toString();
  }

  private static String grouped(String digits, int size, String between) {
    StringBuilder grouped = new StringBuilder();
    for (int i = 0; i < digits.length(); i++) {
      grouped.append(i > 0 && i % size == 0 ? between : "").append(digits.charAt(i));
    }
    return grouped.toString();
  }

  private static String withLuhn(String digits, int length) {
    String body = digits.substring(0, length - 1);
    int sum = 0;
    for (int i = 0; i < body.length(); i++) {
      int digit = body.charAt(body.length() - 1 - i) - '0';
      int twice = 2 * digit;
      sum += i % 2 == 1 ? digit : twice / 10 + twice % 10;
    }
    return body + (10 - sum % 10) % 10;
  }

  /** The textbook form of the scheme, from the dihedral group's own rule rather than from a table. */
  static String withVerhoeff(String digits) {
    int[] step = {1, 5, 7, 6, 2, 8, 3, 0, 9, 4};
    int check = 0;
    for (int i = 0; i < digits.length(); i++) {
      int digit = digits.charAt(digits.length() - 1 - i) - '0';
      for (int n = 0; n < (i + 1) % 8; n++) {
        digit = step[digit];
      }
      check = times(check, digit);
    }
    for (int inverse = 0; inverse < 10; inverse++) {
      if (times(check, inverse) == 0) {
        return digits + inverse;
      }
    }
    throw new AssertionError("every element of a group has an inverse");
  }

  private static int times(int a, int b) {
    if (a < 5) {
      return b < 5 ? (a + b) % 5 : (a + b - 5) % 5 + 5;
    }
    return b < 5 ? Math.floorMod(a - 5 - b, 5) + 5 : Math.floorMod(a - b, 5);
  }
}
