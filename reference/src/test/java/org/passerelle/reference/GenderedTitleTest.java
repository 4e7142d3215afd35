package org.passerelle.reference;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GenderedTitleTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          caissier/caissière                 | caissier                     | caissière
          aide de cuisine/aide de cuisine    | aide de cuisine              | aide de cuisine
          maïeuticien/sage-femme             | maïeuticien                  | sage-femme
          moine/moniale                      | moine                        | moniale
          steward urbain/hôtesse urbaine     | steward urbain               | hôtesse urbaine
          directeur d'agence/directrice d’agence | directeur d'agence       | directrice d’agence
          """)
  void bothFormsAreWrittenInFull(String title, String masculine, String feminine) {
    assertThat(GenderedTitle.of(title)).isEqualTo(new GenderedTitle(masculine, feminine));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Abatteur / Abatteuse de carrière     | Abatteur de carrière     | Abatteuse de carrière
          Chef / Cheffe de cuisine             | Chef de cuisine          | Cheffe de cuisine
          Agent / Agente d'accueil             | Agent d'accueil          | Agente d'accueil
          Chef / Cheffe comptable              | Chef comptable           | Cheffe comptable
          Premier valet / Première femme de chambre | Premier valet de chambre | Première femme de chambre
          Poète / Poétesse                     | Poète                    | Poétesse
          Opérateur / Operatrice de conduite   | Opérateur de conduite    | Operatrice de conduite
          Aide familial / Aide familiale agricole | Aide familial agricole | Aide familiale agricole
          DJ producteur / DJ productrice       | DJ producteur            | DJ productrice
          Traminot / Employée de tramway       | Traminot                 | Employée de tramway
          """)
  void whatFollowsBothFormsIsWrittenOnce(String title, String masculine, String feminine) {
    assertThat(GenderedTitle.of(title)).isEqualTo(new GenderedTitle(masculine, feminine));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Garde Forestier / Forestière         | Garde Forestier          | Garde Forestière
          Analyste Concepteur / Conceptrice informatique | Analyste Concepteur informatique | Analyste Conceptrice informatique
          Caviste affineur / Affineuse         | Caviste affineur         | Caviste affineuse
          Fundraiser - Collecteur / Collectrice de fonds | Fundraiser - Collecteur de fonds | Fundraiser - Collectrice de fonds
          """)
  void whatStandsBeforeBothFormsBelongsToBoth(String title, String masculine, String feminine) {
    assertThat(GenderedTitle.of(title)).isEqualTo(new GenderedTitle(masculine, feminine));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          trancheur-dérouleur de bois/trancheuse dérouleuse de bois | trancheur-dérouleur de bois | trancheuse dérouleuse de bois
          ouvrier brasseur-malteur/ouvrière brasseuse malteuse | ouvrier brasseur-malteur | ouvrière brasseuse malteuse
          conseiller d’orientation-psychologue/conseillère d’orientation psychologue | conseiller d’orientation-psychologue | conseillère d’orientation psychologue
          Carrossier-tôlier / Carrossière-tôlière poids lourds | Carrossier-tôlier poids lourds | Carrossière-tôlière poids lourds
          """)
  void aHyphenInOneFormMayBeASpaceInTheOther(String title, String masculine, String feminine) {
    assertThat(GenderedTitle.of(title)).isEqualTo(new GenderedTitle(masculine, feminine));
  }

  @Test
  void whatOneFormLacksIsNotTakenForWhatFollows() {
    assertThat(GenderedTitle.of("Chef d'équipe dépanneur / Cheffe dépanneuse de chaudières"))
        .isEqualTo(
            new GenderedTitle(
                "Chef d'équipe dépanneur de chaudières", "Cheffe dépanneuse de chaudières"));
  }

  @Test
  void anEndingInBracketsIsOfTheWoman() {
    assertThat(GenderedTitle.of("Laveur / Laveuse de vitres polyvalent(e)"))
        .isEqualTo(
            new GenderedTitle("Laveur de vitres polyvalent", "Laveuse de vitres polyvalente"));
  }

  @Test
  void otherSlashesStayWhereTheyAre() {
    assertThat(GenderedTitle.of("Chef / Cheffe d'équipe en plastique/caoutchouc").feminine())
        .isEqualTo("Cheffe d'équipe en plastique/caoutchouc");
    assertThat(GenderedTitle.of("formateur lecture/calcul/formatrice lecture/calcul"))
        .isEqualTo(new GenderedTitle("formateur lecture/calcul", "formatrice lecture/calcul"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "comptable",
        "assistant import/export",
        "Responsable d'atelier en production de papier/carton",
        "Analyste biologie/microbiologie en industrie",
        "Sound designer / Designer sonore",
        "Lapidaire / Diamantaire",
        "a/",
        "/",
        ""
      })
  void aTitleThatIsNotWrittenInTwoFormsIsLeftAlone(String title) {
    assertThat(GenderedTitle.of(title)).isEqualTo(new GenderedTitle(title, title));
    assertThat(GenderedTitle.of(title).isEpicene()).isTrue();
  }

  @Test
  void titlesAreComparedWithoutCaseAccentsHyphensAndKindsOfApostrophe() {
    assertThat(GenderedTitle.comparable("Maître  d’Œuvre - Bâtiment"))
        .isEqualTo(GenderedTitle.comparable("maitre d'oeuvre bâtiment"))
        .isEqualTo("maitre d'oeuvre batiment");
  }
}
