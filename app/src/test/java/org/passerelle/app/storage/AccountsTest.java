package org.passerelle.app.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.passerelle.app.storage.AccountError.Problem;

@OnBothDatabases
class AccountsTest {
  private static final String PASSWORD = "four words not related";
  private static final String OFFICE = "address of an office";

  private final Store store;
  private final SettableClock clock = new SettableClock();
  private Database database;
  private Accounts accounts;
  private Sessions sessions;

  AccountsTest(Store store) {
    this.store = store;
  }

  @BeforeEach
  void open(@TempDir Path folder) {
    SecureRandom random = new SecureRandom();
    database = store.open(folder);
    accounts = new Accounts(database, clock, random, Passwords.of(64, 1, random));
    sessions = new Sessions(database, clock, random, Sessions.Limits.USUAL);
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void onlyTheFirstAccountMakesItself() {
    assertThat(accounts.isEmpty()).isTrue();
    Account first = accounts.createFirst("Admin", PASSWORD);
    assertThat(first.role()).isEqualTo(Role.ADMIN);
    assertThat(accounts.isEmpty()).isFalse();
    assertProblem(() -> accounts.createFirst("Second", PASSWORD), Problem.NOT_FIRST);
  }

  @Test
  void ofTenWhoWantToBeFirstOneIs() throws Exception {
    List<String> outcomes = new ArrayList<>();
    try (ExecutorService executor = Executors.newFixedThreadPool(10)) {
      List<Callable<String>> work =
          IntStream.range(0, 10).<Callable<String>>mapToObj(i -> () -> tryToBeFirst(i)).toList();
      for (Future<String> outcome : executor.invokeAll(work)) {
        outcomes.add(outcome.get());
      }
    }
    assertThat(outcomes).filteredOn("first"::equals).hasSize(1);
    assertThat(outcomes).filteredOn("NOT_FIRST"::equals).hasSize(9);
  }

  private String tryToBeFirst(int number) {
    try {
      accounts.createFirst("admin" + number, PASSWORD);
      return "first";
    } catch (AccountError e) {
      return e.problem().name();
    }
  }

  @Test
  void nameAndPasswordThatBelongTogetherAreAdmitted() {
    Account made = accounts.create("Élise", PASSWORD, Role.PERSON);
    assertThat(accounts.authenticate("elise ", PASSWORD, OFFICE))
        .isEqualTo(new Login.Admitted(made));
    assertThat(accounts.authenticate("Élise", "another password", OFFICE))
        .isEqualTo(new Login.Refused());
    assertThat(accounts.authenticate("Nobody", PASSWORD, OFFICE)).isEqualTo(new Login.Refused());
  }

  @Test
  void aPasswordIsTheSameHoweverItsAccentsAreTyped() {
    Account made = accounts.create("Zoé", "épaule-d'été", Role.PERSON);
    assertThat(accounts.authenticate("Zoé", "e\u0301paule-d'e\u0301te\u0301", OFFICE))
        .isEqualTo(new Login.Admitted(made));
  }

  @Test
  void namesDifferByMoreThanCapitalsAndAccents() {
    accounts.create("Élise", PASSWORD, Role.PERSON);
    assertProblem(() -> accounts.create(" ELISE", PASSWORD, Role.ADMIN), Problem.NAME_TAKEN);
    assertProblem(() -> accounts.create("  ", PASSWORD, Role.PERSON), Problem.NAME_EMPTY);
    assertProblem(
        () -> accounts.create("x".repeat(101), PASSWORD, Role.PERSON), Problem.NAME_TOO_LONG);
  }

  @Test
  void aPasswordIsLongEnoughAndNotTheName() {
    assertProblem(() -> make("Ann", "eleven char"), Problem.PASSWORD_TOO_SHORT);
    assertProblem(() -> make("Ann", "é".repeat(201)), Problem.PASSWORD_TOO_LONG);
    assertProblem(() -> make("Jean de Nantes", "JEAN DE NANTES"), Problem.PASSWORD_IS_NAME);
    assertThat(make("Ann", "👩‍🍳".repeat(66)).name()).isEqualTo("Ann");
  }

  private Account make(String name, String password) {
    return accounts.create(name, password, Role.PERSON);
  }

  @Test
  void aNewPasswordNeedsTheOldOneAndEndsAllSessions() {
    Account made = make("Ann", PASSWORD);
    String token = sessions.begin(made.id());
    assertProblem(
        () -> accounts.changePassword(made.id(), "not the old one", "another good one"),
        Problem.WRONG_PASSWORD);
    assertThat(sessions.find(token)).contains(made);
    accounts.changePassword(made.id(), PASSWORD, "another good one");
    assertThat(sessions.find(token)).isEmpty();
    assertThat(accounts.authenticate("Ann", PASSWORD, OFFICE)).isEqualTo(new Login.Refused());
    assertThat(accounts.authenticate("Ann", "another good one", OFFICE))
        .isEqualTo(new Login.Admitted(made));
  }

  @Test
  void aDisabledAccountIsRefusedAndItsSessionsEnd() {
    Account made = make("Ann", PASSWORD);
    String token = sessions.begin(made.id());
    assertThat(accounts.disable(made.id(), true).disabled()).isTrue();
    assertThat(sessions.find(token)).isEmpty();
    assertThat(accounts.authenticate("Ann", PASSWORD, OFFICE)).isEqualTo(new Login.Refused());
    assertThat(accounts.disable(made.id(), false)).isEqualTo(made);
    assertThat(accounts.authenticate("Ann", PASSWORD, OFFICE)).isInstanceOf(Login.Admitted.class);
  }

  @Test
  void theLastAdministratorStays() {
    Account first = accounts.createFirst("Admin", PASSWORD);
    assertProblem(() -> accounts.disable(first.id(), true), Problem.LAST_ADMIN);
    assertProblem(() -> new Belongings(database).delete(first.id()), Problem.LAST_ADMIN);
    accounts.create("Second", PASSWORD, Role.ADMIN);
    assertThat(accounts.disable(first.id(), true).disabled()).isTrue();
  }

  @Test
  void whoIsUnknownCannotBeChanged() {
    assertProblem(() -> accounts.disable("none", true), Problem.UNKNOWN_ACCOUNT);
    assertProblem(() -> accounts.resetPassword("none", PASSWORD), Problem.UNKNOWN_ACCOUNT);
    assertThat(accounts.find("none")).isEmpty();
  }

  @Test
  void accountsAreListedByName() {
    make("Zoé", PASSWORD);
    accounts.create("Éric", PASSWORD, Role.COUNSELLOR);
    make("Ann", PASSWORD);
    assertThat(accounts.all()).extracting(Account::name).containsExactly("Ann", "Éric", "Zoé");
    assertThat(accounts.counsellors()).extracting(Account::name).containsExactly("Éric");
  }

  @Test
  void fiveFailuresOfANameMakeItWaitLongerAndLonger() {
    Account made = make("Ann", PASSWORD);
    fail("Ann", Throttle.FREE_FOR_NAME);
    assertWait("Ann", Duration.ofSeconds(30));
    clock.passes(Duration.ofSeconds(30));
    fail("Ann", 1);
    assertWait("Ann", Duration.ofSeconds(60));
    clock.passes(Duration.ofSeconds(60));
    assertThat(accounts.authenticate("Ann", PASSWORD, OFFICE)).isEqualTo(new Login.Admitted(made));
    fail("Ann", Throttle.FREE_FOR_NAME - 1);
    assertThat(accounts.authenticate("Ann", PASSWORD, OFFICE)).isEqualTo(new Login.Admitted(made));
  }

  @Test
  void noWaitIsLongerThanAQuarterOfAnHourAndADayForgets() {
    fail("Nobody", Throttle.FREE_FOR_NAME);
    for (int i = 0; i < 70; i++) {
      clock.passes(Duration.ofMinutes(15));
      fail("Nobody", 1);
    }
    assertWait("Nobody", Duration.ofMinutes(15));
    clock.passes(Duration.ofDays(1).plusSeconds(1));
    fail("Nobody", Throttle.FREE_FOR_NAME);
    clock.passes(Duration.ofDays(2));
    assertThat(accounts.purge()).isEqualTo(2);
  }

  @Test
  void manyNamesFromOneAddressMakeTheAddressWait() {
    for (int i = 0; i < Throttle.FREE_FOR_ADDRESS; i++) {
      fail("name" + i, 1);
    }
    assertWait("a new name", Duration.ofSeconds(30));
    assertThat(accounts.authenticate("a new name", PASSWORD, "elsewhere"))
        .isEqualTo(new Login.Refused());
  }

  @Test
  void guessesAtTheSameTimeAreNoMoreThanThoseOneAfterAnother() throws Exception {
    make("Ann", PASSWORD);
    List<Login> logins = new ArrayList<>();
    try (ExecutorService executor = Executors.newFixedThreadPool(8)) {
      List<Callable<Login>> work =
          IntStream.range(0, 40)
              .<Callable<Login>>mapToObj(
                  i -> () -> accounts.authenticate("Ann", "a wrong guess " + i, "place" + i))
              .toList();
      for (Future<Login> login : executor.invokeAll(work)) {
        logins.add(login.get());
      }
    }
    assertThat(logins).filteredOn(Login.Refused.class::isInstance).hasSize(Throttle.FREE_FOR_NAME);
    assertThat(logins).filteredOn(Login.Wait.class::isInstance).hasSize(35);
  }

  private void fail(String name, int times) {
    for (int i = 0; i < times; i++) {
      assertThat(accounts.authenticate(name, "a wrong password", OFFICE))
          .isEqualTo(new Login.Refused());
    }
  }

  private void assertWait(String name, Duration time) {
    assertThat(accounts.authenticate(name, PASSWORD, OFFICE))
        .isEqualTo(new Login.Wait(clock.instant().plus(time)));
  }

  private static void assertProblem(ThrowingCallable call, Problem problem) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(
            AccountError.class, error -> assertThat(error.problem()).isEqualTo(problem));
  }
}
