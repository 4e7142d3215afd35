package org.passerelle.app.web;

import io.javalin.http.HttpStatus;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.passerelle.app.dossier.DossierContent;
import org.passerelle.app.profile.HeldJob;
import org.passerelle.app.profile.ProfileText;
import org.passerelle.app.profile.SkillWords;
import org.passerelle.app.profile.SortedSkills;
import org.passerelle.app.text.Confidence;
import org.passerelle.app.text.EnumName;
import org.passerelle.app.view.OccupationView;
import org.passerelle.app.web.Desk.OpenDossier;
import org.passerelle.engine.linking.Link;
import org.passerelle.engine.profile.HeldOccupation;
import org.passerelle.engine.profile.Profile;
import org.passerelle.engine.profile.ProfileSkill;
import org.passerelle.engine.profile.ProfileSkill.Origin;
import org.passerelle.engine.profile.ProfileSkill.Review;
import org.passerelle.reference.Language;

/** The page of a profile: shows it, keeps what was changed and takes it back. */
final class ProfileRoom {
  static final String JOBS = "jobs";
  static final String SKILLS = "skills";

  /** Occupations that the words of a job may mean, of which a person can choose. */
  private static final int CANDIDATES = 6;

  private final Undo undo;

  ProfileRoom(Undo undo) {
    this.undo = undo;
  }

  void show(Visit visit) {
    show(visit, HttpStatus.OK, visit.dossier(), Retry.NOTHING);
  }

  /** Shows the form again, with what was typed and why it cannot be used. */
  void again(Visit visit, OpenDossier dossier, Retry retry) {
    show(visit, HttpStatus.BAD_REQUEST, dossier, retry);
  }

  /** Shows the form again, for what was typed may mean several things. */
  void ask(Visit visit, OpenDossier dossier, Retry retry) {
    show(visit, HttpStatus.OK, dossier, retry);
  }

  private void show(Visit visit, HttpStatus status, OpenDossier dossier, Retry retry) {
    Map<String, Object> model = new HashMap<>();
    model.put("dossier", dossier);
    model.put("retry", retry);
    Optional<Undo.Step> last = undo.last(dossier);
    for (String part : List.of(JOBS, SKILLS)) {
      model.put(
          part + "Done",
          last.filter(step -> step.part().equals(part)).map(Undo.Step::words).orElse(""));
    }
    addSkills(visit, dossier.content().profile(), model);
    if (visit.isPart()) {
      visit.show(status, "part/profile", model);
    } else {
      addTheRest(visit, dossier.content(), model);
      visit.show(status, "profile", model);
    }
  }

  private static void addSkills(Visit visit, Profile profile, Map<String, Object> model) {
    SortedSkills skills = SortedSkills.of(profile);
    model.put("own", rows(visit, skills.own()));
    model.put("assumed", rows(visit, skills.assumed()));
    model.put("rejected", rows(visit, skills.rejected()));
  }

  private static List<SkillRow> rows(Visit visit, List<ProfileSkill> skills) {
    SkillWords words = new SkillWords(visit.messages());
    return skills.stream().map(skill -> row(visit, words, skill)).toList();
  }

  private static SkillRow row(Visit visit, SkillWords words, ProfileSkill skill) {
    List<String> known = new ArrayList<>(words.known(skill));
    if (skill.origin() != Origin.OCCUPATION || skill.review() != Review.OPEN) {
      known.add(visit.text("web.profile.origin." + EnumName.of(skill.origin())));
    }
    return new SkillRow(
        visit.site().engines().reference().skills().id(skill.skill()),
        visit.views().skill(skill.skill()),
        known,
        words.quoted(skill.evidence()),
        skill.level().map(EnumName::of).orElse(""),
        skill.years().map(visit.numbers()::plain).orElse(""),
        EnumName.of(skill.review()));
  }

