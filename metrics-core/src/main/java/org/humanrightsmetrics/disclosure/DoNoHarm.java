// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.disclosure;

import java.util.List;
import java.util.Locale;
import org.humanrightsmetrics.rule.Texts;

/**
 * The questions to answer before anything about people is published, in the order in which to ask them. A
 * program can hide small numbers; it cannot know who is looking for whom.
 */
public enum DoNoHarm {
  /** Whether publishing serves the people concerned. */
  PURPOSE("purpose"),
  /** Whether they, or those who speak for them, were asked. */
  CONSULTED("consulted"),
  /** Whether they knew of this use when they gave the data. */
  CONSENT("consent"),
  /** Whether nobody can be found in the numbers by somebody who knows a part. */
  NOBODY_FOUND("nobody-found"),
  /** Whether no home, shelter or safe house can be found. */
  PLACES("places"),
  /** Whether children are shown only as a group. */
  CHILDREN("children"),
  /** Whether a trafficker or an employer could take revenge. */
  RETALIATION("retaliation"),
  /** Whether a community could be blamed or despised. */
  STIGMA("stigma"),
  /** Whether this is a safe time. */
  TIMING("timing"),
  /** Whether everything released earlier was looked at together with it. */
  EARLIER_RELEASES("earlier-releases"),
  /** Whether the law and the promises made allow it. */
  LAW("law"),
  /** Whether it can be taken back, and who answers questions. */
  TAKING_BACK("taking-back");

  private static final Texts TEXTS = Texts.in(DoNoHarm.class, "/spec/base");

  private final String key;

  DoNoHarm(String key) {
    this.key = "do-no-harm." + key;
  }

  /**
   * All questions, in order.
   *
   * @return twelve
   */
  public static List<DoNoHarm> checklist() {
    return List.of(values());
  }

  /**
   * What stands above the list.
   *
   * @param locale the reader's language
   * @return a title
   */
  public static String title(Locale locale) {
    return text("do-no-harm.title", locale);
  }

  /**
   * What stands below the title.
   *
   * @param locale the reader's language
   * @return one or two sentences
   */
  public static String introduction(Locale locale) {
    return text("do-no-harm.introduction", locale);
  }

  /**
   * The key of its texts, without the part.
   *
   * @return for example {@code "do-no-harm.consulted"}
   */
  public String key() {
    return key;
  }

  /**
   * The question, which "yes" answers well.
   *
   * @param locale the reader's language
   * @return one sentence
   */
  public String question(Locale locale) {
    return text(key + ".question", locale);
  }

  /**
   * What to think of.
   *
   * @param locale the reader's language
   * @return one or two sentences
   */
  public String help(Locale locale) {
    return text(key + ".help", locale);
  }

  private static String text(String key, Locale locale) {
    return TEXTS.find(key, locale).orElse(key);
  }
}
