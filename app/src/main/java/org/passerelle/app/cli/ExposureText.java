package org.passerelle.app.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.passerelle.app.text.Page;
import org.passerelle.app.view.DiagnosisView;
import org.passerelle.app.view.DiagnosisView.ActivityView;
import org.passerelle.app.view.DiagnosisView.ConsensusView;
import org.passerelle.app.view.DiagnosisView.EffectView;
import org.passerelle.app.view.DiagnosisView.LeftView;
import org.passerelle.app.view.DiagnosisView.PlacedView;
import org.passerelle.app.view.DiagnosisView.ScenarioView;
import org.passerelle.app.view.DiagnosisView.SkillExposureView;
import org.passerelle.app.view.DiagnosisView.TechnologyView;
import org.passerelle.app.view.DiagnosisView.WeekView;
import org.passerelle.app.view.DiagnosisWords;

/** A diagnosis as text for a terminal: in one minute first, then the reasons. */
final class ExposureText {
  private static final int ACTIVITIES_SHOWN = 12;
  private static final int SKILLS_NAMED = 4;
  private static final int BAR = 20;

  private final Session session;
  private final DiagnosisView view;
  private final FigureText figures;
  private final DiagnosisWords words;

  /**
   * A text.
   *
   * @param figures which knows the numbers of the sources on the page
   */
  ExposureText(Session session, DiagnosisView view, FigureText figures) {
    this.session = session;
    this.view = view;
    this.figures = figures;
    this.words = new DiagnosisWords(session.messages());
  }

  /**
   * Writes the page.
   *
   * @param allMeasures whether every published measure is listed
   */
  void write(boolean allMeasures) {
    Page page = session.page();
    OccupationTitle.write(session, page, "exposure.title", view.occupation());
    page.heading(session.text("exposure.minute"));
    minute(page);
    technologies(page);
    week(page);
    scenarios(page);
    skills(page);
    if (allMeasures) {
      measures(page);
    }
    figures.sources(page);
    page.blank();
    page.note("", session.text("exposure.how"));
    page.note("", session.text("exposure.caution"));
  }

  /** The few lines that a worried person reads first. */
  void minute(Page page) {
    page.paragraph("  ", words.consensus(view, marks()));
    EffectView effect = view.effect();
    if (effect != null) {
      page.paragraph("  ", words.effect(effect));
    }
    WeekView week = view.week();
    if (week != null) {
      page.paragraph("  ", words.carries(week));
      page.paragraph("  ", words.human(week));
    }
  }

  /** The sources of the measures that the consensus is made of. */
  private String marks() {
    return view.published().stream()
        .map(PlacedView::figure)
        .filter(figure -> {
          ConsensusView consensus = view.consensus();
          return consensus != null && consensus.made().contains(figure.measure());
        })
        .map(figure -> figures.mark(figure.source()))
        .distinct()
        .collect(Collectors.joining(" "));
  }

  /** A line for each technology. */
  void technologies(Page page) {
    page.heading(session.text("exposure.technologies"));
    page.note("  ", session.text("exposure.technologiesHow", view.workersPeriod()));
    List<List<String>> rows = new ArrayList<>();
    for (TechnologyView technology : view.technologies()) {
      rows.add(List.of(technology.name(), bar(technology.standing()), words.standing(technology)));
    }
    page.table(List.of(), rows);
  }

  private static String bar(double share) {
    int full = (int) Math.round(share * BAR);
    return "█".repeat(full) + "░".repeat(BAR - full);
  }

  private void week(Page page) {
    WeekView week = view.week();
    page.heading(session.text(week != null && week.own() ? "exposure.own" : "exposure.week"));
    if (week == null) {
      page.paragraph("  ", session.text("exposure.weekUnknown"));
      return;
    }
    page.note(
        "  ",
        week.own()
            ? session.text("exposure.ownHow")
            : session.text(
                "exposure.weekHow",
                session.text("directness." + week.directness()),
                figures.mark(view.activitiesSource())));
    List<List<String>> rows = new ArrayList<>();
    for (ActivityView activity : week.activities().stream().limit(ACTIVITIES_SHOWN).toList()) {
      rows.add(
          List.of(
              hundredths(activity.share()),
              hundredths(activity.automation()),
              hundredths(activity.augmentation()),
              learning(activity.machineLearning()),
              session.text("kind." + activity.kind()),
              session.text("exposure.activity", activity.name(), activity.code())));
    }
    page.table(
        List.of(
            session.text("exposure.share"),
            session.text("exposure.automation"),
            session.text("exposure.augmentation"),
            session.text("exposure.learning"),
            session.text("exposure.kind"),
            session.text("exposure.activityName")),
        rows);
    int more = week.activities().size() - rows.size();
    if (more > 0) {
      page.note("  ", session.text("exposure.moreActivities", more));
    }
    page.paragraph(
        "  ",
        session.text(
            "exposure.weekSum", hundredths(week.automation()), hundredths(week.augmentation())));
    page.paragraph("  ", session.text("exposure.kinds", words.kinds(week)));
  }

  private String learning(@Nullable Double effect) {
    return effect == null ? "?" : effect > 0 ? "+" : "−";
  }

  private void scenarios(Page page) {
    if (view.scenarios().isEmpty()) {
      return;
    }
    page.heading(session.text("exposure.scenarios"));
    page.note("  ", session.text("exposure.scenariosHow"));
    List<String> header = new ArrayList<>(List.of(""));
    List<Integer> shown = List.of(5, 10, 15, 25);
    List<LeftView> first = view.scenarios().getFirst().left();
    shown.forEach(at -> header.add(session.numbers().year(first.get(at).year())));
    header.add(session.text("exposure.assumption"));
    List<List<String>> rows = new ArrayList<>();
    for (ScenarioView scenario : view.scenarios()) {
      List<String> row = new ArrayList<>();
      row.add(session.text("scenario." + scenario.name()));
      shown.forEach(at -> row.add(hundredths(scenario.left().get(at).share())));
      row.add(words.assumption(scenario));
      rows.add(row);
    }
    page.table(header, rows);
  }

  private void skills(Page page) {
    List<SkillExposureView> exposed = view.exposedSkills();
    List<SkillExposureView> safe = view.safeSkills();
    if (exposed.isEmpty() && safe.isEmpty()) {
      return;
    }
    page.heading(session.text("exposure.skills"));
    page.note("  ", session.text("exposure.skillsHow"));
    page.paragraph("  + ", skills(exposed));
    page.paragraph("  - ", skills(safe));
  }

  private String skills(List<SkillExposureView> skills) {
    String names =
        skills.stream()
            .limit(SKILLS_NAMED)
            .map(s -> session.text("exposure.named", s.skill().label(), hundredths(s.exposure())))
            .collect(Collectors.joining(session.text("list.separator")));
    return names.isEmpty() ? session.text("exposure.none") : names;
  }

  private void measures(Page page) {
    page.heading(session.text("exposure.published"));
    for (PlacedView placed : view.published()) {
      figures.list(page, List.of(placed.figure()));
      page.note(
          "      ",
          session.text(
              "exposure.placed", hundredths(placed.standing()), placed.figure().meaning()));
    }
  }

  private String hundredths(double share) {
    return session.numbers().hundredths(share);
  }
}
