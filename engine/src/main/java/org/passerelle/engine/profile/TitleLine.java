package org.passerelle.engine.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.passerelle.engine.linking.Letters;

/** The parts of a line that names a job: title, employer, town, kind of contract. */
final class TitleLine {
  private static final Pattern BETWEEN =
      Pattern.compile("\\t|\\|| [-–—•·/]+ |[–—•]| ?[,;:] (?!\\p{N}+ )|[:;]$|^[-–—,;:] ?| -$|@");

  /** Where a title ends and employer or town begins, in folded text. */
  private static final Pattern EMPLOYER =
      Pattern.compile(
          "\\b(?:chez|at|aupres de|au sein d[eu']|within|dans (?:le|la|l'|un|une)|pour (?:le compte"
              + " de|la societe|le groupe))(?: |$)|\\bpour (?=\\S)");

  private static final Pattern TOWN =
      Pattern.compile("\\b(?:a|au|aux|in|near|pour|for) (?:la |the |l')?(?=\\p{Lu})");

  private static final Pattern BRACKETS =
      Pattern.compile("(?<=[ \\t])\\([^()]{0,60}\\)(?= *(?:$|[\\t|,;:–—-]))|^\\([^()]{0,60}\\)");

  private static final Pattern LABEL =
      Pattern.compile(
          "^(?:poste(?: occupe)?|fonction(?: ou poste occupe)?|intitule(?: du poste)?|job"
              + " title|title|position(?: held)?|role|occupation or position held|metier|emploi) ?:"
              + " ?");

  private static final Pattern EMPLOYER_LABEL =
      Pattern.compile(
          "^(?:employeur|employer|entreprise|societe|company|organisation|lieu|location|ville|city|nom"
              + " et adresse|name and address|secteur|sector|dates?|periode|period|type of"
              + " business|duree|duration)\\b ?:");

  /** Words that say how somebody is employed, not as what. */
  private static final Set<String> CONTRACTS =
      Set.of(
          "cdi",
          "cdd",
          "interim",
          "interimaire",
          "stage",
          "stagiaire",
          "alternance",
          "apprentissage",
          "temps plein",
          "temps partiel",
          "full-time",
          "full time",
          "part-time",
          "part time",
          "internship",
          "intern",
          "contract",
          "permanent",
          "temporary",
          "mi-temps",
          "saisonnier",
          "job d'ete",
          "summer job",
          "freelance",
          "missions",
          "mission",
          "poste actuel",
          "depuis",
          "since",
          "from",
          "self-employed",
          "contrat pro",
          "service civique",
          "placement",
          "h/f",
          "current",
          "actuellement");

  private TitleLine() {}

  /** Whether a line says where somebody worked, by its label. */
  static boolean isEmployer(Line line) {
    return EMPLOYER_LABEL.matcher(line.folded()).find();
  }

  /** Whether a line says as what somebody worked, by its label. */
  static boolean isLabelled(String text) {
    return LABEL.matcher(Letters.folded(text).strip()).find();
  }

  /** The parts that may be a title, in their order; those behind "chez" or "at" are left out. */
  static List<String> parts(String text) {
    String bare = BRACKETS.matcher(text).replaceAll("\t");
    Matcher label = LABEL.matcher(Letters.folded(bare));
    if (label.find()) {
      bare = bare.substring(label.end());
    }
    List<String> parts = new ArrayList<>();
    for (String part : BETWEEN.split(bare, 12)) {
      String title = trimmed(beforeEmployer(part));
      if (title.chars().anyMatch(Character::isLetter) && title.length() > 1) {
        parts.add(title);
      }
    }
    List<String> titles = parts.stream().filter(part -> !isContract(part)).toList();
    boolean namesJob = titles.stream().anyMatch(part -> JobWords.likeness(part) > 1);
    return namesJob
        ? titles
        : Stream.concat(parts.stream().filter(TitleLine::isStage), titles.stream())
            .distinct()
            .toList();
  }

  private static boolean isContract(String part) {
    return CONTRACTS.contains(Letters.folded(part));
  }

  /** "Stage" or "Intern" alone still say more than an employer. */
  private static boolean isStage(String part) {
    return Letters.folded(part).startsWith("stag") || Letters.folded(part).startsWith("intern");
  }

  private static String beforeEmployer(String part) {
    String folded = Letters.folded(part);
    Matcher employer = EMPLOYER.matcher(folded);
    int end = part.length();
    while (employer.find()) {
      boolean isPlain = employer.group().startsWith("pour ") && employer.end() < part.length();
      if (!isPlain || Character.isUpperCase(part.charAt(employer.end()))) {
        end = employer.start();
        break;
      }
    }
    Matcher town = TOWN.matcher(folded(part, folded));
    if (town.find()
        && town.start() > 2
        && town.start() < end
        && !folded.startsWith("domicile", town.end())
        && !part.equals(part.toUpperCase(java.util.Locale.ROOT))) {
      end = town.start();
    }
    return part.substring(0, end);
  }

  /** Folded small words, but capitals as they are. */
  private static String folded(String part, String folded) {
    StringBuilder mixed = new StringBuilder(folded);
    for (int i = 0; i < part.length(); i++) {
      if (Character.isUpperCase(part.charAt(i))) {
        mixed.setCharAt(i, part.charAt(i));
      }
    }
    return mixed.toString();
  }

  private static String trimmed(String text) {
    return text.replaceAll("^[\\s,;:|/–—•·.\"«»-]+|[\\s,;:|/–—•·.\"«»(-]+$", "");
  }
}
