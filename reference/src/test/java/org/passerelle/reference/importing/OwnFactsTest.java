package org.passerelle.reference.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.passerelle.reference.Classification;
import org.passerelle.reference.ClassificationId;
import org.passerelle.reference.Language;
import org.passerelle.reference.Reference;
import org.passerelle.reference.SharedData;
import org.passerelle.reference.importing.ImportLog.Kind;
import org.passerelle.reference.table.FactError;
import org.passerelle.reference.table.FactError.Problem;
import org.passerelle.reference.table.FactStore;

/** A person brings a release; it is used from then on, and a broken one changes nothing. */
class OwnFactsTest {
  @TempDir private Path folder = Path.of("");

  private OwnFacts ownFacts() {
    return new OwnFacts(folder.resolve("facts"));
  }

  private static List<Path> officialEsco() {
    Path esco = SharedData.folder().resolve("esco");
    return List.of(
        esco.resolve("ESCO dataset - v1.1.1 - classification - en - csv.zip"),
        esco.resolve("ESCO dataset - v1.1.1 - relations - csv.zip"));
  }

  private long states() throws IOException {
    Path facts = folder.resolve("facts");
    if (!Files.isDirectory(facts)) {
      return 0;
    }
    try (Stream<Path> files = Files.list(facts)) {
      return files.filter(Files::isDirectory).count();
    }
  }

  @Test
  void withoutAReleaseTheFactsOfPasserelleAreUsed() {
    assertThat(Reference.load(ownFacts().store()).occupations().size()).isEqualTo(3007);
  }

  @Test
  void theOfficialArchivesAreTakenInWithTheirDescriptionsAndTheFrenchThatIsKnown()
      throws IOException {
    OwnFacts.Report report = ownFacts().add(officialEsco());

    assertThat(report.releases()).containsExactly("ESCO");
    assertThat(report.findings())
        .anySatisfy(finding -> {
          assertThat(finding.kind()).isEqualTo(Kind.DANGLING_LINK);
          assertThat(finding.file()).isEqualTo("occupationSkillRelations.csv");
          assertThat(finding.rows()).isEqualTo(67);
        });
    Reference reference = Reference.load(ownFacts().store());
    int cashier = reference.occupations().find("5230.1").orElseThrow();
    assertThat(reference.occupations().labels(Language.FRENCH).preferred(cashier))
        .isEqualTo("hôte de caisse/hôtesse de caisse");
    Classification isco08 = reference.classification(ClassificationId.ISCO08);
    assertThat(isco08.label(isco08.find("5230").orElseThrow(), Language.FRENCH))
        .isEqualTo("Caissiers et billettistes");
    assertThat(reference.source("esco_1_1_1").version()).isEqualTo("1.1.1");
    assertThat(ownFacts().store().find("esco_occupation_descriptions_en")).isPresent();
    assertThat(states()).isEqualTo(1);

    Reference before = Reference.load(ownFacts().store());
    ownFacts().add(officialEsco());
    ownFacts().add(officialEsco());
    assertThat(states()).as("the state in use and the one before it").isEqualTo(2);
    assertThatThrownBy(before::occupations)
        .as("a state that is gone is not mixed with another")
        .isInstanceOf(FactError.class);
  }

  @Test
  void aBrokenReleaseChangesNothing() throws IOException {
    byte[] whole = Files.readAllBytes(officialEsco().getFirst());
    Path cut = folder.resolve("cut.zip");
    Files.write(cut, java.util.Arrays.copyOf(whole, whole.length - 1000));

    assertProblem(List.of(cut), Problem.ARCHIVE_BROKEN);
    assertThat(states()).isZero();
  }

  @Test
  void anArchiveWithoutItsOtherHalfIsRefusedWithTheNameOfWhatIsMissing() {
    assertProblem(List.of(officialEsco().getFirst()), Problem.RELEASE_INCOMPLETE);
  }

