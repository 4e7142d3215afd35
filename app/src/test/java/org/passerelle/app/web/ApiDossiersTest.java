package org.passerelle.app.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.passerelle.app.web.ApiSite.JSON;
import static org.passerelle.app.web.ApiSite.header;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.passerelle.app.web.client.ApiProblem;
import org.passerelle.app.web.client.PasserelleClient;
import org.passerelle.app.web.client.PasserelleClient.KeptDossier;
import tools.jackson.databind.node.ObjectNode;

/** Dossiers kept through the API. */
class ApiDossiersTest extends ApiCase {
  @Test
  void aDossierIsBegunReadChangedAndDeleted() {
    KeptDossier begun = site.french().beginDossier(CASHIER);
    assertThat(begun.tag()).isEqualTo("\"1\"");
    assertThat(site.french().dossier(begun.id()).content()).isEqualTo(begun.content());
    assertThat(site.french().dossiers("").items())
        .anySatisfy(heading -> {
          assertThat(heading.id()).isEqualTo(begun.id());
          assertThat(heading.version()).isEqualTo(1);
        });
    assertThat(site.french().dossierPlan(begun.id()).occupation().code()).isEqualTo(CASHIER);

    ObjectNode content = (ObjectNode) begun.content().deepCopy();
    content.put("occupation", "5223.7");
    KeptDossier changed = site.french().change(begun, content);
    assertThat(changed.tag()).isEqualTo("\"2\"");
    assertThat(site.french().dossier(begun.id()).content().path("occupation").asString())
        .isEqualTo("5223.7");

    site.french().delete(begun.id());
    assertThatThrownBy(() -> site.french().dossier(begun.id()))
        .isInstanceOfSatisfying(
            ApiProblem.class, problem -> assertThat(problem.status()).isEqualTo(404));
  }

  @Test
  void nobodyOverwritesUnseen() {
    KeptDossier begun = site.english().beginDossier(CASHIER);
    site.english().change(begun, begun.content());
    assertThatThrownBy(() -> site.english().change(begun, begun.content()))
        .isInstanceOfSatisfying(
            ApiProblem.class,
            problem -> {
              assertThat(problem.status()).isEqualTo(412);
              assertThat(problem.told().path("version").asInt()).isEqualTo(2);
            });
    var request =
        site.english()
            .request("/dossiers/" + begun.id())
            .header("Content-Type", JSON)
            .PUT(BodyPublishers.ofString(begun.content().toString()))
            .build();
    assertThat(site.english().send(request).statusCode()).isEqualTo(428);
    var stale =
        site.english()
            .request("/dossiers/" + begun.id())
            .header("If-Match", "\"1\"")
            .DELETE()
            .build();
    assertThat(site.english().send(stale).statusCode()).isEqualTo(412);
    assertThat(site.english().dossier(begun.id()).tag()).isEqualTo("\"2\"");
  }

  @Test
  void aDossierNeedsAContentOrAnOccupation() {
    assertThat(site.post("/dossiers", JSON, "").statusCode()).isEqualTo(400);
    assertThat(site.post("/dossiers", JSON, "{}").statusCode()).isEqualTo(422);
    assertThat(site.post("/dossiers", JSON, "{\"format\":\"passerelle-profile/9\"}").statusCode())
        .isEqualTo(422);
    assertThat(site.post("/dossiers?occupation=none", JSON, "").statusCode()).isEqualTo(404);
  }

  @Test
  void inATeamFactsAreOpenAndDossiersNeedAToken(@TempDir Path other) {
    try (WebServer team = TestSite.start(other, Optional.empty(), true)) {
      PasserelleClient client = new PasserelleClient("http://localhost:" + team.port(), "en");
      assertThat(client.occupation(CASHIER).occupation().title()).isEqualTo("cashier");
      HttpResponse<String> answer =
          client.send(client.request("/dossiers").header("Authorization", "Bearer x").build());
      assertThat(answer.statusCode()).isEqualTo(401);
      assertThat(header(answer, "WWW-Authenticate")).hasValue("Bearer");
      assertThat(header(answer, "Content-Type")).hasValue("application/problem+json");
    }
  }
}
