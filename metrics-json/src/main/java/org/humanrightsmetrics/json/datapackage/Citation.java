// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.json.datapackage;

import org.humanrightsmetrics.json.write.JsonText;

/** How a package is cited: {@code CITATION.cff}, and a sentence ready to copy. */
public final class Citation {

  private Citation() {}

  /**
   * The text of {@code CITATION.cff}, in the Citation File Format 1.2.0. Quoted texts are written as JSON, which
   * YAML reads as it stands.
   *
   * @param data the package; its contributors are the authors
   * @return YAML that ends with a line feed
   */
  public static String cff(DataPackage data) {
    StringBuilder out = new StringBuilder();
    out.append("cff-version: 1.2.0\n");
    out.append("message: If you use these data, please cite them as below.\n");
    out.append("type: dataset\n");
    quoted(out, "title: ", data.title());
    quoted(out, "version: ", data.version());
    quoted(out, "date-released: ", data.created().toString());
    data.licence().ifPresent(licence -> quoted(out, "license: ", licence));
    out.append("authors:\n");
    if (data.contributors().isEmpty()) {
      quoted(out, "  - name: ", "Not named");
    }
    for (String contributor : data.contributors()) {
      quoted(out, "  - name: ", contributor);
    }
    out.append("# When the package has a DOI, write it here: doi: 10....\n");
    return out.toString();
  }

  private static void quoted(StringBuilder out, String name, String text) {
    out.append(name);
    JsonText.quote(text, out);
    out.append('\n');
  }

  /**
   * A sentence to copy.
   *
   * @param data the package
   * @return for example {@code "Example Trust: Women trained. Version 2026-06-30."}
   */
  public static String sentence(DataPackage data) {
    String by = data.contributors().isEmpty() ? "" : String.join(", ", data.contributors()) + ": ";
    return by + data.title() + ". Version " + data.version() + ".";
  }
}
