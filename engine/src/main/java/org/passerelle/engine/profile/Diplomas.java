package org.passerelle.engine.profile;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.passerelle.engine.linking.Letters;

/**
 * What the names of French, British and American diplomas tell of their level. French levels follow
 * the national framework (CAP 3, bac 4, BTS 5, licence 6, master 7, doctorate 8), which from 5 on
 * counts like ISCED 2011; the British ones the Regulated Qualifications Framework, whose level 2
 * and 3 are ISCED 3.
 */
public final class Diplomas {
  /** By rank: the first that fits decides. Words are folded: lower case, no accents. */
  private static final List<Diploma> DIPLOMAS =
      List.of(
          new Diploma(
              "\\b(?:ph\\.? ?d|d\\.?phil|doctorate?|doctor of|these de doctorat|hdr)\\b",
              EducationLevel.DOCTORATE),
          // Before the words that they contain.
          new Diploma(
              "\\b(?:licence pro(?:fessionnelle)?|de d'infirmier|diplome d'etat d'?infirmi"
                  + "|de infirmi|registered general nurs|graduate nurs|pgce)",
              EducationLevel.BACHELOR),
          new Diploma(
              "\\b(?:foundation degree|associate(?:'?s)?(?: degree| of (?:arts|science|applied))"
                  + "|graduate apprenticeship)",
              EducationLevel.SHORT_CYCLE),
          new Diploma(
              "\\b(?:bac(?:calaureat)? pro(?:fessionnel)?|brevet"
                  + " pro(?:fessionnel)?|bp|bac(?:calaureat)?"
                  + " techno(?:logique)?|deas|deaes|deap|diplome d'etat d'?aide[- ]soignante?|de"
                  + " d'aide|diplome d'etat d'auxiliaire|diplome d'aide[-"
                  + " ]soignante?|bepa|capa)\\b",
              EducationLevel.UPPER_SECONDARY),
          new Diploma(
              "\\b(?:bac|niveau|baccalaureat) ?\\+ ?[5-6]|\\b(?:master'?s?(?! of ceremon)(?:"
                  + " ?[12])?(?: of| degree| in| en| pro\\w*| recherche|"
                  + " mention|\\b)|m\\.?sc|m\\.?eng|mphil|m\\.b\\.a|mba|m\\.a\\.?(?= )|diplome"
                  + " d'ingenieur|ingenieur (?:diplome|d'etat)|ecole"
                  + " d'ingenieurs?|dea|dess|dscg|dec|mastere|maitrise(?= (?:de|en)"
                  + " (?:droit|lettres|sciences|gestion|psycho|langues|histoire|economie"
                  + "|biologie|chimie|physique|sociologie|philosophie|geographie|mathematiques|anglais|lea"
                  + "|lle|aes|informatique)))\\b",
              EducationLevel.MASTER),
          new Diploma(
              "\\b(?:bac|niveau|baccalaureat) ?\\+"
                  + " ?[34]|\\b(?:bachelor'?s?|b\\.?sc|b\\.?eng|b\\.?ed|ll\\.?b|dcg|graduate"
                  + " diploma|deust?g)\\b|\\bb\\.a\\b|\\bhons\\b"
                  // In English a licence is a permit, in French "licence de soudage" is one too.
                  + "|(?:^|[\\t,;:(|–—-] ?|niveau |une |ma |en )licence\\b(?! (?:de soud|de"
                  + " pilot|de condui|de taxi|to |iv))",
              EducationLevel.BACHELOR),
          new Diploma(
              "\\b(?:bac|niveau|baccalaureat) ?\\+"
                  + " ?[12]|\\b(?:bts|btsa|dut|deust|deug|hnd|hnc|dpce?f|higher"
                  + " national|associate'?s degree)\\b",
              EducationLevel.SHORT_CYCLE),
          new Diploma(
              "\\b(?:bac(?:calaureat)?(?! ?\\+)|cap(?! (?:sur|d'))|bep|high school|a[-"
                  + " ]levels?|as[- ]levels?|ged|gnvq|btec|city (?:and|&) guilds|modern"
                  + " apprenticeship|apprenticeship|international baccalaureate|abitur|leaving"
                  + " cert\\w*)\\b",
              EducationLevel.UPPER_SECONDARY),
          new Diploma(
              "\\b(?:brevet des colleges|dnb|diplome national du brevet|bepc|gcses?|o[-"
                  + " ]levels?|cfg|junior cert\\w*)\\b",
              EducationLevel.LOWER_SECONDARY));

  /** Short names that are words of every day in small letters. */
  private static final List<Diploma> IN_CAPITALS =
      List.of(
          new Diploma("\\b(?:BUT|BA|DE infirmi|DEI)\\b|\\bIDE\\b(?= )", EducationLevel.BACHELOR),
          new Diploma("\\b(?:MA|M1|M2)\\b", EducationLevel.MASTER),
          new Diploma("\\bCQP\\b|\\bMC\\b|\\bDEAS\\b|\\bDEAP\\b", EducationLevel.UPPER_SECONDARY));