  private static void addTheRest(Visit visit, DossierContent content, Map<String, Object> model) {
    Profile profile = content.profile();
    ProfileText text = new ProfileText(visit.messages());
    model.put("jobs", jobs(visit, content));
    model.put("education", profile.education().stream().map(text::education).toList());
    model.put("languages", profile.languages().stream().map(text::language).toList());
    model.put("interests", InterestPages.state(visit, profile));
    model.put(
        "wishes",
        Stream.concat(
                text.constraints(profile.constraints(), visit.views()::place).stream(),
                profile.values().stream().flatMap(values -> text.values(values).stream()))
            .toList());
    model.put("cut", visit.query("cut"));
  }

  private static List<JobRow> jobs(Visit visit, DossierContent content) {
    List<HeldJob> jobs = HeldJob.of(content.profile());
    List<List<Link>> links =
        visit
            .site()
            .engines()
            .linker()
            .occupations(jobs.stream().map(HeldJob::title).toList(), Optional.empty(), CANDIDATES);
    List<JobRow> rows = new ArrayList<>();
    for (int place = 0; place < jobs.size(); place++) {
      rows.add(row(visit, content, jobs.get(place), links.get(place)));
    }
    return rows;
  }

  private static JobRow row(Visit visit, DossierContent content, HeldJob job, List<Link> links) {
    Optional<Integer> occupation = job.occupation().map(HeldOccupation::occupation);
    return new JobRow(
        job.title(),
        job.months(),
        occupation.map(visit.views()::occupation).orElse(null),
        occupation.map(o -> understood(visit, o, links)).orElse(""),
        occupation.isPresent() && occupation.equals(content.occupation()),
        visit
            .suggestions()
            .occupations(
                links.stream()
                    .filter(Link::isWorthShowing)
                    .filter(link -> occupation.isEmpty() || occupation.get() != link.concept())
                    .toList()));
  }

  /** What the words mean by themselves is as sure as the linker says; all else was chosen. */
  private static String understood(Visit visit, int occupation, List<Link> links) {
    OccupationView view = visit.views().occupation(occupation);
    String name = view.title() + " (" + view.code() + ")";
    return links.stream()
        .limit(1)
        .filter(link -> link.concept() == occupation)
        .findFirst()
        .map(link ->
            visit.text(
                "profile.understoodAs", name, Confidence.text(visit.messages(), link.confidence())))
        .orElseGet(() -> visit.text("web.profile.chosen", name));
  }

  /** Keeps a change, remembers how to take it back and shows the profile. */
  void keep(Visit visit, OpenDossier before, DossierContent content, String part, String words) {
    if (content.equals(before.content())) {
      shown(visit, before, part);
      return;
    }
    OpenDossier after = called(visit, before, visit.desk().save(before, content));
    undo.remember(before, after, part, words);
    shown(visit, after, part);
  }

  /** Takes the last change back. */
  void takeBack(Visit visit) {
    OpenDossier dossier = visit.dossier();
    Undo.Step step =
        undo.last(dossier).orElseThrow(() -> WebProblem.bad("web.profile.nothingToUndo"));
    OpenDossier after = called(visit, dossier, visit.desk().save(dossier, step.before()));
    undo.tookBack(after);
    shown(visit, after, step.part());
  }

  /** A dossier that nobody named is called after its occupation, also after that has changed. */
  private static OpenDossier called(Visit visit, OpenDossier before, OpenDossier after) {
    Optional<Integer> occupation = after.content().occupation();
    if (occupation.isEmpty() || occupation.equals(before.content().occupation())) {
      return after;
    }
    boolean isUnnamed =
        Stream.of(Language.values())
            .map(language -> title(visit.site(), language, before.content().occupation()))
            .anyMatch(before.title()::equals);
    return isUnnamed
        ? visit.desk().rename(after.id(), title(visit.site(), visit.language(), occupation))
        : after;
  }

  private static String title(Site site, Language language, Optional<Integer> occupation) {
    return occupation
        .map(known -> site.views(language).occupation(known).title())
        .orElseGet(() -> site.messages(language).text("web.unnamed"));
  }

  private void shown(Visit visit, OpenDossier dossier, String part) {
    if (visit.isPart() && part.equals(SKILLS)) {
      show(visit, HttpStatus.OK, dossier, Retry.NOTHING);
    } else {
      visit.goTo("/dossiers/" + dossier.id() + "/profile#" + part);
    }
  }
}
