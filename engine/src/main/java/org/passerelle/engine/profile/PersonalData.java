package org.passerelle.engine.profile;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.passerelle.engine.linking.Letters;

/**
 * Keeps who the person is out of what is read: contacts by their form, wherever they stand, and the
 * name by what the first lines say.
 */
final class PersonalData {
  private static final Pattern EMAIL =
      Pattern.compile(
          "[\\p{L}\\p{N}._%+-]{1,64}+ ?(?:@|\\(at\\)|\\[at\\]) ?[\\p{L}\\p{N}-]{1,63}+(?: ?\\."
              + " ?[\\p{L}\\p{N}-]{1,63}+){0,4}");

  private static final Pattern ADDRESS_OF_PAGE =
      Pattern.compile(
          "(?i)(?:https?:/?/?|www\\.)\\S*|\\b(?!(?:asp|vb|ado)\\.net\\b)[\\p{L}\\p{N}-]{1,40}+"
              + "(?:\\.[\\p{L}\\p{N}-]{1,40}){0,3}\\.(?:com|fr|org|net|eu|co\\.uk|uk|info|be|ch|ca|dev|me|io|example|test|invalid)\\b(?:/\\S*)?|\\b(?:linkedin|github|gitlab)(?:/\\S*|"
              + " ?: ?\\S+)|\\S*/in/\\S+");

  private static final Pattern PHONE =
      Pattern.compile("(?:\\+ ?|\\()?\\d(?:[ .\\-/()‑–]{0,3}\\d){6,40}+");

  private static final Pattern STREET =
      Pattern.compile(
          "(?iu)(?:\\b\\d{1,5} ?(?:bis|ter|[a-d])?,?"
              + " )?\\b(?:rue|avenue|av\\.|bd|boulevard|chemin|all[ée]e|impasse|route|quai|cours|r[ée]sidence|lotissement|ruelle|faubourg)"
              + " (?:de |des |du |d['’]|la |le |les |l['’]){0,2}\\p{L}[^|•;\\t]{0,60}|\\b\\d{1,5}"
              + " ?(?:bis|ter)?,?"
              + " (?:place|square|rue|avenue|av|bd|boulevard|chemin|all[ée]es?|impasse|route|quai|cours)"
              + " [^|•;\\t]{0,60}");

  private static final Pattern ENGLISH_STREET =
      Pattern.compile(
          "\\b(?:(?i:flat|apt|apartment|unit) ?\\w{1,4},? )?\\d{1,5}[A-Za-z]?,?"
              + " (?:\\p{Lu}[\\p{L}'’-]{0,30} ){1,3}"
              + "(?i:street|st|road|rd|avenue|ave|lane|ln|drive|close|court|way|crescent|place|terrace|square"
              + "|gardens|grove|hill|boulevard|blvd)\\b[^|•;\\t]{0,60}");

  private static final Pattern POSTCODE =
      Pattern.compile(
          "(?<!\\p{N})(?:F-)?(?:\\d{5}|\\d{2} \\d{3}) {1,2}\\p{Lu}[\\p{L}'’"
              + " -]{0,40}|\\p{Lu}[\\p{L}'’-]{1,30},?"
              + " \\(?\\d{5}\\)?(?!\\d)|\\(\\d{5}\\)|\\b[A-Z]{1,2}\\d[A-Z\\d]?"
              + " \\d[A-Z]{2}\\b|(?:\\p{Lu}[\\p{L}'’-]{1,30},? )?\\b[A-Z]{2},?"
              + " \\d{5}(?:-\\d{4})?\\b|^\\d{5}$|(?<!\\d)\\d{5} CEDEX.*");

