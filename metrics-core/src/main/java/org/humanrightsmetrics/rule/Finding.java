// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.rule;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What was found, where, how grave it is, and how to mend it: one type for every stage from bytes to
 * comparison.
 *
 * <p>Texts are looked up late, in the reader's language, from the bundle of the metric or of the family of
 * codes. Two findings are equal when everything but their texts is. Immutable and thread-safe.
 */
public final class Finding {

  private final String code;
  private final Severity severity;
  private final String metric;
  private final int version;
  private final String pointer;
  private final @Nullable Location location;
  private final @Nullable String value;
  private final Map<String, Object> arguments;
  private final List<String> related;
  private final Texts texts;

  private Finding(Builder builder) {
    this.code = builder.code;
    this.severity = builder.severity;
    this.metric = builder.metric;
    this.version = builder.version;
    this.pointer = builder.pointer;
    this.location = builder.location;
    this.value = builder.value;
    // Sorted: most come from Map.of, whose order changes with every start of the virtual machine.
    this.arguments = Collections.unmodifiableMap(new TreeMap<>(builder.arguments));
    this.related = List.copyOf(builder.related);
    this.texts = builder.texts;
  }

  /**
   * Starts a finding.
   *
   * @param code the written-out code, for example {@code "period/start-after-end"}
   * @param severity how grave
   * @return a builder
   */
  public static Builder of(String code, Severity severity) {
    return new Builder(code, severity);
  }

  /**
   * Starts a copy of this finding.
   *
   * @return a builder filled with everything this finding says
   */
  public Builder toBuilder() {
    Builder copy = new Builder(code, severity);
    copy.metric = metric;
    copy.version = version;
    copy.pointer = pointer;
    copy.location = location;
    copy.value = value;
    copy.arguments.putAll(arguments);
    copy.related.addAll(related);
    copy.texts = texts;
    return copy;
  }

  /**
   * The same finding, seen from further out.
   *
   * @param prefix the pointer of the place from which this finding's pointers were counted
   * @return a copy whose pointers begin with it
   */
  public Finding under(String prefix) {
    Builder moved = toBuilder().pointer(prefix + pointer);
    moved.related.replaceAll(other -> prefix + other);
    return moved.build();
  }

  /**
   * The same finding for a result that travels: without the value seen, the arguments and the places
   * named besides the pointer, any of which may repeat what stands in the file.
   *
   * @return a copy; its {@link #title} still reads well, while the sentences of {@link #what} and {@link
   *     #howToFix} keep their placeholders
   */
  public Finding withoutValues() {
    Builder bare = of(code, severity);
    bare.metric = metric;
    bare.version = version;
    bare.pointer = pointer;
    bare.location = location;
    bare.texts = texts;
    return bare.build();
  }

  /**
   * The code, which is also the key of the texts.
   *
   * @return for example {@code "women-trained/completed-exceeds-started"}; never reused for another thing
   */
  public String code() {
    return code;
  }

  /**
   * How grave.
   *
   * @return the severity, after any change the caller's policy made
   */
  public Severity severity() {
    return severity;
  }

  /**
   * The metric concerned.
   *
   * @return its id; empty for a finding about the file
   */
  public Optional<String> metric() {
    return metric.isEmpty() ? Optional.empty() : Optional.of(metric);
  }

  /**
   * The version of the metric by which was judged.
   *
   * @return a positive number; 0 when there is no metric
   */
  public int version() {
    return version;
  }

  /**
   * Where, as a JSON Pointer.
   *
   * @return for example {@code "/observations/0/completed"}; empty for the whole file
   */
  public String pointer() {
    return pointer;
  }

  /**
   * The place that the reader edits.
   *
   * @return file, line and column; empty for an object that was built in a program
   */
  public Optional<Location> location() {
    return Optional.ofNullable(location);
  }

  /**
   * The value seen, as it was typed: shortened, control characters made visible, personal data masked.
   *
   * @return empty where there is none or where it must not be repeated
   */
  public Optional<String> value() {
    return Optional.ofNullable(value);
  }

  /**
   * Named values for the texts: whole numbers as {@code Long}, decimals as {@code BigDecimal}, dates as
   * {@code LocalDate}, everything else as text.
   *
   * @return sorted by name
   */
  public Map<String, Object> arguments() {
    return arguments;
  }

  /**
   * The other places one has to look at.
   *
   * @return JSON Pointers
   */
  public List<String> related() {
    return related;
  }

  /**
   * What is wrong, in a few words.
   *
   * @param locale the reader's language
   * @return for example "More women completed than started"; the code itself when no text exists
   */
  public String title(Locale locale) {
    return text("title", locale).orElse(code);
  }

  /**
   * What is wrong, in one sentence with the numbers.
   *
   * @param locale the reader's language
   * @return the sentence; the code itself when no text exists
   */
  public String what(Locale locale) {
    return text("what", locale).orElse(code);
  }

