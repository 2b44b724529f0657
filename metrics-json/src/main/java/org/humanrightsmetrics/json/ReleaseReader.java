// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.json;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.humanrightsmetrics.disclosure.Accumulation;
import org.humanrightsmetrics.disclosure.Band;
import org.humanrightsmetrics.disclosure.CellKey;
import org.humanrightsmetrics.disclosure.Dimension;
import org.humanrightsmetrics.disclosure.PublishedQuotient;
import org.humanrightsmetrics.disclosure.PublishedTable;
import org.humanrightsmetrics.disclosure.Quotient;
import org.humanrightsmetrics.disclosure.Release;
import org.humanrightsmetrics.disclosure.ReleaseLedger;
import org.humanrightsmetrics.disclosure.Split;
import org.humanrightsmetrics.disclosure.Table;
import org.humanrightsmetrics.text.StrictNumber;
import org.jspecify.annotations.Nullable;

/** Reads one entry of a ledger, as {@link ReleaseWriter} writes it. */
final class ReleaseReader {

  private final SmallDocument document;

  private ReleaseReader(SmallDocument document) {
    this.document = document;
  }

  static ReleaseLedger.Entry entry(SmallDocument document, SmallDocument.Members members) {
    return new ReleaseReader(document).entry(members);
  }

  private ReleaseLedger.Entry entry(SmallDocument.Members members) {
    String id = members.text("id");
    LocalDate date = members.date("date");
    String policy = members.text("policy");
    int version = members.whole("policyVersion");
    List<PublishedTable> tables = new ArrayList<>();
    members.objects("tables").forEach(each -> addTo(tables, table(each)));
    List<PublishedQuotient> quotients = new ArrayList<>();
    members.objects("quotients").forEach(each -> addTo(quotients, quotient(each)));
    SortedMap<String, String> files = new TreeMap<>();
    SmallDocument.Members named = members.object("files");
    named.names().forEach(name -> files.put(name, named.text(name)));
    SortedMap<String, SortedSet<String>> groups = new TreeMap<>();
    SmallDocument.Members grouped = members.object("groups");
    grouped.names().forEach(name -> groups.put(name, new TreeSet<>(grouped.texts(name))));
    List<Accumulation> accumulations = new ArrayList<>();
    for (SmallDocument.Members each : members.objects("accumulations")) {
      String later = each.text("later");
      String earlier = each.text("earlier");
      String between = each.text("between");
      each.end();
      addTo(
          accumulations,
          document.make(each.pointer(), () -> new Accumulation(later, earlier, between)));
    }
    Release release = document.make(
        "/id",
        () -> new Release(
            id, date, policy, version, tables, quotients, files, groups, accumulations));
    Release sound = release == null
        ? new Release(
            "unread",
            date,
            policy,
            version,
            List.of(),
            List.of(),
            new TreeMap<>(),
            new TreeMap<>(),
            List.of())
        : release;
    return new ReleaseLedger.Entry(sound, members.text("previous"), members.text("hash"));
  }

  private @Nullable PublishedTable table(SmallDocument.Members members) {
    String subject = members.text("subject");
    String kind = members.text("kind");
    boolean zeros = members.flag("hiddenMayBeZero");
    List<Dimension> dimensions = new ArrayList<>();
    members.objects("dimensions").forEach(each -> addTo(dimensions, dimension(each)));
    Map<CellKey, OptionalLong> cells = new LinkedHashMap<>();
    for (SmallDocument.Members each : members.objects("cells")) {
      CellKey key = CellsJson.read(each);
      cells.put(
          key, each.has("value") ? OptionalLong.of(each.integer("value")) : OptionalLong.empty());
      each.end();
    }
    members.end();
    return document.make(
        members.pointer(),
        () -> new PublishedTable(subject, Table.Kind.valueOf(kind), dimensions, cells, zeros));
  }

  private @Nullable Dimension dimension(SmallDocument.Members members) {
    String name = members.text("name");
    String root = members.text("root");
    List<Split> splits = new ArrayList<>();
    for (SmallDocument.Members each : members.objects("splits")) {
      String parent = each.text("parent");
      List<String> children = each.texts("children");
      each.end();
      addTo(splits, document.make(each.pointer(), () -> new Split(parent, children)));
    }
    List<String> implied = members.texts("implied");
    members.end();
    return document.make(members.pointer(), () -> Dimension.of(name, root, splits, implied));
  }

  private @Nullable PublishedQuotient quotient(SmallDocument.Members members) {
    String kind = members.text("kind");
    CellKey numerator = cell(members.object("numerator"));
    CellKey denominator = cell(members.object("denominator"));
    int decimals = members.whole("decimals");
    boolean sensitive = members.flag("sensitive");
    Optional<String> value =
        members.has("value") ? Optional.of(members.text("value")) : Optional.empty();
    Optional<String> band =
        members.has("band") ? Optional.of(members.text("band")) : Optional.empty();
    members.end();
    return document.make(
        members.pointer(),
        () -> new PublishedQuotient(
            new Quotient(Quotient.Kind.valueOf(kind), numerator, denominator, decimals, sensitive),
            value.map(ReleaseReader::decimal),
            band.map(Band::valueOf)));
  }

  private static BigDecimal decimal(String text) {
    if (StrictNumber.faultIn(text).isPresent()) {
      throw new IllegalArgumentException("no number");
    }
    return new BigDecimal(text);
  }

  private static CellKey cell(SmallDocument.Members members) {
    CellKey key = CellsJson.read(members);
    members.end();
    return key;
  }

  private static <T> void addTo(List<T> list, @Nullable T element) {
    if (element != null) {
      list.add(element);
    }
  }
}
