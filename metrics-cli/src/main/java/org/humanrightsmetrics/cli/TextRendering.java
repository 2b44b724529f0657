// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.cli;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;
import org.humanrightsmetrics.rule.Finding;
import org.humanrightsmetrics.rule.NotChecked;
import org.humanrightsmetrics.rule.Severity;
import org.humanrightsmetrics.text.Echo;

/** For people: the verdict in words, what is right, what to mend and how, what was not checked. */
final class TextRendering implements Rendering {

  private static final int SHOWN_IN_FULL = 3;

  /**
   * What the user chose.
   *
   * @param locale the language
   * @param style colours and symbols
   * @param width the longest line
   * @param least the lightest severity that is shown
   * @param quiet whether only results are told
   * @param verbose whether every place that is kept is shown in full
   * @param titlesOnly whether the sentence with the numbers gives way to the title
   */
  record Choices(
      Locale locale,
      Style style,
      int width,
      Severity least,
      boolean quiet,
      boolean verbose,
      boolean titlesOnly) {}

  private final Output out;
  private final Choices choices;
  private final Map<Verdict, Integer> verdicts = new EnumMap<>(Verdict.class);
  private final Map<Severity, Long> totals = new EnumMap<>(Severity.class);
  private int inputs;

  TextRendering(Output out, Choices choices) {
    this.out = out;
    this.choices = choices;
  }

  @Override
  public void input(CheckedInput input) {
    if (inputs++ > 0) {
      out.line("");
    }
    verdicts.merge(input.verdict(), 1, Integer::sum);
    for (Severity severity : Severity.values()) {
      totals.merge(severity, input.count(severity), Long::sum);
    }
    verdict(input);
    if (!choices.quiet()) {
      whatIsRight(input);
    }
    for (Severity severity : List.of(Severity.ERROR, Severity.WARNING, Severity.INFO)) {
      if (severity.compareTo(choices.least()) >= 0) {
        groups(input, severity);
      }
    }
    notChecked(input);
    changedRules(input);
    if (!choices.quiet()) {
      hint(input);
    }
  }

  private void verdict(CheckedInput input) {
    String name = Echo.visible(input.name());
    String words = word("verdict." + input.verdict().name() + ".short");
    out.print(name + "   " + choices.style().verdict(input.verdict(), words));
    if (input.verdict() != Verdict.UNREADABLE) {
      out.print("   "
          + counts(
              input.count(Severity.ERROR),
              input.count(Severity.WARNING),
              input.count(Severity.INFO),
              input.verdict()));
    }
    if (input.checks() > 0) {
      out.print("   (" + word("count.checks-right") + " "
          + number(input.checks() - input.breached()) + " " + word("count.of") + " "
          + number(input.checks()) + ", " + word("count.observations") + " "
          + number(input.observations()) + ")");
    }
    out.line("");
  }

  private String counts(long errors, long warnings, long infos, Verdict verdict) {
    if (errors + warnings + infos == 0) {
      return word("count.none");
    }
    StringJoiner counts = new StringJoiner(", ");
    counts.add(number(errors) + " "
        + word(verdict == Verdict.PARTLY_CHECKED ? "count.ERROR.so-far" : "count.ERROR"));
    counts.add(number(warnings) + " " + word("count.WARNING"));
    if (infos > 0) {
      counts.add(number(infos) + " " + word("count.INFO"));
    }
    return counts.toString();
  }

  private void whatIsRight(CheckedInput input) {
    CheckedInput.Sound sound = input.sound();
    if (sound.total() == 0) {
      return;
    }
    heading(word("heading.right"));
    StringJoiner which = new StringJoiner("; ", " (", ")");
    if (sound.named().isEmpty()) {
      sound.byMetric().forEach((metric, count) -> which.add(metric + " " + number(count)));
    } else {
      sound.named().forEach(which::add);
    }
    paragraph(
        "  ",
        "  ",
        word("right.observations") + " " + number(sound.total()) + " " + word("count.of") + " "
            + number(input.observations()) + which);
  }

  private void groups(CheckedInput input, Severity severity) {
    List<FindingGroup> groups =
        input.groups().stream().filter(group -> group.severity() == severity).toList();
    if (groups.isEmpty()) {
      return;
    }
    heading(Words.heading(severity, choices.locale()));
    groups.forEach(this::group);
  }

  private void group(FindingGroup group) {
    List<Finding> kept =
        group.kept().stream().map(FindingGroup.Numbered::finding).toList();
    Finding first = kept.get(0);
    String title =
        choices.style().mark(group.severity()) + " " + Echo.visible(first.title(choices.locale()));
    out.line("  " + title + "   [" + group.code() + "]"
        + (group.total() > 1 ? "   " + word("count.places") + " " + number(group.total()) : ""));
    boolean sameFix = kept.stream().map(this::fix).distinct().count() == 1;
    int inFull = choices.verbose() ? kept.size() : Math.min(SHOWN_IN_FULL, kept.size());
    for (Finding finding : kept.subList(0, inFull)) {
      place(finding);
      if (!choices.titlesOnly()) {
        paragraph("      ", "      ", finding.what(choices.locale()));
      }
      if (!sameFix) {
        explained("label.fix", fix(finding));
      }
    }
    // Where the field is always the same, its name is said once; a missing field is nothing but its
    // name.
    boolean sameField = kept.stream().map(this::label).distinct().count() == 1;
    otherPlaces(kept.subList(inFull, kept.size()), sameField, group.total() - kept.size());
    explained("label.why", resolved(first.why(choices.locale())));
    if (sameFix) {
      explained("label.fix", fix(first));
    }
  }

