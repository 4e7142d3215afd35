package org.passerelle.engine.profile;

import java.time.Month;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.passerelle.engine.linking.Letters;

/**
 * Finds the dates of a line, in their French and English forms. A year without a month stands for
 * its middle, July.
 *
 * @param today last month of what goes on
 */
record Periods(YearMonth today) {
  private static final int FIRST_YEAR = 1940;
  private static final int YEARS_AHEAD = 6;
  private static final int MOST_YEARS = 60;

  private static final String MONTH =
      "(janvier|january|janv|jan|fevrier|february|fevr|fev|feb|mars|march|mar|avril|april|avr|apr|mai|may"
          + "|juin|june|jun|juillet|july|juil|jul|aout|august|aug|septembre|september|sept|sep|octobre"
          + "|october|oct|novembre|november|nov|decembre|december|dec|printemps|spring|ete|summer|automne|autumn"
          + "|fall|hiver|winter)\\b\\.?";

  private static final String YEAR = "((?:19|20)\\d\\d)(?!\\d)";

  /** Groups: month in words, its year; day, month, year; month, year; year, month; year. */
  private static final String DATE =
      "(?:(?:(?:le |the )?\\d{1,2}(?:er|st|nd|rd|th)? )?"
          + MONTH
          + ",? {0,2}(?:of )?'?((?:19|20)\\d\\d|\\d\\d)(?!\\d)"
          + "|\\d{1,2}[/.-](\\d{1,2})[/.-]((?:19|20)\\d\\d|\\d\\d)(?!\\d)"
          + "|(?<!\\d)(0?[1-9]|1[0-2]) ?[/.-] ?((?:19|20)\\d\\d|\\d\\d)(?![\\d/.])"
          + "|"
          + YEAR
          + "-(0[1-9]|1[0-2])(?:-\\d\\d)?(?!\\d)"
          + "|"
          + YEAR
          + ")";

  private static final int DATE_GROUPS = 9;

  private static final String NOW =
      "(present|now|today|current(?:ly)?|ongoing|date|aujourd'? ?hui|(?:a )?ce"
          + " jour|actuel(?:lement)?|en cours|en poste|maintenant|nos jours|ajd)\\b";

  private static final String TO =
      " {0,3}(?:-{1,2}>?|–|—|‐|‑|−|→|>|/|\\ba\\b|\\bau\\b|\\bto\\b|\\buntil\\b|\\btill?\\b|\\bet\\b|\\band\\b|\\bthrough\\b|jusqu'(?:a|en|au)?|&)"
          + " {0,3}";

  private static final Pattern RANGE =
      Pattern.compile(
          "(?<![\\d/])(?:\\b(?:de|du|from|entre|between|since|depuis) |\\bd')?"
              + DATE
              + TO
              + "(?:a |au |jusqu'a |to )?(?:"
              + DATE
              + "|"
              + NOW
              + ")");

  /** "d’avril à juin 2020", "06 - 09/2020": the year stands only once. */
  private static final Pattern ONE_YEAR_RANGE =
      Pattern.compile(
          "(?<![\\d/])(?:\\b(?:de|du|from) |\\bd')?(?:" + MONTH + "|(\\d\\d?))" + TO + DATE);

  /** "2018-21", "2018/2021" is a range already. */
  private static final Pattern SHORT_RANGE =
      Pattern.compile("(?<!\\d)((?:19|20)\\d\\d) ?[-–/] ?'?(\\d\\d)(?![\\d/-])");

  private static final Pattern SINCE =
      Pattern.compile(
          "\\b(?:depuis|since|from|a partir de|as of|des)(?: le| the| la)? "
              + DATE
              + "(?: ?(?:-|–|—)(?= *$| *[|\\t]))?");

  private static final Pattern OPEN =
      Pattern.compile(DATE + " ?(?:-|–|—|→|\\.\\.\\.|…)[ .]*(?=$|\\t|\\))");

