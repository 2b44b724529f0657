// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.json.read;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.humanrightsmetrics.rule.Severity;
import org.humanrightsmetrics.shape.Component;
import org.humanrightsmetrics.shape.Path;
import org.humanrightsmetrics.text.Limits;
import org.humanrightsmetrics.text.PersonalData;
import org.humanrightsmetrics.text.StrictNumber;
import org.humanrightsmetrics.text.StrictText;
import org.humanrightsmetrics.text.TextFault;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;

/**
 * One object being read: the parser, where it stands, and what was found so far. Confine to one thread.
 *
 * <p>The place is kept as a stack of steps and written out as a JSON Pointer only when something is found.
 */
public final class Reading {

  private static final int FIRST_DEPTH = 16;

  private final JsonParser parser;
  private final Limits limits;
  private final int firstLine;
  private final int firstColumn;
  private @Nullable String[] names = new @Nullable String[FIRST_DEPTH];
  private int[] positions = new int[FIRST_DEPTH];
  private @Nullable Component[] components = new @Nullable Component[FIRST_DEPTH];
  private int depth;
  private final List<Fault> faults = new ArrayList<>(0);
  private final Map<Severity, Map<String, Long>> dropped = new EnumMap<>(Severity.class);
  private long count;
  private final Set<String> unsound = new LinkedHashSet<>(0);
  private boolean incomplete;
  private long whole;

  /**
   * A reading that begins where the parser stands.
   *
   * @param parser without duplicate detection of its own
   * @param limits how much to repeat in findings
   * @param firstLine where the text of the parser begins in the file, from 1
   * @param firstColumn where it begins in that line, from 1
   */
  public Reading(JsonParser parser, Limits limits, int firstLine, int firstColumn) {
    this.parser = parser;
    this.limits = limits;
    this.firstLine = firstLine;
    this.firstColumn = firstColumn;
  }

  /** The parser. */
  public JsonParser parser() {
    return parser;
  }

  /** What was found so far, in the order of the text. */
  public List<Fault> faults() {
    return faults;
  }

  /** How many faults were found, those that were not kept included. */
  public long count() {
    return count;
  }

  /** Whether another fault would be kept; if not, nobody will see how it is told. */
  boolean hasRoom() {
    return faults.size() < limits.findingsKept();
  }

  /** How many faults were found that were not kept, by severity and code. */
  public Map<Severity, Map<String, Long>> dropped() {
    return dropped;
  }

  /** Counts a fault; false when it is not to be kept, so that a small text cannot fill the memory. */
  private boolean takes(String code, Severity severity) {
    count++;
    if (hasRoom()) {
      return true;
    }
    dropped.computeIfAbsent(severity, any -> new TreeMap<>()).merge(code, 1L, Long::sum);
    return false;
  }

  /** Pointers of the components whose values could not be taken or are missing. */
  public Set<String> unsound() {
    return unsound;
  }

  /** Steps into a member. */
  public void enter(String name, @Nullable Component component) {
    push();
    names[depth] = name;
    components[depth++] = component;
  }

  /** Steps into an element. */
  public void enter(int position) {
    push();
    names[depth] = null;
    positions[depth] = position;
    components[depth++] = null;
  }

  private void push() {
    if (depth == names.length) {
      names = java.util.Arrays.copyOf(names, 2 * depth);
      positions = java.util.Arrays.copyOf(positions, 2 * depth);
      components = java.util.Arrays.copyOf(components, 2 * depth);
    }
  }

  /** Steps out again. */
  public void leave() {
    depth--;
  }

  /** Where the reading stands, as a JSON Pointer from the object that is read. */
  public String pointer() {
    StringBuilder pointer = new StringBuilder();
    for (int i = 0; i < depth; i++) {
      pointer.append('/');
      String name = names[i];
      if (name == null) {
        pointer.append(positions[i]);
      } else {
        pointer.append(Path.escape(name));
      }
    }
    return pointer.toString();
  }

