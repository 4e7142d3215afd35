package org.passerelle.engine.linking;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Splits a text into its telling words. What people write differently falls away: case, accents,
 * apostrophes, hyphens, plural endings, small words, signs of gender such as {@code (H/F)}, and
 * inclusive endings as in "vendeur·se", "étudiant(e)", "caissier/ère".
 *
 * <p>Time and memory grow with the length of the text and nothing else.
 */
public final class Words {
  /** A longer run of letters is no word; it is cut. */
  static final int MAX_LENGTH = 40;

  private static final Set<String> SMALL_WORDS =
      Set.of(
          ("a an and are as at be by do for from has have he his i in into is its of on or our out"
               + " she such than that the their them they this to up we were what when which who"
               + " will with within you your not any all can may must should would being been also"
               + " both other etc per via using use used au aux avec c ce ces cet cette chez d dans"
               + " de des du elle en entre est et ete etre hui il ils j je l la le les leur leurs"
               + " lui m ma mais mes mon n ne nos notre nous ont ou par pas plus pour qu que qui s"
               + " sa sans se ses si son sont sous sur t te tes ton tu un une vers vos votre vous y"
               + " afin ainsi aujourd lors dont ex hf fh")
              .split(" ", -1));

  private static final Set<String> ELIDED =
      Set.of("l", "d", "c", "s", "n", "j", "m", "t", "qu", "jusqu", "lorsqu", "puisqu", "quelqu");

  private static final Set<String> ENDINGS =
      Set.of(
          ("e s es se ses ve ves le les ne nes te tes re res ere eres iere ieres euse euses ice"
               + " ices rice rices trice trices enne ennes ienne iennes onne onnes elle elles esse"
               + " esses")
              .split(" ", -1));

  private static final String GENDER_LETTERS = "hfmwdxe";

  private final String text;
  private final List<Word> words = new ArrayList<>();
  private final StringBuilder word = new StringBuilder();
  private int at;

  private Words(String text) {
    this.text = text;
  }

  /** The telling words of a text, in their order; none if it holds no letter or digit. */
  public static List<Word> of(String text) {
    return new Words(text).split();
  }

  /** The stems of the telling words, each once, in the order in which they first stand. */
  public static List<String> stems(String text) {
    List<String> stems = new ArrayList<>();
    for (Word word : of(text)) {
      if (!stems.contains(word.stem())) {
        stems.add(word.stem());
      }
    }
    return stems;
  }

  private List<Word> split() {
    while (at < text.length()) {
      if (Letters.isLetterOrDigit(text.charAt(at))) {
        readWord();
      } else {
        at++;
      }
    }
    return words;
  }

  private void readWord() {
    int start = at;
    word.setLength(0);
    while (at < text.length() && isInner(text.charAt(at))) {
      if (word.length() < MAX_LENGTH && !Letters.isMark(text.charAt(at))) {
        Letters.append(word, text.charAt(at));
      }
      at++;
    }
    String folded = word.toString();
    if (at < text.length() && Letters.isApostrophe(text.charAt(at)) && ELIDED.contains(folded)) {
      return;
    }
    if (!isGenderSign(start) && !isInclusiveEnding(start, folded) && !isSmall(start, folded)) {
      words.add(new Word(start, at, Stem.of(folded)));
    }
  }

  private boolean isInner(char c) {
    return Letters.isLetterOrDigit(c) || c == '+' || c == '#' || Letters.isMark(c);
  }

  /** "IT" in capital letters is a trade and "it" a small word. */
  private boolean isSmall(int start, String folded) {
    return SMALL_WORDS.contains(folded) || (folded.equals("it") && !text.startsWith("IT", start));
  }

  /** One of the letters of "(H/F)", "m/f/d", "(f)". */
  private boolean isGenderSign(int start) {
    if (at - start != 1 || GENDER_LETTERS.indexOf(Letters.fold(text.charAt(start))) < 0) {
      return false;
    }
    return (isLetterBehind(start, -1) || isLetterBehind(at - 1, 1))
        || (near(start - 1) == '(' && near(at) == ')');
  }

  /** Whether a slash or hyphen and another single letter of gender stand on one side. */
  private boolean isLetterBehind(int position, int step) {
    int sign = skipSpaces(position + step, step);
    if (near(sign) != '/' && near(sign) != '-' && near(sign) != '|') {
      return false;
    }
    int letter = skipSpaces(sign + step, step);
    return GENDER_LETTERS.indexOf(Letters.fold(near(letter))) >= 0
        && !Character.isLetterOrDigit(near(letter + step));
  }

  private int skipSpaces(int position, int step) {
    int p = position;
    while (near(p) == ' ') {
      p += step;
    }
    return p;
  }

  /** The character at a place, or a full stop outside of the text. */
  private char near(int position) {
    return position >= 0 && position < text.length() ? text.charAt(position) : '.';
  }

  /** An ending joined to the word before it without a space: the feminine, or a plural after it. */
  private boolean isInclusiveEnding(int start, String folded) {
    boolean joined = "·•.(/-‧∙".indexOf(near(start - 1)) >= 0 && start > 3;
    return joined
        && ENDINGS.contains(folded)
        && Character.isLetter(near(start - 2))
        && Character.isLetter(near(start - 3))
        && Character.isLetter(near(start - 4));
  }
}
