// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.humanrightsmetrics.MetricType;
import org.humanrightsmetrics.aggregation.AggregationState;
import org.humanrightsmetrics.aggregation.Aggregator;
import org.humanrightsmetrics.aggregation.GroupBy;
import org.humanrightsmetrics.disclosure.DisclosurePolicy;
import org.humanrightsmetrics.disclosure.Profile;
import org.humanrightsmetrics.disclosure.ReleaseLedger;
import org.humanrightsmetrics.disclosure.Tabulation;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code hrm publish}: adds up, hides what could harm somebody, attacks the result, and only then writes it. */
@Command(
    name = "publish",
    sortOptions = false,
    header = {
      "Writes a table that may be published: adds up what may be added, hides small groups and whatever",
      "would give them away, then attacks the written files. What can be worked out is never written.",
      "",
      "Examples:",
      "  hrm publish reports/ --metric women-trained --by area,year --secret my.key --out table",
      "  hrm publish reports/ --metric women-trained --by country,year,disability --secret my.key --out table",
      "  hrm publish reports/ --metric women-trained --by year --secret my.key --out table --format json",
      ""
    },
    footer = {
      "",
      "Exit code: 0 everything that was asked for was written; 1 a table or a part of it is withheld or",
      "left out, and the reason given; 2 wrong command line; 3 an input could not be read, or not to its",
      "end, and nothing was written; 4 the program failed."
    })
final class PublishCommand implements Callable<Integer> {

  private static final Set<GroupBy> PLACES =
      EnumSet.of(GroupBy.AREA, GroupBy.COUNTRY, GroupBy.REGION, GroupBy.CONTINENT, GroupBy.WORLD);

  /** In what form the result is told. */
  enum Form {
    TEXT,
    JSON
  }

  private final Session session;

  @Mixin
  private DataOptions data = new DataOptions();

  @Mixin
  private PlanOptions plan = new PlanOptions();

  @Option(
      names = {"-o", "--out"},
      paramLabel = "FOLDER",
      required = true,
      description =
          "The folder to write. What is for you alone is written beside it: FOLDER.private.json.")
  private String out = "";

  @Option(names = "--force", description = "Replace files that exist.")
  private boolean force;

  @Option(
      names = "--secret",
      paramLabel = "FILE",
      required = true,
      description =
          "A file that only you have; it decides which further cells are hidden. It is made where"
              + " it does not exist. Keep it: the same file hides the same cells next time.")
  private String secret = "";

  @Option(
      names = "--policy",
      paramLabel = "FILE",
      description = "The thresholds, as hrm-disclosure-policy/1. Default: those for the public.")
  private @Nullable String policyFile;

  @Option(
      names = "--ledger",
      paramLabel = "FILE",
      description =
          "The list of what you released before; the new release is tried together with it and"
              + " added to it. It is made where it does not exist.")
  private @Nullable String ledger;

  @Option(
      names = "--release",
      paramLabel = "NAME",
      description = "What the ledger calls this release. Default: the metric and the day.")
  private @Nullable String name;

  @Option(
      names = "--certificate",
      paramLabel = "FOLDER",
      description = "A folder for the proofs that nothing is given away. They are for you alone.")
  private @Nullable String certificates;

  @Option(
      names = "--min-cell",
      paramLabel = "N",
      description = "The smallest number of people that is shown, at least 11. Default: 11.")
  private @Nullable Integer least;

  @Option(
      names = "--i-have-consulted",
      description =
          "Say in the record that the questions below were answered with the people concerned.")
  private boolean consulted;

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORM",
      description = "How the result is told: text or json. Default: text.")
  private Form form = Form.TEXT;

  @Mixin
  private CommonOptions common = new CommonOptions();

  PublishCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    MetricType<?> type = data.metric()
        .orElseThrow(() -> new UsageException(
            "--metric is needed: a table is about one metric. See: hrm list metrics"));
    DisclosurePolicy policy = policy();
    byte[] key = SecretFile.read(OutputFile.named(secret));
    Aggregator total = PlanOptions.aggregator(
        plan.of(type).groupBy(withoutPlace()).groupBy(GroupBy.ROLE).withContributions());
    Aggregator detail = PlanOptions.aggregator(plan.splitBy(total.plan().groupBy(layout()), type));
    AggregationState totals = total.newState();
    AggregationState details = detail.newState();
    List<DataInput> inputs = data.read(session, common, located -> {
      totals.add(located.observation());
      details.add(located.observation());
    });
    Locale locale = common.locale(session);
    ExitCode read = ExitCode.CLEAN;
    for (DataInput input : inputs) {
      read = read.or(input.exitCode());
    }
    if (read != ExitCode.CLEAN) {
      session.err().line("hrm: " + Words.of("export.nothing-written", locale));
      new DataInputsText(session.err(), locale, Style.PLAIN, common.width(session)).write(inputs);
      return read.number();
    }
    ReleaseLedger before =
        ledger == null ? ReleaseLedger.empty() : OwnersFiles.ledger(OutputFile.named(ledger));
    Publishing publishing = new Publishing(type, policy, key, before);
    ReleasePlan release = publishing.release(
        Tabulation.of(type, totals.result(), details.result()), layout(), inputs);
    ReleaseFiles.Choices choices = new ReleaseFiles.Choices(
        data.asOf(),
        locale,
        plan.described(),
        consulted,
        OutputFile.named(out),
        force,
        name == null ? type.id() + " " + data.asOf() : name,
        Optional.ofNullable(ledger).map(OutputFile::named),
        Optional.ofNullable(certificates).map(OutputFile::named));
    ReleaseFiles.Outcome written = new ReleaseFiles(release, choices).write(policy, before);
    render(release, written, locale);
    return (release.isWhole() && written.isWritten() ? ExitCode.CLEAN : ExitCode.FINDINGS).number();
  }

  /** The tables are laid out by place; without one, there is a single place, the world. */
  private GroupBy layout() {
    return Arrays.stream(plan.groups()).filter(PLACES::contains).findFirst().orElse(GroupBy.WORLD);
  }

  private GroupBy[] withoutPlace() {
    List<GroupBy> groups = new ArrayList<>(List.of(plan.groups()));
    if (groups.stream().filter(PLACES::contains).count() > 1) {
      throw new UsageException("A table is laid out by one of area, country, region, continent.");
    }
    groups.removeAll(PLACES);
    return groups.toArray(GroupBy[]::new);
  }

  private DisclosurePolicy policy() {
    if (policyFile != null) {
      if (least != null) {
        throw new UsageException("--min-cell stands in the policy when there is one.");
      }
      return OwnersFiles.policy(OutputFile.named(policyFile));
    }
    int k = least == null ? Profile.PUBLISH.lowestK() : least;
    if (k < Profile.PUBLISH.lowestK()) {
      throw new UsageException("--min-cell takes " + Profile.PUBLISH.lowestK()
          + " or more: fewer people can be found by those who know them.");
    }
    return DisclosurePolicy.builder("ngo-public", 1, Profile.PUBLISH)
        .k(k)
        .insiderK(k)
        .build();
  }

  private void render(ReleasePlan release, ReleaseFiles.Outcome written, Locale locale) {
    switch (form) {
      case TEXT ->
        new ReleaseText(session.out(), locale, common.style(session), common.width(session))
            .write(release, written, common.quiet());
      case JSON -> new ReleaseJson(locale).write(release, written, session.out());
    }
  }
}
