// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.disclosure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.humanrightsmetrics.rule.Finding;
import org.humanrightsmetrics.rule.Severity;
import org.humanrightsmetrics.rule.Texts;
import org.humanrightsmetrics.text.Echo;
import org.humanrightsmetrics.text.PersonalData;
import org.humanrightsmetrics.text.PersonalData.Detected;

/**
 * The last look at everything that is about to be published, for signs of single persons.
 *
 * <pre>{@code
 * PrivacyGate.Verdict verdict = PrivacyGate.strict().check(texts);
 * if (!verdict.mayBePublished()) { ... }                    // whatever else was asked for
 * }</pre>
 *
 * <p>Typed and coded values are the first line of defence; this is the second. What it finds is never
 * repeated, only masked. Immutable and thread-safe.
 */
public final class PrivacyGate {

  /** How many findings are kept; counting goes on. */
  public static final int MOST_FINDINGS = 1_000;

  private static final Texts TEXTS = Texts.in(PrivacyGate.class, "/spec/base");

  private final Set<String> known;
  private final PrivacyBaseline baseline;
  private final LocalDate today;

  private PrivacyGate(Set<String> known, PrivacyBaseline baseline, LocalDate today) {
    this.known = known;
    this.baseline = baseline;
    this.today = today;
  }

  /**
   * A gate that accepts nothing it recognises and knows no words.
   *
   * @return the gate
   */
  public static PrivacyGate strict() {
    return new PrivacyGate(Set.of(), PrivacyBaseline.none(), LocalDate.MAX);
  }

  /**
   * The same gate, which does not take these words for names of persons.
   *
   * @param texts titles and labels of code lists and metrics, of regions and organisations
   * @return a gate that knows them too
   */
  public PrivacyGate knowing(Iterable<String> texts) {
    Set<String> words = new HashSet<>(known);
    for (String text : texts) {
      int i = 0;
      while (i < text.length()) {
        int start = i;
        while (i < text.length() && Character.isLetter(text.charAt(i))) {
          i++;
        }
        if (i > start) {
          words.add(text.substring(start, i).toLowerCase(Locale.ROOT));
        } else {
          i++;
        }
      }
    }
    return new PrivacyGate(Set.copyOf(words), baseline, today);
  }

  /**
   * The same gate, which lets pass what somebody looked at and took responsibility for.
   *
   * @param accepted the false alarms; entries that have run out do not count
   * @param day the day of publication
   * @return a gate that accepts them
   */
  public PrivacyGate accepting(PrivacyBaseline accepted, LocalDate day) {
    return new PrivacyGate(known, Objects.requireNonNull(accepted), Objects.requireNonNull(day));
  }

  /** Where a text will stand. */
  public enum Kind {
    /** The name of a file or sheet. */
    FILE_NAME,
    /** The heading of a column or the name of a property. */
    HEADING,
    /** A title, a label, the name of an organisation. */
    LABEL,
    /** The content of one cell, as it will be written. */
    CELL,
    /** A sentence for readers. */
    NOTE
  }

  /**
   * One text that is about to be published.
   *
   * @param kind where it will stand
   * @param pointer the place for the finding, for example {@code "/observations/0/context/note"}; it is
   *     repeated, so it must not hold the text itself
   * @param name what it is the value of, for example the heading above a cell; empty for none
   * @param value the text
   */
  public record Text(Kind kind, String pointer, String name, String value) {

    /** All parts must be present. */
    public Text {
      Objects.requireNonNull(kind, "kind");
      Objects.requireNonNull(pointer, "pointer");
      Objects.requireNonNull(name, "name");
      Objects.requireNonNull(value, "value");
    }

    /** Without what it must not repeat. */
    @Override
    public String toString() {
      return kind + " at " + pointer;
    }
  }

  /**
   * What the gate says.
   *
   * @param findings in the order of the texts, the first {@value #MOST_FINDINGS}
   * @param counts how often each code was found, whether or not its finding is kept
   * @param errors how many of all were certain
   * @param accepted how many were let pass by the baseline
   */
  public record Verdict(
      List<Finding> findings, SortedMap<String, Long> counts, long errors, long accepted) {

    /** Copies the collections. */
    public Verdict {
      findings = List.copyOf(findings);
      counts = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(counts));
    }

    /**
     * Whether nothing certain was found. Warnings are for people to look at.
     *
     * @return false when nothing may be written
     */
    public boolean mayBePublished() {
      return errors == 0;
    }
  }

  /**
   * Looks at all texts.
   *
   * @param texts everything that will be written: names of files, headings, labels, cells, notes
   * @return what was found
   */
  public Verdict check(Iterable<Text> texts) {
    List<Finding> findings = new ArrayList<>();
    SortedMap<String, Long> counts = new TreeMap<>();
    long errors = 0;
    long accepted = 0;
    for (Text text : texts) {
      for (Detected detected : detect(text)) {
        if (baseline.accepts(detected, text.pointer(), text.value(), today)) {
          accepted++;
          continue;
        }
        counts.merge(detected.code(), 1L, Long::sum);
        errors += detected.level() == PersonalData.Level.ERROR ? 1 : 0;
        if (findings.size() < MOST_FINDINGS) {
          findings.add(finding(detected, text));
        }
      }
    }
    return new Verdict(findings, counts, errors, accepted);
  }

  private List<Detected> detect(Text text) {
    boolean isName = text.kind() == Kind.FILE_NAME || text.kind() == Kind.HEADING;
    List<Detected> found = new ArrayList<>(
        isName
            ? PersonalData.allInProperty(text.value(), "")
            : PersonalData.allInProperty(text.name(), text.value()));
    if (isName) {
      // In names a low line stands for a blank, and would tie a number to the word before it.
      add(PersonalData.allInText(text.value().replace('_', ' ')), found);
    }
    if (PersonalData.mayNameSomebody(text.value().replace('_', ' '), known)) {
      add(List.of(new Detected("privacy/name", PersonalData.Level.WARNING)), found);
    }
    return found;
  }

  private static void add(List<Detected> more, List<Detected> found) {
    for (Detected each : more) {
      if (found.stream().noneMatch(known -> known.code().equals(each.code()))) {
        found.add(each);
      }
    }
  }

  private static Finding finding(Detected detected, Text text) {
    Severity severity =
        detected.level() == PersonalData.Level.ERROR ? Severity.ERROR : Severity.WARNING;
    String value = text.value();
    return Finding.of(detected.code(), severity)
        .texts(TEXTS)
        .pointer(text.pointer())
        .value(Echo.mask(value))
        .argument("length", (long) value.codePointCount(0, value.length()))
        .build();
  }
}
