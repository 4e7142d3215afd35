package org.passerelle.app.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.UploadedFile;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.passerelle.app.storage.Account;
import org.passerelle.app.storage.Role;
import org.passerelle.app.storage.Viewer;
import org.passerelle.app.text.EnumName;
import org.passerelle.app.text.Messages;
import org.passerelle.app.text.NumberText;
import org.passerelle.app.view.DiagnosisWords;
import org.passerelle.app.view.FigureWords;
import org.passerelle.app.view.IncomeViews;
import org.passerelle.app.view.Views;
import org.passerelle.app.web.Desk.OpenDossier;
import org.passerelle.app.web.Guard.Access;
import org.passerelle.reference.Language;
import org.passerelle.reference.Source;

/** One request and its answer, in the language of the person. Templates see it as "visit". */
public final class Visit {
  private static final String LANGUAGE = "passerelle_language";
  private static final String API = "/api/";
  private static final int MOST_TYPED = 10_000;

  private final Context context;
  private final Site site;
  private final Guard guard;
  private final Language language;

  Visit(Context context, Site site, Guard guard) {
    this.context = context;
    this.site = site;
    this.guard = guard;
    this.language = language(context);
  }

  /** What was chosen, else French for whoever prefers French, else English. */
  private static Language language(Context context) {
    // Answers to programs may be kept by others, who see the address and not the cookies.
    boolean isApi = context.path().startsWith(API);
    String chosen = isApi ? context.queryParam("lang") : context.cookie(LANGUAGE);
    if (chosen == null) {
      chosen = Optional.ofNullable(context.header("Accept-Language")).orElse("");
    }
    return chosen.toLowerCase(Locale.ROOT).strip().startsWith("fr")
        ? Language.FRENCH
        : Language.ENGLISH;
  }

  /** The request and its answer, for what no method here is for. */
  public Context context() {
    return context;
  }

  public Site site() {
    return site;
  }

  /**
   * Finds out who asks. Whoever reaches a machine without accounts is its one user.
   *
   * @throws WebProblem if it is nobody, or somebody whose role does not fit
   */
  void identify(Access access) {
    if (!isAlone()) {
      site.entrance().identify(this, access);
    }
  }

  /** Who is logged in; nobody where there are no accounts. */
  public Optional<Account> account() {
    return Entrance.account(context);
  }

  /** Who asks. */
  public Viewer viewer() {
    return isAlone() ? Viewer.local() : account().map(Viewer::of).orElse(Entrance.NOBODY);
  }

  /** Whether dossiers of others may be shared with this visitor. */
  public boolean isCounsellor() {
    return !isAlone() && viewer().role() == Role.COUNSELLOR;
  }

  /** Whether this visitor looks after accounts. */
  public boolean isAdmin() {
    return account().map(Account::role).filter(role -> role == Role.ADMIN).isPresent();
  }

  /** What an account is for, in words. */
  public String role(Account account) {
    return text("web.role." + EnumName.of(account.role()));
  }

  /** Whether a dossier is this visitor's own, to change and to share. */
  public boolean owns(OpenDossier dossier) {
    return dossier.owner().equals(viewer().id());
  }

  public Language language() {
    return language;
  }

  /** Keeps the language that the person chose. */
  void speak(Language chosen) {
    context.cookie(Guard.cookie(context, LANGUAGE, chosen.code()));
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

  /** What typed words may become. */
  Suggestions suggestions() {
    return new Suggestions(this);
  }

  /** What is said of figures. */
  public FigureWords figures() {
    return new FigureWords(messages());
  }

  /** Who published a source, and what it is called. */
  public String source(String id) {
    Source source = site.engines().reference().source(id);
    return text("web.sourceTitle", source.publisher(), source.title());
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
    return Stream.of("plan", "profile", "diagnosis", "moves", "income", "notes", "share")
        .filter(page -> !page.equals("share") || (!isAlone() && owns(dossier)))
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

  /** Forgets the token of before, as at a login. */
  void renew() {
    guard.renew(context);
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
    return context.path().startsWith(API);
  }

  /** Whether a part of a page is asked for, to be put into the page that stands there. */
  public boolean isPart() {
    return "true".equals(context.header("HX-Request"))
        && !"true".equals(context.header("HX-Boosted"))
        && !"true".equals(context.header("HX-History-Restore-Request"));
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

  /** A field of the form as it was typed, as passwords are. */
  public String secret(String name) {
    String typed = Optional.ofNullable(context.formParam(name)).orElse("");
    limited(typed);
    return typed;
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
    return new Desk(site, viewer(), language);
  }

  /**
   * The dossier that the path names.
   *
   * @throws WebProblem if there is none for this visitor
   */
  public OpenDossier dossier() {
    return desk().open(path("id"));
  }

  /** A moment, as it is told in this language. */
  public String when(Instant moment) {
    return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
        .withLocale(messages().locale())
        .withZone(site.clock().getZone())
        .format(moment);
  }

  /** Where this machine is, or as a test says. */
  public LocalDate today() {
    return LocalDate.now(site.clock());
  }

  /** The year of today. */
  public int year() {
    return today().getYear();
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

  /** Goes on to an address of this site that came with the request, else to another. */
  public void goBack(String address, String otherwise) {
    // "//elsewhere" would be another site.
    goTo(address.matches("/(?![/\\\\])[^\\p{Cntrl}]*") ? address : otherwise);
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
