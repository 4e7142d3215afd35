package org.passerelle.engine.linking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.passerelle.reference.Language;
import org.passerelle.reference.Reference;

/** What is suggested while one types, on the real facts. */
class CompletionTest {
  private static final Reference REFERENCE = Reference.bundled();
  private static final Completion OCCUPATIONS = Completion.ofOccupations(REFERENCE);
  private static final Completion SKILLS = Completion.ofSkills(REFERENCE);

  private static List<String> skills(String beginning, Language language) {
    return SKILLS.of(beginning, language, 5).stream().map(Name::text).toList();
  }

  @Test
  void occupationsAreFoundByTheBeginningOfAnyWordOfAName() {
    assertThat(OCCUPATIONS.of("caissi", Language.FRENCH, 5).getFirst().concept())
        .isEqualTo(REFERENCE.occupations().find("5230.1").orElseThrow());
  }

  @Test
  void skillsAreFoundInTheLanguageOfThePersonFirst() {
    assertThat(skills("négoc", Language.FRENCH)).isNotEmpty().allMatch(n -> n.startsWith("négoc"));
    assertThat(skills("negoti", Language.ENGLISH)).allMatch(n -> n.startsWith("negoti"));
  }

  @Test
  void theOtherLanguageIsUnderstoodToo() {
    Name found = SKILLS.of("drive forklift", Language.FRENCH, 1).getFirst();

    assertThat(found.language()).isEqualTo(Language.ENGLISH);
    assertThat(REFERENCE.skills().labels(Language.ENGLISH).preferred(found.concept()))
        .contains("forklift");
  }

  @Test
  void accentsCapitalsAndPunctuationDoNotCount() {
    assertThat(skills("  NEGOC…", Language.FRENCH)).isEqualTo(skills("négoc", Language.FRENCH));
  }

  @Test
  void aSkillIsSuggestedOnceHoweverManyOfItsNamesFit() {
    List<Name> found = SKILLS.of("co", Language.ENGLISH, 100);

    assertThat(found).hasSize(100);
    assertThat(found.stream().map(Name::concept).distinct()).hasSize(100);
  }

  @Test
  void oneLetterAndWordsThatNoNameHoldsFindNothing() {
    assertThat(skills("c", Language.FRENCH)).isEmpty();
    assertThat(skills("'; drop table", Language.FRENCH)).isEmpty();
    assertThat(skills("", Language.FRENCH)).isEmpty();
  }
}
