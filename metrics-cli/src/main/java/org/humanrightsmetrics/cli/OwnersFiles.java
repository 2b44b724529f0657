// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.humanrightsmetrics.disclosure.BrokenLedgerException;
import org.humanrightsmetrics.disclosure.DisclosurePolicy;
import org.humanrightsmetrics.disclosure.ReleaseLedger;
import org.humanrightsmetrics.json.Decoded;
import org.humanrightsmetrics.json.DisclosurePolicyJson;
import org.humanrightsmetrics.json.ReleaseLedgerJson;

/** Reads the files by which the owner of data steers what is published. */
final class OwnersFiles {

  private OwnersFiles() {}

  /**
   * The thresholds.
   *
   * @throws UsageException when the file cannot be read or is no policy
   */
  static DisclosurePolicy policy(Path file) {
    return sound(DisclosurePolicyJson.read(String.valueOf(file.getFileName()), bytes(file)), file);
  }

  /**
   * What was released before.
   *
   * @return empty when there is no such file yet
   * @throws UsageException when it cannot be read, is no ledger, or was changed by somebody
   */
  static ReleaseLedger ledger(Path file) {
    if (!Files.exists(file)) {
      return ReleaseLedger.empty();
    }
    try {
      return sound(ReleaseLedgerJson.read(String.valueOf(file.getFileName()), bytes(file)), file);
    } catch (BrokenLedgerException e) {
      throw new UsageException(
          "The ledger '" + file + "' was changed after it was written: " + e.getMessage());
    }
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UsageException("The file '" + file + "' cannot be read.");
    }
  }

  private static <T> T sound(Decoded<T> decoded, Path file) {
    return decoded
        .value()
        .orElseThrow(() -> new UsageException("The file '" + file + "' cannot be used: "
            + decoded.findings().get(0).what(Locale.ENGLISH)));
  }
}
