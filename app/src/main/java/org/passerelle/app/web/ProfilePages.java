package org.passerelle.app.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.passerelle.app.dossier.DossierContent;
import org.passerelle.app.link.MeantOccupation;
import org.passerelle.app.profile.ProfileText;
import org.passerelle.app.text.EnumName;
import org.passerelle.app.view.SkillView;
import org.passerelle.app.web.Desk.OpenDossier;
import org.passerelle.engine.linking.Link;
import org.passerelle.engine.linking.Name;
import org.passerelle.engine.profile.Experience;
import org.passerelle.engine.profile.HeldOccupation;
import org.passerelle.engine.profile.Profile;
import org.passerelle.engine.profile.ProfileBuilder;
import org.passerelle.engine.profile.ProfileSkill;
import org.passerelle.engine.profile.ProfileSkill.Origin;
import org.passerelle.engine.profile.ProfileSkill.Review;
import org.passerelle.engine.profile.SkillLevel;
import org.passerelle.reference.Reference;

/** What was understood of a person, each part correctable. */
final class ProfilePages implements Pages {
  private static final int SUGGESTIONS = 8;
  private static final int MOST_LETTERS = 200;

  @Override
  public void addTo(Routes routes) {
    routes
        .get("/dossiers/{id}/profile", visit -> show(visit, visit.dossier()))
        .get("/suggestions/skills", this::suggest)
        .post("/dossiers/{id}/profile/skills", this::changeSkill)
        .post("/dossiers/{id}/profile/skills/add", this::addSkill)
        .post("/dossiers/{id}/profile/jobs", this::changeJob)
        .post("/dossiers/{id}/profile/start", this::chooseStart);
  }

  private static void show(Visit visit, OpenDossier dossier) {
    Profile profile = dossier.content().profile();
    ProfileText text = new ProfileText(visit.messages());
    Map<String, Object> model = new HashMap<>();
    model.put("dossier", dossier);
    model.put("jobs", jobs(visit, dossier.content()));
    model.put("own", rows(visit, profile.heldSkills().stream().filter(s -> s.isToldBy(profile))));
    model.put(
        "assumed", rows(visit, profile.heldSkills().stream().filter(s -> !s.isToldBy(profile))));
    model.put(
        "rejected",
        rows(visit, profile.skills().stream().filter(s -> s.review() == Review.REJECTED)));
    model.put("education", profile.education().stream().map(text::education).toList());
    model.put("languages", profile.languages().stream().map(text::language).toList());
    model.put("answered", profile.interestAnswers().size());
    model.put("cut", visit.query("cut"));
    visit.show(visit.isPart() ? "part/profile" : "profile", model);
  }

  private static List<JobRow> jobs(Visit visit, DossierContent content) {
    Profile profile = content.profile();
    List<JobRow> rows = new ArrayList<>();
    for (HeldOccupation held : profile.occupations()) {
      rows.add(
          new JobRow(
              held.words(),
              held.months(),
              visit.views().occupation(held.occupation()),
              content.occupation().equals(Optional.of(held.occupation()))));
    }
    Set<String> understood =
        profile.occupations().stream().map(HeldOccupation::words).collect(Collectors.toSet());
    for (Experience job : profile.experiences()) {
      if (!understood.contains(job.title())) {
        rows.add(new JobRow(job.title(), job.months(), null, false));
      }
    }
    return rows;
  }

  private static List<SkillRow> rows(Visit visit, Stream<ProfileSkill> skills) {
    return skills
        .sorted(Comparator.comparingDouble(ProfileSkill::confidence).reversed())
        .map(skill -> row(visit, skill))
        .toList();
  }

  private static SkillRow row(Visit visit, ProfileSkill skill) {
    String known =
        skill.review() == Review.OPEN
            ? visit.text(
                skill.origin() == Origin.OCCUPATION ? "web.profile.assumed" : "web.profile.sure",
                visit.numbers().hundredths(skill.confidence()))
            : visit.text("review." + EnumName.of(skill.review()));
    return new SkillRow(
        visit.views().skill(skill.skill()),
        skill.evidence(),
        skill.level().map(EnumName::of),
        known,
        EnumName.of(skill.review()));
  }

  private void suggest(Visit visit) {
    String words = visit.query("skill");
    String typed = words.length() > MOST_LETTERS ? words.substring(0, MOST_LETTERS) : words;
    List<Name> names =
        new ArrayList<>(
            visit.site().engines().skillCompletion().of(typed, visit.language(), SUGGESTIONS));
    if (names.size() < SUGGESTIONS && !typed.isBlank()) {
      visit.site().engines().linker().skillNames(typed, Optional.empty(), SUGGESTIONS).stream()
          .filter(Link::isWorthShowing)
          .map(Link::name)
          .filter(name -> names.stream().noneMatch(n -> n.concept() == name.concept()))
          .toList()
          .forEach(names::add);
    }
    List<Suggestion> choices =
        names.stream().limit(SUGGESTIONS).map(name -> suggestion(visit, name)).toList();
    visit.show("part/suggestions", Map.of("choices", choices));
  }

