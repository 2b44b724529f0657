// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.json;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.humanrightsmetrics.json.read.Shown;
import org.humanrightsmetrics.json.source.MalformedInput;
import org.humanrightsmetrics.json.source.StrictUtf8Reader;
import org.humanrightsmetrics.rule.Finding;
import org.humanrightsmetrics.rule.Location;
import org.humanrightsmetrics.rule.Severity;
import org.humanrightsmetrics.shape.Path;
import org.humanrightsmetrics.text.StrictNumber;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/**
 * A small file that is read whole and strictly: UTF-8, no name twice, every member known and of the right
 * kind. What is not so becomes a finding. Confine to one thread.
 */
final class SmallDocument {

  private static final int LONGEST = 1_000_000;
  private static final int LONGEST_TEXT = 8_192;
  private static final int LONGEST_ECHO = 120;

  private static final JsonFactory FACTORY = JsonFactory.builder()
      .streamReadConstraints(StreamReadConstraints.builder()
          .maxNestingDepth(8)
          .maxNameLength(256)
          .maxStringLength(LONGEST_TEXT)
          .maxNumberLength(64)
          .build())
      .build();

  private final String file;
  private final int longest;
  private final List<Finding> findings = new ArrayList<>();

  private SmallDocument(String file, int longest) {
    this.file = file;
    this.longest = longest;
  }

  /** A number as it was written. */
  private record Digits(String text) {}

  /** The members of one object, each of which must be asked for. */
  final class Members {
    private final String pointer;
    private final Map<String, Object> left;

    private Members(String pointer, Map<String, Object> left) {
      this.pointer = pointer;
      this.left = new LinkedHashMap<>(left);
    }

    /** A text that must be there; empty text after a finding. */
    String text(String name) {
      return of(String.class, name, "text").orElse("");
    }

    /** A day that must be there; some day after a finding. */
    LocalDate date(String name) {
      String text = text(name);
      try {
        return text.length() == 10 ? LocalDate.parse(text) : noDate(name, text);
      } catch (DateTimeParseException e) {
        return noDate(name, text);
      }
    }

    private LocalDate noDate(String name, String text) {
      if (!text.isEmpty()) {
        add(finding("date/not-a-date", pointer + "/" + name).value(show(name, text)));
      }
      return LocalDate.EPOCH;
    }

    /** A decimal that must be there, without an exponent; 0 after a finding. */
    BigDecimal decimal(String name) {
      Optional<Digits> digits = of(Digits.class, name, "number");
      if (digits.isEmpty()) {
        return BigDecimal.ZERO;
      }
      String text = digits.get().text();
      Optional<String> fault = StrictNumber.faultIn(text);
      if (fault.isPresent()) {
        add(finding(fault.get(), pointer + "/" + name).value(show(name, text)));
        return BigDecimal.ZERO;
      }
      return StrictNumber.parse(text);
    }

    /** A whole number that must be there; 1 after a finding. */
    int whole(String name) {
      BigDecimal decimal = decimal(name);
      try {
        return decimal.intValueExact();
      } catch (ArithmeticException e) {
        wrongType(pointer + "/" + name, "whole-number", "number");
        return 1;
      }
    }

    /** A whole number of up to 64 bits that must be there; 1 after a finding. */
    long integer(String name) {
      BigDecimal decimal = decimal(name);
      try {
        return decimal.longValueExact();
      } catch (ArithmeticException e) {
        wrongType(pointer + "/" + name, "whole-number", "number");
        return 1;
      }
    }

    /** Yes or no, which must be there; no after a finding. */
    boolean flag(String name) {
      return of(Boolean.class, name, "yes-or-no").orElse(false);
    }

    boolean has(String name) {
      return left.containsKey(name);
    }

