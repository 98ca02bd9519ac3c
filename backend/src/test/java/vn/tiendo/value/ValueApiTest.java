package vn.tiendo.value;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static vn.tiendo.support.GivenIndicator.checked;
import static vn.tiendo.support.GivenIndicator.done;
import static vn.tiendo.support.GivenIndicator.draft;
import static vn.tiendo.support.GivenIndicator.issued;
import static vn.tiendo.support.GivenIndicator.submitted;
import static vn.tiendo.support.GivenIndicator.valueBody;
import static vn.tiendo.support.GivenIndicator.verified;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.tiendo.support.Answer;
import vn.tiendo.support.ApiTest;
import vn.tiendo.support.Personas;

@ApiTest
class ValueApiTest {
  private static final String ALL = "/api/v1/indicator-values";

  @Test
  void the_unit_drafts_and_submits_and_the_planning_office_verifies() {
    String indicator = issued();
    Map<String, Object> wanted = valueBody(indicator, "2021", 3, "sourceText", "Công báo");
    checked(Personas.OTHER_OFFICER, ALL, wanted);
    String path =
        ALL
            + "/"
            + Personas.OTHER_OFFICER
                .asks()
                .body(wanted)
                .post(ALL)
                .then()
                .statusCode(201)
                .body("state", equalTo("DRAFT"))
                .body("revision", equalTo(1))
                .body("verifiedRevision", nullValue())
                .body("enteredBy.id", equalTo(Personas.OTHER_OFFICER.accountId().toString()))
                .body(
                    "allowedActions",
                    contains("deleteIndicatorValue", "editIndicatorValue", "submitIndicatorValue"))
                .extract()
                .as(Answer.class)
                .id();
    Personas.CONSOLIDATOR.asks().post(path + "/verifications").then().statusCode(409);
    Personas.CONSOLIDATOR.sends().post(path + "/submissions").then().statusCode(403);
    checked(Personas.OTHER_HEAD, path + "/submissions", null);
    done(Personas.OTHER_HEAD, path + "/submissions", null);
    Personas.OTHER_OFFICER.asks().post(path + "/verifications").then().statusCode(403);
    Personas.CONSOLIDATOR
        .asks()
        .get(path)
        .then()
        .body("allowedActions", contains("rejectIndicatorValue", "verifyIndicatorValue"));
    checked(Personas.CONSOLIDATOR, path + "/verifications", null);
    done(Personas.CONSOLIDATOR, path + "/verifications", null);
    Personas.OFFICER
        .asks()
        .get(path)
        .then()
        .statusCode(200)
        .body("state", equalTo("VERIFIED"))
        .body("verifiedRevision", equalTo(1))
        .body("allowedActions", empty());
  }

  @Test
  void what_is_not_verified_is_seen_by_owner_and_verifier_only() {
    String indicator = issued();
    String path = ALL + "/" + submitted(indicator, "2021", 3);
    for (Personas concerned :
        List.of(Personas.OTHER_OFFICER, Personas.OTHER_HEAD, Personas.CONSOLIDATOR)) {
      concerned.asks().get(path).then().statusCode(200);
    }
    for (Personas other : List.of(Personas.OFFICER, Personas.DIRECTOR, Personas.STRANGER)) {
      other.asks().get(path).then().statusCode(404);
      other.asks().get(path + "/revisions").then().statusCode(404);
      other
          .asks()
          .get(ALL + "?includeTotal=true")
          .then()
          .body("items", empty())
          .body("total", equalTo(0));
    }
    Personas.nobody().get(path).then().statusCode(401);
    done(Personas.CONSOLIDATOR, path + "/verifications", null);
    Personas.OFFICER.asks().get(path).then().statusCode(200);
    Personas.STRANGER.asks().get(path).then().statusCode(404);
  }

