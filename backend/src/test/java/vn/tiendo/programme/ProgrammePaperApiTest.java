package vn.tiendo.programme;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.tiendo.support.Personas.DEPUTY;
import static vn.tiendo.support.Personas.DIRECTOR;
import static vn.tiendo.support.Personas.HEAD;
import static vn.tiendo.support.Personas.OFFICER;
import static vn.tiendo.support.Personas.OTHER_HEAD;
import static vn.tiendo.support.Personas.STRANGER;
import static vn.tiendo.support.Personas.nobody;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tiendo.support.Answer;
import vn.tiendo.support.ApiTest;
import vn.tiendo.support.IssuedPlan;
import vn.tiendo.support.Paper;
import vn.tiendo.support.Personas;

/** A year's programme on paper: the whole house's by Decree 30/2020, one office's as an annex. */
@ApiTest
class ProgrammePaperApiTest {
  private static final String PATH = "/api/v1/programmes";
  private static final String PAPER = "/api/v1/yearly-programmes/2021/document";

  @BeforeEach
  void plan() {
    IssuedPlan.lay();
  }

  private static String written() {
    String id =
        OFFICER
            .asks()
            .body(Map.of("unit", "QLKH", "year", 2021))
            .post(PATH)
            .then()
            .statusCode(201)
            .extract()
            .as(Answer.class)
            .id();
    Map<String, Object> row =
        Map.of(
            "op", "ADD",
            "occurrenceId", IssuedPlan.ONCE_2021,
            "title", "Tham mưu kế hoạch sở hữu trí tuệ",
            "product", "Kế hoạch của UBND tỉnh",
            "personId", OFFICER.accountId(),
            "helperIds", List.of(HEAD.accountId()),
            "dueOn", "2021-04-30");
    OFFICER
        .asks()
        .body(Map.of("rows", List.of(row)))
        .post(PATH + "/" + id + "/items")
        .then()
        .statusCode(200)
        .body("results[0].status", equalTo("ADDED"));
    return id;
  }

  private static void move(Personas who, String id, String move, Map<String, ?> body) {
    who.sends().body(body).post(PATH + "/" + id + "/" + move).then().statusCode(200);
  }

  @Test
  void the_paper_is_a_draft_until_a_leader_approves_who_then_signs_it() throws IOException {
    nobody().accept("*/*").get(PAPER).then().statusCode(401);
    Paper.hidden(OFFICER, PAPER);
    String id = written();
    String draft = Paper.words(OFFICER, PAPER);
    assertTrue(draft.contains("DỰ THẢO"), draft);
    assertTrue(draft.contains("CHƯƠNG TRÌNH"), draft);
    assertTrue(draft.contains("Công tác năm 2021 của "), draft);
    assertTrue(draft.contains("I. Phòng Quản lý Khoa học (chưa phê duyệt)"), draft);
    assertTrue(draft.contains("Tham mưu kế hoạch sở hữu trí tuệ"), draft);
    assertTrue(draft.contains("30/04/2021"), draft);
    assertTrue(draft.contains("Nơi nhận:"), draft);
    Paper.hidden(OTHER_HEAD, PAPER);
    Paper.hidden(STRANGER, PAPER);

    move(HEAD, id, "submissions", Map.of("leaderId", DEPUTY.accountId()));
    move(DEPUTY, id, "approvals", Map.of());
    String paper = Paper.words(OTHER_HEAD, PAPER);
    assertFalse(paper.contains("DỰ THẢO"), paper);
    assertFalse(paper.contains("chưa phê duyệt"), paper);
    assertTrue(paper.contains("ngày 15 tháng 3 năm 2021"), paper);
    assertTrue(paper.contains("KT. GIÁM ĐỐC"), paper);
    Paper.hidden(STRANGER, PAPER);
  }

  @Test
  void the_paper_takes_only_the_units_asked_for() throws IOException {
    written();
    Paper.hidden(DIRECTOR, PAPER + "?unit=QLCN");
    assertTrue(Paper.words(DIRECTOR, PAPER + "?unit=QLKH").contains("sở hữu trí tuệ"));
    OFFICER.asks().accept("*/*").get(PAPER + "?unit=KHONG-CO").then().statusCode(400);
    OFFICER.asks().accept("*/*").get(PAPER.replace("2021", "1999")).then().statusCode(400);
  }

  @Test
  void the_button_of_one_programme_gives_the_rows_of_its_grid() throws IOException {
    String id = written();
    String file =
        OFFICER
            .asks()
            .body(Map.of("source", "/api/v1/work-items?programme=" + id, "format", "DOCX"))
            .post("/api/v1/exports")
            .then()
            .statusCode(201)
            .body("rows", equalTo(1))
            .extract()
            .path("file.id");
    byte[] content =
        OFFICER
            .asks()
            .accept("*/*")
            .get("/api/v1/attachments/" + file + "/content")
            .then()
            .extract()
            .asByteArray();
    try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(content));
        XWPFWordExtractor words = new XWPFWordExtractor(document)) {
      assertTrue(words.getText().contains("Tham mưu kế hoạch sở hữu trí tuệ"));
      assertTrue(words.getText().contains("30/04/2021"));
    }
  }
}
