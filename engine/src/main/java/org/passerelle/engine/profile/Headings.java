package org.passerelle.engine.profile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.passerelle.engine.linking.Letters;

/** The headings of a CV, French and English, however they are set. */
final class Headings {
  private static final int MOST_WORDS = 7;

  /** Whole headings; they go before single words. */
  private static final Map<String, Section> PHRASES = new HashMap<>();

  /** Words that name a section. */
  private static final Map<String, Section> KEYS = new HashMap<>();

  private static final Set<String> OWN = Set.of("mon", "mes", "ma", "my", "the", "les", "l");

  /** Words that may stand beside a key. */
  private static final Set<String> QUALIFIERS =
      Set.of(
          ("et and de des du d le la les l my mes mon ma of in the en a pro professionnelle"
               + " professionnelles professionnel professionnels professional work history key cles"
               + " cle principales principaux main personnelles personnels personal linguistiques"
               + " techniques technique technical informatiques informatique academic background"
               + " complementaires initiale continue salarie salaries salariees recent recentes"
               + " recents relevant other autres autre divers additional selected core soft hard"
               + " significatives record previous past outils tools transversales metier metiers"
               + " comportementales associatif associatives associative experience experiences"
               + " formations scolaires universitaires universitaire scolaire diplomantes domaines"
               + " langues informations information qualities qualites vie concours titres")
              .split(" ", -1));

  static {
    keys(
        Section.EXPERIENCE,
        "experience experiences emploi emplois parcours employment career stages");
    keys(
        Section.EDUCATION,
        "formation formations diplome diplomes etudes education scolarite cursus qualifications"
            + " qualification training schooling degrees");
    keys(
        Section.SKILLS,
        "competence competences skills skill aptitudes aptitude atouts expertise"
            + " expertises competencies abilities capacites logiciels technologies");
    keys(Section.LANGUAGES, "langue langues languages language");
    keys(Section.INTERESTS, "loisirs loisir interests interest hobbies hobby interets passions");
    keys(
        Section.CERTIFICATIONS,
        "certifications certification certificats certificates habilitations habilitation licences"
            + " licenses attestations accreditations");
    keys(Section.PERSONAL, "contact contacts coordonnees contactez");
    keys(
        Section.PROFILE,
        "profil profile summary resume objective objectif objectifs accroche about"
            + " presentation objectives");
    keys(Section.PROJECTS, "projets projects realisations");
    keys(
        Section.VOLUNTEERING,
        "benevolat volunteering volunteer voluntary engagements engagement" + " benevoles");
    keys(Section.REFERENCES, "references reference referees recommandations");

    phrases(
        Section.EXPERIENCE,
        "work history",
        "professional background",
        "job history",
        "work record",
        "historique professionnel",
        "employment and experience",
        "vie professionnelle",
        "activites professionnelles",
        "postes occupes",
        "positions held",
        "where i have worked",
        "where i worked",
        "what i have done",
        "jobs");
    phrases(
        Section.EDUCATION,
        "parcours scolaire",
        "parcours academique",
        "parcours de formation",
        "parcours universitaire",
        "training and education",
        "academic background",
        "school",
        "schools",
        "academic history",
        "formation professionnelle",
        "professional training",
        "formations et diplomes",
        "formation et certifications",
        "diplomes et formations",
        "education and training",
        "education and certifications",
        "education and qualifications",
        "learning",
        "where i learned",
        "what i have learned",
        "studies");
    phrases(
        Section.SKILLS,
        "savoir faire",
        "savoir etre",
        "savoirs faire",
        "savoirs etre",
        "outils",
        "informatique",
        "bureautique",
        "personal skills",
        "outils informatiques",
        "tools",
        "savoir faire et savoir etre",
        "what i can do",
        "ce que je sais faire",
        "computer skills",
        "it skills",
        "tools and technologies",
        "points forts",
        "strengths",
        "areas of expertise",
        "qualites",
        "competences et outils",
        "digital skills",
        "it",
        "technical",
        "what i am good at",
        "things i am good at",
        "what i do well",
        "tools of the trade");
    phrases(
        Section.LANGUAGES,
        "competences linguistiques",
        "language skills",
        "langues etrangeres",
        "foreign languages",
        "langues vivantes",
        "linguistic skills",
        "langues parlees",
        "languages spoken",
        "spoken languages");
    phrases(
        Section.INTERESTS,
        "centres d interet",
        "centre d interet",
        "centres d interets",
        "centre d interets",
        "points of interest",
        "activities",
        "activites",
        "sports et loisirs",
        "activites extra professionnelles",
        "hobbies and interests",
        "interests and activities",
        "activites et loisirs",
        "outside work",
        "vie associative et loisirs");
    phrases(
        Section.PERSONAL,
        "etat civil",
        "informations personnelles",
        "personal details",
        "personal information",
        "renseignements personnels",
        "donnees personnelles",
        "contact details",
        "contact information",
        "personal data",
        "informations",
        "me contacter",
        "informations de contact",
        "infos",
        "divers",
        "miscellaneous");
    phrases(
        Section.PROFILE,
        "a propos",
        "a propos de moi",
        "about me",
        "qui suis je",
        "en bref",
        "personal statement",
        "projet professionnel",
        "career objective",
        "professional summary",
        "career summary",
        "professional profile",
        "resume professionnel",
        "key achievements");
    phrases(
        Section.VOLUNTEERING,
        "experience benevole",
        "experiences benevoles",
        "vie associative",
        "engagement associatif",
        "engagements associatifs",
        "volunteer experience",
        "volunteer work",
        "voluntary work",
        "experience associative",
        "activites benevoles");
    phrases(Section.PROJECTS, "projets personnels", "personal projects", "side projects");
    phrases(
        Section.CERTIFICATIONS,
        "permis",
        "permis et habilitations",
        "habilitations et permis",
        "tickets",
        "licences and tickets",
        "habilitations et certifications",
        "certificats et habilitations");
  }