  @Test
  void a_verified_value_is_corrected_by_a_new_revision_and_counts_until_that_is_verified() {
    String path = ALL + "/" + verified(issued(), "2021", 3);
    String etag = Personas.OTHER_OFFICER.asks().get(path).header("ETag");
    Map<String, Object> change = Map.of("figure", Map.of("state", "REPORTED", "value", 4));
    Personas.OTHER_OFFICER
        .patches(etag)
        .body(change)
        .patch(path + "?validateOnly=true")
        .then()
        .statusCode(204);
    Personas.OTHER_OFFICER
        .patches(etag)
        .body(change)
        .patch(path)
        .then()
        .statusCode(200)
        .body("state", equalTo("DRAFT"))
        .body("revision", equalTo(2))
        .body("verifiedRevision", equalTo(1));
    Personas.OTHER_OFFICER.patches(etag).body(change).patch(path).then().statusCode(412);
    Personas.OFFICER
        .asks()
        .get(path)
        .then()
        .body("figure.value", equalTo(3))
        .body("revision", equalTo(1));
    done(Personas.OTHER_OFFICER, path + "/submissions", null);
    done(Personas.CONSOLIDATOR, path + "/verifications", null);
    Personas.OFFICER
        .asks()
        .get(path)
        .then()
        .body("figure.value", equalTo(4))
        .body("revision", equalTo(2));
    String next =
        Personas.OFFICER
            .asks()
            .get(path + "/revisions?limit=1")
            .then()
            .body("items.num", contains(2))
            .extract()
            .path("nextCursor");
    Personas.OFFICER
        .asks()
        .get(path + "/revisions?limit=1&cursor=" + next)
        .then()
        .body("items.figure.value", contains(3))
        .body("nextCursor", nullValue());
  }

  @Test
  void a_rejected_value_goes_back_with_a_note_and_is_kept() {
    String path = ALL + "/" + submitted(issued(), "2021", 3);
    Map<String, Object> words = Map.of("note", "Đề nghị đính kèm giấy chứng nhận.");
    Personas.CONSOLIDATOR.asks().body(Map.of()).post(path + "/rejections").then().statusCode(400);
    checked(Personas.CONSOLIDATOR, path + "/rejections", words);
    done(Personas.CONSOLIDATOR, path + "/rejections", words);
    String etag =
        Personas.OTHER_OFFICER
            .asks()
            .get(path)
            .then()
            .body("state", equalTo("REJECTED"))
            .body("rejectionNote", equalTo("Đề nghị đính kèm giấy chứng nhận."))
            .body("allowedActions", contains("editIndicatorValue"))
            .extract()
            .header("ETag");
    Personas.OTHER_OFFICER
        .patches(etag)
        .body(Map.of("sourceText", "Giấy chứng nhận số 00124"))
        .patch(path)
        .then()
        .statusCode(200)
        .body("revision", equalTo(2))
        .body("figure.value", equalTo(3));
    Personas.CONSOLIDATOR
        .asks()
        .get(path + "/revisions")
        .then()
        .body("items.state", contains("DRAFT", "REJECTED"));
  }

  @Test
  void only_a_first_draft_is_dropped() {
    String indicator = issued();
    String path = ALL + "/" + draft(indicator, "2021", 3);
    String etag = Personas.OTHER_OFFICER.asks().get(path).header("ETag");
    Personas.OTHER_OFFICER.asks().delete(path).then().statusCode(428);
    Personas.CONSOLIDATOR.asks().header("If-Match", etag).delete(path).then().statusCode(403);
    Personas.OTHER_OFFICER
        .asks()
        .header("If-Match", etag)
        .delete(path + "?validateOnly=true")
        .then()
        .statusCode(204);
    Personas.OTHER_OFFICER.asks().header("If-Match", etag).delete(path).then().statusCode(204);
    Personas.OTHER_OFFICER.asks().get(path).then().statusCode(404);
    String kept = ALL + "/" + submitted(indicator, "2021", 3);
    Personas.OTHER_OFFICER
        .asks()
        .header("If-Match", "*")
        .delete(kept)
        .then()
        .statusCode(409)
        .body("currentState", equalTo("SUBMITTED"))
        .body("allowedActions", empty());
  }
}