  private static final Pattern BIRTH =
      Pattern.compile(
          "(?iu)\\b(?:n[ée]e?(?:\\(e\\)|·e)? (?:le|en|à|a)|born(?: on| in)?|date (?:et lieu )?de"
              + " naissance|date of birth|d\\.?o\\.?b\\.?|[âa]g[ée]e? de|aged) ?:?"
              + " ?[^|•;\\t]{0,60}|\\b[1-7]\\d (?:ans|years old|yo)(?= *(?:$|[|•;,\\t)]))");

  /** Labels of lines that say who somebody is. */
  private static final Pattern LABEL =
      Pattern.compile(
          "^\\W*(?:(?:nom|prenoms?|nom et prenom|nom prenom|prenom et nom|name|full name|first"
              + " name|last name|surname|given name|family"
              + " name|adresse|address|tel|telephone|phone|mobile|portable|gsm|fax|e-?mail|mail|courriel|age|sexe|gender|sex|linkedin|skype|github|twitter|site"
              + " web|website|web|portfolio|whatsapp|facebook|instagram|enfants|children|domicile|ville|city|contact)\\b"
              + " ?(?:n°|no)? ?(?:[.:]|(?=[+(\\d])|$)|(?:nationalite|nationality|situation"
              + " (?:familiale|de famille)|marital status|civil status|date (?:et lieu )?de"
              + " naissance|date of birth|lieu de naissance|place of"
              + " birth|d\\.?o\\.?b|celibataire|mariee?\\b|divorcee?\\b|pacsee?\\b|vie"
              + " maritale|veuve?\\b|single$|married|nee?"
              + " (?:le|en|a)\\b|born\\b|citizenship|passport no|numero de securite|n°"
              + " ?securite|securite sociale|nationalite|\\d enfants?|\\d children|sans"
              + " enfant|(?:francaise?|british|american)$))");

  /** Labels of personal lines that in a section of skills name a field or a tool. */
  private static final Pattern FIELD =
      Pattern.compile(
          "^\\W*(?:(?:web|mobile) ?[:(].*\\p{L}.*|(?:web|mobile|linkedin|github|twitter|facebook"
              + "|instagram|whatsapp|skype)\\W*)$");

  /** Somebody else, by name. */
  private static final Pattern OTHERS =
      Pattern.compile(
          "(?:\\b(?:de|du|chez|pour|avec|for|of|to|with)"
              + " {1,3})?\\b(?:Mme|Mlle|M\\.|Mr\\.?|Mrs\\.?|Ms\\.?|Dr\\.?|Pr\\.?|Monsieur|Madame|Docteur|Maître)"
              + " {1,3}\\p{Lu}[\\p{L}'’.-]{0,30}(?: {1,3}\\p{Lu}[\\p{L}'’-]{1,30}){0,2}");

  private static final Pattern NAME_LABEL =
      Pattern.compile(
          "^(?:nom de famille|nom|prenoms?|nom et prenom|nom prenom|prenom et nom|name|full"
              + " name|first name|last name|surname|given name|family name|candidate?|candidat) ?:"
              + " ?|^(?:cv|curriculum vitae|resume) ?(?:de |of |d'|for |- |– |— |:"
              + " )|^(?:m|mr|mme|mlle|mrs|ms|miss|madame|monsieur|mademoiselle)\\.? ");

  private static final Pattern PERMIT =
      Pattern.compile(
          "(?iu)permis (?:de conduire )?(?:cat[ée]gorie )?[A-E]{1,2}\\d?E?\\b|permis de"
              + " conduire|(?:full |clean |valid |UK ){0,3}driv(?:ing|er'?s) licen[cs]e");

  private static final Pattern NAME_CELLS = Pattern.compile("[|,\\t•·:()]| [-–—] ");

  private static final Set<String> NO_NAMES =
      Set.of(
          ("curriculum vitae cv resume profil profile personal details page tel email contact rue"
                  + " street avenue road permis born age")
              .split(" ", -1));

  private static final Set<String> PARTICLES =
      Set.of(
          "de", "du", "des", "la", "le", "les", "van", "von", "der", "den", "ben", "el", "al", "da",
          "dos", "di", "d", "l", "o", "mac", "st", "san", "bin", "of", "the", "and", "et");

