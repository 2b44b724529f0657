// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.code;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;

/** The names that the library gives to code lists and codes, by language, English as the last resort. */
final class CodeText {

  private static final String ENGLISH = "en";

  // Only these are ever looked for: a caller's locale must not decide which resource is opened.
  private static final List<String> LANGUAGES =
      List.of(ENGLISH, "fr", "es", "pt", "hi", "km", "bn", "sw", "ar");

  // Filled once per language with what never changes afterwards; bounded by LANGUAGES.
  private static final Map<String, Map<String, String>> TEXTS = new ConcurrentHashMap<>();

  private CodeText() {}

  static Optional<String> of(String listId, Locale locale) {
    return find(listId, locale);
  }

  /**
   * The text of the code, else of its kind: {@code Y18T25} is also looked for as {@code Y#T#}, whose
   * text has a place for each number.
   */
  static Optional<String> of(String listId, String code, Locale locale) {
    return find(listId + "." + code, locale).or(() -> ofKind(listId, code, locale));
  }

  private static Optional<String> ofKind(String listId, String code, Locale locale) {
    StringBuilder kind = new StringBuilder();
    List<String> numbers = new ArrayList<>();
    int i = 0;
    while (i < code.length()) {
      int start = i;
      while (i < code.length() && isDigit(code.charAt(i))) {
        i++;
      }
      if (i > start) {
        numbers.add(code.substring(start, i));
        kind.append('#');
      } else {
        kind.append(code.charAt(i));
        i++;
      }
    }
    return numbers.isEmpty()
        ? Optional.empty()
        : find(listId + "." + kind, locale)
            .map(text -> new MessageFormat(text, Locale.ROOT).format(numbers.toArray()));
  }

  /** {@code ON_SITE} as "On site": better than nothing for a list that brings no texts. */
  static String inWords(String code) {
    if (code.isEmpty()) {
      return code;
    }
    String words = code.replace('_', ' ').replace('-', ' ').toLowerCase(Locale.ROOT);
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static Optional<String> find(String key, Locale locale) {
    return Optional.ofNullable(texts(locale.getLanguage()).get(key))
        .or(() -> Optional.ofNullable(texts(ENGLISH).get(key)));
  }

  private static Map<String, String> texts(String language) {
    return LANGUAGES.contains(language)
        ? TEXTS.computeIfAbsent(language, CodeText::load)
        : Map.of();
  }

  private static Map<String, String> load(String language) {
    String suffix = language.equals(ENGLISH) ? "" : "_" + language;
    String resource = "/spec/code/text" + suffix + ".properties";
    Properties properties = new Properties();
    try (InputStream in = CodeText.class.getResourceAsStream(resource)) {
      if (in == null) {
        return Map.of();
      }
      try (Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
        properties.load(reader);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + resource, e);
    }
    Map<String, String> texts = new HashMap<>();
    properties.stringPropertyNames().forEach(key -> texts.put(key, properties.getProperty(key)));
    return Map.copyOf(texts);
  }
}
