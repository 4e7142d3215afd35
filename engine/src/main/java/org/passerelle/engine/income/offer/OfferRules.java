package org.passerelle.engine.income.offer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.passerelle.engine.income.offer.Ground.Reason;
import org.passerelle.engine.transition.signal.Origin;
import org.passerelle.engine.transition.signal.SkillSignals;
import org.passerelle.reference.Occupations;
import org.passerelle.reference.Reference;
import org.passerelle.reference.Requirements;
import org.passerelle.reference.SkillGroups;
import org.passerelle.reference.Skills;
import org.passerelle.reference.Skills.Kind;
import org.passerelle.reference.Skills.Reuse;

/**
 * Which kinds of offer an occupation or a person has grounds for. The rules are ours, and simple so
 * that a person can check them: the ISCO-08 group of the occupation, or a few skills of the kind.
 */
final class OfferRules {
  /** One skill may be a chance of how ESCO describes an occupation; so many are a trade. */
  static final int LEAST_SKILLS = 2;

  /** Pieces of knowledge that make a course; nearly every occupation has one or two. */
  static final int LEAST_KNOWLEDGE = 4;

  /** So many occupations that ask for some knowledge are many: one in a hundred. */
  static final int MANY_OCCUPATIONS = 30;

  /** So few occupations that ask for a skill are few: one in two hundred. */
  static final int FEW_OCCUPATIONS = 15;

  /**
   * What only the state does: legislators, senior officials, government regulators, police, prison
   * guards; and the armed forces.
   */
  private static final List<String> OF_THE_STATE = List.of("0", "111", "335", "5412", "5413");

  /** Farmers and fishers; makers of metal, handicraft, wood, garments and food. */
  private static final List<String> MAKES = List.of("6", "721", "722", "73", "75");

  /** Sellers on markets and in shops, and other sellers; not cashiers (523). */
  private static final List<String> SELLS = List.of("521", "522", "524");

  private static final List<String> LEADS = List.of("1");

  private static final List<String> HANDED_OVER =
      List.of("S1.11", "S1.12", "S1.13", "S1.15.2", "S5.1", "S7", "S8.7", "S8.8", "S6.5", "S6.6");
  private static final List<String> PRODUCTION =
      List.of("S3.5.1", "S6.4", "S6.5", "S6.6", "S6.7.2");
  private static final List<String> TEACHING = List.of("S1.3");
  private static final List<String> LEADING = List.of("S3.1", "S4.5", "S4.6", "S4.8", "T4.4");

  private final Occupations occupations;
  private final Skills skills;
  private final SkillGroups groups;
  private final Requirements requirements;

  OfferRules(Reference reference) {
    occupations = reference.occupations();
    skills = reference.skills();
    groups = reference.skillGroups();
    requirements = reference.requirements();
  }

  /** Why a kind is proposed; empty if nothing speaks for it. */
  List<Ground> grounds(OfferKind kind, int occupation, Origin origin) {
    if (isIn(OF_THE_STATE, occupation)
        && (kind == OfferKind.SERVICE_BY_THE_DAY || kind == OfferKind.FIXED_PRICE_JOB)) {
      return List.of();
    }
    List<Ground> grounds = new ArrayList<>();
    switch (kind) {
      case SERVICE_BY_THE_DAY ->
          ground(Reason.SKILLS_OF_A_TRADE, origin, LEAST_SKILLS, this::isOfATrade)
              .ifPresent(grounds::add);
      case FIXED_PRICE_JOB ->
          ground(Reason.SOMETHING_TO_HAND_OVER, origin, LEAST_SKILLS, in(HANDED_OVER))
              .ifPresent(grounds::add);
      case PRODUCT_OR_TRADE -> {
        group(Reason.OCCUPATION_MAKES, MAKES, occupation).ifPresent(grounds::add);
        group(Reason.OCCUPATION_SELLS, SELLS, occupation).ifPresent(grounds::add);
        ground(Reason.PRODUCTION_SKILLS, origin, LEAST_SKILLS, in(PRODUCTION))
            .ifPresent(grounds::add);
      }
      case TRAINING -> {
        ground(Reason.TEACHING_SKILLS, origin, 1, in(TEACHING)).ifPresent(grounds::add);
        ground(Reason.WANTED_KNOWLEDGE, origin, LEAST_KNOWLEDGE, this::isWanted)
            .ifPresent(grounds::add);
      }
      case COACHING -> {
        group(Reason.OCCUPATION_LEADS, LEADS, occupation).ifPresent(grounds::add);
        ground(Reason.LEADING_OR_SUPPORTING_SKILLS, origin, LEAST_SKILLS, in(LEADING))
            .ifPresent(grounds::add);
      }
    }
    return grounds;
  }

  private Optional<Ground> group(Reason reason, List<String> prefixes, int occupation) {
    return isIn(prefixes, occupation)
        ? Optional.of(new Ground(reason, List.of()))
        : Optional.empty();
  }

  private boolean isIn(List<String> prefixes, int occupation) {
    return prefixes.stream().anyMatch(occupations.unitGroup(occupation)::startsWith);
  }

  private Optional<Ground> ground(Reason reason, Origin origin, int least, IntPredicate speaks) {
    List<Integer> found = known(origin).stream().filter(speaks::test).toList();
    return found.size() < least ? Optional.empty() : Optional.of(new Ground(reason, found));
  }

  /**
   * The skills that someone has for sure, the rarest first. Those that are optional to the only
   * occupation that is known of them are left out, as not all who hold it have them.
   */
  List<Integer> known(Origin origin) {
    return IntStream.range(0, origin.size())
        .map(origin::skill)
        .filter(skill -> origin.levelOf(skill) > SkillSignals.OWNED)
        .boxed()
        .sorted(Comparator.comparingInt(this::reach).thenComparing(skill -> skill))
        .toList();
  }

  /** How many occupations ask for a skill, as essential or optional. */
  int reach(int skill) {
    return requirements.essentialTo().degree(skill) + requirements.optionalTo().degree(skill);
  }

  private boolean isOfATrade(int skill) {
    return skills.kind(skill) == Kind.SKILL && skills.reuse(skill) != Reuse.TRANSVERSAL;
  }

  private boolean isWanted(int skill) {
    return skills.kind(skill) == Kind.KNOWLEDGE
        && skills.reuse(skill) != Reuse.TRANSVERSAL
        && reach(skill) >= MANY_OCCUPATIONS;
  }

  private IntPredicate in(List<String> wanted) {
    Set<String> all = Set.copyOf(wanted);
    return skill ->
        IntStream.of(skills.groups().row(skill))
            .mapToObj(groups::code)
            .anyMatch(code -> all.stream().anyMatch(prefix -> isWithin(code, prefix)));
  }

  /** S1.13.2 is within S1.13, but S1.13 is not within S1.1. */
  private static boolean isWithin(String code, String group) {
    return code.equals(group) || code.startsWith(group + ".");
  }
}
