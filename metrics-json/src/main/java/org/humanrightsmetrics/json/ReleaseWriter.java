// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.json;

import java.util.Collection;
import java.util.SortedMap;
import java.util.function.Consumer;
import org.humanrightsmetrics.disclosure.Accumulation;
import org.humanrightsmetrics.disclosure.CellKey;
import org.humanrightsmetrics.disclosure.Dimension;
import org.humanrightsmetrics.disclosure.PublishedQuotient;
import org.humanrightsmetrics.disclosure.PublishedTable;
import org.humanrightsmetrics.disclosure.Release;
import org.humanrightsmetrics.disclosure.ReleaseLedger;
import org.humanrightsmetrics.disclosure.Split;
import org.humanrightsmetrics.json.write.JsonText;

/** Writes one entry of a ledger; {@link ReleaseReader} reads it. */
final class ReleaseWriter {

  private final JsonText json;

  private ReleaseWriter(JsonText json) {
    this.json = json;
  }

  static void write(JsonText json, ReleaseLedger.Entry entry) {
    new ReleaseWriter(json).entry(entry);
  }

  private void entry(ReleaseLedger.Entry entry) {
    Release release = entry.release();
    json.beginObject();
    CellsJson.text(json, "format", ReleaseLedgerJson.FORMAT);
    CellsJson.text(json, "id", release.id());
    CellsJson.text(json, "date", release.date().toString());
    CellsJson.text(json, "policy", release.policy());
    CellsJson.number(json, "policyVersion", release.policyVersion());
    list("tables", release.tables(), this::table);
    list("quotients", release.quotients(), this::quotient);
    json.name("files");
    json.beginObject();
    SortedMap<String, String> files = release.files();
    files.forEach((name, sha256) -> CellsJson.text(json, name, sha256));
    json.endObject();
    json.name("groups");
    json.beginObject();
    release.groups().forEach((name, members) -> texts(name, members));
    json.endObject();
    list("accumulations", release.accumulations(), this::accumulation);
    CellsJson.text(json, "previous", entry.previous());
    CellsJson.text(json, "hash", entry.hash());
    json.endObject();
  }

  private void table(PublishedTable table) {
    CellsJson.text(json, "subject", table.subject());
    CellsJson.text(json, "kind", table.kind().name());
    CellsJson.flag(json, "hiddenMayBeZero", table.hiddenMayBeZero());
    list("dimensions", table.dimensions(), this::dimension);
    list("cells", table.cells().entrySet(), cell -> {
      CellsJson.write(json, cell.getKey());
      // A hidden cell is one without a value, whatever it was hidden for.
      cell.getValue().ifPresent(value -> CellsJson.number(json, "value", value));
    });
  }

  private void dimension(Dimension dimension) {
    CellsJson.text(json, "name", dimension.name());
    CellsJson.text(json, "root", dimension.root());
    list("splits", dimension.splits(), this::split);
    texts(
        "implied", dimension.categories().stream().filter(dimension::isImplied).toList());
  }

  private void split(Split split) {
    CellsJson.text(json, "parent", split.parent());
    texts("children", split.children());
  }

  private void quotient(PublishedQuotient published) {
    CellsJson.text(json, "kind", published.quotient().kind().name());
    cell("numerator", published.quotient().numerator());
    cell("denominator", published.quotient().denominator());
    CellsJson.number(json, "decimals", published.quotient().decimals());
    CellsJson.flag(json, "sensitive", published.quotient().sensitive());
    published.value().ifPresent(value -> CellsJson.text(json, "value", value.toPlainString()));
    published.band().ifPresent(band -> CellsJson.text(json, "band", band.name()));
  }

  private void accumulation(Accumulation accumulation) {
    CellsJson.text(json, "later", accumulation.later());
    CellsJson.text(json, "earlier", accumulation.earlier());
    CellsJson.text(json, "between", accumulation.between());
  }

  private void cell(String name, CellKey key) {
    json.name(name);
    json.beginObject();
    CellsJson.write(json, key);
    json.endObject();
  }

  private <T> void list(String name, Collection<T> elements, Consumer<T> members) {
    json.name(name);
    json.beginArray();
    for (T element : elements) {
      json.next();
      json.beginObject();
      members.accept(element);
      json.endObject();
    }
    json.endArray();
  }

  private void texts(String name, Collection<String> texts) {
    json.name(name);
    json.beginArray();
    for (String text : texts) {
      json.next();
      json.text(text);
    }
    json.endArray();
  }
}
