package org.passerelle.reference.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.passerelle.reference.table.FactError.Problem;

class DaresImporterTest {
  @TempDir Path folder;
  private SmallRelease release;

  @BeforeEach
  void portraitsOfTwoFamilies() {
    release =
        new SmallRelease(folder, new DaresImporter())
            .with("FAP_PCS.csv", "Fap;PCS", "M2Z90;388a", "M2Z91;388b", "A0Z40;691a")
            .with(
                "salaire_median_3niv.csv",
                "Fap3,Annee,Salaire_median",
                "M2Z90,2003-2005,2400",
                "M2Z90,2017-2019,3100",
                "M2Z91,2017-2019,NA",
                "Ensemble,2016-2018,1800")
            .with(
                "salaires_3niv.csv",
                "Fap,Salaire,Pourcentage",
                "M2Z90,Moins de 1250 €,1",
                "M2Z90,De 1250 € à moins de 1500 €,1",
                "M2Z90,De 1500 € à moins de 2000 €,4",
                "M2Z90,De 2000 € à moins de 3000 €,55",
                "M2Z90,3000 € ou plus,39")
            .with("effectifs_3niv.csv", "Annee,M2Z90,M2Z,ENS,T2Z", "2017,NA,300,26000,900")
            .with(
                "tab5statut_3niv.csv",
                "Fap,statut,Annee,Pourcentage",
                "M2Z90,Intérimaires,2003-2005,9",
                "M2Z90,Intérimaires,2017-2019,2.5",
                "M2Z90,\"Non-salariés, chefs d'entreprise\",2017-2019,7")
            .with(
                "tab6_temps_travail_3niv.csv",
                "Fap,annee,Pourcentage,Temps_travail",
                "M2Z90,2017-2019,6.1,Temps partiel")
            .with(
                "horaires_atypiques_3niv.csv",
                "Fap3,annee,Pourcentage,Horaire_atypique",
                "M2Z90,2017-2019,8.2,Travail de nuit")
            .with(
                "dipl_restructure_3niv.csv",
                "Fap,diplome,Annee,Pourcentage",
                "M2Z90,Bac + 2,2017-2019,0.25")
            .with(
                "age_agrege_1982_1984_2017_2019_restructure_3niv.csv",
                "Fap,Age,Annee,Pourcentage",
                "M2Z90,50 ans et plus,2017-2019,18")
            .with(
                "part_femmes_3niv.csv",
                "Fap3,Annee,Part",
                "M2Z90,2003-2005,20",
                "M2Z90,2004-2006,21",
                "M2Z90,2017-2019,23");
  }

  @Test
  void aWageThatIsNotPublishedIsNoRow() {
    assertThat(release.lines("figures_dares_wage"))
        .containsExactly(
            "code\tperiod\tdares_wage_median", "M2Z90\t2003-2005\t2400", "M2Z90\t2017-2019\t3100");
  }

  @Test
  void theTwoHighestBandsAreExchangedWhenTheMedianContradictsTheirNames() {
    assertThat(release.lines("figures_dares_wage_bands")).contains("M2Z90\t1\t1\t4\t39\t55");
  }

  @Test
  void theTwoHighestBandsStayWhenTheMedianAgreesWithTheirNames() {
    release.with("salaire_median_3niv.csv", "Fap3,Annee,Salaire_median", "M2Z90,2017-2019,2700");
    assertThat(release.lines("figures_dares_wage_bands")).contains("M2Z90\t1\t1\t4\t55\t39");
  }

  @Test
  void onlyFamiliesOfTheClassificationHaveEmployment() {
    assertThat(release.lines("figures_dares_employment"))
        .containsExactly("code\tperiod\tdares_employment", "M2Z\t2017\t300");
  }

  @Test
  void contractsAreThoseOfTheLatestYears() {
    assertThat(release.lines("figures_dares_contracts")).contains("M2Z90\t\t\t2.5\t\t7");
  }

  @Test
  void hoursComeFromTwoFiles() {
    assertThat(release.lines("figures_dares_hours")).contains("M2Z90\t6.1\t\t\t\t\t8.2");
  }

  @Test
  void womenAreCountedInTheFirstAndTheLatestYears() {
    assertThat(release.lines("figures_dares_women"))
        .containsExactly(
            "code\tperiod\tdares_women_share", "M2Z90\t2003-2005\t20", "M2Z90\t2017-2019\t23");
  }

  @Test
  void aFileThatSaysTwoThingsOfOneFigureIsRefused() {
    release
        .with(
            "dipl_restructure_3niv.csv",
            "Fap,diplome,Annee,Pourcentage",
            "M2Z90,Bac + 2,2017-2019,0.25",
            "M2Z90,Bac + 2,2017-2019,0.75")
        .isRefusedFor(Problem.DUPLICATE_CODE, "dipl_restructure_3niv.csv", "3", "M2Z90");
  }

  @Test
  void aFileWithoutTheWageIsRefused() {
    release
        .with("salaire_median_3niv.csv", "Fap3,Annee", "M2Z90,2017-2019")
        .isRefusedFor(Problem.COLUMN_MISSING, "salaire_median_3niv.csv", "Salaire_median");
  }
}
