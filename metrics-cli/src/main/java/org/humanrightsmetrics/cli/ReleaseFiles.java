// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.humanrightsmetrics.Report;
import org.humanrightsmetrics.code.CodeList;
import org.humanrightsmetrics.disclosure.Attack;
import org.humanrightsmetrics.disclosure.Certificate;
import org.humanrightsmetrics.disclosure.DisclosurePolicy;
import org.humanrightsmetrics.disclosure.PrivacyGate;
import org.humanrightsmetrics.disclosure.PublishedTable;
import org.humanrightsmetrics.disclosure.Release;
import org.humanrightsmetrics.disclosure.ReleaseLedger;
import org.humanrightsmetrics.json.CertificateJson;
import org.humanrightsmetrics.json.ReleaseLedgerJson;
import org.humanrightsmetrics.json.datapackage.Manifest;
import org.humanrightsmetrics.json.datapackage.WrittenFile;
import org.humanrightsmetrics.tabular.PublishedFiles;
import org.humanrightsmetrics.tabular.PublishedFilesReader;
import org.humanrightsmetrics.tabular.TextTable;

/**
 * Writes a release: first under other names; then what was written is read again and attacked, and every text of it
 * looked through for personal data; only what passes gets its name.
 */
final class ReleaseFiles {

  private static final String CELLS = "published.csv";
  private static final String LAYOUT = "layout.csv";
  private static final String ABOUT = "README.md";
  private static final String MANIFEST = "manifest.json";
  private static final String PRIVATE = ".private.json";

  /**
   * What the user chose.
   *
   * @param day as of which the data are judged
   * @param locale of the texts
   * @param options for the record
   * @param consulted whether the people concerned were asked
   * @param folder where to write
   * @param overwrite whether files may be replaced
   * @param name of the release in the ledger
   * @param ledger the list of releases; empty when none is kept
   * @param certificates the folder for proofs; empty when they are not wanted
   */
  record Choices(
      LocalDate day,
      Locale locale,
      SortedMap<String, String> options,
      boolean consulted,
      Path folder,
      boolean overwrite,
      String name,
      Optional<Path> ledger,
      Optional<Path> certificates) {}

  /**
   * What came of it.
   *
   * @param files what was written; empty when nothing was
   * @param attack what an attacker makes of the written files; empty when there was nothing to write
   * @param privacy what was found in the texts
   */
  record Outcome(
      List<String> files, Optional<Attack> attack, Optional<PrivacyGate.Verdict> privacy) {

    boolean isWritten() {
      return !files.isEmpty();
    }
  }

  private final ReleasePlan release;
  private final Choices choices;
  private final List<WrittenFile> written = new ArrayList<>();

  ReleaseFiles(ReleasePlan release, Choices choices) {
    this.release = release;
    this.choices = choices;
  }

  /**
   * Writes it.
   *
   * @param policy whose threshold the attacker knows
   * @param before what was released before
   * @return what was written, or why nothing was
   */
  Outcome write(DisclosurePolicy policy, ReleaseLedger before) {
    if (release.entries().isEmpty()) {
      return new Outcome(List.of(), Optional.empty(), Optional.empty());
    }
    try (OutputFolder folder = OutputFolder.at(choices.folder(), MANIFEST, choices.overwrite());
        OutputFile own = OutputFile.at(beside(PRIVATE), choices.overwrite())) {
      TextTable cells = PublishedFiles.cells(release.entries(), choices.locale());
      TextTable layout = PublishedFiles.layout(release.entries(), choices.locale());
      table(folder, CELLS, cells);
      table(folder, LAYOUT, layout);
      Release made = made(policy, readAgain(folder));
      Attack attack = before.audit(made, policy.k());
      String about = about(policy);
      PrivacyGate.Verdict privacy = gate().check(texts(List.of(cells, layout), about));
      if (!attack.isHarmless() || !privacy.mayBePublished()) {
        return new Outcome(List.of(), Optional.of(attack), Optional.of(privacy));
      }
      text(folder, ABOUT, about);
      Manifest manifest = manifest(policy, cells.rows().size());
      text(folder, MANIFEST, manifest.toPublicJson());
      own.output().print(manifest.toJson());
      List<String> files = new ArrayList<>();
      written.forEach(file -> files.add(choices.folder().resolve(file.path()).toString()));
      files.add(beside(PRIVATE).toString());
      files.addAll(proofs());
      // First remembered, then shown: what is in the ledger and never came out does no harm.
      choices.ledger().ifPresent(file -> files.add(remember(file, before, made, policy)));
      folder.complete();
      own.complete();
      return new Outcome(files, Optional.of(attack), Optional.of(privacy));
    } catch (IOException e) {
      throw new OutputClosedException(e);
    }
  }

  private Path beside(String ending) {
    return choices.folder().resolveSibling(choices.folder().getFileName() + ending);
  }

  private Release made(DisclosurePolicy policy, List<PublishedTable> tables) {
    SortedMap<String, String> files = new TreeMap<>();
    written.forEach(file -> files.put(file.path(), file.sha256()));
    return new Release(
        choices.name(),
        choices.day(),
        policy.id(),
        policy.version(),
        tables,
        List.of(),
        files,
        new TreeMap<>(),
        release.totals());
  }

  private static String remember(
      Path file, ReleaseLedger before, Release made, DisclosurePolicy policy) {
    ReleaseLedger after;
    try {
      after = before.append(made, policy.k());
    } catch (IllegalArgumentException e) {
      throw new UsageException(String.valueOf(e.getMessage()));
    }
    bytes(file, ReleaseLedgerJson.write(after), true);
    return file.toString();
  }

