package org.passerelle.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.passerelle.app.dossier.DossierContent;
import org.passerelle.app.storage.Storage;
import org.passerelle.app.storage.Viewer;
import org.passerelle.app.view.SimulationView;
import org.passerelle.app.web.Desk.OpenDossier;
import org.passerelle.app.wish.SimulationWish;
import org.passerelle.reference.Language;

/** What is kept in memory, and what is forgotten. */
class MemoryTest {
  private Storage storage;
  private Site site;
  private Desk desk;

  @BeforeEach
  void open(@TempDir Path folder) {
    storage = Storage.open(folder, Optional.empty(), TestSite.CLOCK, new SecureRandom());
    WebSettings settings =
        new WebSettings(WebSettings.LOOPBACK, 0, folder, Optional.empty(), false);
    site = new Site(settings, TestSite.engines(), storage, TestSite.CLOCK);
    desk = new Desk(site, Viewer.local(), Language.ENGLISH);
  }

  @AfterEach
  void close() {
    storage.close();
  }

  private OpenDossier cashier() {
    int cashier = site.engines().reference().occupations().find("5230.1").orElseThrow();
    return desk.create(
        "Ann", DossierContent.ofOccupation("cashier", cashier, site.engines().reference()));
  }

  private boolean isRemembered(OpenDossier dossier) {
    return site.contents().find(dossier.id(), dossier.version()).isPresent();
  }

  @Test
  void aDeletedDossierLeavesNothingAndOthersStay() {
    Undo undo = site.memory().with(new Undo());
    OpenDossier hers = cashier();
    OpenDossier other = cashier();
    undo.remember(hers, hers, "jobs", "changed");
    undo.remember(other, other, "jobs", "changed");

    desk.delete(hers.id());

    assertThat(isRemembered(hers)).isFalse();
    assertThat(undo.last(hers)).isEmpty();
    assertThat(isRemembered(other)).isTrue();
    assertThat(undo.last(other)).isPresent();
  }

  @Test
  void whoDeletesEverythingIsForgottenByAllAndNobodyElse() {
    List<String> forgotten = new ArrayList<>();
    site.memory().with(forgotten::addAll);
    OpenDossier one = cashier();
    OpenDossier other = cashier();
    Desk elsewhere = new Desk(site, new Viewer("ben", Viewer.local().role()), Language.ENGLISH);
    OpenDossier of = elsewhere.create("Ben", one.content());

    desk.deleteEverything();

    assertThat(forgotten).containsExactlyInAnyOrder(one.id(), other.id());
    assertThat(isRemembered(one)).isFalse();
    assertThat(isRemembered(of)).isTrue();
  }

  @Test
  void aSimulationIsKeptForPagesAndProgramsAlike() {
    Simulations.Asked asked =
        new Simulations.Asked(SimulationWish.USUAL, OptionalInt.empty(), 3, Language.ENGLISH);

    SimulationView program = site.simulations().forWhoeverBegins(asked).orElseThrow();

    assertThat(site.simulations().soon(asked)).get().isSameAs(program);
  }
}