  /** Numbered levels of the French and the British framework. */
  private static final Pattern FRENCH_LEVEL =
      Pattern.compile(
          "\\b(?:rncp|titre pro(?:fessionnel)?)\\b.{0,60}?\\b(?:niveau|niv\\.?|level)"
              + " ?([2-8]|i{1,3}v?|iv|v)\\b");

  private static final Pattern BRITISH_LEVEL =
      Pattern.compile(
          "\\bs?nvq\\b.{0,30}?\\b(?:level )?([1-7])\\b|\\blevel"
              + " ([1-7])\\b.{0,30}?\\b(?:s?nvq|diploma|apprentice(?:ship)?|award|certificate)\\b");

  private static final Pattern NO_LEVEL =
      Pattern.compile(
          "\\b(?:titre pro(?:fessionnel)?|capes|agregation|crpe|bafa|bafd|certificat de"
              + " qualification|mention complementaire|diplome|diploma|certificate"
              + " (?:in|of)|degree|dipl\\.|attestation|habilitation|formation (?:en|de|d')|du"
              + " (?=\\p{Lu}))\\b");

  private Diplomas() {}

  private record Diploma(Pattern words, EducationLevel level) {
    Diploma(String words, EducationLevel level) {
      this(Pattern.compile(words), level);
    }
  }

  /** The level that the name of a diploma tells; empty for "maîtrise d’Excel". */
  public static Optional<EducationLevel> level(String diploma) {
    String folded = Letters.folded(diploma);
    return numbered(folded).or(() -> first(IN_CAPITALS, diploma)).or(() -> first(DIPLOMAS, folded));
  }

  private static final Pattern EUROPEAN_LEVEL =
      Pattern.compile("\\b(?:eqf|cec|qf-ehea)(?: level| niveau)? ?:? ?([2-8])\\b");

  /** The level of the European framework that a line names: "EQF 4". */
  static Optional<EducationLevel> european(String text) {
    Matcher matcher = EUROPEAN_LEVEL.matcher(Letters.folded(text));
    return matcher.find() ? ofEqf(matcher.group(1)) : Optional.empty();
  }

  /** Whether a text names a diploma, of whatever level. */
  static boolean isNamedIn(String text) {
    return level(text).isPresent() || NO_LEVEL.matcher(Letters.folded(text)).find();
  }

  /**
   * The level of ISCED of a level of the European Qualifications Framework. Both count alike from
   * 5; a French CAP is EQF 3, a baccalauréat EQF 4, both ISCED 3.
   */
  public static Optional<EducationLevel> ofEqf(String code) {
    return switch (code.replaceAll("\\D", "")) {
      case "2" -> Optional.of(EducationLevel.LOWER_SECONDARY);
      case "3", "4" -> Optional.of(EducationLevel.UPPER_SECONDARY);
      case "5" -> Optional.of(EducationLevel.SHORT_CYCLE);
      case "6" -> Optional.of(EducationLevel.BACHELOR);
      case "7" -> Optional.of(EducationLevel.MASTER);
      case "8" -> Optional.of(EducationLevel.DOCTORATE);
      default -> Optional.empty();
    };
  }

  private static Optional<EducationLevel> first(List<Diploma> diplomas, String text) {
    return diplomas.stream()
        .filter(d -> d.words().matcher(text).find())
        .map(Diploma::level)
        .findFirst();
  }

  private static Optional<EducationLevel> numbered(String folded) {
    Matcher french = FRENCH_LEVEL.matcher(folded);
    if (french.find()) {
      return ofEqf(String.valueOf(frenchLevel(french.group(1))));
    }
    Matcher british = BRITISH_LEVEL.matcher(folded);
    if (british.find()) {
      String number = british.group(1) != null ? british.group(1) : british.group(2);
      OptionalInt isced = ofBritish(Integer.parseInt(number));
      return isced.isPresent() ? EducationLevel.ofIsced(isced.getAsInt()) : Optional.empty();
    }
    return Optional.empty();
  }

  /** Until 2019 the levels were numbered in Roman figures, downwards from I: V is today's 3. */
  private static int frenchLevel(String number) {
    return switch (number) {
      case "v" -> 3;
      case "iv" -> 4;
      case "iii" -> 5;
      case "ii" -> 6;
      case "i" -> 7;
      default -> number.charAt(0) - '0';
    };
  }

  private static OptionalInt ofBritish(int level) {
    return switch (level) {
      case 1 -> OptionalInt.of(2);
      case 2, 3 -> OptionalInt.of(3);
      case 4, 5 -> OptionalInt.of(5);
      case 6, 7 -> OptionalInt.of(level);
      default -> OptionalInt.empty();
    };
  }
}