  private static final List<Pattern> CONTACTS =
      List.of(EMAIL, ADDRESS_OF_PAGE, STREET, ENGLISH_STREET, POSTCODE, BIRTH);

  private static final int MOST_PASSES = 4;

  private final Set<String> names = new HashSet<>();

  /**
   * Learns the name.
   *
   * @param header the lines before the first section
   * @param all all lines
   */
  PersonalData(List<Line> header, List<Line> all) {
    all.forEach(this::learnLabelled);
    learnFirst(header);
    learnFromAddresses(header, all);
  }

  /**
   * A text without e-mail and web addresses, phone numbers, streets, postcodes, births, and persons
   * who are named with their form of address: "Mme Odette Exemple".
   */
  static String withoutContacts(String text) {
    String found = OTHERS.matcher(text).replaceAll(" ");
    // What one pattern takes away may bring a number and a town together.
    for (int i = 0; i < MOST_PASSES; i++) {
      String before = found;
      found = withoutPhones(replaced(found)).replace("@", " ");
      if (found.equals(before)) {
        break;
      }
    }
    return found.equals(text) ? text : trimmed(found);
  }

  private static String replaced(String text) {
    String found = text;
    for (Pattern pattern : CONTACTS) {
      found = pattern.matcher(found).replaceAll(" ");
    }
    return found;
  }

  /** Whether a line says who the person is or where they live and nothing else. */
  static boolean isPersonal(Line line) {
    return LABEL.matcher(line.folded()).find();
  }

  /** The same in a section of skills, where "Web : HTML" and "GitHub" alone are skills. */
  static boolean isPersonalAmongSkills(Line line) {
    boolean isField =
        FIELD.matcher(line.folded()).matches() && withoutContacts(line.text()).equals(line.text());
    return isPersonal(line) && !isField;
  }

  /** The driving licence that a line names: of use for work. */
  static Optional<String> permit(String text) {
    Matcher matcher = PERMIT.matcher(text);
    return matcher.find() ? Optional.of(matcher.group()) : Optional.empty();
  }

  /**
   * A text without contacts and name. A short text that holds the whole name is dropped: it is a
   * signature or a footer.
   *
   * @return empty if nothing with a letter is left
   */
  String cleaned(String text) {
    String bare = withoutContacts(withoutNames(withoutContacts(text)));
    return bare.chars().anyMatch(Character::isLetter) ? bare : "";
  }

  private String withoutNames(String text) {
    if (names.isEmpty()) {
      return text;
    }
    List<Word> words = Word.of(text);
    StringBuilder kept = new StringBuilder();
    int at = 0;
    for (int i = 0; i < words.size(); i++) {
      boolean beside = isName(words, i - 1) || isName(words, i + 1);
      boolean drop = isName(words, i) && (beside || isLonely(words.get(i)));
      if (drop) {
        kept.append(text, at, words.get(i).start());
        at = words.get(i).end();
      }
      if (drop && beside && text.length() < 60 && words.size() <= 6) {
        return "";
      }
    }
    return at == 0 ? text : trimmed(kept.append(text.substring(at)).toString());
  }

  private boolean isName(List<Word> words, int i) {
    return i >= 0 && i < words.size() && names.contains(words.get(i).folded());
  }

  /** A part of the name that stands alone: "Baker" may be one, and a job as well. */
  private static boolean isLonely(Word word) {
    return word.isCapital() && !JobWords.isJob(word.folded());
  }

  private void learnLabelled(Line line) {
    Matcher matcher = NAME_LABEL.matcher(line.folded());
    if (line.text().length() < 80 && matcher.find()) {
      String rest = line.text().substring(matcher.end());
      String first = NAME_CELLS.split(rest, 2)[0];
      if (looksLikeName(first, 1)) {
        learn(first);
      }
    }
  }

