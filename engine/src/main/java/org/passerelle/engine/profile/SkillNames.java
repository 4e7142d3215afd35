package org.passerelle.engine.profile;

import java.util.regex.Pattern;

/** Takes level and years off the name of a skill: "Excel (avancé)", "Java - 5 years". */
final class SkillNames {
  private static final String LEVEL =
      "(?:niveau |level )?(?:tr[eè]s"
          + " )?(?:expert|confirm[ée]e?|avanc[ée]e?|advanced|interm[ée]diaire|intermediate|d[ée]butante?|beginner|notions?|bases?|basic|ma[iî]tris[ée]e?|ma[iî]trise|proficient|bon"
          + " niveau|courant|bonne ma[iî]trise|bonnes"
          + " connaissances|good|[ée]l[ée]mentaire|\\d{1,2}\\+? (?:ans|years|yrs|months|mois)(?:"
          + " (?:of experience|d['’]exp[ée]rience|experience))?)";

  private static final Pattern BEHIND =
      Pattern.compile("(?iu)\\s*(?:\\(\\s*" + LEVEL + "\\s*\\)|[:–—-]\\s*" + LEVEL + ")\\s*$");

  private static final Pattern BEFORE =
      Pattern.compile(
          "(?iu)^(?:(?:bonne |tr[eè]s bonne |parfaite )?ma[iî]trise (?:de |du |des"
              + " |d['’])(?:l['’]|la )?|notions? (?:de |d['’]|en )|bases? (?:de |d['’]|en"
              + " )(?!donn)|expert(?:e)? (?:en |in )|advanced |proficient (?:in|with) |basic"
              + " |intermediate|good knowledge of |connaissances? (?:de |en |d['’]))");

  private static final Pattern SIGNS = Pattern.compile("^[\\s,:.*()★☆●○■□_-]+|[\\s,:.*★☆●○■□_-]+$");

  private SkillNames() {}

  static String bare(String text) {
    String name = BEHIND.matcher(text).replaceFirst("");
    name = BEFORE.matcher(name).replaceFirst("");
    return SIGNS.matcher(name).replaceAll("");
  }
}
