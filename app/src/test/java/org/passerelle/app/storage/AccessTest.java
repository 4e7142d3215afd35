package org.passerelle.app.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.passerelle.app.storage.Access.Right;
import org.passerelle.app.storage.Access.Tie;

@OnBothDatabases
class AccessTest {
  private final Store store;
  private final SettableClock clock = new SettableClock();
  private Database database;
  private Accounts accounts;
  private Dossiers dossiers;
  private Shares shares;
  private Access access;

  AccessTest(Store store) {
    this.store = store;
  }

  @BeforeEach
  void open(@TempDir Path folder) {
    SecureRandom random = new SecureRandom();
    database = store.open(folder);
    accounts = new Accounts(database, clock, random, Passwords.of(8, 1, random));
    dossiers = new Dossiers(database, clock, random);
    shares = new Shares(database, clock);
    access = new Access(database);
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void whoMayDoWhat() {
    String table =
        """
        role       tie    | READ ANNOTATE CHANGE DELETE SHARE
        PERSON     OWNER  | yes  yes      yes    yes    yes
        PERSON     SHARED | no   no       no     no     no
        PERSON     NONE   | no   no       no     no     no
        COUNSELLOR OWNER  | yes  yes      yes    yes    yes
        COUNSELLOR SHARED | yes  yes      no     no     no
        COUNSELLOR NONE   | no   no       no     no     no
        ADMIN      OWNER  | no   no       no     no     no
        ADMIN      SHARED | no   no       no     no     no
        ADMIN      NONE   | no   no       no     no     no
        """;
    StringBuilder ours = new StringBuilder(table.lines().findFirst().orElseThrow() + "\n");
    for (Role role : Role.values()) {
      for (Tie tie : Tie.values()) {
        Object[] answers =
            Arrays.stream(Right.values())
                .map(right -> Access.allows(role, tie, right) ? "yes" : "no")
                .toArray();
        ours.append("%-10s %-6s | ".formatted(role, tie))
            .append("%-4s %-8s %-6s %-6s %s\n".formatted(answers));
      }
    }
    assertThat(ours.toString()).isEqualTo(table);
  }

  @Test
  void aSharedDossierIsReadByThatCounsellorUntilItIsTakenBack() {
    Account ann = account("Ann", Role.PERSON);
    Account carl = account("Carl", Role.COUNSELLOR);
    Account dora = account("Dora", Role.COUNSELLOR);
    Dossier dossier = dossiers.create(ann.id(), "Baker", "{}", "bread");
    assertThat(access.dossier(Viewer.of(carl), dossier.id(), Right.READ)).isEmpty();

    assertThat(shares.share(ann.id(), dossier.id(), carl.id())).isTrue();
    assertThat(shares.share(ann.id(), dossier.id(), carl.id())).isTrue();
    assertThat(access.dossier(Viewer.of(carl), dossier.id(), Right.READ)).contains(dossier);
    assertThat(access.dossier(Viewer.of(carl), dossier.id(), Right.ANNOTATE)).contains(dossier);
    assertThat(access.dossier(Viewer.of(carl), dossier.id(), Right.CHANGE)).isEmpty();
    assertThat(access.dossier(Viewer.of(dora), dossier.id(), Right.READ)).isEmpty();
    assertThat(shares.of(ann.id(), dossier.id())).containsExactly(carl);
    assertThat(shares.with(carl.id(), "bread", 0, 9).total()).isEqualTo(1);
    assertThat(shares.with(carl.id(), "meat", 0, 9).total()).isZero();
    assertThat(shares.with(dora.id(), "", 0, 9).total()).isZero();

    assertThat(shares.unshare(carl.id(), dossier.id(), carl.id())).isFalse();
    assertThat(shares.unshare(ann.id(), dossier.id(), carl.id())).isTrue();
    assertThat(access.dossier(Viewer.of(carl), dossier.id(), Right.READ)).isEmpty();
  }

  @Test
  void onlyAnOwnDossierIsSharedAndOnlyWithACounsellor() {
    Account ann = account("Ann", Role.PERSON);
    Account ben = account("Ben", Role.PERSON);
    Account carl = account("Carl", Role.COUNSELLOR);
    Dossier dossier = dossiers.create(ann.id(), "Baker", "{}", "");
    assertThat(shares.share(ben.id(), dossier.id(), carl.id())).isFalse();
    assertThat(shares.share(ann.id(), dossier.id(), ben.id())).isFalse();
    assertThat(shares.share(ann.id(), "none", carl.id())).isFalse();
    accounts.disable(carl.id(), true);
    assertThat(shares.share(ann.id(), dossier.id(), carl.id())).isFalse();
  }

  @Test
  void theOnePersonOfAnInstallationWithoutAccountsOwnsItsDossiers() {
    Dossier dossier = dossiers.create(Owner.LOCAL, "Baker", "{}", "");
    for (Right right : Right.values()) {
      assertThat(access.dossier(Viewer.local(), dossier.id(), right)).contains(dossier);
    }
    assertThat(access.dossier(Viewer.local(), "none", Right.READ)).isEmpty();
  }

  @Test
  void everythingOfOneOwnerIsHandedOverAndDeletedAtOnce() {
    Account ann = account("Ann", Role.PERSON);
    Account carl = account("Carl", Role.COUNSELLOR);
    Notes notes = new Notes(database, clock, new SecureRandom());
    Dossier hers = dossiers.create(ann.id(), "Baker", "{}", "");
    Dossier his = dossiers.create(carl.id(), "Smith", "{}", "");
    Note note = notes.add(hers.id(), carl.id(), "call back").orElseThrow();
    shares.share(ann.id(), hers.id(), carl.id());
    Belongings belongings = new Belongings(database);

    Belongings.Export export = belongings.export(ann.id());
    assertThat(export.account()).contains(ann);
    assertThat(export.dossiers()).containsExactly(hers);
    assertThat(export.notes()).containsExactly(note);
    assertThat(export.names()).containsExactly(Map.entry(carl.id(), "Carl"));
    assertThat(export.shares()).containsExactly(new Belongings.Share(hers.id(), carl.id()));
    assertThat(belongings.export(carl.id()).notes()).containsExactly(note);

    assertThat(belongings.delete(ann.id())).containsExactly(hers.id());
    Belongings.Export after = belongings.export(ann.id());
    assertThat(after.account()).isEmpty();
    assertThat(after.dossiers()).isEmpty();
    assertThat(after.notes()).isEmpty();
    assertThat(notes.on(hers.id())).isEmpty();
    assertThat(shares.with(carl.id(), "", 0, 9).total()).isZero();
    assertThat(dossiers.find(carl.id(), his.id())).contains(his);
    assertThat(belongings.delete(Owner.LOCAL)).isEmpty();
  }

  private Account account(String name, Role role) {
    return accounts.create(name, "four words not related", role);
  }
}
