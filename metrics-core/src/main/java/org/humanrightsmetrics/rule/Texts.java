// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.rule;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Human texts by key and language, read late from {@code text.properties} files in UTF-8.
 *
 * <p>A text that a language lacks is taken from the language without its country, then from English, and
 * after that from the {@linkplain #orElse(Texts) next} bundle. Thread-safe.
 */
public final class Texts {

  private final @Nullable Class<?> anchor;
  private final String folder;
  private final @Nullable Texts next;
  private final Map<String, Map<String, String>> byLanguage = new ConcurrentHashMap<>();

  private Texts(@Nullable Class<?> anchor, String folder, @Nullable Texts next) {
    this.anchor = anchor;
    this.folder = folder;
    this.next = next;
  }

  /**
   * The texts in one resource folder.
   *
   * @param anchor a class of the module that holds the folder; resources are found through its loader
   * @param folder absolute, for example {@code "/spec/women-trained"}
   * @return the texts; nothing is read yet
   */
  public static Texts in(Class<?> anchor, String folder) {
    return new Texts(anchor, folder, null);
  }

  /**
   * No texts at all.
   *
   * @return texts that answer nothing
   */
  public static Texts none() {
    return new Texts(null, "", null);
  }

  /**
   * These texts, and where they lack one, others.
   *
   * @param fallback asked second
   * @return both together
   */
  public Texts orElse(Texts fallback) {
    return new Texts(anchor, folder, next == null ? fallback : next.orElse(fallback));
  }

  /**
   * One text.
   *
   * @param key for example {@code "completed-exceeds-started.what"}
   * @param locale the reader's language
   * @return the text with its placeholders; empty when no language has it
   */
  public Optional<String> find(String key, Locale locale) {
    for (String suffix : suffixes(locale)) {
      String text = bundle(suffix).get(key);
      if (text != null) {
        return Optional.of(text);
      }
    }
    return next == null ? Optional.empty() : next.find(key, locale);
  }

  /**
   * The keys of the English texts of this folder, without those of the fallback.
   *
   * @return sorted
   */
  public Set<String> keys() {
    return new TreeSet<>(bundle("").keySet());
  }

  private static String[] suffixes(Locale locale) {
    String language = locale.getLanguage();
    if (language.isEmpty() || language.equals("en")) {
      return new String[] {""};
    }
    return locale.getCountry().isEmpty()
        ? new String[] {"_" + language, ""}
        : new String[] {"_" + language + "_" + locale.getCountry(), "_" + language, ""};
  }

  private Map<String, String> bundle(String suffix) {
    return byLanguage.computeIfAbsent(suffix, this::load);
  }

  private Map<String, String> load(String suffix) {
    if (anchor == null) {
      return Map.of();
    }
    String name = folder + "/text" + suffix + ".properties";
    try (InputStream in = anchor.getResourceAsStream(name)) {
      if (in == null) {
        return Map.of();
      }
      Properties properties = new Properties();
      properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      Map<String, String> texts = new ConcurrentHashMap<>();
      properties.forEach((key, value) -> texts.put((String) key, (String) value));
      return Map.copyOf(texts);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read the texts in " + name, e);
    }
  }
}
