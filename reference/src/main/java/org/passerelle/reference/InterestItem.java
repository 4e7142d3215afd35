package org.passerelle.reference;

/**
 * An activity that a person is asked how much they would like.
 *
 * @param id its name, kept in the answers of people: never given to another item
 * @param scale the letter of Holland's scale: R, I, A, S, E or C
 * @param inShortForm whether the short form asks it too
 * @param english the activity in English
 * @param french the activity in French
 */
public record InterestItem(
    String id, char scale, boolean inShortForm, String english, String french) {
  /** The activity in a language. */
  public String text(Language language) {
    return language == Language.FRENCH ? french : english;
  }
}
