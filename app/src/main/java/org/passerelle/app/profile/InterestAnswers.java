package org.passerelle.app.profile;

import java.util.Map;
import org.passerelle.engine.profile.InterestQuestionnaire;
import org.passerelle.engine.profile.Profile;
import org.passerelle.engine.profile.ProfileBuilder;
import org.passerelle.reference.Reference;

/** Answers to the questions about interests, kept so that a person can stop and go on later. */
public final class InterestAnswers {
  private InterestAnswers() {}

  /** The profile with these answers in the place of its own, and what they say. */
  public static Profile keep(
      Reference reference,
      Profile profile,
      InterestQuestionnaire questionnaire,
      Map<String, Integer> answers) {
    ProfileBuilder builder = new ProfileBuilder(reference, profile).interestAnswers(answers);
    Map<String, Integer> asked = questionnaire.asked(answers);
    if (!asked.isEmpty()) {
      builder.interests(questionnaire.score(asked));
    } else if (answers.isEmpty() && !profile.interestAnswers().isEmpty()) {
      builder.withoutInterests();
    }
    return builder.build();
  }
}