  @Test
  void whatIsNoReleaseIsRefused() throws IOException {
    Files.writeString(folder.resolve("notes.csv"), "a,b\n1,2\n");

    assertProblem(List.of(folder.resolve("notes.csv")), Problem.RELEASE_UNKNOWN);
  }

  @Test
  void aFolderThatCannotBeWrittenIsSaid() throws IOException {
    Files.writeString(folder.resolve("facts"), "a file where the folder should be");

    assertProblem(officialEsco(), Problem.FILE_UNWRITABLE);
  }

  @Test
  void aPointerThatLeadsElsewhereIsNotFollowed() throws IOException {
    Files.createDirectories(folder.resolve("facts"));
    Files.writeString(folder.resolve("facts/current"), "../../elsewhere");

    assertThat(Reference.load(ownFacts().store()).occupations().size()).isEqualTo(3007);
  }

  @Test
  void aRomeReleaseIsTakenIn() {
    OwnFacts.Report report = ownFacts().add(List.of(SharedData.folder().resolve("rome/v4")));

    assertThat(report.releases()).containsExactly("ROME");
    assertThat(Reference.load(ownFacts().store()).source("rome_4_460").version()).isEqualTo("460");
  }

  @Test
  void aLineEndWithinACodeIsRefusedAndChangesNothing() throws IOException {
    Path release = Files.createDirectories(folder.resolve("release"));
    new SmallRelease(release, new Rome4Importer())
        .with(
            "unix_referentiel_code_rome_v460_utf8.csv",
            "code_rome,libelle_rome,transition_eco,transition_num,transition_demo,"
                + "emploi_reglemente,emploi_cadre,code_rome_parent",
            "\"A1\n102\",Conducteur,,,,,,A1101")
        .with(
            "unix_referentiel_appellation_v460_utf8.csv",
            "code_ogr,libelle_appellation_long,code_rome,classification,peu_usite");

    assertProblem(List.of(release), Problem.MALFORMED);
    assertThat(states()).isZero();
  }

  private Path state(String name) throws IOException {
    Path state = Files.createDirectories(folder.resolve("facts").resolve(name));
    Files.writeString(state.resolve("own_releases.tsv"), "source\tversion\nrome_4_460\t470\n");
    return state;
  }

  @Test
  void whatIsForgottenIsSaidAndItsFilesAreGone() throws IOException {
    state("facts-1");
    state("facts-2");
    state("old-facts-3");
    Path notOurs = Files.createDirectories(folder.resolve("facts/photos"));
    Files.writeString(folder.resolve("facts/current"), "facts-2");
    FactStore inUse = ownFacts().store();
    assertThat(inUse.find("own_releases")).isPresent();

    assertThat(ownFacts().forget()).containsExactly(new OwnFacts.Dropped("ROME", "470"));

    assertThat(states()).isEqualTo(1);
    assertThat(notOurs).isDirectory();
    assertThat(ownFacts().store().find("own_releases")).isEmpty();
    assertThatThrownBy(() -> inUse.find("own_releases")).isInstanceOf(FactError.class);
    assertThatThrownBy(() -> inUse.find("sources"))
        .as("a table of Passerelle is not mixed with facts that are gone")
        .isInstanceOf(FactError.class);
  }

  @Test
  void whereNothingWasBroughtNothingIsForgotten() {
    assertThat(ownFacts().forget()).isEmpty();
    assertThat(folder.resolve("facts")).doesNotExist();
  }

  @Test
  void aStateThatCannotBeReadIsForgottenByItsName() throws IOException {
    Files.write(state("facts-7").resolve("own_releases.tsv"), new byte[] {(byte) 0xff});
    Files.writeString(folder.resolve("facts/current"), "facts-7");

    assertThat(ownFacts().forget()).containsExactly(new OwnFacts.Dropped("facts-7", ""));
    assertThat(states()).isZero();
  }

  private void assertProblem(List<Path> files, Problem problem) {
    assertThatThrownBy(() -> ownFacts().add(files))
        .isInstanceOfSatisfying(
            FactError.class, error -> assertThat(error.problem()).isEqualTo(problem));
  }
}
