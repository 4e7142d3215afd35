package org.passerelle.app.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.passerelle.app.storage.StorageError.Problem;
import org.passerelle.app.text.Messages;
import org.passerelle.reference.Language;

class DatabaseAddressTest {
  private static final String PLAIN = "?logServerErrorDetail=false";

  @Test
  void allPartsAreRead() {
    DatabaseAddress address =
        DatabaseAddress.parse("postgresql://ann:pass@db.example.org:6543/work?sslmode=require");
    assertThat(address.jdbcUrl())
        .isEqualTo("jdbc:postgresql://db.example.org:6543/work" + PLAIN + "&sslmode=require");
    assertThat(address.place()).isEqualTo("db.example.org:6543/work");
    assertThat(address.user()).contains("ann");
    assertThat(address.password()).contains("pass");
    assertThat(address.toString()).doesNotContain("ann", "pass");
  }

  @Test
  void whatIsUsualMayBeLeftOut() {
    DatabaseAddress address = DatabaseAddress.parse(" postgres://localhost/work ");
    assertThat(address.jdbcUrl()).isEqualTo("jdbc:postgresql://localhost:5432/work" + PLAIN);
    assertThat(address.user()).isEmpty();
    assertThat(address.password()).isEqualTo(Optional.empty());
  }

  @Test
  void theFormOfTheDriverIsReadToo() {
    DatabaseAddress address =
        DatabaseAddress.parse("jdbc:postgresql://[::1]:5433/work?user=ann&password=p%26q&ssl=true");
    assertThat(address.jdbcUrl())
        .isEqualTo("jdbc:postgresql://[::1]:5433/work" + PLAIN + "&ssl=true");
    assertThat(address.user()).contains("ann");
    assertThat(address.password()).contains("p&q");
  }

  @Test
  void aPasswordMayHoldAnyCharacter() {
    DatabaseAddress address = DatabaseAddress.parse("postgresql://a%40b:%3A%2F%3F%23%40%25+é@h/d");
    assertThat(address.user()).contains("a@b");
    assertThat(address.password()).contains(":/?#@%+é");
    assertThat(DatabaseAddress.parse("postgresql://ann:one@two@h/d").password())
        .contains("one@two");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "secret",
        "postgresql:ann:secret@host/db",
        "mysql://ann:secret@host/db",
        "postgresql://ann:secret@host",
        "postgresql://ann:sec/ret@host/db",
        "postgresql://ann:secret@host/db/secret",
        "postgresql://ann:secret@ho st/db",
        "postgresql://ann:secret@host:99999/db",
        "postgresql://ann:secret@host:0/db",
        "postgresql://ann:secret%@host/db",
        "jdbc:postgresql://host/db?user=ann&password=secret%zz",
        "jdbc:jdbc:postgresql://ann:secret@host/db"
      })
  void aWrongAddressIsRefusedWithoutShowingThePassword(String url) {
    assertThatThrownBy(() -> DatabaseAddress.parse(url))
        .isInstanceOfSatisfying(
            StorageError.class,
            error -> {
              assertThat(error.problem()).isIn(Problem.ADDRESS_MALFORMED, Problem.ADDRESS_PORT);
              StringWriter trace = new StringWriter();
              error.printStackTrace(new PrintWriter(trace));
              assertThat(trace.toString()).doesNotContain("sec", "ret@");
              assertThat(error.words(Messages.in(Language.ENGLISH)))
                  .contains("PASSERELLE_DATABASE_URL")
                  .doesNotContain("secret");
            });
  }
}