  private static final Pattern SINGLE = Pattern.compile("(?<![\\d/.,-])(?:\\b(?:en|in) )?" + DATE);

  private static final String COUNT =
      "(\\d{1,2}(?:[.,]5)?|un|une|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|one|two|three"
          + "|four|five|seven|eight|nine|ten|eleven|twelve)";

  private static final Pattern DURATION =
      Pattern.compile(
          "(?<![\\p{L}\\d/])"
              + COUNT
              + " ?(ans?|annees?|mois|years?|yrs?|months?|mos?|semaines?|weeks?)\\b\\.?"
              + "(?: et demie?)?(?:,? {0,2}(?:et |and )?(\\d{1,2}) ?(?:mois|months?|mos?)\\b)?"
              + "(?! ?(?:d'|of |old|experience|de pratique))");

  private static final Map<String, Integer> NUMBERS =
      Map.ofEntries(
          Map.entry("un", 1),
          Map.entry("une", 1),
          Map.entry("one", 1),
          Map.entry("deux", 2),
          Map.entry("two", 2),
          Map.entry("trois", 3),
          Map.entry("three", 3),
          Map.entry("quatre", 4),
          Map.entry("four", 4),
          Map.entry("cinq", 5),
          Map.entry("five", 5),
          Map.entry("six", 6),
          Map.entry("sept", 7),
          Map.entry("seven", 7),
          Map.entry("huit", 8),
          Map.entry("eight", 8),
          Map.entry("neuf", 9),
          Map.entry("nine", 9),
          Map.entry("dix", 10),
          Map.entry("ten", 10),
          Map.entry("onze", 11),
          Map.entry("eleven", 11),
          Map.entry("douze", 12),
          Map.entry("twelve", 12));

  /** The first period of a line, the fullest form first; empty if it names none. */
  Optional<Period> in(String text) {
    String folded = Letters.folded(text);
    if (folded.chars().noneMatch(Character::isDigit) && !DURATION.matcher(folded).find()) {
      return Optional.empty();
    }
    return range(folded)
        .or(() -> oneYearRange(folded))
        .or(() -> shortRange(folded))
        .or(() -> since(folded))
        .map(period -> withDuration(period, folded))
        .or(() -> single(folded))
        .or(() -> duration(folded, 0));
  }

  /** A number of one or two figures, or a French or English word up to twelve; 0 if it is none. */
  static int number(String words) {
    return words.matches("\\d{1,2}") ? Integer.parseInt(words) : NUMBERS.getOrDefault(words, 0);
  }

  private Optional<Period> range(String folded) {
    Matcher matcher = RANGE.matcher(folded);
    while (matcher.find()) {
      Optional<YearMonth> from = date(matcher, 1);
      boolean ongoing = matcher.group(2 * DATE_GROUPS + 1) != null;
      Optional<YearMonth> to = ongoing ? Optional.empty() : date(matcher, 1 + DATE_GROUPS);
      if (from.isPresent() && (ongoing || to.isPresent())) {
        return Optional.of(new Period(matcher.start(), matcher.end(), from, to, ongoing, 0, false));
      }
    }
    return Optional.empty();
  }

  private Optional<Period> oneYearRange(String folded) {
    Matcher matcher = ONE_YEAR_RANGE.matcher(folded);
    while (matcher.find()) {
      Optional<YearMonth> to = date(matcher, 3);
      int month = matcher.group(1) == null ? number(matcher.group(2)) : month(matcher.group(1));
      boolean namesMonth = matcher.group(3) != null || matcher.group(7) != null;
      if (to.isPresent() && namesMonth && month >= 1 && month <= 12) {
        YearMonth from = YearMonth.of(to.get().getYear(), month);
        return Optional.of(
            new Period(
                matcher.start(),
                matcher.end(),
                Optional.of(from.isAfter(to.get()) ? from.minusYears(1) : from),
                to,
                false,
                0,
                false));
      }
    }
    return Optional.empty();
  }

