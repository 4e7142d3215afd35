package org.passerelle.app.dossier;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.passerelle.app.profile.JsonText;
import org.passerelle.app.profile.ProfileError;
import org.passerelle.app.profile.ProfileFiles;
import org.passerelle.app.wish.TypedWeek;
import org.passerelle.engine.profile.Profile;
import org.passerelle.reference.Language;
import org.passerelle.reference.Reference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A person's file as JSON of the format {@value #FORMAT}: to keep it, to hand it over and to read
 * it again. Occupations are told by their codes, for their numbers change from release to release.
 */
public final class DossierFiles {
  public static final String FORMAT = "passerelle-dossier/1";

  private static final int MOST_WORDS = 300;
  private static final int MOST_ENTRIES = 500;
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private final Reference reference;
  private final ProfileFiles profiles;

  public DossierFiles(Reference reference) {
    this.reference = reference;
    this.profiles = new ProfileFiles(reference);
  }

  /** The content as JSON on one line, with names in a language for readers. */
  public String write(DossierContent content, Language language) {
    ObjectNode root = MAPPER.createObjectNode();
    root.put("format", FORMAT);
    root.put("words", content.words());
    content.occupation().ifPresent(o -> root.put("occupation", reference.occupations().code(o)));
    root.set("profile", MAPPER.readTree(profiles.write(content.profile(), language)));
    ObjectNode week = root.putObject("week");
    new TreeMap<>(content.week()).forEach(week::put);
    ArrayNode compared = root.putArray("compared");
    content.compared().forEach(o -> compared.add(reference.occupations().code(o)));
    content.target().ifPresent(o -> root.put("target", reference.occupations().code(o)));
    ObjectNode income = root.putObject("income");
    new TreeMap<>(content.income()).forEach(income::put);
    return MAPPER.writeValueAsString(root);
  }

  /**
   * Reads a content that was written here, or a profile that the command line wrote. Occupations
   * that the facts no longer hold are passed over.
   *
   * @param name what messages call it
   * @throws ProfileError if it is neither, or its profile cannot be read
   */
  public DossierContent read(String name, byte[] json) {
    JsonNode root = JsonText.read(name, json);
    if (!root.path("format").asString("").equals(FORMAT)) {
      Profile profile = profiles.read(name, json).profile();
      return DossierContent.of("", firstHeld(profile), profile);
    }
    Profile profile =
        profiles.read(name, root.path("profile").toString().getBytes(UTF_8)).profile();
    return new DossierContent(
        limited(root.path("words").asString("")),
        occupation(root.path("occupation")),
        profile,
        week(root.path("week")),
        occupations(root.path("compared")),
        occupation(root.path("target")),
        income(root.path("income")));
  }

  /** The words by which a content is found besides its title: the job, in both languages. */
  public String searchable(DossierContent content) {
    StringBuilder words = new StringBuilder(content.words());
    content
        .occupation()
        .ifPresent(occupation -> {
          for (Language language : Language.values()) {
            words
                .append(' ')
                .append(reference.occupations().labels(language).preferred(occupation));
          }
        });
    return words.toString();
  }

  private static Optional<Integer> firstHeld(Profile profile) {
    return profile.occupations().stream().map(held -> held.occupation()).findFirst();
  }

  private static String limited(String text) {
    return text.length() <= MOST_WORDS ? text : text.substring(0, MOST_WORDS);
  }

  private Optional<Integer> occupation(JsonNode code) {
    OptionalInt found = reference.occupations().find(code.asString(""));
    return found.isPresent() ? Optional.of(found.getAsInt()) : Optional.empty();
  }

  private List<Integer> occupations(JsonNode codes) {
    List<Integer> found = new ArrayList<>();
    codes.forEach(code -> occupation(code).ifPresent(found::add));
    return found;
  }

  private static Map<String, Double> week(JsonNode node) {
    Map<String, Double> week = new TreeMap<>();
    node.properties().stream()
        .limit(MOST_ENTRIES)
        .filter(share -> share.getValue().isNumber())
        .filter(share -> isShare(share.getValue().asDouble()))
        .forEach(share -> week.put(share.getKey(), share.getValue().asDouble()));
    return week;
  }

  private static boolean isShare(double share) {
    return share > 0 && share <= TypedWeek.MOST_SHARE;
  }

  private static Map<String, String> income(JsonNode node) {
    Map<String, String> income = new TreeMap<>();
    node.properties().stream()
        .limit(MOST_ENTRIES)
        .filter(field -> field.getValue().isString())
        .forEach(field -> income.put(field.getKey(), limited(field.getValue().asString(""))));
    return income;
  }
}
