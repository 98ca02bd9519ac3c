package vn.tiendo.consolidation;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.tiendo.consolidation.GivenConsolidation.PATH;
import static vn.tiendo.consolidation.GivenConsolidation.assembled;
import static vn.tiendo.consolidation.GivenConsolidation.issued;
import static vn.tiendo.support.Personas.CHIEF;
import static vn.tiendo.support.Personas.CONSOLIDATOR;
import static vn.tiendo.support.Personas.OFFICER;
import static vn.tiendo.support.Personas.STRANGER;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tiendo.support.ApiTest;
import vn.tiendo.support.IssuedPlan;
import vn.tiendo.support.Office;
import vn.tiendo.support.Paper;

@ApiTest
class ConsolidatedPaperApiTest {
  private final Office office;

  ConsolidatedPaperApiTest(Office office) {
    this.office = office;
  }

  @BeforeEach
  void period() {
    GivenConsolidation.lay();
    office.at(Instant.parse("2021-12-20T03:00:00Z"));
  }

  @Test
  void the_paper_says_what_the_report_says_and_is_a_draft_until_issued() throws IOException {
    String id = assembled();
    String draft = Paper.words(CONSOLIDATOR, PATH + "/" + id + "/document.docx");
    for (String words :
        new String[] {
          "BÁO CÁO",
          "Kết quả thực hiện Chỉ thị số 01/CT-UBND năm 2021",
          "Chủ tịch UBND tỉnh",
          "Đã mở 02 lớp.",
          "Phòng QLCN: Kịp thời.",
          "Tổng số nhiệm vụ: 2"
        }) {
      assertTrue(draft.contains(words), words + " in " + draft);
    }
    OFFICER.asks().accept("*/*").get(PATH + "/" + id + "/document.docx").then().statusCode(404);
    issued(id, "215");
    String paper = Paper.words(OFFICER, PATH + "/" + id + "/document.docx");
    assertTrue(paper.contains("215/BC-SKHCN"), paper);
    assertFalse(paper.contains("DỰ THẢO"), paper);
    assertTrue(paper.contains("Đã mở 02 lớp."), paper);
  }

  @Test
  void a_draft_carries_a_code_where_codes_are_wanted_and_whoever_holds_it_learns_its_standing()
      throws IOException {
    String id = assembled();
    assertFalse(words(id).contains("Mã kiểm tra"), "codes are off unless wanted");
    System.setProperty("tiendo.paper.draft-codes", "true");
    String code;
    try {
      Matcher printed = Pattern.compile("Mã kiểm tra: ([A-Z2-9-]{19})").matcher(words(id));
      assertTrue(printed.find(), words(id));
      code = printed.group(1);
    } finally {
      System.clearProperty("tiendo.paper.draft-codes");
    }
    given()
        .get("/api/v1/verifications/" + code)
        .then()
        .statusCode(200)
        .body("state", equalTo("CURRENT"))
        .body("versionNo", equalTo(1));
    issued(id, "215");
    given()
        .get("/api/v1/verifications/" + code)
        .then()
        .statusCode(200)
        .body("state", equalTo("ISSUED"));
  }

  private static String words(String id) throws IOException {
    return Paper.words(CONSOLIDATOR, PATH + "/" + id + "/document.docx");
  }

  @Test
  void the_same_comes_as_pages_and_as_tables() {
    String id = assembled();
    assertEquals("%PDF", begins(id, "pdf", 4));
    assertEquals("PK", begins(id, "xlsx", 2));
    OFFICER.asks().accept("*/*").get(PATH + "/" + id + "/document.pdf").then().statusCode(404);
  }

  @Test
  void the_briefing_tells_exceptions_on_one_page() throws IOException {
    String id = assembled();
    String page = Paper.words(CHIEF, PATH + "/" + id + "/briefing.docx");
    for (String words :
        new String[] {
          "Phòng Quản lý Chuyên ngành: chậm 1 ngày",
          "Phòng QLCN: Hỗ trợ bảo hộ sáng chế",
          "Số nhãn hiệu: 67 nhãn hiệu (1/2)",
          "4. Đề xuất, kiến nghị (0)"
        }) {
      assertTrue(page.contains(words), words + " in " + page);
    }
    issued(id, "215");
    OFFICER.asks().accept("*/*").get(PATH + "/" + id + "/briefing.docx").then().statusCode(403);
  }

  @Test
  void a_correction_is_a_letter() throws IOException {
    String id = issued(assembled(), "215");
    Map<String, Object> items =
        Map.of("items", List.of(Map.of("place", "Trang 2", "wrong", "2020", "right", "2021")));
    String correction =
        GivenConsolidation.move(CONSOLIDATOR, id, "corrections", items)
            .statusCode(201)
            .extract()
            .path("corrections[0].id");
    String letter =
        Paper.words(OFFICER, "/api/v1/report-corrections/" + correction + "/document.docx");
    assertTrue(letter.contains("đính chính Báo cáo số 215/BC-SKHCN ngày 20/12/2021"), letter);
    assertTrue(letter.contains("Sửa lại là"), letter);
    STRANGER
        .asks()
        .accept("*/*")
        .get("/api/v1/report-corrections/" + correction + "/document.docx")
        .then()
        .statusCode(404);
  }

  @Test
  void a_page_of_a_draft_is_genuine_until_it_is_issued() {
    String id = assembled();
    String code = "ABCDEFGHJKLMNPQR";
    IssuedPlan.run(
        "INSERT INTO paper_code (code, paper_id, version_no, made_at) VALUES ('%s', '%s', 1, '2021-12-20')"
            .formatted(code, id));
    String address = "/api/v1/verifications/" + code;
    given().get(address).then().statusCode(200).body("state", equalTo("CURRENT"));
    issued(id, "215");
    given().get(address).then().statusCode(200).body("state", equalTo("ISSUED"));
  }

  private static String begins(String id, String kind, int length) {
    byte[] file =
        CHIEF
            .asks()
            .accept("*/*")
            .get(PATH + "/" + id + "/document." + kind)
            .then()
            .statusCode(200)
            .extract()
            .asByteArray();
    return new String(file, 0, length, StandardCharsets.US_ASCII);
  }
}
