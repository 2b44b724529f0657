// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.disclosure;

/**
 * A ledger of releases of which a line was changed, removed or moved: it cannot be relied on, so nothing may be
 * published after it until it is restored.
 */
public final class BrokenLedgerException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  BrokenLedgerException(String message) {
    super(message);
  }
}
