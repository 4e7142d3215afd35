package org.passerelle.app.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.passerelle.app.document.Document;
import org.passerelle.app.document.DocumentReader;
import org.passerelle.app.link.TextLinker;
import org.passerelle.app.link.TextLinks;
import org.passerelle.app.view.LinkViews;
import org.passerelle.reference.Language;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code passerelle link "aide-soignante de nuit"}: the occupations and skills a text speaks of.
 */
@Command(name = "link")
final class LinkCommand implements Callable<Integer> {
  private static final int MOST = 100;

  private final Session session;

  @Parameters(paramLabel = "TEXT", arity = "0..*", descriptionKey = "option.text")
  private List<String> words = new ArrayList<>();

  @Option(names = "--file", paramLabel = "FILE", descriptionKey = "option.textFile")
  private String file = "";

  @Option(names = "--occupations", descriptionKey = "option.occupations")
  private boolean occupations;

  @Option(names = "--skills", descriptionKey = "option.skills")
  private boolean skills;

  @Option(
      names = "--count",
      paramLabel = "N",
      defaultValue = "5",
      descriptionKey = "option.countLinks")
  private int count = 5;

  @Option(names = "--text-lang", paramLabel = "fr|en", descriptionKey = "option.textLang")
  private String textLanguage = "";

  @Option(names = "--stream", descriptionKey = "option.stream")
  private boolean stream;

  @Mixin private OutputOptions output = new OutputOptions();

  LinkCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    Choice.checkCount(session, count, MOST);
    Optional<Language> language = language();
    boolean both = occupations == skills;
    TextLinker linker =
        new TextLinker(session.linker(), both || occupations, both || skills, count);
    return stream ? many(linker, language) : one(linker, language);
  }

  private Optional<Language> language() {
    Optional<Language> language = LanguageChoice.find(textLanguage);
    if (!textLanguage.isEmpty() && language.isEmpty()) {
      throw session.failure(ExitCode.USAGE, "error.textLanguage", textLanguage);
    }
    return language;
  }

  private int one(TextLinker linker, Optional<Language> language) {
    TextLinks links = linker.links(text(), language);
    if (output.isJson()) {
      session.json(new LinkViews(session.views()).links(links));
    } else {
      new LinkText(session).write(links);
    }
    return (links.claimsNothing() ? ExitCode.NOT_FOUND : ExitCode.OK).code();
  }

  /** The words of the call, a document, or what is piped in. */
  private String text() {
    boolean isPiped = file.equals("-") || words.equals(List.of("-"));
    if (!words.isEmpty() && !file.isEmpty()) {
      throw session.failure(ExitCode.USAGE, "error.twoTexts");
    }
    if (!words.isEmpty() && !isPiped) {
      return String.join(" ", words);
    }
    if (!isPiped && !file.isEmpty()) {
      return told(new DocumentReader().read(Path.of(file)));
    }
    if (!isPiped && session.terminal().keyboard().isPresent()) {
      throw session.failure(ExitCode.USAGE, "error.noText");
    }
    return told(new DocumentReader().read("-", session.input()));
  }

  private String told(Document document) {
    document
        .warnings()
        .forEach(warning -> session.aside().note("", warning.words(session.messages())));
    return document.text();
  }

  private int many(TextLinker linker, Optional<Language> language) {
    List<String> files = new ArrayList<>(words);
    if (!file.isEmpty()) {
      files.add(file);
    }
    if (files.size() > 1) {
      throw session.failure(ExitCode.USAGE, "error.oneStream", files.size());
    }
    String name = files.isEmpty() ? "-" : files.getFirst();
    return new LinkStream(session, linker, language).run(Path.of(name));
  }
}
