package vn.tiendo.attachment;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import io.restassured.RestAssured;
import io.restassured.config.HttpClientConfig;
import io.restassured.config.MultiPartConfig;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.apache.http.entity.mime.HttpMultipartMode;
import org.junit.jupiter.api.Test;
import vn.tiendo.common.time.OfficeClock;
import vn.tiendo.support.Answer;
import vn.tiendo.support.ApiTest;
import vn.tiendo.support.Office;
import vn.tiendo.support.Personas;

@ApiTest
class AttachmentApiTest {
  private static final String PATH = "/api/v1/attachments";
  private static final byte[] PDF = "%PDF-1.7\nbáo cáo".getBytes(StandardCharsets.UTF_8);

  @Inject OfficeClock clock;
  @Inject AttachmentService service;

  @Test
  void a_file_is_taken_in_and_its_type_found_in_its_bytes() {
    upload(Personas.OFFICER, "báo cáo.docx", PDF)
        .statusCode(201)
        .body("fileName", equalTo("báo cáo.docx"))
        .body("mediaType", equalTo("application/pdf"))
        .body("size", equalTo(PDF.length))
        .body("sha256", equalTo(FileDigestOf.of(PDF)))
        .body("expiresAt", equalTo("2021-03-16T01:00:00Z"))
        .header("ETag", notNullValue());
  }

  @Test
  void the_content_comes_back_byte_for_byte_as_a_download_in_a_sandbox() {
    byte[] large = new byte[1_300_000];
    new Random(1).nextBytes(large);
    System.arraycopy(PDF, 0, large, 0, PDF.length);
    String id =
        upload(Personas.OFFICER, "lớn.pdf", large).statusCode(201).extract().as(Answer.class).id();
    byte[] back =
        sends(Personas.OFFICER)
            .get(PATH + "/" + id + "/content")
            .then()
            .statusCode(200)
            .contentType("application/octet-stream")
            .header("Content-Disposition", containsString("attachment; filename="))
            .header("Content-Disposition", containsString("filename*=UTF-8''l%E1%BB%9Bn.pdf"))
            .header("Content-Security-Policy", containsString("sandbox"))
            .header("X-Content-Type-Options", equalTo("nosniff"))
            .extract()
            .asByteArray();
    assertArrayEquals(large, back);
  }

  @Test
  void an_unlinked_file_is_its_senders_alone() {
    String id = upload(Personas.OFFICER, "a.pdf", PDF).extract().as(Answer.class).id();
    Personas.OFFICER.asks().get(PATH + "/" + id).then().statusCode(200);
    for (Personas other : List.of(Personas.HEAD, Personas.ADMINISTRATOR, Personas.STRANGER)) {
      other.asks().get(PATH + "/" + id).then().statusCode(404);
      sends(other).get(PATH + "/" + id + "/content").then().statusCode(404);
    }
    Personas.OFFICER.asks().get(PATH + "/" + UUID.randomUUID()).then().statusCode(404);
    Personas.OFFICER.asks().get(PATH + "/abc").then().statusCode(400);
    Personas.nobody().get(PATH + "/" + id).then().statusCode(401);
    sends(null).get(PATH + "/" + id + "/content").then().statusCode(401);
  }

  @Test
  void who_reads_the_document_reads_its_file() {
    String file = upload(Personas.OFFICER, "a.pdf", PDF).extract().as(Answer.class).id();
    String document =
        Personas.OFFICER
            .asks()
            .body(document(List.of(file)))
            .post("/api/v1/documents")
            .then()
            .statusCode(201)
            .body("attachments.id", contains(file))
            .extract()
            .as(Answer.class)
            .id();
    Personas.OTHER_HEAD
        .asks()
        .get(PATH + "/" + file)
        .then()
        .statusCode(200)
        .body("expiresAt", equalTo(null));
    sends(Personas.OTHER_HEAD).get(PATH + "/" + file + "/content").then().statusCode(200);
    Personas.STRANGER.asks().get(PATH + "/" + file).then().statusCode(404);
    String etag =
        Personas.OFFICER
            .asks()
            .get("/api/v1/documents/" + document)
            .then()
            .extract()
            .header("ETag");
    Personas.OFFICER
        .patches(etag)
        .body(Map.of("attachmentIds", List.of()))
        .patch("/api/v1/documents/" + document)
        .then()
        .statusCode(200)
        .body("attachments", empty());
    Personas.OTHER_HEAD.asks().get(PATH + "/" + file).then().statusCode(404);
  }

