package org.passerelle.app.web;

import io.javalin.http.UploadedFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.passerelle.app.dossier.DossierContent;
import org.passerelle.app.link.MeantOccupation;
import org.passerelle.app.profile.AnyCv;
import org.passerelle.app.profile.UnderstoodCv;
import org.passerelle.app.web.Desk.OpenDossier;
import org.passerelle.engine.profile.LinkedOccupation;
import org.passerelle.reference.Language;

/** The first page: a job is typed or a CV is dropped, and a dossier begins. */
final class StartPages implements Pages {

  @Override
  public void addTo(Routes routes) {
    routes
        .get("/", this::start)
        .get("/suggestions", this::suggest)
        .open("/language/{code}", this::language)
        .post("/dossiers", this::begin)
        .post("/dossiers/cv", this::beginWithCv);
  }

  private void start(Visit visit) {
    visit.show("start", Map.of("said", "", "choices", List.of()));
  }

  /** The options of the list below the field. */
  private void suggest(Visit visit) {
    visit.show(
        "part/suggestions", Map.of("choices", visit.suggestions().occupations(visit.query("job"))));
  }

  private void language(Visit visit) {
    visit.speak(visit.path("code").equals("fr") ? Language.FRENCH : Language.ENGLISH);
    visit.goBack(visit.query("back"), "/");
  }

  private void begin(Visit visit) {
    String words = visit.form("job");
    String code = visit.form("occupation");
    if (words.isEmpty() && code.isEmpty()) {
      throw WebProblem.bad("web.noJob");
    }
    MeantOccupation meant =
        MeantOccupation.of(
            code.isEmpty() ? words : code,
            visit.site().engines().reference(),
            visit.site().engines().linker());
    if (meant.occupation().isPresent()) {
      visit.goTo("/dossiers/" + begin(visit, words, meant.occupation().get()).id());
    } else {
      List<Suggestion> choices = visit.suggestions().occupations(meant.matches());
      visit.show("start", Map.of("said", words, "choices", choices));
    }
  }

  private static OpenDossier begin(Visit visit, String words, int occupation) {
    String title = visit.views().occupation(occupation).title();
    String said = words.isEmpty() ? title : words;
    return visit
        .desk()
        .create(
            title,
            DossierContent.ofOccupation(said, occupation, visit.site().engines().reference()));
  }

  private void beginWithCv(Visit visit) {
    UploadedFile file = visit.upload("cv").orElseThrow(() -> WebProblem.bad("web.noCv"));
    AnyCv.Reading reading = read(visit, file);
    UnderstoodCv understood =
        UnderstoodCv.of(
            reading.cv(), visit.site().engines().reference(), visit.site().engines().cvLinker());
    Optional<Integer> held =
        understood.occupations().stream().map(LinkedOccupation::occupation).findFirst();
    String title =
        held.map(occupation -> visit.views().occupation(occupation).title())
            .orElse(visit.text("web.unnamed"));
    OpenDossier dossier =
        visit.desk().create(title, DossierContent.of("", held, understood.profile().build()));
    String cut = reading.warnings().isEmpty() ? "" : "?cut=" + reading.warnings().size();
    visit.goTo("/dossiers/" + dossier.id() + "/profile" + cut);
  }

  private static AnyCv.Reading read(Visit visit, UploadedFile file) {
    AnyCv cvs =
        new AnyCv(
            YearMonth.now(visit.site().clock()), visit.site().engines().cvLinker()::titleLikeness);
    try (InputStream in = file.content()) {
      return cvs.read(file.filename(), in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