  private static Suggestion suggestion(Visit visit, Name name) {
    SkillView skill = visit.views().skill(name.concept());
    String id = visit.site().engines().reference().skills().id(name.concept());
    return new Suggestion(id, skill.label(), skill.label().equals(name.text()) ? "" : name.text());
  }

  private void changeSkill(Visit visit) {
    OpenDossier dossier = visit.dossier();
    Reference reference = visit.site().engines().reference();
    int skill = skill(reference, visit.form("skill"));
    if (dossier.content().profile().skill(skill).isEmpty()) {
      throw WebProblem.bad("web.profile.noSkill");
    }
    ProfileBuilder profile = new ProfileBuilder(reference, dossier.content().profile());
    switch (visit.form("action")) {
      case "confirm" -> profile.confirm(skill);
      case "reject" -> profile.reject(skill);
      case "undo" -> profile.reopen(skill);
      case "level" -> profile.level(skill, level(visit.form("level")));
      default -> throw WebProblem.bad("web.profile.noAction");
    }
    keep(visit, dossier, profile.build());
  }

  private static int skill(Reference reference, String id) {
    OptionalInt found = reference.skills().find(id);
    if (found.isEmpty()) {
      throw WebProblem.bad("web.profile.noSkill");
    }
    return found.getAsInt();
  }

  private static SkillLevel level(String name) {
    return Stream.of(SkillLevel.values())
        .filter(level -> EnumName.of(level).equals(name))
        .findFirst()
        .orElseThrow(() -> WebProblem.bad("web.profile.noLevel"));
  }

  private void addSkill(Visit visit) {
    OpenDossier dossier = visit.dossier();
    Reference reference = visit.site().engines().reference();
    String chosen = visit.form("chosen");
    String words = visit.form("skill");
    int skill = chosen.isEmpty() ? named(visit, words) : skill(reference, chosen);
    keep(
        visit,
        dossier,
        new ProfileBuilder(reference, dossier.content().profile()).pick(skill).build());
  }

  /** The skill that is most likely meant by words that nothing was chosen for. */
  private static int named(Visit visit, String words) {
    return visit.site().engines().linker().skillNames(words, Optional.empty(), 1).stream()
        .filter(Link::isWorthShowing)
        .map(Link::concept)
        .findFirst()
        .orElseThrow(() -> WebProblem.bad("web.profile.unknownSkill", words));
  }

  /** Another occupation for a job, or a job more. */
  private void changeJob(Visit visit) {
    OpenDossier dossier = visit.dossier();
    DossierContent before = dossier.content();
    Reference reference = visit.site().engines().reference();
    String words = visit.form("words");
    String code = visit.form("chosen").isEmpty() ? visit.form("job") : visit.form("chosen");
    MeantOccupation meant =
        MeantOccupation.of(code, reference, visit.site().engines().linker());
    int occupation =
        meant
            .occupation()
            .or(() -> meant.matches().stream().map(Link::concept).findFirst())
            .orElseThrow(() -> WebProblem.bad("web.notUnderstood", code));
    Optional<HeldOccupation> held =
        before.profile().occupations().stream().filter(o -> o.words().equals(words)).findFirst();
    int months = held.map(HeldOccupation::months).orElseGet(() -> months(before, words));
    String said = words.isEmpty() ? visit.form("job") : words;
    Profile profile =
        new ProfileBuilder(reference, before.profile())
            .forget(words)
            .occupation(occupation, said, months)
            .build();
    boolean isStart =
        before.occupation().isEmpty()
            || held.map(HeldOccupation::occupation).equals(before.occupation());
    DossierContent changed = before.withProfile(profile);
    visit.desk().save(dossier, isStart ? changed.holding(occupation) : changed);
    visit.goTo("/dossiers/" + dossier.id() + "/profile");
  }

  private static int months(DossierContent content, String words) {
    return content.profile().experiences().stream()
        .filter(job -> job.title().equals(words))
        .mapToInt(Experience::months)
        .max()
        .orElse(0);
  }

  private void chooseStart(Visit visit) {
    OpenDossier dossier = visit.dossier();
    OptionalInt code =
        visit.site().engines().reference().occupations().find(visit.form("occupation"));
    if (code.isEmpty()) {
      throw WebProblem.bad("web.noOccupation");
    }
    visit.desk().save(dossier, dossier.content().holding(code.getAsInt()));
    visit.goTo("/dossiers/" + dossier.id() + "/profile");
  }

  private static void keep(Visit visit, OpenDossier dossier, Profile profile) {
    OpenDossier saved = visit.desk().save(dossier, dossier.content().withProfile(profile));
    if (visit.isPart()) {
      show(visit, saved);
    } else {
      visit.goTo("/dossiers/" + dossier.id() + "/profile#skills");
    }
  }
}