    /** A list of texts that must be there. */
    List<String> texts(String name) {
      List<String> texts = new ArrayList<>();
      Iterator<?> elements = of(List.class, name, "list").orElse(List.of()).iterator();
      for (int i = 0; elements.hasNext(); i++) {
        Object element = elements.next();
        if (element instanceof String text) {
          texts.add(text);
        } else {
          wrongType(pointer + "/" + name + "/" + i, "text", kindOf(element));
        }
      }
      return texts;
    }

    /** The names of an object whose members are not fixed; ask for each of them. */
    List<String> names() {
      return List.copyOf(left.keySet());
    }

    /** An object that must be there; one without members after a finding. */
    @SuppressWarnings("unchecked")
    Members object(String name) {
      Object value = of(Map.class, name, "group").orElse(Map.of());
      return new Members(pointer + "/" + name, (Map<String, Object>) value);
    }

    /** An object that may be there. */
    Optional<Members> optionalObject(String name) {
      return left.containsKey(name) ? Optional.of(object(name)) : Optional.empty();
    }

    /** A list of objects that must be there. */
    @SuppressWarnings("unchecked")
    List<Members> objects(String name) {
      List<Members> objects = new ArrayList<>();
      Iterator<?> elements = of(List.class, name, "list").orElse(List.of()).iterator();
      for (int i = 0; elements.hasNext(); i++) {
        String place = pointer + "/" + name + "/" + i;
        if (elements.next() instanceof Map<?, ?> members) {
          objects.add(new Members(place, (Map<String, Object>) members));
        } else {
          wrongType(place, "group", "text");
        }
      }
      return objects;
    }

    /** Reports what nobody asked for. */
    void end() {
      left.keySet()
          .forEach(name -> add(finding("field/unknown", pointer + "/" + Path.escape(show("", name)))
              .argument("name", show("", name))));
    }

    String pointer() {
      return pointer;
    }

    private <T> Optional<T> of(Class<T> kind, String name, String expected) {
      if (!left.containsKey(name)) {
        add(finding("field/missing", pointer + "/" + name));
        return Optional.empty();
      }
      Object value = left.remove(name);
      if (!kind.isInstance(value)) {
        wrongType(pointer + "/" + name, expected, kindOf(value));
        return Optional.empty();
      }
      return Optional.of(kind.cast(value));
    }
  }

  /** What a file says once its members are known. */
  interface Maker<T> {

    /**
     * Makes the value.
     *
     * @throws IllegalArgumentException when a value refuses its parts
     */
    T make(SmallDocument document, Members members);
  }

  /** Reads a file of that format. */
  static <T> Decoded<T> read(String file, byte[] bytes, String format, Maker<T> maker) {
    return read(file, bytes, format, LONGEST, maker);
  }

  /** Reads a file of that format, of up to so many bytes. */
  static <T> Decoded<T> read(
      String file, byte[] bytes, String format, int longest, Maker<T> maker) {
    SmallDocument document = new SmallDocument(file, longest);
    Object tree = document.tree(bytes);
    if (!document.findings.isEmpty()) {
      return new Decoded<>(Optional.empty(), document.findings);
    }
    if (!(tree instanceof Map<?, ?> map)) {
      document.wrongType("", "group", kindOf(tree));
      return new Decoded<>(Optional.empty(), document.findings);
    }
    @SuppressWarnings("unchecked")
    Members members = document.new Members("", (Map<String, Object>) map);
    if (!members.text("format").equals(format)) {
      document.notInForm("/format");
    }
    T value = maker.make(document, members);
    members.end();
    return new Decoded<>(
        document.findings.isEmpty() ? Optional.of(value) : Optional.empty(), document.findings);
  }

  /** Makes a part, or reports that its parts do not have the form that it needs. */
  <T> @Nullable T make(String pointer, Supplier<T> maker) {
    try {
      return maker.get();
    } catch (IllegalArgumentException e) {
      notInForm(pointer);
      return null;
    }
  }

  boolean isSound() {
    return findings.isEmpty();
  }