  private void place(Finding finding) {
    if (finding.pointer().isEmpty() && finding.location().isEmpty()) {
      return;
    }
    String label = label(finding);
    String place = where(finding);
    paragraph("    ", "      ", label.isEmpty() ? place : place + "   " + label);
  }

  private String label(Finding finding) {
    return finding.pointer().isEmpty() ? "" : finding.label(finding.pointer(), choices.locale());
  }

  private String where(Finding finding) {
    return finding
        .location()
        .filter(place -> place.line() > 0)
        .map(place -> word("place.line") + " " + place.line() + ", " + word("place.column") + " "
            + place.column())
        .orElse(finding.pointer().isEmpty() ? word("place.whole") : finding.pointer());
  }

  private void otherPlaces(List<Finding> others, boolean sameField, long beyond) {
    if (others.isEmpty() && beyond == 0) {
      return;
    }
    StringJoiner places = new StringJoiner("; ");
    for (Finding finding : others) {
      String place = finding
          .location()
          .filter(at -> at.line() > 0)
          .map(at -> at.line() + ":" + at.column())
          .orElse(finding.pointer());
      places.add(sameField ? place : place + " " + label(finding));
    }
    if (beyond > 0) {
      places.add(word("place.beyond") + " " + number(beyond));
    }
    paragraph("    ", "      ", word("place.also") + " " + places);
  }

  private String fix(Finding finding) {
    return resolved(finding.howToFix(choices.locale()));
  }

  /** Without values a sentence may keep an empty place; then it says less than nothing. */
  private String resolved(String sentence) {
    return choices.titlesOnly() && sentence.indexOf('{') >= 0 ? "" : sentence;
  }

  private void explained(String label, String text) {
    if (!text.isEmpty()) {
      paragraph("      " + word(label) + " ", "      ", text);
    }
  }

  private void notChecked(CheckedInput input) {
    if (input.notChecked().isEmpty()) {
      return;
    }
    heading(word("heading.not-checked"));
    Map<NotChecked.Reason, StringJoiner> byReason = new EnumMap<>(NotChecked.Reason.class);
    for (CheckedInput.Idle rule : input.notChecked()) {
      byReason.computeIfAbsent(rule.reason(), reason -> new StringJoiner("; ")).add(rule(rule));
    }
    byReason.forEach((reason, rules) -> {
      paragraph("  ", "  ", word("not-checked." + reason.name()));
      paragraph("    ", "    ", rules.toString());
    });
  }

  private String rule(CheckedInput.Idle rule) {
    String code = rule.code().equals("*") ? word("not-checked.rest") : rule.code();
    return rule.times() > 1
        ? code + " (" + word("count.places") + " " + number(rule.times()) + ")"
        : code;
  }

  private void changedRules(CheckedInput input) {
    if (input.changedRules().isEmpty()) {
      return;
    }
    heading(word("heading.changed"));
    input.changedRules().forEach((code, change) -> out.line("  " + code + ": " + change));
  }

  private void hint(CheckedInput input) {
    List<FindingGroup> shown = new ArrayList<>();
    for (FindingGroup group : input.groups()) {
      if (group.severity().compareTo(choices.least()) >= 0) {
        shown.add(group);
      }
    }
    if (!shown.isEmpty()) {
      out.line("");
      out.line(word("hint.explain") + " hrm explain " + shown.get(0).code());
    }
  }

  @Override
  public void end() {
    if (inputs > 1) {
      summary();
    }
    if (verdicts.containsKey(Verdict.READY) && !choices.quiet()) {
      out.line("");
      paragraph("", "", word("verdict.note"));
    }
  }

  private void summary() {
    StringJoiner files = new StringJoiner(", ");
    verdicts.forEach((verdict, count) ->
        files.add(number(count) + " " + word("verdict." + verdict.name() + ".short")));
    out.line("");
    out.line(word("count.files") + " " + number(inputs) + " (" + files + ")   "
        + counts(
            totals.getOrDefault(Severity.ERROR, 0L),
            totals.getOrDefault(Severity.WARNING, 0L),
            totals.getOrDefault(Severity.INFO, 0L),
            Verdict.READY));
  }

  private void heading(String text) {
    out.line("");
    out.line(choices.style().heading(text));
  }

  private void paragraph(String first, String rest, String text) {
    out.print(Paragraph.wrap(first, rest, choices.width(), Echo.visible(text)));
  }

  private String word(String key) {
    return Words.of(key, choices.locale());
  }

  private static String number(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }
}
