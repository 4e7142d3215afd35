package org.passerelle.app.web;

import java.util.List;
import java.util.Optional;
import org.passerelle.app.dossier.DossierContent;
import org.passerelle.app.link.MeantOccupation;
import org.passerelle.app.profile.HeldJob;
import org.passerelle.app.web.Desk.OpenDossier;
import org.passerelle.engine.profile.HeldOccupation;
import org.passerelle.engine.profile.Profile;
import org.passerelle.engine.profile.ProfileBuilder;
import org.passerelle.reference.Reference;

/** Which occupations the jobs of a person are, and from which of them the plan starts. */
final class JobChanges {
  /** What a form sends for a job that is no occupation. */
  private static final String NONE = "none";

  private final ProfileRoom room;

  JobChanges(ProfileRoom room) {
    this.room = room;
  }

  /** Another occupation for a job, none, or a job more. */
  void understand(Visit visit) {
    OpenDossier dossier = visit.dossier();
    String words = visit.form("words");
    String chosen = visit.form("chosen");
    if (chosen.equals(NONE)) {
      forget(visit, dossier, words);
      return;
    }
    String typed = visit.form("job");
    MeantOccupation meant =
        MeantOccupation.of(
            chosen.isEmpty() ? typed : chosen, reference(visit), visit.site().engines().linker());
    if (meant.occupation().isPresent()) {
      understand(visit, dossier, words.isEmpty() ? typed : words, meant.occupation().get());
    } else if (meant.matches().isEmpty()) {
      String problem = visit.text("web.notUnderstood", typed);
      room.again(visit, dossier, new Retry("job", words, typed, "", problem, List.of()));
    } else {
      List<Suggestion> choices = visit.suggestions().occupations(meant.matches());
      room.ask(visit, dossier, new Retry("job", words, typed, "", "", choices));
    }
  }

  private void understand(Visit visit, OpenDossier dossier, String words, int occupation) {
    DossierContent before = dossier.content();
    String title = visit.views().occupation(occupation).title();
    String said = words.isEmpty() ? title : words;
    Optional<HeldJob> job = job(before.profile(), said);
    Profile profile =
        new ProfileBuilder(reference(visit), before.profile())
            .forget(said)
            .occupation(occupation, said, job.map(HeldJob::months).orElse(0))
            .build();
    DossierContent changed = before.withProfile(profile);
    boolean isStart = before.occupation().isEmpty() || isStartLost(before, profile);
    room.keep(
        visit,
        dossier,
        isStart ? changed.holding(occupation) : changed,
        ProfileRoom.JOBS,
        visit.text("web.profile.done.job", said, title));
  }

  private void forget(Visit visit, OpenDossier dossier, String words) {
    DossierContent before = dossier.content();
    Profile profile = new ProfileBuilder(reference(visit), before.profile()).forget(words).build();
    DossierContent changed = before.withProfile(profile);
    if (isStartLost(before, profile)) {
      changed =
          changed.holding(profile.occupations().stream().map(h -> h.occupation()).findFirst());
    }
    room.keep(
        visit, dossier, changed, ProfileRoom.JOBS, visit.text("web.profile.done.forget", words));
  }

  /** Whether the plan started from a job that is no longer understood so. */
  private static boolean isStartLost(DossierContent before, Profile after) {
    return before
        .occupation()
        .filter(start -> holds(before.profile(), start) && !holds(after, start))
        .isPresent();
  }

  private static boolean holds(Profile profile, int occupation) {
    return profile.occupations().stream().anyMatch(held -> held.occupation() == occupation);
  }

  private static Optional<HeldJob> job(Profile profile, String words) {
    return HeldJob.of(profile).stream().filter(job -> job.title().equals(words)).findFirst();
  }

  /** Starts the plan from one of the occupations that the person held. */
  void startFrom(Visit visit) {
    OpenDossier dossier = visit.dossier();
    String code = visit.form("occupation");
    int occupation =
        dossier.content().profile().occupations().stream()
            .map(HeldOccupation::occupation)
            .filter(held -> reference(visit).occupations().code(held).equals(code))
            .findFirst()
            .orElseThrow(() -> WebProblem.bad("web.profile.noJob"));
    String title = visit.views().occupation(occupation).title();
    room.keep(
        visit,
        dossier,
        dossier.content().holding(occupation),
        ProfileRoom.JOBS,
        visit.text("web.profile.done.start", title));
  }

  private static Reference reference(Visit visit) {
    return visit.site().engines().reference();
  }
}
