package vn.tiendo.printing;

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
import static vn.tiendo.support.Personas.DEPUTY;
import static vn.tiendo.support.Personas.DIRECTOR;
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
import vn.tiendo.consolidation.GivenConsolidation;
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
          "Tổng số nhiệm vụ: 2",
          "Lưu: VT, KHTC."
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
  void an_older_version_is_printed_as_it_was_and_stays_a_draft() throws IOException {
    String id = assembled();
    GivenConsolidation.received("QLCN", 2, "2021-12-20", GivenConsolidation.trade("Chậm.", 67));
    GivenConsolidation.move(CONSOLIDATOR, id, "refreshes", Map.of()).statusCode(200);
    String first = PATH + "/" + id + "/versions/1/document.";
    assertTrue(Paper.words(CONSOLIDATOR, first + "docx").contains("Kịp thời."));
    OFFICER.asks().accept("*/*").get(first + "docx").then().statusCode(404);
    issued(id, "215");
    String words = Paper.words(OFFICER, first + "docx");
    assertTrue(words.contains("Kịp thời.") && words.contains("DỰ THẢO"), words);
    assertFalse(words.contains("215/BC-SKHCN"), words);
    String issued = Paper.words(OFFICER, PATH + "/" + id + "/versions/6/document.docx");
    assertTrue(issued.contains("215/BC-SKHCN") && issued.contains("Chậm."), issued);
    OFFICER.asks().accept("*/*").get(first + "pdf").then().statusCode(200);
    OFFICER.asks().accept("*/*").get(first.replace("/1/", "/9/") + "pdf").then().statusCode(404);
  }

  @Test
  void what_was_issued_keeps_the_name_of_the_house_and_of_who_signed_it() throws IOException {
    String id = issued(assembled(), "215");
    IssuedPlan.run(
        "UPDATE unit_name SET valid_to = '2022-01-02' WHERE unit_id = '%1$s';"
                .formatted(Office.unit("SO"))
            + "INSERT INTO unit_name (id, version, created_at, updated_at, changed_by, request_id, unit_id, name,"
            + " search_text, valid_from) VALUES ('%1$s', 0, now(), now(), '%1$s', '%1$s', '%2$s',"
                .formatted(Office.id("unit-name", "new"), Office.unit("SO"))
            + " 'Sở Đổi mới', 'so doi moi', '2022-01-02');"
            + "UPDATE position SET valid_to = '2022-01-02' WHERE account_id = '%s';"
                .formatted(DIRECTOR.accountId())
            + "UPDATE position SET kind = 'DIRECTOR' WHERE account_id = '%s';"
                .formatted(DEPUTY.accountId()));
    office.at(Instant.parse("2022-02-01T03:00:00Z"));
    office.forget();
    String paper = Paper.words(OFFICER, PATH + "/" + id + "/document.docx");
    assertTrue(paper.contains("SỞ KHOA HỌC VÀ CÔNG NGHỆ"), paper);
    assertTrue(paper.contains("Người dùng director"), paper);
    assertFalse(paper.contains("Người dùng deputy"), paper);
    String draft = Paper.words(OFFICER, PATH + "/" + id + "/versions/1/document.docx");
    assertTrue(draft.contains("SỞ KHOA HỌC VÀ CÔNG NGHỆ"), draft);
    String correction = letter(id);
    assertTrue(correction.contains("SỞ ĐỔI MỚI"), correction);
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
          "4. Đề xuất, kiến nghị: không có"
        }) {
      assertTrue(page.contains(words), words + " in " + page);
    }
    issued(id, "215");
    OFFICER.asks().accept("*/*").get(PATH + "/" + id + "/briefing.docx").then().statusCode(403);
  }

  @Test
  void a_correction_is_a_letter() throws IOException {
    String id = issued(assembled(), "215");
    String letter = letter(id);
    assertTrue(letter.contains("đính chính Báo cáo số 215/BC-SKHCN ngày 20/12/2021"), letter);
    assertTrue(letter.contains("Sửa lại là"), letter);
    STRANGER.asks().accept("*/*").get(correction(id)).then().statusCode(404);
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

  /** What a letter that corrects a misprint says. */
  private static String letter(String id) throws IOException {
    Map<String, Object> items =
        Map.of("items", List.of(Map.of("place", "Trang 2", "wrong", "2020", "right", "2021")));
    GivenConsolidation.move(CONSOLIDATOR, id, "corrections", items).statusCode(201);
    return Paper.words(OFFICER, correction(id));
  }

  private static String correction(String id) {
    String correction =
        CONSOLIDATOR.asks().get(PATH + "/" + id).then().extract().path("corrections[0].id");
    return "/api/v1/report-corrections/" + correction + "/document.docx";
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
