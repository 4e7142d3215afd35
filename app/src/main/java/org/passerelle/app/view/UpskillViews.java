package org.passerelle.app.view;

import java.util.List;
import java.util.Optional;
import org.passerelle.app.view.UpskillView.NextView;
import org.passerelle.app.view.UpskillView.RaisedView;
import org.passerelle.engine.transition.Upskilling.NextSkill;
import org.passerelle.engine.transition.Upskilling.SkillSet;

/** Puts skills that open doors into words of one language. */
public record UpskillViews(Views views) {
  /**
   * The skills that were found.
   *
   * @param held the number of the occupation that is held, if one is known
   * @param target the number of the occupation that is wanted, if it is one
   * @param wanted how many occupations were looked at
   */
  public UpskillView of(
      Optional<Integer> held,
      Optional<Integer> target,
      int wanted,
      List<NextSkill> next,
      SkillSet best) {
    return new UpskillView(
        held.map(views::occupation).orElse(null),
        target.map(views::occupation).orElse(null),
        wanted,
        next.stream().map(this::next).toList(),
        best.skills().stream().map(this::next).toList(),
        best.gain(),
        best.bound());
  }

  private NextView next(NextSkill skill) {
    return new NextView(
        views.skill(skill.skill()),
        skill.gain(),
        skill.targets().stream()
            .map(raised ->
                new RaisedView(
                    views.occupation(raised.target()), raised.gain(), raised.feasibility()))
            .toList());
  }
}
