// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.humanrightsmetrics.text.PersonalData.Detected;
import org.humanrightsmetrics.text.PersonalData.Level;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every value here is made up: reserved domains and numbers, or computed check digits. */
class PersonalDataTest {

  private static final Detected EMAIL = new Detected("privacy/email", Level.ERROR);
  private static final Detected PHONE = new Detected("privacy/phone", Level.ERROR);
  private static final Detected PERHAPS_PHONE = new Detected("privacy/phone", Level.WARNING);
  private static final Detected AADHAAR = new Detected("privacy/aadhaar", Level.ERROR);
  private static final Detected PERHAPS_AADHAAR = new Detected("privacy/aadhaar", Level.WARNING);
  private static final Detected CARD = new Detected("privacy/card", Level.ERROR);
  private static final Detected IBAN = new Detected("privacy/iban", Level.ERROR);
  private static final Detected POSITION = new Detected("privacy/position", Level.ERROR);
  private static final Detected BIRTH = new Detected("privacy/date-of-birth", Level.ERROR);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "asha@example.org",
        "Write to ASHA.K+help@mail.example.org.",
        "<a_b-c@example.co.in>",
        "a@x.de",
        "उषा@example.org",
        "asha@उदाहरण.भारत",
        "asha\u200B@\u00ADexample\u2060.org",
        "asha＠example．org",
        "mailto:asha@example.org?subject=x",
        "a@b@example.org"
      })
  void recognisesEmail(String text) {
    assertThat(PersonalData.inText(text)).contains(EMAIL);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "@",
        "a@",
        "@example.org",
        "a@b",
        "a@1.2.3",
        "3 @ 5",
        "a @ example",
        "a@b.",
        "a@.org"
      })
  void findsNoEmail(String text) {
    assertThat(PersonalData.inText(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "+12025550147",
        "+1 202 555 0147",
        "+1 (202) 555-0147",
        "call +44 20 7946 0958 now",
        "(+44) 20 7946 0958",
        "+91-98765-43210",
        "＋１２０２５５５０１４７",
        "+१२०२५५५०१४७",
        "+١٢٠٢٥٥٥٠١٤٧",
        "+1202\u200B555\u20600147",
        "+12345678",
        "+123456789012345"
      })
  void recognisesInternationalPhone(String text) {
    assertThat(PersonalData.inText(text)).contains(PHONE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"+1234567", "+12 345", "2+2", "+05", "+1234567890123456", "C++ 17"})
  void findsNoInternationalPhone(String text) {
    assertThat(PersonalData.inText(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "9876543210",
        "98765 43210",
        "987-654-3210",
        "09876543210",
        "919876543210",
        "९८७६५४३२१०"
      })
  void warnsOfAnIndianMobileNumberAndIsSureInContext(String number) {
    assertThat(PersonalData.inText(number)).contains(PERHAPS_PHONE);
    assertThat(PersonalData.inText("sessions held " + number)).contains(PERHAPS_PHONE);
    assertThat(PersonalData.inText("Mobile: " + number)).contains(PHONE);
    assertThat(PersonalData.inText("फोन " + number)).contains(PHONE);
    assertThat(PersonalData.inProperty("contactPhone", number)).contains(PHONE);
    assertThat(PersonalData.inProperty("total", number)).contains(PERHAPS_PHONE);
  }

  @Test
  void recognisesAadhaarWhateverTheDigitsAndTheGrouping() {
    String number = withVerhoeff("99994105789");
    String grouped =
        number.substring(0, 4) + " " + number.substring(4, 8) + " " + number.substring(8);
    assertThat(PersonalData.inText(number)).contains(PERHAPS_AADHAAR);
    assertThat(PersonalData.inText("  " + grouped + " ")).contains(PERHAPS_AADHAAR);
    assertThat(PersonalData.inText("she showed " + number)).contains(AADHAAR);
    assertThat(PersonalData.inText(grouped.replace(' ', '-') + ", seen")).contains(AADHAAR);
    assertThat(PersonalData.inProperty("aadhaarNo", number)).contains(AADHAAR);
    assertThat(PersonalData.inText("आधार " + inScript(number, 0x966))).contains(AADHAAR);
    assertThat(PersonalData.inText("x " + inScript(number, 0x9E6))).contains(AADHAAR);
    assertThat(PersonalData.inText("x " + inScript(number, 0x17E0))).contains(AADHAAR);
    assertThat(PersonalData.inText("x " + number.substring(0, 5) + "\u200D" + number.substring(5)))
        .contains(AADHAAR);
  }

  @Test
  void oneAadhaarInTenPassesTheCheckDigit() {
    Random random = new Random(5);
    for (int i = 0; i < 1_000; i++) {
      String first = Integer.toString(200_000 + random.nextInt(700_000));
      String eleven = first + String.format(java.util.Locale.ROOT, "%05d", random.nextInt(100_000));
      String sound = withVerhoeff(eleven);
      assertThat(PersonalData.inText("id " + sound)).contains(AADHAAR);
      char other = (char) ('0' + (sound.charAt(11) - '0' + 1 + random.nextInt(9)) % 10);
      assertThat(PersonalData.inText("id " + eleven + other))
          .isNotEqualTo(java.util.Optional.of(AADHAAR));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "4111111111111111",
        "4111 1111 1111 1111",
        "4111-1111-1111-1111",
        "card 5555555555554444.",
        "3782 822463 10005",
        "378282246310005",
        "6011000990139424",
        "४१११११११११११११११"
      })
  void recognisesCard(String text) {
    assertThat(PersonalData.inText(text)).contains(CARD);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "GB82 WEST 1234 5698 7654 32",
        "gb82west12345698765432",
        "pay to DE89370400440532013000 soon",
        "FR14 2004 1010 0505 0001 3M02 606 is the account",
        "GB８２ WEST १२३४ 5698 7654 32"
      })
  void recognisesIban(String text) {
    assertThat(PersonalData.inText(text)).contains(IBAN);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "25.594, 85.137",
        "25.5941,85.1376",
        "lat 25.594 lon 85.137",
        "25.594°N 85.137°E",
        "[85.1376, 25.5941]",
        "(-1.2921; 36.8219)",
        "shelter at 11.5564 / 104.9282.",
        "२५.५९४, ८५.१३७"
      })
  void recognisesPosition(String text) {
    assertThat(PersonalData.inText(text)).contains(POSITION);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "25.59, 85.13",
        "0.125, 0.375",
        "from 12.345 to 13.456",
        "1.234.567",
        "1,234.567 2,345.678",
        "225.594, 385.137",
        "125.594, 185.137",
        "25.594, 2 groups, 85.137",
        "25.594"
      })
  void findsNoPosition(String text) {
    assertThat(PersonalData.inText(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "dob",
        "DOB",
        "dateOfBirth",
        "date_of_birth",
        "birthDate",
        "birthdate",
        "survivorDob",
        "date de naissance",
        "dateNaissance",
        "fechaNacimiento",
        "data-nascimento",
        "janam tithi",
        "जन्म तिथि",
        "জন্মতারিখ",
        "ថ្ងៃខែឆ្នាំកំណើត",
        "tareheYaKuzaliwa",
        "تاريخ الميلاد"
      })
  void recognisesTheNameOfADateOfBirth(String name) {
    assertThat(PersonalData.inName(name)).contains(BIRTH);
    assertThat(PersonalData.inProperty(name, "7")).contains(BIRTH);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "births",
        "birthRegistration",
        "birth certificates issued",
        "stillbirths",
        "adobe",
        "completed",
        "platform",
        "latest",
        "longTerm",
        "women-trained",
        "personalSavings"
      })
  void letsTheNamesOfMetricsPass(String name) {
    assertThat(PersonalData.inName(name)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "latitude, privacy/position",
    "shelterLat, privacy/position",
    "gps, privacy/position",
    "asha@example.org, privacy/email"
  })
  void recognisesOtherTellingNames(String name, String code) {
    assertThat(PersonalData.inName(name)).contains(new Detected(code, Level.ERROR));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"born 2004-03-02", "DOB: 02/03/2004", "née le 2.3.2004", "जन्म २००४-०३-०२"})
  void recognisesADateInATextOnBirth(String text) {
    assertThat(PersonalData.inText(text)).contains(BIRTH);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "405 women completed the course",
        "from 2024-01-31 to 2024-12-31",
        "2021 2022 2023",
        "2021 2022 2023 2024",
        "2019-2020 2021-2022",
        "1,234,567.50",
        "12,34,567",
        "Rs 9,876,543,210",
        "9876543210.50",
        "550e8400-e29b-41d4-a716-446655440000",
        "6ba7b810-9dad-11d1-80b4-234567890123",
        "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
        "IN-MHA-234567890",
        "version 3.27.7",
        "human-rights-metrics/1",
        "births registered by 2024-03-31",
        "24 born in the camp",
        "1234567890",
        "123456789012"
      })
  void letsOrdinaryTextPass(String text) {
    assertThat(PersonalData.inText(text)).isEmpty();
  }

  @Test
  void anErrorOutranksAnEarlierWarning() {
    assertThat(PersonalData.inText("9876543210 and 4111111111111111")).contains(CARD);
    assertThat(PersonalData.inProperty("9876543210", "asha@example.org")).contains(EMAIL);
    assertThat(PersonalData.inProperty("9876543210", "12")).contains(PERHAPS_PHONE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "@", "a@", "a@a.", "1", "1 ", "1-", "+1", "+1 ", "1.111 ", "gb82 ", "gb82", "4111 ", "1/1/",
        "born 1-"
      })
  void takesTimeInProportionToTheText(String pump) {
    String text = pump.repeat(2_000_000 / pump.length());
    long start = System.nanoTime();
    PersonalData.inText(text);
    long milliseconds = (System.nanoTime() - start) / 1_000_000;
    assertThat(milliseconds)
        .as("two million characters of \"%s\" repeated: some detector is no longer linear", pump)
        .isLessThan(5_000);
  }

  // The textbook form of the scheme, from the dihedral group's own rule rather than from a table.
  private static String withVerhoeff(String digits) {
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

  private static String inScript(String digits, int zero) {
    StringBuilder text = new StringBuilder();
    digits.chars().forEach(c -> text.appendCodePoint(zero + c - '0'));
    return text.toString();
  }
}
