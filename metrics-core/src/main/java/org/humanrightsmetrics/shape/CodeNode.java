// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.shape;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.humanrightsmetrics.code.CodeListed;
import org.humanrightsmetrics.code.ListedCode;
import org.jspecify.annotations.Nullable;

/**
 * A code of a list: closed (an enum, every code known here) or open (a value type whose text has a form and
 * whose membership is judged by a rule at the period's date).
 *
 * <p>Immutable and thread-safe.
 */
public final class CodeNode implements Node {

  // A report says the same few codes again and again. Bounded in number and length, because what is
  // remembered comes from files: made-up codes must not fill the memory.
  private static final int MOST_REMEMBERED = 1_000;
  private static final int LONGEST_REMEMBERED = 64;

  private final Map<String, Object> remembered = new ConcurrentHashMap<>();
  private final Class<?> type;
  private final Map<String, Object> closed;
  private final String pattern;
  private final java.util.regex.@Nullable Pattern form;
  private final @Nullable MethodHandle factory;

  private CodeNode(
      Class<?> type, Map<String, Object> closed, String pattern, @Nullable MethodHandle factory) {
    this.type = type;
    this.closed = closed;
    this.pattern = pattern;
    this.form = pattern.isEmpty() ? null : java.util.regex.Pattern.compile(pattern);
    this.factory = factory;
  }

  /**
   * The codes of a type.
   *
   * @param type an enum, or a {@link ListedCode} with {@link CodeListed} and a static {@code of(String)}
   * @return its node
   * @throws IllegalArgumentException when the type is neither
   */
  public static CodeNode of(Class<?> type) {
    if (type.isEnum()) {
      Map<String, Object> constants = new LinkedHashMap<>();
      for (Object constant : type.getEnumConstants()) {
        constants.put(((Enum<?>) constant).name(), constant);
      }
      return new CodeNode(type, Collections.unmodifiableMap(constants), "", null);
    }
    CodeListed listed = type.getAnnotation(CodeListed.class);
    if (listed == null || listed.pattern().isEmpty()) {
      throw new IllegalArgumentException(
          type.getName() + " needs @CodeListed with a pattern to be used as a code");
    }
    try {
      MethodHandle of = MethodHandles.publicLookup()
          .findStatic(type, "of", MethodType.methodType(type, String.class))
          .asType(MethodType.methodType(Object.class, String.class));
      return new CodeNode(type, Map.of(), listed.pattern(), of);
    } catch (ReflectiveOperationException e) {
      throw new IllegalArgumentException(
          type.getName() + " needs a public static method of(String) to be used as a code", e);
    }
  }

  static boolean isCode(Class<?> type) {
    return type.isEnum() || ListedCode.class.isAssignableFrom(type);
  }

  /**
   * The Java type of the codes.
   *
   * @return an enum or a {@link ListedCode}
   */
  public Class<?> type() {
    return type;
  }

  /**
   * Whether every code is known here.
   *
   * @return true for an enum
   */
  public boolean isClosed() {
    return factory == null;
  }

  /**
   * The codes of a closed list.
   *
   * @return in their order; empty for an open list
   */
  public List<String> codes() {
    return List.copyOf(closed.keySet());
  }

  /**
   * The form of an open list's codes, matched as a whole.
   *
   * @return a linear regular expression without anchors; empty for a closed list
   */
  public String pattern() {
    return pattern;
  }

  /**
   * Reads a code exactly as it is written.
   *
   * @param text the code
   * @return the enum constant or value; empty when a closed list lacks it or the form does not fit
   */
  public Optional<Object> parse(String text) {
    MethodHandle of = factory;
    if (of == null) {
      return Optional.ofNullable(closed.get(text));
    }
    Object known = remembered.get(text);
    if (known != null) {
      return Optional.of(known);
    }
    if (form == null || text.length() > 256 || !form.matcher(text).matches()) {
      return Optional.empty();
    }
    try {
      Object code = (Object) of.invokeExact(text);
      if (text.length() <= LONGEST_REMEMBERED && remembered.size() < MOST_REMEMBERED) {
        remembered.put(text, code);
      }
      return Optional.of(code);
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    } catch (Throwable e) {
      throw new IllegalStateException(type.getName() + ".of failed", e);
    }
  }

  /**
   * The text of a code.
   *
   * @param code an enum constant or value of this list
   * @return as it stands in files
   */
  public static String text(Object code) {
    return code instanceof Enum<?> constant ? constant.name() : code.toString();
  }

  @Override
  public String toString() {
    return "codes of " + type.getSimpleName();
  }
}
