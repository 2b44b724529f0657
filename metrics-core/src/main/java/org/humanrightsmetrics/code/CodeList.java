// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.code;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A code list: where it comes from, which codes it has, what they are called.
 *
 * <p>{@code CodeList.of(Country.class)} is the list of countries: scheme {@code "ISO 3166-1 alpha-2,
 * UN M49"}, 249 codes. Lists are read from the resources of the type's own module on first use and
 * kept.
 *
 * <p><b>Lists of third parties.</b> Any type with {@link CodeListed} has a list. An enum gives its
 * constants, a {@link ListedCode} with {@code public static List<T> values()} gives those. A resource
 * {@code /spec/code/<id>.csv} beside the type adds origin, names and withdrawals, and for a type
 * without constants the codes themselves. Without it the origin reads {@code "unspecified"}.
 *
 * <p>Immutable and thread-safe.
 */
public final class CodeList {

  private static final ClassValue<CodeList> LISTS = new ClassValue<>() {
    @Override
    protected CodeList computeValue(Class<?> type) {
      return load(type);
    }
  };

  private final String id;
  private final CodeListFile.Origin origin;
  private final List<String> codes;
  private final Map<String, CodeListFile.Row> rows;

  private CodeList(
      String id,
      CodeListFile.Origin origin,
      List<String> codes,
      Map<String, CodeListFile.Row> rows) {
    this.id = id;
    this.origin = origin;
    this.codes = List.copyOf(codes);
    this.rows = rows;
  }

  /**
   * The list to which the values of a type belong.
   *
   * @param type a type with {@link CodeListed}
   * @return its list, always the same object
   * @throws IllegalArgumentException when the type has no {@link CodeListed}
   */
  public static CodeList of(Class<? extends Code> type) {
    return LISTS.get(Objects.requireNonNull(type, "type"));
  }

  /**
   * Every list that comes with the library.
   *
   * @return the lists, sorted by id
   */
  public static List<CodeList> all() {
    return ShippedLists.TYPES.stream()
        .map(CodeList::of)
        .sorted((a, b) -> a.id.compareTo(b.id))
        .toList();
  }

  /**
   * The list's own name, for example {@code "training-type"}.
   *
   * @return kebab-case; it never changes
   */
  public String id() {
    return id;
  }

  /**
   * The outside scheme that the codes are taken from, for example {@code "ISO 4217 alphabetic"}.
   *
   * @return the scheme; {@code "Human Rights Metrics"} for a list of this standard
   */
  public String scheme() {
    return origin.scheme();
  }

  /**
   * The version of the scheme, as its owner or our copy names it, for example {@code "2026-11"}.
   *
   * @return the version
   */
  public String version() {
    return origin.version();
  }

  /**
   * The day on which the codes were taken from the source.
   *
   * @return an ISO date, for example {@code "2026-11-24"}
   */
  public String retrieved() {
    return origin.retrieved();
  }

  /**
   * The terms under which the codes are passed on, for example {@code "PDDL-1.0"}.
   *
   * @return the licence; the notice beside the data says more
   */
  public String licence() {
    return origin.licence();
  }

  /**
   * Where the codes were taken from.
   *
   * @return a place that a person can find, not necessarily a complete address
   */
  public String source() {
    return origin.source();
  }

  /**
   * The codes in use, without withdrawn and user-assigned ones.
   *
   * <p>In the order of the type's constants; sorted where the codes are data. Empty for identifiers
   * that no list can hold, such as {@link LegalEntityIdentifier}. For {@link OrganisationId} the
   * known registers, for {@link AgeBand} the bands of the presets.
   *
   * @return the codes
   */
  public List<String> codes() {
    return codes;
  }

  /**
   * Whether a code is in use in this list.
   *
   * @param code a code, matched exactly
   * @return true when {@link #codes()} has it
   */
  public boolean contains(String code) {
    CodeListFile.Row row = rows.get(Objects.requireNonNull(code, "code"));
    return row != null && row.inUse();
  }

  /**
   * The code that was probably meant by a mistyped one, for example {@code KH} for {@code
   * Kambodia}.
   *
   * <p>Codes and English names are compared without regard to case. The nearest wins; of two equally
   * near, a code before a name, then the earlier of {@link #codes()}. One slip (a letter missing, added,
   * exchanged, or two swapped) is allowed from four letters on, two from six on: among two-letter
   * codes everything is near everything. Text of more than 64 characters is not looked up.
   *
   * @param typed what the reporter wrote
   * @return a code of {@link #codes()}; empty when nothing is near
   */
  public Optional<String> nearest(String typed) {
    return Spelling.nearest(typed, codes, code -> label(code, Locale.ENGLISH));
  }

  /**
   * What a code is called, for people, for example {@code "Cambodia"} for {@code KH}.
   *
   * <p>English where the library has no text in the language. The code itself where the list has no
   * names (currencies, subdivisions) or does not have the code; words made from the code for the
   * constants of a list that brings no texts.
   *
   * @param code a code
   * @param locale the reader's language
   * @return the label, never empty for a code that is not empty
   */
  public String label(String code, Locale locale) {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(locale, "locale");
    CodeListFile.Row row = rows.get(code);
    return CodeText.of(id, code, locale)
        .or(() -> row == null ? Optional.empty() : row.name())
        .orElseGet(() -> row == null || row.fromFile() ? code : CodeText.inWords(code));
  }

  /**
   * What the list is called, for people, for example {@code "Type of training"}.
   *
   * @param locale the reader's language; English where the library has no text in it
   * @return the title; words made from the id for a list that brings no texts
   */
  public String title(Locale locale) {
    return CodeText.of(id, Objects.requireNonNull(locale, "locale"))
        .orElseGet(() -> CodeText.inWords(id));
  }

  /** Id, scheme and version, for example {@code currency (ISO 4217 alphabetic 2026-11)}. */
  @Override
  public String toString() {
    return id + " (" + origin.scheme() + " " + origin.version() + ")";
  }

  CodeStatus status(String code, LocalDate start, LocalDate end) {
    CodeListFile.Row row = rows.get(code);
    if (row == null) {
      return CodeStatus.of(CodeStatus.Kind.NOT_LISTED);
    }
    if (row.userAssigned()) {
      return CodeStatus.of(CodeStatus.Kind.USER_ASSIGNED);
    }
    Optional<LocalDate> withdrawn = row.withdrawnOn();
    return withdrawn.isPresent()
        ? CodeStatus.ofWithdrawal(withdrawn.get(), start, end)
        : CodeStatus.of(CodeStatus.Kind.LISTED);
  }

  /** A further column of the data, empty when list, code or column is missing. */
  Optional<String> column(String code, String column) {
    return Optional.ofNullable(rows.get(code)).flatMap(row -> row.cell(column));
  }

  static CodeListed annotation(Class<?> type) {
    CodeListed listed = type.getAnnotation(CodeListed.class);
    if (listed == null) {
      throw new IllegalArgumentException(type.getName() + " belongs to no list: add @CodeListed");
    }
    return listed;
  }

  private static CodeList load(Class<?> type) {
    String id = annotation(type).id();
    Optional<CodeListFile> file = CodeListFile.read(type, id);
    CodeListFile.Origin origin =
        file.map(CodeListFile::origin).orElseGet(() -> CodeListFile.originOfConstants(id));
    Map<String, CodeListFile.Row> known = file.map(CodeListFile::rows).orElseGet(Map::of);
    Optional<List<String>> constants = constants(type);
    if (constants.isEmpty()) {
      List<String> inUse = new ArrayList<>();
      known.forEach((code, row) -> {
        if (row.inUse()) {
          inUse.add(code);
        }
      });
      inUse.sort(null);
      return new CodeList(id, origin, inUse, known);
    }
    Map<String, CodeListFile.Row> rows = new LinkedHashMap<>(known);
    constants.get().forEach(code -> rows.putIfAbsent(code, CodeListFile.Row.OF_CONSTANT));
    return new CodeList(id, origin, constants.get(), rows);
  }

  private static Optional<List<String>> constants(Class<?> type) {
    if (type.isEnum()) {
      return Optional.of(codes(List.of(type.getEnumConstants())));
    }
    Method values;
    try {
      values = type.getMethod("values");
    } catch (NoSuchMethodException e) {
      return Optional.empty();
    }
    try {
      return Optional.of(codes((Iterable<?>) values.invoke(null)));
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException(
          type.getName() + ".values() must be public, static and return the list of its constants",
          e);
    }
  }

  private static List<String> codes(Iterable<?> constants) {
    List<String> codes = new ArrayList<>();
    constants.forEach(constant -> codes.add(((Code) constant).code()));
    return codes;
  }
}
