package org.passerelle.app.web;

import io.javalin.http.UploadedFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.passerelle.app.dossier.DossierContent;
import org.passerelle.app.link.MeantOccupation;
import org.passerelle.app.profile.AnyCv;
import org.passerelle.app.profile.UnderstoodCv;
import org.passerelle.app.view.OccupationView;
import org.passerelle.app.web.Desk.OpenDossier;
import org.passerelle.engine.linking.Link;
import org.passerelle.engine.linking.Name;
import org.passerelle.engine.profile.LinkedOccupation;
import org.passerelle.reference.Language;

/** The first page: a job is typed or a CV is dropped, and a dossier begins. */
final class StartPages implements Pages {
  private static final int SUGGESTIONS = 8;
  private static final int MOST_LETTERS = 200;

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
    visit.show("part/suggestions", Map.of("choices", suggestions(visit, visit.query("job"))));
  }

  /** First what begins with the letters; then what they may mean, spelling forgiven. */
  static List<Suggestion> suggestions(Visit visit, String typed) {
    String words = typed.length() > MOST_LETTERS ? typed.substring(0, MOST_LETTERS) : typed;
    List<Name> names =
        new ArrayList<>(
            visit.site().engines().completion().of(words, visit.language(), SUGGESTIONS));
    if (names.size() < SUGGESTIONS && !words.isBlank()) {
      visit.site().engines().linker().occupations(words, Optional.empty(), SUGGESTIONS).stream()
          .filter(Link::isWorthShowing)
          .map(Link::name)
          .filter(name -> names.stream().noneMatch(n -> n.concept() == name.concept()))
          .toList()
          .forEach(names::add);
    }
    return names.stream()
        .limit(SUGGESTIONS)
        .map(name -> suggestion(visit, name.concept(), name.text()))
        .toList();
  }

  static Suggestion suggestion(Visit visit, int occupation, String said) {
    OccupationView view = visit.views().occupation(occupation);
    boolean isTitle =
        Stream.of(view.title(), view.masculine(), view.feminine()).anyMatch(said::equals);
    return new Suggestion(view.code(), view.title(), isTitle ? "" : said);
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
      List<Suggestion> choices =
          meant.matches().stream()
              .map(link -> suggestion(visit, link.concept(), link.name().text()))
              .toList();
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
