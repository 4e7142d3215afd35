package org.passerelle.app.cli;

import java.io.PrintStream;
import java.util.List;
import java.util.stream.Collectors;
import org.passerelle.app.document.DocumentError;
import org.passerelle.app.profile.ProfileError;
import org.passerelle.app.storage.StorageError;
import org.passerelle.app.text.EnumName;
import org.passerelle.app.text.Messages;
import org.passerelle.app.text.PlainText;
import org.passerelle.app.wish.WishProblem;
import org.passerelle.reference.table.FactError;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Puts what went wrong into words, and into an exit code. No stack trace reaches a person. */
final class Errors {
  private final Messages messages;
  private final PrintStream err;

  Errors(Messages messages, PrintStream err) {
    this.messages = messages;
    this.err = err;
  }

  /** A call that makes no sense. */
  int usage(ParameterException error) {
    say(words(error));
    err.println(
        messages.text("error.help", error.getCommandLine().getCommandSpec().qualifiedName()));
    return ExitCode.USAGE.code();
  }

  /** A command that failed. */
  int execution(Exception error) {
    return switch (error) {
      case Failure failure -> said(failure.words(), failure.exitCode());
      case FactError fact -> said(words(fact), exitCode(fact));
      case ProfileError profile -> said(profile.words(messages), exitCode(profile));
      case DocumentError document -> said(document.words(messages), ExitCode.BAD_FILE);
      case WishProblem wish -> said(wish.words(messages), ExitCode.USAGE);
      case StorageError storage -> said(storage.words(messages), ExitCode.CANNOT_WRITE);
      default -> said(messages.text("error.internal", error), ExitCode.INTERNAL);
    };
  }

  /** A file that needs more memory than there is. */
  int memory() {
    return said(messages.text("error.memory"), ExitCode.BAD_FILE);
  }

  /** Results that could not be written where they should go. */
  int lostOutput() {
    return said(messages.text("error.output"), ExitCode.CANNOT_WRITE);
  }

  private int said(String words, ExitCode exitCode) {
    say(words);
    return exitCode.code();
  }

  private void say(String words) {
    err.println("passerelle: " + PlainText.of(words));
  }

  private static ExitCode exitCode(FactError error) {
    return error.problem() == FactError.Problem.FILE_UNWRITABLE
        ? ExitCode.CANNOT_WRITE
        : ExitCode.BAD_FILE;
  }

  private static ExitCode exitCode(ProfileError error) {
    return switch (error.problem()) {
      case UNWRITABLE, NO_FOLDER -> ExitCode.CANNOT_WRITE;
      default -> ExitCode.BAD_FILE;
    };
  }

  private String words(FactError error) {
    String key = "problem." + EnumName.of(error.problem());
    return messages.text(key, error.arguments().toArray());
  }

  private String words(ParameterException error) {
    return switch (error) {
      case UnmatchedArgumentException unmatched -> unmatched(unmatched);
      case MissingParameterException missing ->
          messages.text(
              "error.missingParameter",
              missing.getMissing().stream().map(Errors::name).collect(Collectors.joining(", ")));
      case NoCommand none -> messages.text("error.noSubcommand");
      default -> misused(error);
    };
  }

  /** What picocli itself says is English, and is not passed on. */
  private String misused(ParameterException error) {
    if (error.getArgSpec() == null) {
      return messages.text("error.badCall");
    }
    return error.getValue() == null
        ? messages.text("error.badUse", name(error.getArgSpec()))
        : messages.text("error.badValue", error.getValue(), name(error.getArgSpec()));
  }

  private static String name(CommandLine.Model.ArgSpec argument) {
    return argument instanceof CommandLine.Model.OptionSpec option
        ? option.longestName()
        : argument.paramLabel();
  }

  private String unmatched(UnmatchedArgumentException error) {
    String words = messages.text("error.unknownWord", String.join(" ", error.getUnmatched()));
    List<String> suggestions = error.getSuggestions();
    return suggestions.isEmpty()
        ? words
        : words + " " + messages.text("error.maybe", String.join(", ", suggestions));
  }
}
