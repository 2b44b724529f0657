// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.humanrightsmetrics.disclosure.Attack;
import org.humanrightsmetrics.disclosure.Dimension;
import org.humanrightsmetrics.disclosure.DoNoHarm;
import org.humanrightsmetrics.disclosure.PrivacyGate;
import org.humanrightsmetrics.disclosure.PublishedTable;
import org.humanrightsmetrics.disclosure.Reason;
import org.humanrightsmetrics.disclosure.Rung;
import org.humanrightsmetrics.disclosure.Tabulation;
import org.humanrightsmetrics.rule.Finding;
import org.humanrightsmetrics.rule.Severity;

/** A release for people: what is shown, what is not and why, what an attacker makes of it, and what to ask first. */
final class ReleaseText {

  private final Output out;
  private final Locale locale;
  private final Style style;
  private final int width;

  ReleaseText(Output out, Locale locale, Style style, int width) {
    this.out = out;
    this.locale = locale;
    this.style = style;
    this.width = width;
  }

  void write(ReleasePlan release, ReleaseFiles.Outcome written, boolean quiet) {
    heading("publish.tables");
    tables(release);
    withheld(release);
    leftOut(release);
    written.attack().ifPresent(this::attack);
    release.parts().stream()
        .mapToInt(part -> part.publication().exposed())
        .reduce(Integer::sum)
        .ifPresent(exposed -> item(word("publish.exposed", exposed)));
    written.privacy().ifPresent(verdict -> privacy(verdict, release));
    out.line("");
    heading(written.isWritten() ? "publish.written" : "publish.not-written");
    written.files().forEach(file -> out.line("  " + file));
    if (!quiet) {
      out.line("");
      checklist();
      out.line("");
      new DataInputsText(out, locale, style, width).write(release.inputs());
    }
  }

  private void tables(ReleasePlan release) {
    if (release.entries().isEmpty()) {
      out.line("  " + word("publish.nothing"));
      return;
    }
    TextTable table = new TextTable()
        .text(word("publish.table"))
        .text(word("publish.by"))
        .number(word("publish.tables-of-it"))
        .number(word("publish.cells"))
        .number(word("publish.hidden"))
        .text(word("publish.given-up"));
    Map<List<String>, List<ReleasePlan.Part>> alike = new LinkedHashMap<>();
    release.parts().stream()
        .filter(part -> !part.publication().isWithheld())
        .forEach(part -> alike
            .computeIfAbsent(List.of(about(part, release)), key -> new ArrayList<>())
            .add(part));
    alike.forEach((about, parts) -> {
      Map<String, List<PublishedTable>> byDimensions = new TreeMap<>();
      parts.forEach(part -> part.publication()
          .tables()
          .forEach(each -> byDimensions
              .computeIfAbsent(dimensions(each), key -> new ArrayList<>())
              .add(each)));
      String given = rungs(
          parts.stream().flatMap(part -> part.publication().rungs().stream()).toList());
      byDimensions.forEach((dimensions, tables) -> table.row(List.of(
          about.get(0),
          dimensions,
          number(tables.size()),
          number(tables.stream().mapToLong(each -> each.cells().size()).sum()),
          number(tables.stream().mapToLong(PublishedTable::hiddenCells).sum()),
          given)));
    });
    out.print(table.render("  ", width));
  }

  /** Component and groups, without the place where each place has a table of its own. */
  private static String about(ReleasePlan.Part part, ReleasePlan release) {
    List<String> about = new ArrayList<>();
    about.add(part.about().component());
    part.about().groups().forEach((by, group) -> {
      if (by != release.layout()) {
        about.add(group);
      }
    });
    return String.join(" ", about);
  }

  private static String dimensions(PublishedTable table) {
    return String.join(", ", table.dimensions().stream().map(Dimension::name).toList());
  }

  private String rungs(List<Rung> rungs) {
    return String.join(
        ", ", rungs.stream().distinct().map(rung -> word("rung." + rung.name())).toList());
  }

  private void withheld(ReleasePlan release) {
    List<ReleasePlan.Part> withheld =
        release.parts().stream().filter(part -> part.publication().isWithheld()).toList();
    if (withheld.isEmpty()) {
      return;
    }
    out.line("");
    heading("publish.withheld");
    for (ReleasePlan.Part part : withheld) {
      item(part.subject());
      part.publication().reasons().stream()
          .filter(reason -> reason != Reason.WITHHELD)
          .sorted(Comparator.comparing(Reason::code))
          .forEach(reason -> because(reason.code(), release));
    }
  }

  private void leftOut(ReleasePlan release) {
    if (release.leftOut().isEmpty()) {
      return;
    }
    out.line("");
    heading("publish.left-out");
    Map<List<Object>, List<Tabulation.LeftOut>> alike = new LinkedHashMap<>();
    release
        .leftOut()
        .forEach(cell -> alike
            .computeIfAbsent(
                List.of(cell.component(), cell.split(), cell.codes()), key -> new ArrayList<>())
            .add(cell));
    alike.values().forEach(cells -> {
      Tabulation.LeftOut first = cells.get(0);
      List<String> about = new ArrayList<>();
      about.add(first.component());
      if (!first.split().isEmpty()) {
        about.add(word("publish.split", first.split()));
      }
      first.groups().forEach((by, group) -> about.add(by.label() + " " + group));
      if (cells.size() > 1) {
        about.add(word("publish.and-more", cells.size() - 1));
      }
      item(String.join(", ", about));
      first.codes().forEach(code -> because(code, release));
    });
  }

  private void because(String code, ReleasePlan release) {
    Finding finding = Finding.of(code, Severity.WARNING)
        .metric(release.type().id(), release.type().version())
        .texts(release.type().texts())
        .build();
    String why = finding.why(locale);
    out.print(Paragraph.wrap(
        "      ",
        "      ",
        width,
        finding.title(locale) + (why.isEmpty() ? "" : ": " + why) + " [" + code + "]"));
  }

  private void attack(Attack attack) {
    out.line("");
    heading("publish.attack");
    item(word("publish.attack.tried", attack.bounds().size()));
    item(word("publish.attack.exact", attack.exact().size()));
    item(word("publish.attack.small", attack.provedSmall().size()));
    item(word(attack.isHarmless() ? "publish.attack.harmless" : "publish.attack.harm"));
  }

  private void privacy(PrivacyGate.Verdict verdict, ReleasePlan release) {
    item(word("publish.privacy", verdict.errors()));
    verdict.counts().keySet().forEach(code -> because(code, release));
  }

  private void checklist() {
    out.line(style.heading(DoNoHarm.title(locale)));
    out.print(Paragraph.wrap("", "", width, DoNoHarm.introduction(locale)));
    int number = 1;
    for (DoNoHarm each : DoNoHarm.checklist()) {
      String first = String.format(Locale.ROOT, "  %2d. ", number++);
      out.print(Paragraph.wrap(first, "      ", width, each.question(locale)));
    }
  }

  private void heading(String key) {
    out.line(style.heading(word(key)));
  }

  private void item(String text) {
    out.print(Paragraph.wrap("  - ", "    ", width, text));
  }

  private String word(String key, Object... arguments) {
    return Words.of(key, locale, arguments);
  }

  private static String number(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }
}