  /**
   * Why it matters.
   *
   * @param locale the reader's language
   * @return a sentence; empty text when none exists
   */
  public String why(Locale locale) {
    return text("why", locale).orElse("");
  }

  /**
   * How to mend it, with the nearest known word where an argument {@code suggestion} names one.
   *
   * @param locale the reader's language
   * @return one or two sentences; empty text when none exists
   */
  public String howToFix(Locale locale) {
    String fix = text("fix", locale).orElse("");
    if (String.valueOf(arguments.getOrDefault("suggestion", "")).isEmpty()) {
      return fix;
    }
    return texts
        .find("suggestion", locale)
        .map(sentence -> fix + " " + wording(locale).fill(sentence))
        .orElse(fix);
  }

  /**
   * What a sound value looks like.
   *
   * @param locale the reader's language
   * @return an example, or empty
   */
  public Optional<String> example(Locale locale) {
    return text("example", locale);
  }

  private Optional<String> text(String part, Locale locale) {
    int slash = code.indexOf('/');
    Optional<String> own = code.startsWith(metric + "/")
        ? texts.find(code.substring(slash + 1) + "." + part, locale)
        : Optional.empty();
    return own.or(() -> texts.find(code + "." + part, locale)).map(wording(locale)::fill);
  }

  private Wording wording(Locale locale) {
    return new Wording(texts, locale, pointer, arguments, Optional.ofNullable(value));
  }

  /**
   * The title of a field in the reader's language, looked up under its name without list positions. What
   * lies inside a measure is named by its field with the last step behind it.
   *
   * @param at a pointer to the field
   * @param locale the reader's language
   * @return for example "Women who completed", or "Women who completed (Y18T25)"; the last step of the
   *     pointer when nothing on the way has a label
   */
  public String label(String at, Locale locale) {
    return wording(locale).label(at);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Finding that
        && code.equals(that.code)
        && severity == that.severity
        && metric.equals(that.metric)
        && version == that.version
        && pointer.equals(that.pointer)
        && Objects.equals(location, that.location)
        && Objects.equals(value, that.value)
        && arguments.equals(that.arguments)
        && related.equals(that.related);
  }

  @Override
  public int hashCode() {
    return Objects.hash(code, severity, pointer, location, arguments);
  }

  @Override
  public String toString() {
    return severity + " " + code + " at " + (pointer.isEmpty() ? "/" : pointer)
        + (location == null ? "" : " (" + location + ")");
  }

  /** Builds one finding. Confine to one thread. */
  public static final class Builder {
    private final String code;
    private Severity severity;
    private String metric = "";
    private int version;
    private String pointer = "";
    private @Nullable Location location;
    private @Nullable String value;
    private final Map<String, Object> arguments = new LinkedHashMap<>();
    private final List<String> related = new ArrayList<>();
    private Texts texts = Texts.none();

    private Builder(String code, Severity severity) {
      this.code = Objects.requireNonNull(code, "code");
      this.severity = Objects.requireNonNull(severity, "severity");
    }

    /**
     * Changes the severity, as a caller's policy may.
     *
     * @param changed the severity in force
     * @return this builder
     */
    public Builder severity(Severity changed) {
      this.severity = changed;
      return this;
    }

    /**
     * The metric concerned, with the version by which was judged.
     *
     * @param id the id of the metric
     * @param judgedBy its version
     * @return this builder
     */
    public Builder metric(String id, int judgedBy) {
      this.metric = id;
      this.version = judgedBy;
      return this;
    }

    /**
     * Where.
     *
     * @param place a JSON Pointer
     * @return this builder
     */
    public Builder pointer(String place) {
      this.pointer = place;
      return this;
    }

    /**
     * The place that the reader edits.
     *
     * @param place file, line and column; null when unknown
     * @return this builder
     */
    public Builder location(@Nullable Location place) {
      this.location = place;
      return this;
    }

    /**
     * The value seen, already made safe to repeat.
     *
     * @param seen as typed; null for none
     * @return this builder
     */
    public Builder value(@Nullable String seen) {
      this.value = seen;
      return this;
    }

    /**
     * A named value for the texts.
     *
     * @param name as in the placeholder
     * @param argument a number, a date or a text
     * @return this builder
     */
    public Builder argument(String name, Object argument) {
      arguments.put(name, argument);
      return this;
    }

    /**
     * Several named values for the texts.
     *
     * @param more by name
     * @return this builder
     */
    public Builder arguments(Map<String, ?> more) {
      arguments.putAll(more);
      return this;
    }

    /**
     * Another place to look at.
     *
     * @param other a JSON Pointer
     * @return this builder
     */
    public Builder related(String other) {
      related.add(other);
      return this;
    }

    /**
     * Where the texts come from.
     *
     * @param source of the metric and its family
     * @return this builder
     */
    public Builder texts(Texts source) {
      this.texts = source;
      return this;
    }

    /**
     * Builds it.
     *
     * @return the finding
     */
    public Finding build() {
      return new Finding(this);
    }
  }
}
