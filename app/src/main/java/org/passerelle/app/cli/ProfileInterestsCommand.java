package org.passerelle.app.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.passerelle.app.profile.InterestAnswers;
import org.passerelle.app.profile.ProfileText;
import org.passerelle.app.text.EnumName;
import org.passerelle.app.text.Page;
import org.passerelle.engine.profile.InterestQuestionnaire;
import org.passerelle.engine.profile.Interests;
import org.passerelle.engine.profile.Profile;
import org.passerelle.engine.profile.ScaleScore;
import org.passerelle.reference.InterestItem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code passerelle profile interests profile.json}: the questionnaire of interests. */
@Command(name = "interests")
final class ProfileInterestsCommand implements Callable<Integer> {
  private final Session session;

  @Parameters(paramLabel = "PROFILE", descriptionKey = "option.profile")
  private Path file = Path.of("");

  @Option(names = "--short", descriptionKey = "option.short")
  private boolean isShort;

  @Option(names = "--again", descriptionKey = "option.again")
  private boolean again;

  @Option(names = "--answers", paramLabel = "1,5,3,…", descriptionKey = "option.answers")
  private Optional<String> given = Optional.empty();

  @Mixin private OutputOptions output = new OutputOptions();

  ProfileInterestsCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    ProfileStore store = new ProfileStore(session, output.isJson());
    Profile profile = store.read(file);
    InterestQuestionnaire questionnaire =
        isShort
            ? InterestQuestionnaire.shortForm(session.reference())
            : InterestQuestionnaire.full(session.reference());
    Map<String, Integer> answers = new TreeMap<>(again ? Map.of() : profile.interestAnswers());
    if (given.isPresent()) {
      answers.putAll(given(given.get(), questionnaire.items()));
      save(profile, questionnaire, answers);
    } else {
      ask(profile, questionnaire, answers);
    }
    session.aside().note("", session.text("profile.written", file));
    write(questionnaire.score(questionnaire.asked(answers)));
    return ExitCode.OK.code();
  }

  /** The answers after an option, in the order of the items; an empty one is no answer. */
  private Map<String, Integer> given(String list, List<InterestItem> items) {
    String[] words = list.split(",", -1);
    if (words.length > items.size()) {
      throw session.failure(ExitCode.USAGE, "error.answers", words.length, items.size());
    }
    Map<String, Integer> answers = new TreeMap<>();
    for (int place = 0; place < words.length; place++) {
      String word = words[place].strip();
      if (!word.matches("[1-5]?")) {
        throw session.failure(ExitCode.USAGE, "error.answer", word, place + 1);
      }
      if (!word.isEmpty()) {
        answers.put(items.get(place).id(), Integer.parseInt(word));
      }
    }
    return answers;
  }

  private void ask(
      Profile profile, InterestQuestionnaire questionnaire, Map<String, Integer> answers) {
    if (session.terminal().keyboard().isEmpty()) {
      throw session.failure(ExitCode.USAGE, "error.noKeyboard");
    }
    // Each answer is kept at once: whoever is interrupted loses none.
    new InterestDialogue(session, questionnaire.items())
        .ask(answers, () -> save(profile, questionnaire, answers));
  }

  private void save(
      Profile profile, InterestQuestionnaire questionnaire, Map<String, Integer> answers) {
    Profile answered = InterestAnswers.keep(session.reference(), profile, questionnaire, answers);
    session.profileFiles().save(file, answered, session.messages().language());
  }

  private void write(Interests interests) {
    if (output.isJson()) {
      session.json(view(interests));
      return;
    }
    Page page = session.page();
    new ProfileText(session.messages()).interests(interests).forEach(page::paragraph);
  }

  private static Map<String, Object> view(Interests interests) {
    Map<String, Object> view = new LinkedHashMap<>();
    view.put("code", interests.code());
    view.put("answered", interests.answered());
    List<Map<String, Object>> scales = new ArrayList<>();
    for (ScaleScore scale : interests.scales()) {
      Map<String, Object> row = new LinkedHashMap<>();
      row.put("letter", String.valueOf(scale.type().letter()));
      row.put("items", scale.items());
      row.put("answered", scale.answered());
      scale.score().ifPresent(score -> row.put("score", score));
      scale.standardError().ifPresent(error -> row.put("standardError", error));
      scales.add(row);
    }
    view.put("scales", scales);
    view.put(
        "doubts", interests.doubts().stream().sorted().map(doubt -> EnumName.of(doubt)).toList());
    return view;
  }
}
