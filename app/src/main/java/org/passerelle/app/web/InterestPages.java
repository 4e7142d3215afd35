package org.passerelle.app.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.passerelle.app.profile.ProfileText;
import org.passerelle.app.web.Desk.OpenDossier;
import org.passerelle.engine.profile.InterestQuestionnaire;
import org.passerelle.engine.profile.Profile;
import org.passerelle.engine.profile.ProfileBuilder;
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

  private void ask(Visit visit) {
    OpenDossier dossier = visit.dossier();
    boolean full = visit.query("form").equals("full");
    InterestQuestionnaire questionnaire = questionnaire(visit, full);
    List<InterestItem> items = questionnaire.items();
    Profile profile = dossier.content().profile();
    Map<String, Integer> answers = profile.interestAnswers();
    int pages = (items.size() + PER_PAGE - 1) / PER_PAGE;
    int page = page(visit.query("page"), pages, firstOpen(items, answers));
    int from = (page - 1) * PER_PAGE;
    Map<String, Object> model = new HashMap<>();
    model.put("dossier", dossier);
    model.put("items", items.subList(from, Math.min(items.size(), from + PER_PAGE)));
    model.put("answers", answers);
    model.put("page", page);
    model.put("pages", pages);
    model.put("first", from + 1);
    model.put("all", items.size());
    model.put("answered", (int) items.stream().filter(i -> answers.containsKey(i.id())).count());
    model.put("full", full);
    model.put(
        "result",
        profile
            .interests()
            .map(found -> new ProfileText(visit.messages()).interests(found))
            .orElse(List.of()));
    visit.show("interests", model);
  }

  private static InterestQuestionnaire questionnaire(Visit visit, boolean full) {
    Reference reference = visit.site().engines().reference();
    return full
        ? InterestQuestionnaire.full(reference)
        : InterestQuestionnaire.shortForm(reference);
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
    boolean full = visit.form("form").equals("full");
    InterestQuestionnaire questionnaire = questionnaire(visit, full);
    Profile before = dossier.content().profile();
    Map<String, Integer> answers = new TreeMap<>(before.interestAnswers());
    for (InterestItem item : questionnaire.items()) {
      String answer = visit.form("answer-" + item.id());
      if (answer.matches("[1-5]")) {
        answers.put(item.id(), Integer.parseInt(answer));
      } else if (!answer.isEmpty()) {
        throw WebProblem.bad("web.interests.bad", answer);
      }
    }
    ProfileBuilder profile =
        new ProfileBuilder(visit.site().engines().reference(), before).interestAnswers(answers);
    Map<String, Integer> asked = questionnaire.asked(answers);
    if (!asked.isEmpty()) {
      profile.interests(questionnaire.score(asked));
    }
    visit.desk().save(dossier, dossier.content().withProfile(profile.build()));
    visit.goTo(next(visit, dossier, full, questionnaire.items().size()));
  }

  private static String next(Visit visit, OpenDossier dossier, boolean full, int items) {
    int pages = (items + PER_PAGE - 1) / PER_PAGE;
    int page = page(visit.form("page"), pages, 0);
    String address =
        "/dossiers/" + dossier.id() + "/interests?form=" + (full ? "full" : "short") + "&page=";
    return page < pages ? address + (page + 1) : address + page + "#result";
  }
}
