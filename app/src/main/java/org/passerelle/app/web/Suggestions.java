package org.passerelle.app.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.passerelle.app.view.OccupationView;
import org.passerelle.app.view.SkillView;
import org.passerelle.engine.linking.Completion;
import org.passerelle.engine.linking.Link;
import org.passerelle.engine.linking.Linker;
import org.passerelle.engine.linking.Name;

/** What typed words may become: occupations or skills to choose from. */
record Suggestions(Visit visit) {
  private static final int MOST = 8;
  private static final int MOST_LETTERS = 200;

  /** Occupations. */
  List<Suggestion> occupations(String typed) {
    Linker linker = visit.site().engines().linker();
    return names(
            typed,
            visit.site().engines().completion(),
            (words, most) -> linker.occupations(words, Optional.empty(), most))
        .map(this::occupation)
        .toList();
  }

  /** Skills. */
  List<Suggestion> skills(String typed) {
    Linker linker = visit.site().engines().linker();
    return names(
            typed,
            visit.site().engines().skillCompletion(),
            (words, most) -> linker.skillNames(words, Optional.empty(), most))
        .map(this::skill)
        .toList();
  }

  /** First what begins with the letters; then what they may mean, spelling forgiven. */
  private Stream<Name> names(
      String typed, Completion completion, BiFunction<String, Integer, List<Link>> meant) {
    String words = typed.length() > MOST_LETTERS ? typed.substring(0, MOST_LETTERS) : typed;
    List<Name> names = new ArrayList<>(completion.of(words, visit.language(), MOST));
    if (names.size() < MOST && !words.isBlank()) {
      meant.apply(words, MOST).stream()
          .filter(Link::isWorthShowing)
          .map(Link::name)
          .filter(name -> names.stream().noneMatch(n -> n.concept() == name.concept()))
          .toList()
          .forEach(names::add);
    }
    return names.stream().limit(MOST);
  }

  /** Occupations that words may mean. */
  List<Suggestion> occupations(List<Link> links) {
    return links.stream().map(link -> occupation(link.name())).toList();
  }

  /** Skills that words may mean. */
  List<Suggestion> skills(List<Link> links) {
    return links.stream().map(link -> skill(link.name())).toList();
  }

  private Suggestion occupation(Name name) {
    OccupationView view = visit.views().occupation(name.concept());
    boolean isTitle =
        Stream.of(view.title(), view.masculine(), view.feminine()).anyMatch(name.text()::equals);
    return new Suggestion(view.code(), view.title(), isTitle ? "" : name.text());
  }

  private Suggestion skill(Name name) {
    SkillView skill = visit.views().skill(name.concept());
    String id = visit.site().engines().reference().skills().id(name.concept());
    return new Suggestion(id, skill.label(), skill.label().equals(name.text()) ? "" : name.text());
  }
}
