package org.passerelle.app.dossier;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.passerelle.engine.profile.Profile;
import org.passerelle.engine.profile.ProfileBuilder;
import org.passerelle.reference.Reference;

/**
 * What a person told and chose, from which all pages are made.
 *
 * @param words what they call their job; empty if they brought a CV alone
 * @param occupation the number of the occupation that they hold or held, if it is known
 * @param profile what they bring
 * @param week the shares of their own week by code of activity, above 0; empty if not told
 * @param compared the numbers of occupations laid side by side, at most {@value #MOST_COMPARED}
 * @param target the number of the occupation that they chose to go to, if any
 * @param income what they typed on the page of income, by the name of the field
 */
public record DossierContent(
    String words,
    Optional<Integer> occupation,
    Profile profile,
    Map<String, Double> week,
    List<Integer> compared,
    Optional<Integer> target,
    Map<String, String> income) {
  /** How many occupations can be compared at once. */
  public static final int MOST_COMPARED = 4;

  /** Copies the collections. */
  public DossierContent {
    week = Map.copyOf(new TreeMap<>(week));
    compared = compared.stream().distinct().limit(MOST_COMPARED).toList();
    income = Map.copyOf(income);
  }

  /** The file of someone of whom nothing but this is known yet. */
  public static DossierContent of(String words, Optional<Integer> occupation, Profile profile) {
    return new DossierContent(
        words, occupation, profile, Map.of(), List.of(), Optional.empty(), Map.of());
  }

  /**
   * The file of someone who told their occupation alone.
   *
   * @param words what they call it
   */
  public static DossierContent ofOccupation(String words, int occupation, Reference reference) {
    Profile profile = new ProfileBuilder(reference).occupation(occupation, words, 0).build();
    return of(words, Optional.of(occupation), profile);
  }

  /** The same with another occupation that is held. */
  public DossierContent holding(int held) {
    return holding(Optional.of(held));
  }

  /** The same with another occupation that is held, or none that is known. */
  public DossierContent holding(Optional<Integer> held) {
    return new DossierContent(words, held, profile, week, compared, target, income);
  }

  /** The same with another profile. */
  public DossierContent withProfile(Profile changed) {
    return new DossierContent(words, occupation, changed, week, compared, target, income);
  }

  /** The same with another week. */
  public DossierContent withWeek(Map<String, Double> told) {
    return new DossierContent(words, occupation, profile, told, compared, target, income);
  }

  /** The same with other occupations side by side; the first {@value #MOST_COMPARED} are kept. */
  public DossierContent comparing(List<Integer> occupations) {
    return new DossierContent(words, occupation, profile, week, occupations, target, income);
  }

  /** The same with another target, or none. */
  public DossierContent towards(Optional<Integer> chosen) {
    return new DossierContent(words, occupation, profile, week, compared, chosen, income);
  }

  /** The same with other fields of the page of income. */
  public DossierContent withIncome(Map<String, String> typed) {
    return new DossierContent(words, occupation, profile, week, compared, target, typed);
  }
}
