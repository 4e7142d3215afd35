package org.passerelle.engine.profile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names of diplomas and their level of ISCED 2011. */
class DiplomasTest {
  @ParameterizedTest
  @CsvSource({
    "Brevet des collèges, 2",
    "DNB, 2",
    "GCSE Maths, 2",
    "CAP cuisine, 3",
    "BEP secrétariat, 3",
    "MC boulangerie, 3",
    "BP coiffure, 3",
    "Bac S, 3",
    "Bac pro commerce, 3",
    "Baccalauréat technologique STMG, 3",
    "Bac STI2D, 3",
    "BTS MUC, 5",
    "DUT GEA, 5",
    "BUT informatique, 6",
    "DEUG de droit, 5",
    "DEUST animation, 5",
    "Licence, 6",
    "Licence professionnelle, 6",
    "Maîtrise de droit, 7",
    "Master 1 de chimie, 7",
    "M2 Finance, 7",
    "Master’s degree, 7",
    "DEA de physique, 7",
    "DESS ressources humaines, 7",
    "MBA, 7",
    "Diplôme d’ingénieur, 7",
    "Doctorat en chimie, 8",
    "PhD, 8",
    "Titre professionnel niveau 3, 3",
    "Titre professionnel niveau 4, 3",
    "Titre pro développeur web niveau 5, 5",
    "Titre RNCP niveau 6, 6",
    "Titre RNCP niveau I, 7",
    "DCG, 6",
    "DSCG, 7",
    "Diplôme d’État d’infirmier, 6",
    "DEAS, 3",
    "Diplôme d’État d’aide-soignante, 3",
    "A levels, 3",
    "A-level Maths, 3",
    "NVQ level 2, 3",
    "NVQ Level 3 Welding, 3",
    "HND Computing, 5",
    "HNC, 5",
    "Foundation degree in care, 5",
    "BA History, 6",
    "BSc Physics, 6",
    "BEng, 6",
    "MA Translation, 7",
    "MSc Computing, 7",
    "MEng, 7",
    "Associate degree in nursing, 5",
    "High school diploma, 3",
    "GED, 3",
    "Apprenticeship in carpentry, 3",
    "bac +3, 6",
    "Bac+2, 5",
    "bac + 5, 7",
    "Bachelor of Arts, 6",
    "Baccalauréat, 3",
  })
  void diplomasTellTheirLevel(String name, int isced) {
    assertThat(Diplomas.level(name)).contains(EducationLevel.ofIsced(isced).orElseThrow());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "maîtrise d’Excel",
        "Maîtrise du soudage",
        "first aid",
        "but also",
        "mais aussi un but",
        "licence de soudage",
        "driving licence",
        "cap sur la vente",
        "scrum",
        "bachelier",
        "licencié",
        "boulanger",
        ""
      })
  void otherWordsTellNone(String words) {
    assertThat(Diplomas.level(words)).isEmpty();
  }

  @Test
  void levelsOfTheEuropeanFrameworkAreReadAsCodes() {
    assertThat(Diplomas.ofEqf("3")).contains(EducationLevel.UPPER_SECONDARY);
    assertThat(Diplomas.ofEqf("EQF 7")).contains(EducationLevel.MASTER);
    assertThat(Diplomas.ofEqf("")).isEmpty();
  }
}