  /** The name of the member in which the reading stands; empty at the top and in lists. */
  String name() {
    String name = depth == 0 ? null : names[depth - 1];
    return name == null ? "" : name;
  }

  /** The metric's own code for a general fault here, given by the nearest component that gives one. */
  private String code(String fault) {
    for (int i = depth - 1; i >= 0; i--) {
      Component component = components[i];
      if (component != null) {
        String code = component.code(fault);
        if (!code.equals(fault)) {
          return code;
        }
      }
    }
    return fault;
  }

  /** Notes that the value of the component at this place cannot be used. */
  void notSound() {
    // Inside a list there may be any number; the list itself is not sound then, and that is kept.
    if (hasRoom() || !isInList()) {
      unsound.add(pointer());
    }
  }

  private boolean isInList() {
    for (int i = 0; i < depth; i++) {
      if (names[i] == null) {
        return true;
      }
    }
    return false;
  }

  /** Notes that the record just read lacks something that it must have. */
  public void incomplete() {
    incomplete = true;
  }

  /** Whether the record just read lacks something; asking forgets it. */
  public boolean takeIncomplete() {
    boolean was = incomplete;
    incomplete = false;
    return was;
  }

  /** Reports a fault of the value at this place. */
  public void fault(String code, Map<String, Object> arguments, @Nullable String value) {
    String own = code(code);
    if (takes(own, Severity.ERROR)) {
      faults.add(
          new Fault(own, Severity.ERROR, pointer(), Fault.Spot.VALUE, 0, 0, value, arguments));
    }
  }

  /** Reports a fault of the value at this place, with no more to say. */
  public void fault(String code) {
    fault(code, Map.of(), null);
  }

  /** Reports that a member which must be there is not. */
  public void missing(String name, @Nullable Component component, String code) {
    enter(name, component);
    notSound();
    fault(code, Map.of("name", name), null);
    leave();
  }

  /** Reports the name of the member at this place, for example one in another form. */
  public void nameFault(String code, Map<String, Object> arguments, @Nullable String value) {
    String own = code(code);
    if (takes(own, Severity.ERROR)) {
      faults.add(
          new Fault(own, Severity.ERROR, pointer(), Fault.Spot.NAME, 0, 0, value, arguments));
    }
  }

  /** Reports the second of two equal names; the parser stands at it. */
  public void duplicate(String name) {
    if (!takes("field/duplicate", Severity.ERROR)) {
      return;
    }
    TokenStreamLocation here = parser.currentTokenLocation();
    enter(name, null);
    faults.add(new Fault(
        "field/duplicate",
        Severity.ERROR,
        pointer(),
        Fault.Spot.HERE,
        firstLine + here.getLineNr() - 1,
        here.getLineNr() == 1 ? firstColumn + here.getColumnNr() - 1 : here.getColumnNr(),
        null,
        Map.of("name", shown("", name))));
    leave();
  }

  /**
   * Reports a value of another kind and passes over it.
   *
   * @param expected {@code text}, {@code whole-number}, {@code number}, {@code date}, {@code code},
   *     {@code list}, {@code group}, or the kind of a measure
   * @return null, for the reader that has nothing to return
   */
  public @Nullable Object wrongType(String expected) {
    JsonToken token = parser.currentToken();
    if (token == JsonToken.VALUE_NULL) {
      fault("field/null", Map.of("expected", expected), null);
    } else {
      fault(
          "field/wrong-type",
          Map.of("expected", expected, "found", found(token)),
          shownScalar(token));
    }
    parser.skipChildren();
    return null;
  }

  private static String found(@Nullable JsonToken token) {
    if (token == JsonToken.START_OBJECT) {
      return "group";
    }
    if (token == JsonToken.START_ARRAY) {
      return "list";
    }
    if (token == JsonToken.VALUE_STRING) {
      return "text";
    }
    return token == JsonToken.VALUE_TRUE || token == JsonToken.VALUE_FALSE ? "yes-or-no" : "number";
  }

