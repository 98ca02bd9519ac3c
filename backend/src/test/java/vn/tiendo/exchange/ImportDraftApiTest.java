package vn.tiendo.exchange;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.tiendo.exchange.Sending.send;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import vn.tiendo.common.persistence.Sql;
import vn.tiendo.support.ApiTest;
import vn.tiendo.support.Personas;
import vn.tiendo.support.RawHttp;

/** Imported drafts give way to other content; files are large, but not without end. */
@ApiTest
class ImportDraftApiTest {
  @Inject Sql sql;

  @Test
  void other_content_of_a_draft_replaces_it() {
    ObjectNode draft = SmallFile.issued();
    ((ObjectNode) draft.get("plan")).put("state", "DRAFT");
    String plan = send(draft).statusCode(201).extract().path("planId");
    ((ObjectNode) draft.at("/plan/tasks/0")).put("code", "I.9");
    ((ObjectNode) draft.at("/plan/indicators/0")).putArray("taskCodes").add("I.9");
    send(draft).statusCode(201).body("planId", equalTo(plan));
    Personas.CONSOLIDATOR
        .asks()
        .get("/api/v1/tasks?plan=" + plan)
        .then()
        .body("items.code", contains("I.9"));
    ObjectNode issued = draft.deepCopy();
    ((ObjectNode) issued.get("plan")).put("state", "ISSUED");
    send(issued).statusCode(201);
    Personas.OFFICER.asks().get("/api/v1/plans/" + plan).then().body("state", equalTo("ISSUED"));
  }

  @Test
  void a_draft_with_figures_can_be_deleted_and_so_can_its_indicator() {
    ObjectNode draft = SmallFile.issued();
    ((ObjectNode) draft.get("plan")).put("state", "DRAFT");
    var first = send(draft).statusCode(201).extract();
    String plan = first.path("planId");
    String indicator =
        Personas.CONSOLIDATOR
            .asks()
            .get("/api/v1/indicators?planId=" + plan)
            .then()
            .extract()
            .path("items[0].id");
    delete("/api/v1/indicators/" + indicator);
    String task =
        Personas.CONSOLIDATOR
            .asks()
            .get("/api/v1/tasks?plan=" + plan)
            .then()
            .extract()
            .path("items[0].id");
    delete("/api/v1/tasks/" + task);
    delete("/api/v1/plans/" + plan);
    assertEquals(0, sql.count("SELECT count(*) FROM indicator_value_revision"));
    String result = Sending.PATH + "/" + first.path("id");
    Personas.ADMINISTRATOR.asks().get(result).then().statusCode(200);
    Personas.CONSOLIDATOR.asks().get(result).then().statusCode(404);
    send(draft).statusCode(201).body("planId", not(equalTo(plan)));
  }

  @Test
  void a_file_may_have_sixteen_mebibytes_and_no_more() {
    ObjectNode file = SmallFile.issued();
    for (int i = 0; i < 8; i++) {
      ObjectNode document = ((ObjectNode) file.at("/documents/1")).deepCopy();
      document.put("code", "CT-DAI-" + i).put("number", "1" + i).put("text", "a".repeat(2_000_000));
      ((ArrayNode) file.get("documents")).add(document);
    }
    int most = 16 * 1024 * 1024;
    String text = file.toString();
    String padded = text + " ".repeat(most - text.getBytes(StandardCharsets.UTF_8).length);
    assertEquals(204, post(padded).status());
    RawHttp.Answer longer = post(padded + " ");
    assertEquals(413, longer.status());
    assertEquals("/problems/too-large", longer.json().get("type").asText());
  }

  private static void delete(String path) {
    String etag = Personas.CONSOLIDATOR.asks().get(path).then().extract().header("ETag");
    Personas.CONSOLIDATOR.asks().header("If-Match", etag).delete(path).then().statusCode(204);
  }

  private static RawHttp.Answer post(String body) {
    String head =
        """
        POST /api/v1/imports?kind=PLAN&validateOnly=true
        Content-Type: application/json
        Idempotency-Key: %s
        Authorization: Bearer %s
        """;
    return RawHttp.send(
        head.formatted(Sending.key(), Personas.ADMINISTRATOR.token()),
        body.getBytes(StandardCharsets.UTF_8));
  }
}
