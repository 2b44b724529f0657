// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.text;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What words speak of, where those words decide whether a number is somebody's. */
enum Topic {
  PHONE(
      "phone|telephone|tel|mobile|mob|cell|call|contact|whatsapp|telegram|signal|sms|helpline"
          + "|movil|celular|telefono|telefone|simu",
      "wa.me/",
      "téléphone|teléfono|móvil|फोन|फ़ोन|मोबाइल|ফোন|মোবাইল|ទូរស័ព្ទ|هاتف|جوال"),
  AADHAAR("aadhaar|aadhar|adhaar|adhar|uid|uidai", "", "आधार|আধার"),
  BIRTH(
      "dob|birth|birthdate|birthday|born|naissance|nacimiento|nascimento|janam|janm|kuzaliwa",
      "",
      "né le|née le|जन्म|জন্ম|កំណើត|ميلاد"),
  // Births are also counted: these words tell such a property from somebody's birthday.
  BIRTH_STATISTICS(
      "registration|registrations|registered|certificate|certificates|rate|rates|weight"
          + "|attendant|attendants|attended",
      "",
      ""),
  COORDINATES("latitude|longitude|lat|lon|lng|gps|geolocation", "", ""),
  PLACE("location|coordinates|position|gps|geolocation|map", "", ""),
  GEOHASH("geohash", "geo hash|geo-hash", ""),
  WHAT3WORDS("", "w3w|what3words|what 3 words|what three words", ""),
  PAN("pan", "permanent account", "पैन"),
  EPIC("epic|voter|voters", "electoral photo", "मतदाता|ভোটার"),
  PASSPORT(
      "passport|passeport|pasaporte|passaporte|pasipoti",
      "",
      "पासपोर्ट|পাসপোর্ট|លិខិតឆ្លងដែន|جواز"),
  SSN("ssn", "social security|social-security", ""),
  NINO("nino", "national insurance|national-insurance|ni number|ni no", ""),
  CARD("card|visa|mastercard|rupay|tarjeta", "", "कार्ड");

  private static final Map<String, EnumSet<Topic>> BY_WORD = new HashMap<>();
  private static final Map<Topic, List<String>> PHRASES = new EnumMap<>(Topic.class);
  private static final Map<Topic, List<String>> FRAGMENTS = new EnumMap<>(Topic.class);
  private static final int LONGEST_WORD;

  static {
    int longest = 0;
    for (Topic topic : values()) {
      for (String word : split(topic.words)) {
        BY_WORD.computeIfAbsent(word, any -> EnumSet.noneOf(Topic.class)).add(topic);
        longest = Math.max(longest, word.length());
      }
      PHRASES.put(topic, split(topic.phrases));
      FRAGMENTS.put(topic, split(topic.fragments));
    }
    LONGEST_WORD = longest;
  }

  private final String words;
  private final String phrases;
  private final String fragments;

  /**
   * A topic; each list is divided by upright lines.
   *
   * @param words whole words of plain letters
   * @param phrases sought anywhere
   * @param fragments of scripts that join words or decline them, sought within words
   */
  Topic(String words, String phrases, String fragments) {
    this.words = words;
    this.phrases = phrases;
    this.fragments = fragments;
  }

  private static List<String> split(String list) {
    List<String> parts = new ArrayList<>();
    int from = 0;
    for (int bar = list.indexOf('|'); bar >= 0; bar = list.indexOf('|', from)) {
      parts.add(list.substring(from, bar));
      from = bar + 1;
    }
    if (!list.isEmpty()) {
      parts.add(list.substring(from));
    }
    return List.copyOf(parts);
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
          && (holds(PHRASES, topic, plain) || (foreign && holds(FRAGMENTS, topic, plain)))) {
        topics.add(topic);
      }
    }
    return topics;
  }

  private static boolean holds(Map<Topic, List<String>> lists, Topic topic, String plain) {
    for (String fragment : lists.getOrDefault(topic, List.of())) {
      if (plain.contains(fragment)) {
        return true;
      }
    }
    return false;
  }
}
