// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.text;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What words speak of, where those words decide whether a number is somebody's. */
enum Topic {
  PHONE(
      List.of(
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
          "simu"),
      List.of("wa.me/"),
      List.of(
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
          "جوال")),
  AADHAAR(
      List.of("aadhaar", "aadhar", "adhaar", "adhar", "uid", "uidai"),
      List.of(),
      List.of("आधार", "আধার")),
  BIRTH(
      List.of(
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
          "kuzaliwa"),
      List.of(),
      List.of("né le", "née le", "जन्म", "জন্ম", "កំណើត", "ميلاد")),
  // Births are also counted: these words tell such a property from somebody's birthday.
  BIRTH_STATISTICS(
      List.of(
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
          "attended"),
      List.of(),
      List.of()),
  COORDINATES(
      List.of("latitude", "longitude", "lat", "lon", "lng", "gps", "geolocation"),
      List.of(),
      List.of()),
  PLACE(
      List.of("location", "coordinates", "position", "gps", "geolocation", "map"),
      List.of(),
      List.of()),
  GEOHASH(List.of("geohash"), List.of("geo hash", "geo-hash"), List.of()),
  WHAT3WORDS(
      List.of(), List.of("w3w", "what3words", "what 3 words", "what three words"), List.of()),
  PAN(List.of("pan"), List.of("permanent account"), List.of("पैन")),
  EPIC(List.of("epic", "voter", "voters"), List.of("electoral photo"), List.of("मतदाता", "ভোটার")),
  PASSPORT(
      List.of("passport", "passeport", "pasaporte", "passaporte", "pasipoti"),
      List.of(),
      List.of("पासपोर्ट", "পাসপোর্ট", "លិខិតឆ្លងដែន", "جواز")),
  SSN(List.of("ssn"), List.of("social security", "social-security"), List.of()),
  NINO(
      List.of("nino"),
      List.of("national insurance", "national-insurance", "ni number", "ni no"),
      List.of()),
  CARD(List.of("card", "visa", "mastercard", "rupay", "tarjeta"), List.of(), List.of("कार्ड"));

  private static final Map<String, EnumSet<Topic>> BY_WORD = new HashMap<>();
  private static final int LONGEST_WORD;

  static {
    int longest = 0;
    for (Topic topic : values()) {
      for (String word : topic.words) {
        BY_WORD.computeIfAbsent(word, any -> EnumSet.noneOf(Topic.class)).add(topic);
        longest = Math.max(longest, word.length());
      }
    }
    LONGEST_WORD = longest;
  }

  private final List<String> words;
  private final List<String> phrases;
  private final List<String> fragments;

  /**
   * A topic.
   *
   * @param words whole words of plain letters
   * @param phrases sought anywhere
   * @param fragments of scripts that join words or decline them, sought within words
   */
  Topic(List<String> words, List<String> phrases, List<String> fragments) {
    this.words = words;
    this.phrases = phrases;
    this.fragments = fragments;
  }

  /** The topics of a plain text. */
  static Set<Topic> of(String plain) {
    EnumSet<Topic> topics = EnumSet.noneOf(Topic.class);
    boolean foreign = false;
    int i = 0;
    while (i < plain.length()) {
      int start = i;
      while (i < plain.length() && Scan.isLetter(plain.charAt(i))) {
        foreign |= plain.charAt(i) >= 0x80;
        i++;
      }
      if (i == start) {
        i++;
      } else if (i - start <= LONGEST_WORD) {
        EnumSet<Topic> spoken = BY_WORD.get(plain.substring(start, i));
        if (spoken != null) {
          topics.addAll(spoken);
        }
      }
    }
    for (Topic topic : values()) {
      if (!topics.contains(topic)
          && (holdsAny(topic.phrases, plain) || (foreign && holdsAny(topic.fragments, plain)))) {
        topics.add(topic);
      }
    }
    return topics;
  }

  private static boolean holdsAny(List<String> fragments, String plain) {
    for (String fragment : fragments) {
      if (plain.contains(fragment)) {
        return true;
      }
    }
    return false;
  }
}
