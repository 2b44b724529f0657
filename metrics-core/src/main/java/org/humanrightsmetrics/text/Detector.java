// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.text;

/** Recognises one kind of personal data, in time linear in the length of the text. Stateless. */
interface Detector {

  /** How many digits a text must hold at least before it is worth a look; 0 for any text. */
  int fewestDigits();

  /** Looks at the whole text and notes what it recognises. */
  void look(Scan scan, Sightings sightings);
}