  private List<String> proofs() {
    List<String> files = new ArrayList<>();
    choices.certificates().ifPresent(folder -> {
      Map<Certificate, Integer> numbers = new LinkedHashMap<>();
      release
          .parts()
          .forEach(part -> part.publication()
              .certificate()
              .ifPresent(each -> numbers.putIfAbsent(each, numbers.size() + 1)));
      try {
        Files.createDirectories(folder);
      } catch (IOException e) {
        throw new UsageException("The folder '" + folder + "' cannot be made.");
      }
      numbers.forEach((certificate, number) -> {
        Path file = folder.resolve("certificate-" + number + ".json");
        bytes(file, CertificateJson.write(certificate), choices.overwrite());
        files.add(file.toString());
      });
    });
    return files;
  }

  private static void bytes(Path file, byte[] bytes, boolean overwrite) {
    try (OutputFile out = OutputFile.at(file, overwrite)) {
      out.bytes().write(bytes);
      out.complete();
    } catch (IOException e) {
      throw new OutputClosedException(e);
    }
  }

  private void table(OutputFolder folder, String name, TextTable table) throws IOException {
    table.write(folder.file(name).bytes(), false);
    written.add(folder.end(name));
  }

  private void text(OutputFolder folder, String name, String text) {
    folder.file(name).output().print(text);
    written.add(folder.end(name));
  }

  private static List<PublishedTable> readAgain(OutputFolder folder) throws IOException {
    try (InputStream cells = folder.read(CELLS);
        InputStream layout = folder.read(LAYOUT)) {
      return PublishedFilesReader.read(cells, layout);
    }
  }

  /** Words of the standard's own lists are no names of persons. */
  private PrivacyGate gate() {
    List<String> known = new ArrayList<>();
    for (CodeList list : MetricGuide.lists(List.of(release.type()))) {
      list.codes().forEach(code -> known.add(list.label(code, choices.locale())));
    }
    release
        .type()
        .texts()
        .keys()
        .forEach(key -> release.type().texts().find(key, choices.locale()).ifPresent(known::add));
    return PrivacyGate.strict().knowing(known);
  }

  private List<PrivacyGate.Text> texts(List<TextTable> tables, String about) {
    List<PrivacyGate.Text> texts = new ArrayList<>();
    texts.add(new PrivacyGate.Text(
        PrivacyGate.Kind.FILE_NAME,
        "/folder",
        "",
        String.valueOf(choices.folder().getFileName())));
    for (String line : about.lines().toList()) {
      texts.add(new PrivacyGate.Text(PrivacyGate.Kind.NOTE, "/" + ABOUT, "", line));
    }
    for (TextTable table : tables) {
      Map<String, PrivacyGate.Text> distinct = new TreeMap<>();
      for (int row = 0; row < table.rows().size(); row++) {
        for (int column = 0; column < table.columns().size(); column++) {
          String heading = table.columns().get(column).name();
          String value = table.rows().get(row).get(column);
          distinct.putIfAbsent(
              heading + '\n' + value,
              new PrivacyGate.Text(
                  PrivacyGate.Kind.CELL,
                  "/" + table.name() + "/" + row + "/" + heading,
                  heading,
                  value));
        }
      }
      texts.addAll(distinct.values());
    }
    return texts;
  }

  private String about(DisclosurePolicy policy) {
    String title = release
        .type()
        .texts()
        .find("title", choices.locale())
        .orElse(release.type().id());
    List<String> lines = new ArrayList<>();
    lines.add("# " + title);
    lines.add("");
    release.type().texts().find("short", choices.locale()).ifPresent(lines::add);
    lines.add("");
    for (String key : List.of("files", "hidden", "bounds", "gaps", "rules")) {
      lines.add("- " + Words.of("publish.readme." + key, choices.locale(), policy.k()));
    }
    return String.join("\n", lines) + "\n";
  }

  private Manifest manifest(DisclosurePolicy policy, long rows) {
    SortedMap<String, String> lists = new TreeMap<>();
    for (CodeList list : MetricGuide.lists(List.of(release.type()))) {
      lists.put(list.id(), list.version());
    }
    SortedMap<String, String> options = new TreeMap<>(choices.options());
    options.put("min-cell", Integer.toString(policy.k()));
    options.put("i-have-consulted", choices.consulted() ? "yes" : "no");
    SortedMap<String, Long> cautions = new TreeMap<>();
    release
        .leftOut()
        .forEach(cell -> cell.codes().forEach(code -> cautions.merge(code, 1L, Long::sum)));
    release.parts().stream()
        .filter(part -> part.publication().isWithheld())
        .flatMap(part -> part.publication().reasons().stream())
        .forEach(reason -> cautions.merge(reason.code(), 1L, Long::sum));
    return new Manifest(
        choices.day(),
        "hrm " + Version.ofLibrary(),
        Report.STANDARD,
        List.of(release.type().toString()),
        lists,
        options,
        policy.id() + "/" + policy.version(),
        release.hiddenCells(),
        release.inputs().stream().map(ReleaseFiles::input).toList(),
        rows,
        cautions,
        List.copyOf(written));
  }

  private static Manifest.InputFile input(DataInput input) {
    SortedMap<String, Long> leftOut = new TreeMap<>(input.leftOut());
    if (input.notAsked() > 0) {
      leftOut.put("other-metric", input.notAsked());
    }
    return new Manifest.InputFile(
        input.name(), input.sha256().orElse(""), input.read(), input.used(), leftOut);
  }
}
