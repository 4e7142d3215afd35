package org.passerelle.app.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.passerelle.app.profile.InterestAnswers;
import org.passerelle.app.profile.ProfileText;
import org.passerelle.app.text.EnumName;
import org.passerelle.app.web.Desk.OpenDossier;
import org.passerelle.engine.profile.HollandType;
import org.passerelle.engine.profile.InterestQuestionnaire;
import org.passerelle.engine.profile.Interests;
import org.passerelle.engine.profile.Profile;
import org.passerelle.engine.profile.ScaleScore;
import org.passerelle.reference.InterestItem;
import org.passerelle.reference.Reference;

/** The questionnaire of interests, ten questions a page; whoever stops goes on where they left. */
final class InterestPages implements Pages {
  private static final int PER_PAGE = 10;

  @Override
  public void addTo(Routes routes) {
    routes
        .get("/dossiers/{id}/interests", this::ask)
        .post("/dossiers/{id}/interests", this::answer);
  }

  /** How far a person has come, in words. */
  static String state(Visit visit, Profile profile) {
    Map<String, Integer> answers = profile.interestAnswers();
    InterestQuestionnaire begun = questionnaire(visit, isBeyondShort(visit, answers));
    return answers.isEmpty() && profile.interests().isPresent()
        ? visit.text("interests.code", profile.interests().get().code())
        : visit.text("web.interests.state", begun.asked(answers).size(), begun.items().size());
  }

  /** The form asked for, or the one that was begun. */
  private static boolean isFull(Visit visit, String form, Map<String, Integer> answers) {
    return form.equals("full") || (form.isEmpty() && isBeyondShort(visit, answers));
  }

  private static boolean isBeyondShort(Visit visit, Map<String, Integer> answers) {
    return questionnaire(visit, false).asked(answers).size() < answers.size();
  }

  private static InterestQuestionnaire questionnaire(Visit visit, boolean full) {
    Reference reference = visit.site().engines().reference();
    return full
        ? InterestQuestionnaire.full(reference)
        : InterestQuestionnaire.shortForm(reference);
  }

  private void ask(Visit visit) {
    OpenDossier dossier = visit.dossier();
    Profile profile = dossier.content().profile();
    Map<String, Integer> answers = profile.interestAnswers();
    boolean full = isFull(visit, visit.query("form"), answers);
    List<InterestItem> items = questionnaire(visit, full).items();
    int page = page(visit.query("page"), pages(items), firstOpen(items, answers));
    int from = (page - 1) * PER_PAGE;
    Map<String, Object> model = new HashMap<>();
    model.put("dossier", dossier);
    model.put("items", items.subList(from, Math.min(items.size(), from + PER_PAGE)));
    model.put("answers", answers);
    model.put("page", page);
    model.put("pages", pages(items));
    model.put("first", from + 1);
    model.put("all", items.size());
    model.put("answered", (int) items.stream().filter(i -> answers.containsKey(i.id())).count());
    model.put("full", full);
    addResult(visit, profile, model);
    visit.show("interests", model);
  }

  private static void addResult(Visit visit, Profile profile, Map<String, Object> model) {
    model.put("scales", profile.interests().map(found -> scales(visit, found)).orElse(List.of()));
    model.put("code", profile.interests().map(Interests::code).orElse(""));
    model.put(
        "doubts",
        profile
            .interests()
            .map(found -> new ProfileText(visit.messages()).doubts(found))
            .orElse(List.of()));
  }

  private static List<ScaleRow> scales(Visit visit, Interests interests) {
    return Stream.of(HollandType.values())
        .map(type -> {
          ScaleScore scale = interests.scale(type);
          return new ScaleRow(
              visit.text("holland." + EnumName.of(type)),
              visit.text("web.holland." + EnumName.of(type)),
              scale.isScored(),
              scale.score().orElse(0.0),
              scale.standardError().orElse(0.0));
        })
        .toList();
  }

  private static int pages(List<InterestItem> items) {
    return (items.size() + PER_PAGE - 1) / PER_PAGE;
  }

  /** The page asked for, or the first with a question that is open. */
  private static int page(String asked, int pages, int firstOpen) {
    boolean isNumber = asked.matches("\\d{1,2}");
    return Math.clamp(isNumber ? Integer.parseInt(asked) : firstOpen / PER_PAGE + 1, 1, pages);
  }

  private static int firstOpen(List<InterestItem> items, Map<String, Integer> answers) {
    for (int place = 0; place < items.size(); place++) {
      if (!answers.containsKey(items.get(place).id())) {
        return place;
      }
    }
    return 0;
  }

  private void answer(Visit visit) {
    OpenDossier dossier = visit.dossier();
    Profile before = dossier.content().profile();
    boolean full = visit.form("form").equals("full");
    List<InterestItem> items = questionnaire(visit, full).items();
    Map<String, Integer> answers = new TreeMap<>(before.interestAnswers());
    items.forEach(item -> take(visit, item, answers));
    // Whoever answered the long form loses nothing by going over the short one again.
    InterestQuestionnaire scored = questionnaire(visit, full || isBeyondShort(visit, answers));
    Profile after =
        InterestAnswers.keep(visit.site().engines().reference(), before, scored, answers);
    if (!after.equals(before)) {
      visit.desk().save(dossier, dossier.content().withProfile(after));
    }
    visit.goTo("/dossiers/" + dossier.id() + next(visit, full, pages(items)));
  }

  /** An answer of the form: 1 to 5, or empty for none; questions of other pages are not there. */
  private static void take(Visit visit, InterestItem item, Map<String, Integer> answers) {
    String field = "answer-" + item.id();
    String answer = visit.form(field);
    if (answer.matches("[1-5]")) {
      answers.put(item.id(), Integer.parseInt(answer));
    } else if (!answer.isEmpty()) {
      throw WebProblem.bad("web.interests.bad", answer);
    } else if (visit.formNames().contains(field)) {
      answers.remove(item.id());
    }
  }

  private static String next(Visit visit, boolean full, int pages) {
    if (visit.form("go").equals("stop")) {
      return "/profile";
    }
    int page = page(visit.form("page"), pages, 0);
    String address = "/interests?form=" + (full ? "full" : "short") + "&page=";
    return page < pages ? address + (page + 1) : address + page + "#result";
  }
}
