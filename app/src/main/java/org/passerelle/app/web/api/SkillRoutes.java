package org.passerelle.app.web.api;

import io.javalin.http.HandlerType;
import io.javalin.http.HttpStatus;
import io.javalin.http.UploadedFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.passerelle.app.link.TextLinker;
import org.passerelle.app.profile.AnyCv;
import org.passerelle.app.profile.ProfileFiles;
import org.passerelle.app.profile.UnderstoodCv;
import org.passerelle.app.view.LinkViews;
import org.passerelle.app.view.SkillView.SkillDetailView;
import org.passerelle.app.web.WebProblem;
import org.passerelle.app.web.api.ApiDoc.Body;
import org.passerelle.app.web.api.ApiLists.SkillMatchView;
import org.passerelle.app.web.api.ApiLists.SkillsView;
import org.passerelle.engine.linking.Link;
import org.passerelle.reference.Language;
import org.passerelle.reference.Skills;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Skills, and what texts and CVs speak of. */
final class SkillRoutes {
  private static final int MOST_WORDS = 200;
  private static final int MOST_TEXT = 200_000;

  /** So many skills that words may mean are looked at. */
  private static final int MEANT = 100;

  private static final List<Parameter> LINKS =
      List.of(
          Parameter.text("text", "api.parameter.text", MOST_TEXT).required(),
          Parameter.choice("language", "api.parameter.textLanguage", List.of("fr", "en")),
          Parameter.flag("occupations", "api.parameter.linkOccupations").orElse("true"),
          Parameter.flag("skills", "api.parameter.linkSkills").orElse("true"),
          Parameter.whole("limit", "api.parameter.limit", 1, ApiLists.MOST).orElse("5"));

  private SkillRoutes() {}

  static void addTo(ApiRoutes api) {
    api.open(
            "/skills",
            ApiDoc.reference("skills", SkillsView.class, "/skills?q=caisse&limit=5")
                .with(Parameter.text("q", "api.parameter.skills.q", MOST_WORDS))
                .with(ApiLists.PAGE),
            SkillRoutes::find)
        .open(
            "/skills/{id}",
            ApiDoc.reference(
                "skill", SkillDetailView.class, "/skills/279101c1-e325-4349-bf58-401b6c8ff208"),
            SkillRoutes::skill)
        .open(
            HandlerType.POST,
            "/links",
            ApiDoc.personal(
                    "links",
                    LinkViews.TextView.class,
                    "/links -H 'Content-Type: application/json' -d '{\"text\":\"caissière\"}'")
                .sent(Body.fields(LINKS)),
            SkillRoutes::links)
        .open(
            HandlerType.POST,
            "/profiles",
            ApiDoc.personal("profiles", JsonNode.class, "/profiles -F cv=@cv.pdf").sent(Body.CV),
            SkillRoutes::profile);
  }

  private static SkillsView find(ApiCall call) {
    Skills skills = call.engines().reference().skills();
    String words = call.given().text("q");
    OptionalInt byAddress = skills.find(words);
    int limit = call.given().whole("limit");
    int offset = call.given().whole("offset");
    if (words.isEmpty() || byAddress.isPresent()) {
      IntStream all =
          byAddress.isPresent()
              ? IntStream.of(byAddress.getAsInt())
              : IntStream.range(0, skills.size());
      List<SkillMatchView> found =
          all.skip(offset)
              .limit(limit)
              .mapToObj(call.views()::skill)
              .map(view -> new SkillMatchView(view, view.label(), null))
              .toList();
      return new SkillsView(found, byAddress.isPresent() ? 1 : skills.size(), limit, offset);
    }
    List<Link> meant =
        call.engines().linker().skillNames(words, Optional.empty(), MEANT).stream()
            .filter(Link::isWorthShowing)
            .toList();
    List<SkillMatchView> found =
        ApiLists.part(meant, call.given()).stream()
            .map(link ->
                new SkillMatchView(
                    call.views().skill(link.concept()), link.name().text(), link.confidence()))
            .toList();
    return new SkillsView(found, meant.size(), limit, offset);
  }

  private static SkillDetailView skill(ApiCall call) {
    String id = call.visit().path("id");
    OptionalInt found = call.engines().reference().skills().find(id);
    return call.views()
        .skillDetail(
            found.orElseThrow(() -> new WebProblem(HttpStatus.NOT_FOUND, "api.problem.skill", id)));
  }

  private static LinkViews.TextView links(ApiCall call) {
    Given given = call.fields();
    TextLinker linker =
        new TextLinker(
            call.engines().linker(),
            given.isSet("occupations"),
            given.isSet("skills"),
            given.whole("limit"));
    Optional<Language> language =
        given.has("language")
            ? Optional.of(given.text("language").equals("fr") ? Language.FRENCH : Language.ENGLISH)
            : Optional.empty();
    return new LinkViews(call.views()).links(linker.links(given.text("text"), language));
  }

  /** The profile that the command line writes, with a list of what was cut. */
  private static String profile(ApiCall call) {
    UploadedFile file = call.cv();
    AnyCv.Reading reading = read(call, file);
    UnderstoodCv understood =
        UnderstoodCv.of(reading.cv(), call.engines().reference(), call.engines().cvLinker());
    String profile =
        new ProfileFiles(call.engines().reference())
            .write(understood.profile().build(), call.language());
    ObjectNode told = (ObjectNode) JsonMapper.shared().readTree(profile);
    ArrayNode warnings = told.putArray("warnings");
    reading.warnings().forEach(warning -> warnings.add(warning.words(call.messages())));
    return told.toString();
  }

  private static AnyCv.Reading read(ApiCall call, UploadedFile file) {
    AnyCv cvs =
        new AnyCv(YearMonth.now(call.site().clock()), call.engines().cvLinker()::titleLikeness);
    try (InputStream in = file.content()) {
      return cvs.read(file.filename(), in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
