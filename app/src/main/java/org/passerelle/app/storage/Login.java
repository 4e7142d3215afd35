package org.passerelle.app.storage;

import java.time.Instant;

/** What came of a name and a password. */
public sealed interface Login {
  /** They belong together. */
  record Admitted(Account account) implements Login {}

  /** They do not, or the account is disabled: nobody is told which. */
  record Refused() implements Login {}

  /**
   * There were too many failures, and the password was not looked at.
   *
   * @param until when to try again
   */
  record Wait(Instant until) implements Login {}
}
