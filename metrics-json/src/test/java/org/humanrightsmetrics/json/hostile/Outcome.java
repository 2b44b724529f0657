// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.json.hostile;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.humanrightsmetrics.rule.Finding;
import org.humanrightsmetrics.rule.NotChecked;

/**
 * What came of reading one input.
 *
 * @param codes of the findings, each once; {@code host} where a foreign mapper refused the text by itself
 * @param findings exact number of findings
 * @param text everything that the findings say, as a user could see it
 */
record Outcome(Set<String> codes, long findings, String text) {

  static final Outcome HOST = new Outcome(Set.of("host"), 1, "");

  static Outcome of(
      List<Finding> findings, List<NotChecked> notChecked, Set<String> totals, long count) {
    Set<String> codes = new TreeSet<>(Comparator.naturalOrder());
    codes.addAll(totals);
    StringBuilder text = new StringBuilder();
    notChecked.forEach(rule -> text.append(rule).append(' '));
    for (Finding finding : findings) {
      codes.add(finding.code());
      text.append(finding)
          .append('|')
          .append(finding.pointer())
          .append('|')
          .append(finding.value().orElse(""))
          .append('|')
          .append(finding.arguments())
          .append('|')
          .append(finding.title(Locale.ENGLISH))
          .append('|')
          .append(finding.what(Locale.ENGLISH))
          .append('|')
          .append(finding.howToFix(Locale.ENGLISH))
          .append(' ');
    }
    return new Outcome(codes, count, text.toString());
  }
}
