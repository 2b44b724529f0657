// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.json.datapackage;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The page {@code README.md} of a package: what is in it, how to read it, how to cite it. */
public final class PackageReadme {

  /** Lines for other programs, by the name of the program; they name the files as they lie in the package. */
  public static final Map<String, List<String>> SNIPPETS = snippets();

  private PackageReadme() {}

  private static Map<String, List<String>> snippets() {
    Map<String, List<String>> snippets = new LinkedHashMap<>();
    snippets.put(
        "r",
        List.of(
            "library(frictionless)",
            "p <- read_package(\"datapackage.json\")",
            "obs <- read_resource(p, \"observations\")"));
    snippets.put(
        "python",
        List.of(
            "import pandas as pd",
            "# Without keep_default_na=False the country code NA (Namibia) would be read as missing.",
            "obs = pd.read_csv(\"observations.csv\", dtype={\"time_period\": \"string\"},",
            "                  keep_default_na=False, na_values=[\"\"])"));
    snippets.put(
        "sql",
        List.of(
            "-- DuckDB: ask the file, or turn it into Parquet",
            "COPY (SELECT * FROM read_csv('observations.csv')) TO 'observations.parquet' (FORMAT parquet);"));
    snippets.put(
        "stata",
        List.of(
            "import delimited \"observations.csv\", varnames(1) encoding(\"utf-8\") stringcols(_all) clear",
            "do \"labels.do\""));
    return Collections.unmodifiableMap(snippets);
  }

  /**
   * The page.
   *
   * @param data the package
   * @param notes what a reader must know first, one sentence each, for example that small cells are not hidden
   * @return Markdown that ends with a line feed
   */
  public static String of(DataPackage data, List<String> notes) {
    List<String> page = new ArrayList<>();
    page.add("# " + plain(data.title()));
    page.add("");
    page.add(plain(data.description()));
    page.add("");
    for (String note : notes) {
      page.add("**" + plain(note) + "**");
      page.add("");
    }
    page.add("| File | What it holds | Columns |");
    page.add("|---|---|---|");
    for (TableResource table : data.resources()) {
      page.add("| `" + table.path() + "` | " + plain(table.title()) + " | "
          + table.fields().size() + " |");
    }
    page.add("");
    page.add(
        "`datapackage.json` describes every column, `codebook.html` every number in plain words.");
    page.add("`manifest.json` says how the files were made, with their checksums.");
    page.add("");
    page.add(
        "One row of `observations.csv` is one number. Totals stand beside their parts (`_T`): choose one of");
    page.add(
        "the two, never add both. An empty `value` is not zero; `missing_reason` says why it is empty.");
    page.add(
        "Texts, codes and days inside a metric are not in the table, except those in its columns.");
    page.add("");
    page.add("## Read it with other programs");
    page.add("");
    page.add("Start each program in this folder.");
    SNIPPETS.forEach((language, lines) -> {
      page.add("");
      page.add("```" + language);
      page.addAll(lines);
      page.add("```");
    });
    page.add("");
    page.add("## Cite it");
    page.add("");
    page.add(plain(Citation.sentence(data)));
    page.add("");
    page.add(data.licence()
        .map(licence -> "Licence of the data: " + plain(licence) + ".")
        .orElse("Nobody has said under which licence the data may be used: ask the reporters."));
    return String.join("\n", page) + "\n";
  }

  /** Names come from reports: they may not become links, markup or further lines. */
  private static String plain(String text) {
    StringBuilder plain = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n' || c == '\r' || c == '\t') {
        plain.append(' ');
      } else {
        if ("\\`*_[]<>|#".indexOf(c) >= 0) {
          plain.append('\\');
        }
        plain.append(c);
      }
    }
    return plain.toString();
  }
}
