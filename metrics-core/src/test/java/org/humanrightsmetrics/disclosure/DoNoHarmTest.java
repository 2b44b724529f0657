// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class DoNoHarmTest {

  @Test
  void fitsOnOnePageAndAsksEachQuestionOnce() {
    List<DoNoHarm> checklist = DoNoHarm.checklist();
    assertThat(checklist).hasSize(12).first().isEqualTo(DoNoHarm.PURPOSE);
    assertThat(checklist).allSatisfy(item -> {
      assertThat(item.question(Locale.ENGLISH)).endsWith("?");
      assertThat(item.help(Locale.ENGLISH)).endsWith(".");
    });
    assertThat(new HashSet<>(checklist.stream().map(DoNoHarm::key).toList())).hasSize(12);
    assertThat(DoNoHarm.title(Locale.ENGLISH)).isEqualTo("Before you publish");
    assertThat(DoNoHarm.introduction(Locale.ROOT)).contains("reason to wait");
  }
}
