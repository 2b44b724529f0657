// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.tabular;

/**
 * Something in a table that cannot stand.
 *
 * <p>Immutable and thread-safe.
 *
 * @param line on which the row begins, from 1
 * @param column its name; empty when the whole row or file is meant
 * @param kind what is wrong
 * @param text the cell as it stands, at most 120 characters; empty when no cell is meant
 */
public record TableFault(long line, String column, Kind kind, String text) {

  private static final int LONGEST = 120;

  /** What may be wrong. */
  public enum Kind {
    /** The bytes are no UTF-8. Reading ended. */
    NOT_UTF8,
    /** A quote is not closed, or a field or row is too long. Reading ended. */
    NOT_CSV,
    /** The first line is not the header of a table of observations. Reading ended. */
    OTHER_HEADER,
    /** The row has more or fewer cells than the header. */
    OTHER_WIDTH,
    /** A cell that must hold something is empty. */
    EMPTY,
    /** No number as the table writes it. */
    NOT_A_NUMBER,
    /** No day like 2025-12-31. */
    NOT_A_DATE,
    /** No code of the column. */
    NOT_A_CODE,
    /** A text that a spreadsheet would take for a formula. */
    FORMULA,
    /** A character that no text may hold. */
    CHARACTER,
    /** Number, status and reason contradict each other. */
    CONTRADICTION,
    /** The row does not stand where its key belongs. */
    NOT_SORTED,
    /** The id is not the one that key and break-downs give. */
    ID_OF_ANOTHER_KEY
  }

  /** Shortens the text. */
  public TableFault {
    text = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
  }
}
