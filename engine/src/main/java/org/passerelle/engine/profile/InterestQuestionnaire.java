package org.passerelle.engine.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.passerelle.reference.InterestItem;
import org.passerelle.reference.Reference;

/** The questions about interests, and what the answers say. */
public final class InterestQuestionnaire {
  private final List<InterestItem> items;

  /** A questionnaire of any items. */
  InterestQuestionnaire(List<InterestItem> items) {
    this.items = List.copyOf(items);
  }

  /** All 60 items. */
  public static InterestQuestionnaire full(Reference reference) {
    return new InterestQuestionnaire(reference.interestItems().all());
  }

  /** The 30 items of the short form. */
  public static InterestQuestionnaire shortForm(Reference reference) {
    return new InterestQuestionnaire(reference.interestItems().shortForm());
  }

  /** The items, in the order of asking. */
  public List<InterestItem> items() {
    return items;
  }

  /** Of answers, those to items that are asked here; a profile may hold some of the other form. */
  public Map<String, Integer> asked(Map<String, Integer> answers) {
    Map<String, Integer> asked = new TreeMap<>(answers);
    asked.keySet().retainAll(items.stream().map(InterestItem::id).toList());
    return asked;
  }

  /**
   * Scores the answers.
   *
   * @param answers by item, 1 (dislike strongly) to 5 (like strongly); those not answered absent
   * @throws IllegalArgumentException if an answer is not 1 to 5 or its item is not asked
   */
  public Interests score(Map<String, Integer> answers) {
    check(answers);
    List<ScaleScore> scales = new ArrayList<>();
    for (HollandType type : HollandType.values()) {
      scales.add(scale(type, answers));
    }
    return new Interests(scales);
  }

  private void check(Map<String, Integer> answers) {
    answers.forEach((id, answer) -> {
      if (items.stream().noneMatch(item -> item.id().equals(id))) {
        throw new IllegalArgumentException("the questionnaire has no item " + id);
      }
      if (answer < 1 || answer > 5) {
        throw new IllegalArgumentException("the answer to " + id + " is not 1 to 5: " + answer);
      }
    });
  }

  private ScaleScore scale(HollandType type, Map<String, Integer> answers) {
    List<InterestItem> asked =
        items.stream().filter(item -> item.scale() == type.letter()).toList();
    int answered = 0;
    int raw = 0;
    int squares = 0;
    int oddAnswered = 0;
    int oddRaw = 0;
    for (int place = 0; place < asked.size(); place++) {
      Optional<Integer> answer = Optional.ofNullable(answers.get(asked.get(place).id()));
      if (answer.isPresent()) {
        boolean odd = place % 2 == 0;
        answered++;
        raw += answer.get();
        squares += answer.get() * answer.get();
        oddAnswered += odd ? 1 : 0;
        oddRaw += odd ? answer.get() : 0;
      }
    }
    return new ScaleScore(type, asked.size(), answered, raw, squares, oddAnswered, oddRaw);
  }
}
