package org.passerelle.app;

import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** The rules of the house: which room may know which. */
class ArchitectureTest {
  private static final JavaClasses HOUSE =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.passerelle");

  @Test
  void allRoomsAreLookedAt() {
    assertThat(HOUSE)
        .extracting(c -> c.getPackageName())
        .contains(
            "org.passerelle.reference",
            "org.passerelle.engine.transition",
            "org.passerelle.app.cli");
  }

  @Test
  void theReferenceKnowsNothingElseOfOurs() {
    noClasses()
        .that()
        .resideInAPackage("org.passerelle.reference..")
        .should()
        .dependOnClassesThat(resideInAnyPackage("org.passerelle.engine..", "org.passerelle.app.."))
        .check(HOUSE);
  }

  @Test
  void factsAreReadWithoutKnowingHowTheyAreImported() {
    noClasses()
        .that()
        .resideInAnyPackage("org.passerelle.reference", "org.passerelle.reference.table")
        .should()
        .dependOnClassesThat(resideInAPackage("org.passerelle.reference.importing.."))
        .check(HOUSE);
    noClasses()
        .that()
        .resideInAPackage("org.passerelle.reference.table")
        .should()
        .dependOnClassesThat(resideInAPackage("org.passerelle.reference"))
        .check(HOUSE);
  }

  @Test
  void theEngineKnowsNoFrameworkAndNoInputOrOutput() {
    classes()
        .that()
        .resideInAPackage("org.passerelle.engine..")
        .should()
        .onlyDependOnClassesThat(
            resideInAnyPackage(
                "org.passerelle.engine..",
                "org.passerelle.reference",
                "java.lang..",
                "java.time",
                "java.util",
                "java.util.function",
                "java.util.regex",
                "java.util.stream",
                "java.text",
                "org.jspecify.annotations"))
        .check(HOUSE);
  }

  @Test
  void theEngineAsksNoClockNoDiceAndNoPlace() {
    noClasses()
        .that()
        .resideInAPackage("org.passerelle.engine..")
        .should()
        .callMethod(System.class, "currentTimeMillis")
        .orShould()
        .callMethod(System.class, "nanoTime")
        .orShould()
        .callMethod(Math.class, "random")
        .orShould()
        .callMethodWhere(target(owner(resideInAPackage("java.time"))).and(target(name("now"))))
        .orShould()
        .callMethod(java.util.Locale.class, "getDefault")
        .orShould()
        .callConstructor(java.util.Random.class)
        .check(HOUSE);
  }

  @Test
  void theEngineLeavesTheMachineAlone() {
    noClasses()
        .that()
        .resideInAPackage("org.passerelle.engine..")
        .should()
        .dependOnClassesThat(
            belongToAnyOf(
                ProcessBuilder.class,
                Process.class,
                Runtime.class,
                Thread.class,
                java.util.Date.class,
                java.util.UUID.class,
                java.util.Timer.class,
                java.util.Scanner.class))
        .check(HOUSE);
    noClasses()
        .that()
        .resideInAPackage("org.passerelle.engine..")
        .should()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .orShould()
        .accessField(System.class, "in")
        .orShould()
        .callMethod(System.class, "getenv")
        .orShould()
        .callMethod(System.class, "getenv", String.class)
        .orShould()
        .callMethod(System.class, "getProperty", String.class)
        .orShould()
        .callMethod(System.class, "getProperty", String.class, String.class)
        .orShould()
        .callMethod(System.class, "getProperties")
        .check(HOUSE);
  }

  @Test
  void noCapabilityGoesInACircleWithAnother() {
    slices().matching("org.passerelle.engine.(*)..").should().beFreeOfCycles().check(HOUSE);
    slices().matching("org.passerelle.app.(*)..").should().beFreeOfCycles().check(HOUSE);
  }

  @Test
  void onlyThePlanPutsAllCapabilitiesTogether() {
    noClasses()
        .that()
        .resideInAPackage("org.passerelle.engine..")
        .and()
        .resideOutsideOfPackage("org.passerelle.engine.plan")
        .should()
        .dependOnClassesThat(resideInAPackage("org.passerelle.engine.plan"))
        .check(HOUSE);
  }

  @Test
  void namesSayWhatAClassIs() {
    for (String ending : List.of("Manager", "Helper", "Util", "Utils", "Impl", "Base")) {
      noClasses().should().haveSimpleNameEndingWith(ending).check(HOUSE);
    }
  }

  @Test
  void everyPackageSaysWhatMayBeAbsent() {
    assertThat(HOUSE.stream().map(c -> c.getPackage()).distinct())
        .allSatisfy(
            room -> assertThat(room.isAnnotatedWith(NullMarked.class)).as(room.getName()).isTrue());
  }
}