  private void learnFirst(List<Line> header) {
    boolean namesJobBelow = header.stream().skip(1).anyMatch(l -> JobWords.areIn(l.text()));
    for (int i = 0; i < Math.min(4, header.size()); i++) {
      for (String cell : NAME_CELLS.split(header.get(i).text(), 8)) {
        boolean free = !JobWords.areIn(cell) || (namesJobBelow && i == 0);
        if (free && looksLikeName(cell, i == 0 ? 1 : 2) && !Headings.isHeading(cell)) {
          learn(cell);
          return;
        }
      }
    }
  }

  /** Second lines of a name, and names that only the e-mail address gives away. */
  private void learnFromAddresses(List<Line> header, List<Line> all) {
    Set<String> parts = new HashSet<>();
    for (Line line : all) {
      Matcher matcher = EMAIL.matcher(line.text());
      if (matcher.find()) {
        String local = Letters.folded(matcher.group());
        parts.addAll(
            List.of(local.substring(0, Math.max(0, local.indexOf('@'))).split("[^\\p{L}]+", -1)));
      }
    }
    for (Line line : header) {
      for (Word word : Word.of(line.text())) {
        if (word.folded().length() > 2
            && parts.contains(word.folded())
            && !JobWords.isJob(word.folded())) {
          names.add(word.folded());
        }
      }
    }
  }

  private void learn(String name) {
    for (Word word : Word.of(name)) {
      if (word.folded().length() > 1 && !PARTICLES.contains(word.folded())) {
        names.add(word.folded());
      }
    }
  }

  private static boolean looksLikeName(String text, int leastWords) {
    List<Word> words = Word.of(text);
    boolean hasOnlyLetters =
        text.replaceAll("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}]+$", "")
            .chars()
            .allMatch(c -> Character.isLetter(c) || " '’.-".indexOf(c) >= 0);
    boolean isCapital = true;
    for (Word word : words) {
      isCapital &= word.isCapital() || PARTICLES.contains(word.folded());
      if (NO_NAMES.contains(word.folded())) {
        return false;
      }
    }
    boolean isSmall = words.size() >= 2 && words.size() <= 3;
    return hasOnlyLetters
        && words.size() >= leastWords
        && words.size() <= 5
        && (isCapital || isSmall);
  }

  /** Figures in a row are a phone number unless they are dates. */
  private static String withoutPhones(String text) {
    Matcher matcher = PHONE.matcher(text);
    StringBuilder kept = new StringBuilder();
    int at = 0;
    while (matcher.find()) {
      if (!DATES.matcher(matcher.group().strip()).matches()) {
        kept.append(text, at, matcher.start()).append(' ');
        at = matcher.end();
      }
    }
    return at == 0 ? text : kept.append(text.substring(at)).toString();
  }

  private static final Pattern DATES =
      Pattern.compile(
          "\\(?(?:(?:\\d{1,2} ?[/.-] ?){0,2}(?:(?:19|20)\\d\\d|\\d\\d|(?:19|20)\\d\\d-\\d\\d)["
              + " )(/–-]{0,3}){1,2}\\(?");

  private static String trimmed(String text) {
    String spaced = text.replaceAll(" {2,}", " ").replaceAll("\\( ?\\)", "");
    return spaced.replaceAll("^[\\s,;:|/–—•·-]+|[\\s,;:|/–—•·(-]+$", "");
  }

  /** A word of a text, its letters folded. */
  private record Word(int start, int end, String folded, boolean isCapital) {
    private static final Pattern LETTERS = Pattern.compile("\\p{L}+");

    static List<Word> of(String text) {
      return LETTERS
          .matcher(text)
          .results()
          .map(r ->
              new Word(
                  r.start(),
                  r.end(),
                  Letters.folded(r.group()),
                  Character.isUpperCase(r.group().charAt(0))))
          .toList();
    }
  }
}
