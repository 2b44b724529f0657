// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.cli;

/** The version of the program. */
final class Version {

  private Version() {}

  /** As the jar says; {@code "unreleased"} where classes run without one. */
  static String ofLibrary() {
    String version = Version.class.getPackage().getImplementationVersion();
    return version == null ? "unreleased" : version;
  }
}
