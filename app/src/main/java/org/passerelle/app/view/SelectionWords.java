package org.passerelle.app.view;

import java.util.stream.Collectors;
import org.passerelle.app.text.Messages;
import org.passerelle.app.text.NumberText;
import org.passerelle.app.view.TransitionsView.LimitView;

/** What is said of how moves were sifted and put in order. */
public final class SelectionWords {
  private final Messages messages;
  private final NumberText numbers;

  public SelectionWords(Messages messages) {
    this.messages = messages;
    this.numbers = new NumberText(messages);
  }

  /** What a limit left, and how many it left out because their number is not known. */
  public String limit(LimitView limit) {
    String name = messages.text("limit." + limit.limit());
    String key =
        !limit.applied() ? "limit.unasked" : limit.unknown() > 0 ? "limit.unknown" : "limit.left";
    return messages.text(key, name, limit.left(), limit.unknown());
  }

  /** By what the moves are ordered: "pay 2, safety 1". */
  public String order(TransitionsView view) {
    String weights =
        view.weights().entrySet().stream()
            .map(weight ->
                messages.text(
                    "transitions.weight",
                    messages.text("criterion." + weight.getKey()),
                    numbers.plain(weight.getValue())))
            .collect(Collectors.joining(messages.text("list.separator")));
    return view.weights().size() == 1
        ? messages.text(
            "transitions.orderOne",
            messages.text("criterion." + view.weights().keySet().iterator().next()))
        : messages.text("transitions.order", weights);
  }
}
