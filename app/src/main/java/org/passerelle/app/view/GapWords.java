package org.passerelle.app.view;

import java.util.List;
import org.passerelle.app.text.Messages;
import org.passerelle.app.text.NumberText;
import org.passerelle.app.view.GapView.NeededView;

/** What is said of what a move asks to be learned. */
public final class GapWords {
  private final Messages messages;
  private final NumberText numbers;

  public GapWords(Messages messages) {
    this.messages = messages;
    this.numbers = new NumberText(messages);
  }

  /** How long one learns in all. */
  public String months(GapView view) {
    Double least = view.leastMonths();
    Double most = view.mostMonths();
    return least == null || most == null
        ? messages.text("gap.monthsUnknown")
        : messages.text("gap.months", numbers.rounded(least, 0), numbers.rounded(most, 0));
  }

  /**
   * How many skills there are of a kind.
   *
   * @param kind covered, near or missing
   */
  public String heading(String kind, List<NeededView> skills) {
    return messages.text(
        "gap." + kind, essential(skills).size(), skills.size() - essential(skills).size());
  }

  /** Those that are essential. */
  public List<NeededView> essential(List<NeededView> skills) {
    return skills.stream().filter(NeededView::essential).toList();
  }

  /** A skill that is not owned, with the hours it takes and what it is near to. */
  public String lacking(NeededView needed) {
    String label = needed.skill().label();
    SkillView owned = needed.nearestOwned();
    String least = numbers.rounded(needed.leastHours(), 0);
    String most = numbers.rounded(needed.mostHours(), 0);
    return owned == null
        ? messages.text("gap.line.missing", label, least, most)
        : messages.text("gap.line.near", label, owned.label(), least, most);
  }

  /** The first of those that are optional; empty if there are none. */
  public String optional(List<NeededView> skills, int most) {
    List<String> names =
        skills.stream().filter(s -> !s.essential()).map(s -> s.skill().label()).toList();
    if (names.isEmpty()) {
      return "";
    }
    String listed =
        String.join(messages.text("list.separator"), names.stream().limit(most).toList());
    return messages.text(
        "gap.optional",
        names.size() > most ? messages.text("list.more", listed, names.size() - most) : listed);
  }
}