  private Optional<Period> shortRange(String folded) {
    Matcher matcher = SHORT_RANGE.matcher(folded);
    if (!matcher.find()) {
      return Optional.empty();
    }
    int first = Integer.parseInt(matcher.group(1));
    int last = first / 100 * 100 + Integer.parseInt(matcher.group(2));
    boolean isMonth = last % 100 <= 12 && last != first + 1;
    if (isMonth || last < first || !isYear(first) || !isYear(last)) {
      return Optional.empty();
    }
    return Optional.of(
        new Period(
            matcher.start(),
            matcher.end(),
            Optional.of(middle(first)),
            Optional.of(middle(last)),
            false,
            0,
            false));
  }

  private Optional<Period> since(String folded) {
    for (Pattern pattern : new Pattern[] {SINCE, OPEN}) {
      Matcher matcher = pattern.matcher(folded);
      if (matcher.find()) {
        Optional<YearMonth> from = date(matcher, 1);
        if (from.isPresent() && !from.get().isAfter(today)) {
          return Optional.of(
              new Period(matcher.start(), matcher.end(), from, Optional.empty(), true, 0, false));
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Period> single(String folded) {
    Matcher matcher = SINGLE.matcher(folded);
    while (matcher.find()) {
      Optional<YearMonth> date = date(matcher, 1);
      boolean isYear = matcher.group(DATE_GROUPS) != null;
      if (date.isPresent() && stands(folded, matcher.start(), matcher.end())) {
        Period single =
            new Period(matcher.start(), matcher.end(), date, date, false, isYear ? 0 : 1, isYear);
        return Optional.of(withDuration(single, folded));
      }
    }
    return Optional.empty();
  }

  /** A date alone counts at the start or end of its line or in brackets, not in a sentence. */
  private static boolean stands(String folded, int start, int end) {
    String before = folded.substring(0, start).stripTrailing();
    String after = folded.substring(end).stripLeading();
    boolean isBracketed = before.endsWith("(") || after.startsWith(")");
    boolean isBehindSign =
        before.isEmpty()
            || "|,;:-–—(•·".indexOf(last(before)) >= 0
            || folded.charAt(start - 1) == '\t'
            || Character.isLetter(last(before));
    boolean startsLine = before.isEmpty();
    boolean endsLine =
        after.isEmpty() || "|,;-–—(•·".indexOf(after.charAt(0)) >= 0 || folded.charAt(end) == '\t';
    boolean inSentence = folded.startsWith("in ", start) || folded.startsWith("en ", start);
    return isBracketed
        || (startsLine && folded.length() < 120)
        || (endsLine && isBehindSign && !(inSentence && !before.isEmpty() && folded.length() > 60));
  }

  private static char last(String text) {
    return text.charAt(text.length() - 1);
  }

  /** A stated length counts for more than years without months. */
  private Period withDuration(Period period, String folded) {
    Optional<Period> length =
        duration(folded, period.end()).or(() -> duration(folded.substring(0, period.start()), 0));
    boolean counts = period.isYear() || (period.months() == 1);
    return length
        .map(l ->
            new Period(
                Math.min(period.start(), l.start()),
                Math.max(period.end(), gap(folded, period, l) ? l.end() : period.end()),
                period.from(),
                period.to(),
                period.ongoing(),
                counts ? l.months() : 0,
                period.isYear()))
        .filter(p -> gap(folded, period, length.get()))
        .orElse(period);
  }

  /** Whether nothing but signs stands between a date and a length. */
  private static boolean gap(String folded, Period date, Period length) {
    int start = Math.min(date.end(), length.end());
    int end = Math.max(date.start(), length.start());
    return start <= end
        && folded.substring(start, end).chars().noneMatch(Character::isLetterOrDigit);
  }

  private static Optional<Period> duration(String folded, int from) {
    Matcher matcher = DURATION.matcher(folded);
    matcher.region(from, folded.length());
    matcher.useTransparentBounds(true);
    while (matcher.find()) {
      int months = months(matcher);
      if (months > 0
          && months <= 12 * MOST_YEARS
          && isApart(folded, matcher.start(), matcher.end())) {
        return Optional.of(
            new Period(
                matcher.start(),
                matcher.end(),
                Optional.empty(),
                Optional.empty(),
                false,
                months,
                false));
      }
    }
    return Optional.empty();
  }

  private static int months(Matcher matcher) {
    String count = matcher.group(1).replace(',', '.');
    double number = count.contains(".") ? Double.parseDouble(count) : number(count);
    String unit = matcher.group(2);
    boolean isHalf = matcher.group().contains("demi");
    int more = matcher.group(3) == null ? 0 : Integer.parseInt(matcher.group(3));
    double each =
        unit.startsWith("a") || unit.startsWith("y") ? 12 : unit.startsWith("mo") ? 1 : 0.25;
    return (int) Math.round(number * each + (isHalf ? each / 2 : 0) + more);
  }

  /** A length of time counts in brackets or at the end of its line. */
  private static boolean isApart(String folded, int start, int end) {
    String before = folded.substring(0, start).stripTrailing();
    String after = folded.substring(end).stripLeading();
    boolean opens =
        before.isEmpty()
            || "(|,;:-–—•·\t".indexOf(last(before)) >= 0
            || last(before) == ')'
            || Character.isDigit(last(before));
    boolean closes =
        after.isEmpty() || ")|,;:-–—•·".indexOf(after.charAt(0)) >= 0 || folded.charAt(end) == '\t';
    return (opens && closes) || (before.endsWith("(") && after.startsWith(")"));
  }

  /** The date whose groups begin at a number; empty if it is no month of a working life. */
  private Optional<YearMonth> date(Matcher matcher, int group) {
    if (matcher.group(group) != null) {
      return date(matcher.group(group + 1), month(matcher.group(group)));
    }
    if (matcher.group(group + 2) != null) {
      return date(matcher.group(group + 3), number(matcher.group(group + 2)));
    }
    if (matcher.group(group + 4) != null) {
      return date(matcher.group(group + 5), number(matcher.group(group + 4)));
    }
    if (matcher.group(group + 6) != null) {
      return date(matcher.group(group + 6), number(matcher.group(group + 7)));
    }
    return matcher.group(group + 8) == null
        ? Optional.empty()
        : date(matcher.group(group + 8), Month.JULY.getValue());
  }

  private Optional<YearMonth> date(String year, int month) {
    int y = Integer.parseInt(year);
    if (year.length() == 2) {
      y += y > today.getYear() % 100 + 1 ? 1900 : 2000;
    }
    return isYear(y) && month >= 1 && month <= 12
        ? Optional.of(YearMonth.of(y, month))
        : Optional.empty();
  }

  private static YearMonth middle(int year) {
    return YearMonth.of(year, Month.JULY);
  }

  private boolean isYear(int year) {
    return year >= FIRST_YEAR && year <= today.getYear() + YEARS_AHEAD;
  }

  /** The number of a month by its name or what it is cut to; of a season, its middle month. */
  private static int month(String name) {
    return switch (name.substring(0, 3)) {
      case "jan" -> 1;
      case "fev", "feb" -> 2;
      case "mar" -> 3;
      case "avr", "apr" -> 4;
      case "mai", "may" -> 5;
      case "jui" -> name.startsWith("juil") ? 7 : 6;
      case "jun" -> 6;
      case "jul" -> 7;
      case "aou", "aug" -> 8;
      case "sep" -> 9;
      case "oct" -> 10;
      case "nov" -> 11;
      case "pri", "spr" -> 4;
      case "ete", "sum" -> 7;
      case "aut", "fal" -> 10;
      case "hiv", "win" -> 1;
      default -> 12;
    };
  }
}
