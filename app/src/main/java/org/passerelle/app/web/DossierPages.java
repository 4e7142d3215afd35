package org.passerelle.app.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.HashMap;
import java.util.Map;
import org.passerelle.app.pdf.PdfWriter;
import org.passerelle.app.view.PlanView;
import org.passerelle.app.view.PlanWords;
import org.passerelle.app.view.WhyWords;
import org.passerelle.app.web.Desk.OpenDossier;
import tools.jackson.databind.json.JsonMapper;

/** The plan of a person: all of it on one page, on paper, and as data. */
final class DossierPages implements Pages {
  private static final int MOVES = 10;

  private final PdfWriter paper = new PdfWriter();

  @Override
  public void addTo(Routes routes) {
    routes
        .get("/dossiers/{id}", this::plan)
        .get("/dossiers/{id}/plan.pdf", this::pdf)
        .get("/dossiers/{id}/plan.json", this::json);
  }

  private void plan(Visit visit) {
    OpenDossier dossier = visit.dossier();
    if (dossier.content().occupation().isEmpty()) {
      visit.goTo("/dossiers/" + dossier.id() + "/profile");
      return;
    }
    Map<String, Object> model = model(visit, dossier);
    model.put("dossier", dossier);
    visit.show("plan", model);
  }

  private void pdf(Visit visit) {
    OpenDossier dossier = visit.dossier();
    Map<String, Object> model = model(visit, dossier);
    String made =
        visit
            .today()
            .format(
                DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                    .withLocale(visit.messages().locale()));
    model.put("made", made);
    model.put("visit", visit);
    String page = new String(visit.site().templates().render("paper", model), UTF_8);
    visit.download("passerelle-plan.pdf", "application/pdf", paper.write(page));
  }

  private void json(Visit visit) {
    byte[] data = JsonMapper.shared().writeValueAsBytes(view(visit, visit.dossier()));
    visit.download("passerelle-plan.json", "application/json", data);
  }

  private static Map<String, Object> model(Visit visit, OpenDossier dossier) {
    PlanView plan = view(visit, dossier);
    Map<String, Object> model = new HashMap<>();
    model.put("plan", plan);
    model.put("words", new PlanWords(visit.messages(), plan));
    model.put("why", new WhyWords(visit.messages()));
    return model;
  }

  static PlanView view(Visit visit, OpenDossier dossier) {
    return new Plans(visit).of(dossier, MOVES);
  }
}
