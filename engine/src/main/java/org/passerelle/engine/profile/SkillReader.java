package org.passerelle.engine.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Reads the lines of a section of skills: names in lists, or sentences. */
final class SkillReader {
  private static final Pattern BETWEEN = Pattern.compile("[,;|•·●▪\\t]|\\.{3}|…| [-–—] ");

  /** "Word/Excel" are two, "PL/SQL" and "CI/CD" are one. */
  private static final Pattern SLASH = Pattern.compile(" / |(?<=\\p{L}{4})/(?=\\p{L}{4})");

  private static final int MOST_WORDS = 6;
  private static final int LONGEST = 60;

  private final List<Passage> skills = new ArrayList<>();
  private final List<Passage> passages = new ArrayList<>();
  private final PersonalData person;

  SkillReader(PersonalData person) {
    this.person = person;
  }

  List<Passage> skills() {
    return List.copyOf(skills);
  }

  List<Passage> passages() {
    return List.copyOf(passages);
  }

  void read(Line line) {
    String list = withoutLabel(line.text());
    if (!list.equals(line.text()) && isContact(line.text())) {
      return;
    }
    boolean isLong = line.words() > 2 * MOST_WORDS && list.indexOf(',') < 0;
    boolean isSentence = isLong || endsSentence(list);
    if (isSentence) {
      Passage.allOf(person.cleaned(line.text()), Section.SKILLS, 0).forEach(passages::add);
      return;
    }
    for (String part : opened(list)) {
      for (String item : SLASH.split(part, 20)) {
        add(item);
      }
    }
  }

  /**
   * Whether of a labelled line only the label is left: "Code : github.com/x". Without its label the
   * rest would no longer be known as a contact.
   */
  private static boolean isContact(String text) {
    String bare = PersonalData.withoutContacts(text);
    return !bare.equals(text) && text.startsWith(bare) && bare.length() <= text.indexOf(':');
  }

  private static boolean endsSentence(String text) {
    return text.endsWith(".") && text.split(" ", -1).length > 2 * MOST_WORDS;
  }

  /** "Bureautique : Word, Excel" without what the list is called; "Excel : avancé" as it is. */
  private static String withoutLabel(String text) {
    int colon = text.indexOf(':');
    if (colon < 0) {
      return text;
    }
    String rest = text.substring(colon + 1).strip();
    boolean isLevel = Practice.level(rest).isPresent() && rest.indexOf(',') < 0;
    return rest.isEmpty() ? text.substring(0, colon) : isLevel ? text : rest;
  }

  /** The items of a list; brackets hold a level, which stays, or more items. */
  private static List<String> opened(String list) {
    List<String> parts = new ArrayList<>();
    int depth = 0;
    int start = 0;
    for (int i = 0; i < list.length(); i++) {
      char c = list.charAt(i);
      depth += c == '(' ? 1 : c == ')' && depth > 0 ? -1 : 0;
      if (depth == 0 && i >= start && BETWEEN.matcher(list).region(i, list.length()).lookingAt()) {
        parts.add(list.substring(start, i));
        start = i + (list.startsWith(" - ", i) || list.startsWith("...", i) ? 3 : 1);
      }
    }
    parts.add(list.substring(Math.min(start, list.length())));
    return parts.stream().flatMap(part -> inner(part).stream()).toList();
  }

  private static List<String> inner(String part) {
    int open = part.indexOf('(');
    int close = part.lastIndexOf(')');
    if (open <= 0 || close < open || part.substring(open, close).indexOf(',') < 0) {
      return List.of(part);
    }
    List<String> items = new ArrayList<>(List.of(part.substring(0, open)));
    items.addAll(List.of(part.substring(open + 1, close).split("[,;]", -1)));
    return items;
  }

  private void add(String item) {
    String text = person.cleaned(item).strip();
    if (text.chars().noneMatch(Character::isLetter)) {
      return;
    }
    Passage said = Passage.of(text, Section.SKILLS, 0);
    String name = SkillNames.bare(text);
    boolean isName = text.split(" ", -1).length <= MOST_WORDS && text.length() <= LONGEST;
    if (isName && name.isEmpty()) {
      return;
    }
    if (isName) {
      skills.add(new Passage(name, said.section(), said.months(), said.level()));
    } else {
      passages.add(said);
    }
  }
}
