package org.passerelle.app.storage;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.Optional;

/**
 * Writes dossiers until it is killed, and says each one that is confirmed on a line of its own: id,
 * version, number. Every third time the last dossier is saved anew.
 */
final class CrashingWriter {
  static final String OWNER = "ann";

  private CrashingWriter() {}

  public static void main(String[] arguments) {
    Path folder = Path.of(arguments[0]);
    long number = Long.parseLong(arguments[1]);
    Database database = Database.open(folder, Optional.empty());
    Dossiers dossiers = new Dossiers(database, InstantSource.system(), new SecureRandom());
    Dossier last = write(dossiers, number);
    while (true) {
      number++;
      last = number % 3 == 0 ? writeAgain(dossiers, last, number) : write(dossiers, number);
    }
  }

  private static Dossier write(Dossiers dossiers, long number) {
    Dossier made = dossiers.create(OWNER, "dossier", content(number), "");
    confirm(made, number);
    return made;
  }

  private static Dossier writeAgain(Dossiers dossiers, Dossier last, long number) {
    Saved saved = dossiers.save(OWNER, last.id(), last.version(), content(number), "");
    Dossier current = ((Saved.Done) saved).dossier();
    confirm(current, number);
    return current;
  }

  private static void confirm(Dossier dossier, long number) {
    System.out.print(dossier.id() + " " + dossier.version() + " " + number + "\n");
    System.out.flush();
  }

  /** JSON that begins with its number and has some more characters, up to six thousand. */
  static String content(long number) {
    return "[" + number + ",\"" + (number + "é").repeat((int) (number * 31 % 1000)) + "\"]";
  }
}