  private Headings() {}

  /**
   * A heading.
   *
   * @param section what it opens
   * @param rest what stands behind it on its line, perhaps empty
   */
  record Heading(Section section, String rest) {}

  /** The heading that a line is or begins with: "LANGUES", "Compétences : accueil ; caisse". */
  static Optional<Heading> of(Line line) {
    Optional<Section> whole = section(line.text());
    if (whole.isPresent() && (!line.bullet() || isSet(line))) {
      return whole.map(section -> new Heading(section, ""));
    }
    int colon = line.text().indexOf(':');
    if (colon < 3 || line.bullet()) {
      return Optional.empty();
    }
    String rest = line.text().substring(colon + 1).strip();
    return section(line.text().substring(0, colon))
        .flatMap(section -> opening(section, rest))
        .map(section -> new Heading(section, rest));
  }

  /** Whether a text is nothing but a heading. */
  static boolean isHeading(String text) {
    return section(text).isPresent();
  }

  /** A heading behind a bullet is one if it is set as such; else it is an item of a list. */
  private static boolean isSet(Line line) {
    return line.isUpperCase() || line.text().endsWith(":");
  }

  /** Which section opens on a line that goes on: "Languages: Java, Python" lists skills. */
  private static Optional<Section> opening(Section section, String rest) {
    return switch (section) {
      case EXPERIENCE, VOLUNTEERING, PROJECTS -> Optional.empty();
      case LANGUAGES -> Optional.of(LanguageReader.namesLanguage(rest) ? section : Section.SKILLS);
      default -> Optional.of(section);
    };
  }

  private static Optional<Section> section(String text) {
    int bracket = text.indexOf('(');
    String bare = bracket > 3 ? text.substring(0, bracket) : text;
    if (bare.length() > 70) {
      return Optional.empty();
    }
    List<String> words = words(Letters.folded(bare));
    if (words.isEmpty() || words.size() > MOST_WORDS) {
      return Optional.empty();
    }
    boolean isOwn = words.size() > 1 && OWN.contains(words.getFirst());
    Section phrase = PHRASES.get(String.join(" ", isOwn ? words.subList(1, words.size()) : words));
    return phrase == null ? byKey(words) : Optional.of(phrase);
  }

  private static Optional<Section> byKey(List<String> words) {
    Optional<Section> found = Optional.empty();
    for (String word : words) {
      Section key = KEYS.get(word);
      if (key == null && !QUALIFIERS.contains(word)) {
        return Optional.empty();
      }
      if (found.isEmpty()) {
        found = Optional.ofNullable(key);
      }
    }
    return found;
  }

  /** The words, without the number of the heading: "1.", "II". */
  private static List<String> words(String folded) {
    List<String> words = new ArrayList<>();
    for (String word : folded.split("[^\\p{L}\\p{N}]+", -1)) {
      if (!word.isEmpty() && !(words.isEmpty() && word.matches("\\d{1,2}|[ivx]{1,4}"))) {
        words.add(word);
      }
    }
    return words;
  }

  private static void keys(Section section, String words) {
    for (String word : words.split(" ", -1)) {
      KEYS.put(word, section);
    }
  }

  private static void phrases(Section section, String... phrases) {
    for (String phrase : phrases) {
      PHRASES.put(phrase, section);
    }
  }
}