  private void notInForm(String pointer) {
    add(finding("text/not-in-form", pointer));
  }

  private void wrongType(String pointer, String expected, String found) {
    add(finding("field/wrong-type", pointer)
        .argument("expected", expected)
        .argument("found", found));
  }

  private static Finding.Builder finding(String code, String pointer) {
    return Finding.of(code, Severity.ERROR).texts(Engine.BASE_TEXTS).pointer(pointer);
  }

  private void add(Finding.Builder finding) {
    findings.add(finding.build());
  }

  private static String show(String name, String text) {
    return Shown.value(name, text, LONGEST_ECHO);
  }

  private static String kindOf(@Nullable Object value) {
    if (value instanceof String) {
      return "text";
    }
    if (value instanceof Digits) {
      return "number";
    }
    return value instanceof Map ? "group" : value instanceof List ? "list" : "yes-or-no";
  }

  private @Nullable Object tree(byte[] bytes) {
    if (bytes.length > longest) {
      add(finding("limit/observation-too-large", "").argument("max", (long) longest));
      return null;
    }
    StrictUtf8Reader characters = new StrictUtf8Reader(new ByteArrayInputStream(bytes));
    StringBuilder text = new StringBuilder(bytes.length);
    char[] buffer = new char[4_096];
    try (characters) {
      for (int n = characters.read(buffer, 0, buffer.length);
          n >= 0;
          n = characters.read(buffer, 0, buffer.length)) {
        text.append(buffer, 0, n);
      }
    } catch (MalformedInput e) {
      add(finding(e.fault().code(), "")
          .location(new Location(file, (int) e.fault().line(), (int) e.fault().column())));
      return null;
    } catch (IOException e) {
      throw new IllegalStateException("An array of bytes cannot fail to be read", e);
    }
    return tree(text.toString());
  }

  private @Nullable Object tree(String text) {
    try (JsonParser parser =
        FACTORY.createParser(ObjectReadContext.empty(), new StringReader(text))) {
      JsonToken first = parser.nextToken();
      if (first == null) {
        add(finding("file/empty", ""));
        return null;
      }
      Object tree = value(parser, first, "");
      if (parser.nextToken() != null) {
        add(finding("file/trailing-content", "").location(here(parser)));
      }
      return tree;
    } catch (JacksonException e) {
      TokenStreamLocation at = e.getLocation();
      Finding.Builder broken = finding("file/not-json", "");
      add(
          at == null
              ? broken
              : broken.location(new Location(file, at.getLineNr(), at.getColumnNr())));
      return null;
    }
  }

  private Location here(JsonParser parser) {
    TokenStreamLocation at = parser.currentTokenLocation();
    return new Location(file, at.getLineNr(), at.getColumnNr());
  }

  private Object value(JsonParser parser, JsonToken token, String pointer) {
    return switch (token) {
      case START_OBJECT -> object(parser, pointer);
      case START_ARRAY -> {
        List<Object> list = new ArrayList<>();
        for (JsonToken next = parser.nextToken();
            next != JsonToken.END_ARRAY;
            next = parser.nextToken()) {
          list.add(value(parser, next, pointer + "/" + list.size()));
        }
        yield list;
      }
      case VALUE_STRING -> parser.getString();
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Digits(parser.getString());
      case VALUE_TRUE -> true;
      case VALUE_FALSE -> false;
      // Nothing that is read here is null: of another kind whatever is asked for.
      default -> Optional.empty();
    };
  }

  private Map<String, Object> object(JsonParser parser, String pointer) {
    Map<String, Object> members = new LinkedHashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      String place = pointer + "/" + Path.escape(show("", name));
      Location location = here(parser);
      Object value = value(parser, parser.nextToken(), place);
      if (members.putIfAbsent(name, value) != null) {
        add(finding("field/duplicate", place).location(location).argument("name", show("", name)));
      }
    }
    return members;
  }
}
