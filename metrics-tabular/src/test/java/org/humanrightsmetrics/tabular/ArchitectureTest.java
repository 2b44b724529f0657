// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.tabular;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** What the tables may touch: the Shape, and no metric by name; files that the caller opens, and no network. */
class ArchitectureTest {

  private static final JavaClasses TABULAR = new ClassFileImporter()
      .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
      .importPackages("org.humanrightsmetrics.tabular");

  @Test
  void noMetricIsKnownByName() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "org.humanrightsmetrics.standard..",
            "org.humanrightsmetrics.json..",
            "org.humanrightsmetrics.validation..",
            "tools.jackson..")
        .check(TABULAR);
  }

  @Test
  void nothingReachesTheNetworkOrAServiceByName() {
    noClasses()
        .should()
        .dependOnClassesThat(resideInAnyPackage(
            "java.net..", "java.rmi..", "javax.naming..", "javax.script..", "javax.management.."))
        .check(TABULAR);
  }

  @Test
  void theCsvLibraryStaysInside() {
    methods()
        .that()
        .arePublic()
        .and()
        .areDeclaredInClassesThat()
        .arePublic()
        .should()
        .notHaveRawReturnType(resideInAnyPackage("de.siegmar.."))
        .check(TABULAR);
  }

  @Test
  void nothingIsPrintedAndNothingIsLogged() {
    NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.check(TABULAR);
    NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING.check(TABULAR);
  }

  @Test
  void noBinaryFractionsAndNoStateThatIsShared() {
    noFields()
        .should()
        .haveRawType(double.class)
        .orShould()
        .haveRawType(float.class)
        .check(TABULAR);
    fields()
        .that()
        .areStatic()
        .and()
        .doNotHaveName("$VALUES")
        .should()
        .beFinal()
        .check(TABULAR);
    classes()
        .should()
        .haveNameNotMatching(".*(Util|Utils|Helper|Helpers|Manager|Impl)")
        .check(TABULAR);
  }

  @Test
  void theGuardBites() {
    assertThatThrownBy(() -> noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAPackage("de.siegmar..")
            .check(TABULAR))
        .isInstanceOf(AssertionError.class);
  }
}