  /** The scalar at the parser, safe to repeat; null when there is none. */
  @Nullable
  String shownScalar(@Nullable JsonToken token) {
    if (token == null || !token.isScalarValue()) {
      return null;
    }
    return shown(parser.getString());
  }

  /** A text at this place, safe to repeat. */
  public String shown(String text) {
    return shown(name(), text);
  }

  /** A text safe to repeat; the name is empty for a text that is a name itself. */
  public String shown(String name, String text) {
    return Shown.value(name, text, limits.echoLength());
  }

  /**
   * Judges the characters of a text at this place.
   *
   * @param text as read
   * @param freeText whether it is prose
   * @return true when it may be taken
   */
  public boolean isCleanText(String text, boolean freeText) {
    Optional<TextFault> fault = StrictText.faultIn(text, freeText);
    if (fault.isEmpty()) {
      return true;
    }
    fault(
        fault.get().code(),
        Map.of(
            "character",
            String.format(java.util.Locale.ROOT, "U+%04X", fault.get().codePoint()),
            "position",
            (long) fault.get().index() + 1),
        shown(text));
    return false;
  }

  /** Looks for personal data in prose at this place. */
  void checkPrivacy(String text) {
    PersonalData.inText(text).ifPresent(detected -> privacy(detected, Fault.Spot.VALUE, text));
  }

  /** Looks for personal data in a property that the standard does not know; reports at most one thing. */
  public boolean checkPrivacy(String name, String value) {
    Optional<PersonalData.Detected> detected = PersonalData.inProperty(name, value);
    detected.ifPresent(found -> privacy(
        found,
        value.isEmpty() ? Fault.Spot.NAME : Fault.Spot.VALUE,
        value.isEmpty() ? name : value));
    return detected.isPresent() && detected.get().level() == PersonalData.Level.ERROR;
  }

  private void privacy(PersonalData.Detected detected, Fault.Spot spot, String text) {
    Severity severity =
        detected.level() == PersonalData.Level.ERROR ? Severity.ERROR : Severity.WARNING;
    if (!takes(detected.code(), severity)) {
      return;
    }
    faults.add(new Fault(
        detected.code(),
        severity,
        pointer(),
        spot,
        0,
        0,
        org.humanrightsmetrics.text.Echo.mask(text),
        Map.of("length", (long) text.codePointCount(0, text.length()))));
  }

  /**
   * Reads the whole number at the parser; {@link #whole()} then has it.
   *
   * @param notWhole the code for a number with a fraction
   * @return false when it is not sound, which is then reported
   */
  public boolean readWhole(String notWhole) {
    JsonToken token = parser.currentToken();
    if (token == JsonToken.VALUE_NUMBER_INT && parser.getStringLength() <= Limits.INTEGER_DIGITS) {
      whole = parser.getLongValue();
      return true;
    }
    if (token != JsonToken.VALUE_NUMBER_INT && token != JsonToken.VALUE_NUMBER_FLOAT) {
      wrongType("whole-number");
      return false;
    }
    String text = parser.getString();
    if (!isSoundNumber(text)) {
      return false;
    }
    if (!StrictNumber.isWhole(text)) {
      fault(notWhole, Map.of("value", shown(text)), shown(text));
      return false;
    }
    whole = StrictNumber.toLongExact(text);
    return true;
  }

  /** The number that {@link #readWhole} read last. */
  public long whole() {
    return whole;
  }

  /** Judges how a number at this place is written. */
  boolean isSoundNumber(String text) {
    Optional<String> fault = StrictNumber.faultIn(text);
    if (fault.isEmpty()) {
      return true;
    }
    fault(
        fault.get(),
        Map.of("digits", (long) Limits.INTEGER_DIGITS, "decimals", (long) Limits.DECIMALS),
        shown(text));
    return false;
  }
}
