package org.passerelle.app.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.UploadedFile;
import java.time.Year;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.passerelle.app.storage.Viewer;
import org.passerelle.app.text.Messages;
import org.passerelle.app.text.NumberText;
import org.passerelle.app.view.DiagnosisWords;
import org.passerelle.app.view.FigureWords;
import org.passerelle.app.view.IncomeViews;
import org.passerelle.app.view.Views;
import org.passerelle.app.web.Desk.OpenDossier;
import org.passerelle.app.web.Guard.Access;
import org.passerelle.reference.Language;

/** One request and its answer, in the language of the person. Templates see it as "visit". */
public final class Visit {
  private static final String LANGUAGE = "passerelle_language";
  private static final int MOST_TYPED = 10_000;

  private final Context context;
  private final Site site;
  private final Guard guard;
  private final Language language;
  private Viewer viewer = Viewer.local();

  Visit(Context context, Site site, Guard guard) {
    this.context = context;
    this.site = site;
    this.guard = guard;
    this.language = language(context);
  }

  /** What was chosen, else French for whoever prefers French, else English. */
  private static Language language(Context context) {
    String chosen = context.cookie(LANGUAGE);
    if (chosen == null) {
      chosen = Optional.ofNullable(context.header("Accept-Language")).orElse("");
    }
    return chosen.toLowerCase(Locale.ROOT).strip().startsWith("fr")
        ? Language.FRENCH
        : Language.ENGLISH;
  }

  Context context() {
    return context;
  }

  public Site site() {
    return site;
  }

  /** Finds out who asks. Whoever reaches a machine without accounts is its one user. */
  void identify(Access access) {
    viewer = Viewer.local();
  }

  /** Who asks. */
  public Viewer viewer() {
    return viewer;
  }

  public Language language() {
    return language;
  }

  /** Keeps the language that the person chose. */
  void speak(Language chosen) {
    context.cookie(Guard.cookie(LANGUAGE, chosen.code()));
  }

  public Messages messages() {
    return site.messages(language);
  }

  /** A text of the message files. */
  public String text(String key, Object... values) {
    return messages().text(key, values);
  }

  public NumberText numbers() {
    return new NumberText(messages());
  }

  public Views views() {
    return site.views(language);
  }

  /** What is said of figures. */
  public FigureWords figures() {
    return new FigureWords(messages());
  }

  /** The first sentences of a diagnosis. */
  public DiagnosisWords diagnosis() {
    return new DiagnosisWords(messages());
  }

  /** Whether the page is in French. */
  public boolean isFrench() {
    return language == Language.FRENCH;
  }

  /** Whether this is the machine of one person, without accounts. */
  public boolean isAlone() {
    return !site.settings().team();
  }

  /** The value of aria-current for a link: none elsewhere. */
  public @Nullable String current(String address) {
    return isAt(address) ? "page" : null;
  }

  /** A step of the way from a job to a plan. */
  public record Step(String address, String name, @Nullable String current) {}

  /** The pages of a dossier, in the order of reading. */
  public List<Step> steps(OpenDossier dossier) {
    String plan = "/dossiers/" + dossier.id();
    return Stream.of("plan", "profile", "diagnosis", "moves", "income")
        .map(page -> {
          String address = page.equals("plan") ? plan : plan + "/" + page;
          boolean isHere = page.equals("plan") ? context.path().equals(plan) : isAt(address);
          return new Step(address, text("web.step." + page), isHere ? "page" : null);
        })
        .toList();
  }

  /** Where an asset is found. */
  public String asset(String name) {
    return site.assets().address(name);
  }

  /** The token that forms carry. */
  public String token() {
    return guard.token(this);
  }

  /** The address of this page without its host. */
  public String address() {
    String query = context.queryString();
    return query == null ? context.path() : context.path() + "?" + query;
  }

  /** Whether the address of this page begins so. */
  public boolean isAt(String path) {
    return context.path().equals(path) || context.path().startsWith(path + "/");
  }

  boolean isApi() {
    return context.path().startsWith("/api/");
  }

  /** Whether a part of a page is asked for, to be put into the page that stands there. */
  public boolean isPart() {
    return "true".equals(context.header("HX-Request"))
        && !"true".equals(context.header("HX-Boosted"));
  }

  /** A part of the path. */
  public String path(String name) {
    return context.pathParam(name);
  }

  /** A value of the address, without spaces around it; empty if absent. */
  public String query(String name) {
    return limited(context.queryParam(name));
  }

  /** All values of a name in the address. */
  public List<String> queries(String name) {
    return context.queryParams(name).stream().map(Visit::limited).toList();
  }

  /** A field of the form, without spaces around it; empty if absent. */
  public String form(String name) {
    return limited(context.formParam(name));
  }

  /** All values of a field of the form. */
  public List<String> forms(String name) {
    return context.formParams(name).stream().map(Visit::limited).toList();
  }

  /** The names of the fields of the form. */
  public List<String> formNames() {
    return List.copyOf(context.formParamMap().keySet());
  }

  private static String limited(@Nullable String typed) {
    if (typed == null) {
      return "";
    }
    if (typed.length() > MOST_TYPED) {
      throw WebProblem.bad("web.tooLong", MOST_TYPED);
    }
    return typed.strip();
  }

  /** A file that was sent, if one was and it holds anything. */
  public Optional<UploadedFile> upload(String name) {
    return Optional.ofNullable(context.uploadedFile(name)).filter(file -> file.size() > 0);
  }

  /** The dossiers that this visitor may see. */
  public Desk desk() {
    return new Desk(site.storage(), site.dossierFiles(), site.contents(), viewer, language);
  }

  /**
   * The dossier that the path names.
   *
   * @throws WebProblem if there is none for this visitor
   */
  public OpenDossier dossier() {
    return desk().open(path("id"));
  }

  /** The year of today. */
  public int year() {
    return Year.now(site.clock()).getValue();
  }

  /** Answers with a page, of which the template sees the visit and the model. */
  public void show(String template, Map<String, ?> model) {
    show(HttpStatus.OK, template, model);
  }

  void show(HttpStatus status, String template, Map<String, ?> model) {
    Map<String, Object> all = new HashMap<>(model);
    all.put("visit", this);
    byte[] page = site.templates().render(template, all);
    context
        .status(status)
        .header("Content-Language", language.code())
        .header("Cache-Control", "no-store")
        .contentType("text/html; charset=utf-8")
        .result(page);
  }

  /** Answers with a file to keep. */
  public void download(String name, String type, byte[] content) {
    context
        .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
        .header("Cache-Control", "no-store")
        .contentType(type)
        .result(content);
  }

  /** The address of the official simulator of incomes. */
  public String simulator() {
    return IncomeViews.SIMULATOR;
  }

  /** Goes on to another page, which is asked for anew. */
  public void goTo(String address) {
    if (isPart()) {
      context.header("HX-Redirect", address).status(HttpStatus.NO_CONTENT);
    } else {
      context.redirect(address, HttpStatus.SEE_OTHER);
    }
  }
}