  @Test
  void nobody_links_what_another_sent() {
    String file = upload(Personas.OFFICER, "a.pdf", PDF).extract().as(Answer.class).id();
    Personas.HEAD
        .asks()
        .body(document(List.of(file)))
        .post("/api/v1/documents")
        .then()
        .statusCode(400)
        .body("errors.pointer", contains("/attachmentIds/0"));
  }

  @Test
  void empty_disguised_and_dangerous_files_are_refused() {
    upload(Personas.OFFICER, "a.pdf", new byte[0])
        .statusCode(400)
        .body("errors[0].code", equalTo("EMPTY_FILE"));
    upload(
            Personas.OFFICER,
            "a.pdf",
            "<html><script>1</script></html>".getBytes(StandardCharsets.UTF_8))
        .statusCode(400)
        .body("errors[0].code", equalTo("FILE_TYPE_NOT_ACCEPTED"));
    upload(Personas.OFFICER, "fdp\u202Eexe.pdf", PDF)
        .statusCode(400)
        .body("errors[0].code", equalTo("BAD_FILE_NAME"));
    sends(Personas.OFFICER).multiPart("other", "a.pdf", PDF).post(PATH).then().statusCode(400);
    sends(null).multiPart("file", "a.pdf", PDF).post(PATH).then().statusCode(401);
  }

  @Test
  void a_path_in_the_name_is_dropped() {
    upload(Personas.OFFICER, "..\\..\\etc\\a.pdf", PDF)
        .statusCode(201)
        .body("fileName", equalTo("a.pdf"));
  }

  @Test
  void one_key_sends_one_file_and_no_other() {
    String first = keyed(PDF).statusCode(201).extract().as(Answer.class).id();
    keyed(PDF)
        .statusCode(201)
        .body("id", equalTo(first))
        .header("Idempotency-Replayed", equalTo("true"));
    keyed("%PDF-1.4 khác".getBytes(StandardCharsets.UTF_8)).statusCode(422);
  }

  @Test
  void a_dry_run_keeps_nothing() {
    sends(Personas.OFFICER)
        .multiPart("file", "a.pdf", PDF)
        .post(PATH + "?validateOnly=true")
        .then()
        .statusCode(204);
  }

  @Test
  void what_nobody_linked_goes_after_a_day_and_the_linked_stays() {
    String lost = upload(Personas.OFFICER, "a.pdf", PDF).extract().as(Answer.class).id();
    String kept = upload(Personas.OFFICER, "b.pdf", PDF).extract().as(Answer.class).id();
    Personas.OFFICER
        .asks()
        .body(document(List.of(kept)))
        .post("/api/v1/documents")
        .then()
        .statusCode(201);
    clock.standAt(Office.MORNING.plus(Duration.ofHours(23)));
    service.removeUnlinked();
    Personas.OFFICER.asks().get(PATH + "/" + lost).then().statusCode(200);
    clock.standAt(Office.MORNING.plus(Duration.ofHours(25)));
    service.removeUnlinked();
    Personas.OFFICER.asks().get(PATH + "/" + lost).then().statusCode(404);
    sends(Personas.OFFICER).get(PATH + "/" + kept + "/content").then().statusCode(200);
  }

  private static ValidatableResponse keyed(byte[] content) {
    return sends(Personas.OFFICER)
        .header("Idempotency-Key", "tep-dinh-kem-01")
        .multiPart("file", "a.pdf", content)
        .post(PATH)
        .then();
  }

  private static ValidatableResponse upload(Personas sender, String name, byte[] content) {
    return sends(sender).multiPart("file", name, content).post(PATH).then();
  }

  private static RequestSpecification sends(Personas sender) {
    // As browsers send it: the name in UTF-8.
    RequestSpecification form =
        given()
            .config(
                RestAssured.config()
                    .httpClient(
                        HttpClientConfig.httpClientConfig()
                            .httpMultipartMode(HttpMultipartMode.BROWSER_COMPATIBLE))
                    .multiPartConfig(MultiPartConfig.multiPartConfig().defaultCharset("UTF-8")));
    return sender == null ? form : form.auth().oauth2(sender.token());
  }

  private static Map<String, Object> document(List<String> files) {
    return Map.of("type", "REPORT", "issuer", "Sở", "abstract", "Báo cáo", "attachmentIds", files);
  }

  /** The digest by another road than the product's. */
  private static final class FileDigestOf {
    static String of(byte[] content) {
      try {
        byte[] digest = java.security.MessageDigest.getInstance("SHA-256").digest(content);
        return java.util.HexFormat.of().formatHex(digest);
      } catch (java.security.NoSuchAlgorithmException e) {
        throw new IllegalStateException(e);
      }
    }
  }
}
