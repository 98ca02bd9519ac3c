package vn.tiendo.unitpaper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.tiendo.support.GivenReport.DECEMBER;
import static vn.tiendo.support.GivenReport.REPORTS;
import static vn.tiendo.support.GivenReport.back;
import static vn.tiendo.support.GivenReport.draft;
import static vn.tiendo.support.GivenReport.move;
import static vn.tiendo.support.GivenReport.of;
import static vn.tiendo.support.GivenReport.opened;
import static vn.tiendo.support.GivenReport.regimeOf;
import static vn.tiendo.support.GivenReport.sent;
import static vn.tiendo.support.GivenReport.update;
import static vn.tiendo.support.GivenReport.write;
import static vn.tiendo.support.Personas.CONSOLIDATOR;
import static vn.tiendo.support.Personas.COORDINATOR_HEAD;
import static vn.tiendo.support.Personas.OFFICER;
import static vn.tiendo.support.Personas.OTHER_OFFICER;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tiendo.support.ApiTest;
import vn.tiendo.support.IssuedPlan;
import vn.tiendo.support.Office;
import vn.tiendo.support.Paper;

@ApiTest
class UnitPaperApiTest {
  private final Office office;

  UnitPaperApiTest(Office office) {
    this.office = office;
  }

  @BeforeEach
  void plan() {
    IssuedPlan.lay();
    office.at(DECEMBER);
  }

  private static void says(String paper, String... words) {
    for (String one : words) {
      assertTrue(paper.contains(one), one + " in " + paper);
    }
  }

  private static String now(String report) throws IOException {
    return Paper.words(OFFICER, REPORTS + report + "/document.docx");
  }

  private static String submission(String report, int no) throws IOException {
    return Paper.words(OFFICER, REPORTS + report + "/submissions/" + no + "/document.docx");
  }

  @Test
  void before_it_is_sent_it_is_a_draft_of_what_stands_in_it() throws IOException {
    update("Đã khảo sát 20 doanh nghiệp.", "Thiếu kinh phí.", "2021-06-30");
    String report = draft();
    write(OFFICER, report, "nodes/I", "Đã ban hành 02 văn bản.").statusCode(200);
    String paper = now(report);
    says(
        paper,
        "BÁO CÁO",
        "PHÒNG QUẢN LÝ KHOA HỌC",
        "Phòng Kế hoạch Tài chính",
        "I. Công tác chỉ đạo",
        "Đã ban hành 02 văn bản.",
        "Đã khảo sát 20 doanh nghiệp.",
        "TRƯỞNG PHÒNG",
        "Như trên;",
        "Đơn vị không phụ trách chỉ tiêu nào.",
        "KẾT QUẢ THỰC HIỆN CÁC NHIỆM VỤ ĐƯỢC GIAO NĂM 2021",
        "(Kèm theo Báo cáo ngày");
    says(paper, "DỰ THẢO");
    // What only the receiving office writes stands on no paper of a unit; nor does a number.
    assertFalse(paper.contains("Kiến nghị chung"), paper);
    assertFalse(paper.contains("Số:"), paper);
    Paper.hidden(OTHER_OFFICER, REPORTS + report + "/document.docx");
    Paper.hidden(OFFICER, REPORTS + report + "/submissions/1/document.docx");
  }

  @Test
  void each_submission_stays_on_paper_as_it_was_sent() throws IOException {
    String report = draft();
    write(OFFICER, report, "nodes/I", "Đã ban hành 02 văn bản.").statusCode(200);
    sent(report);
    assertEquals(now(report), submission(report, 1));
    assertFalse(now(report).contains("DỰ THẢO"), now(report));
    says(now(report), "TRƯỞNG PHÒNG", "Người dùng head");
    back(report, "nodes/I").statusCode(200);
    write(OFFICER, report, "nodes/I", "Đã ban hành 03 văn bản.").statusCode(200);
    says(now(report), "Đã ban hành 03 văn bản.", "DỰ THẢO");
    says(submission(report, 1), "Đã ban hành 02 văn bản.");
    sent(report);
    says(submission(report, 2), "Đã ban hành 03 văn bản.");
    assertFalse(submission(report, 2).contains("DỰ THẢO"));
    Paper.hidden(OTHER_OFFICER, REPORTS + report + "/submissions/2/document.docx");
  }

  @Test
  void a_unit_with_a_seal_has_its_number_and_date_and_writes_to_its_department()
      throws IOException {
    String report = of(opened(regimeOf(), "2021"), "TDC");
    move(
            COORDINATOR_HEAD,
            report,
            "submissions",
            "number",
            "5",
            "symbol",
            "BC-TDC",
            "issuedOn",
            "2021-12-16")
        .statusCode(201);
    String paper = Paper.words(CONSOLIDATOR, REPORTS + report + "/submissions/1/document.docx");
    says(
        paper,
        "Số: 05/BC-TDC",
        "ngày 16 tháng 12 năm 2021",
        "(qua Phòng Kế hoạch Tài chính)",
        "Lưu: VT.");
  }

  @Test
  void the_same_comes_as_pages() {
    String report = draft();
    assertEquals("%PDF", begins(REPORTS + report + "/document.pdf"));
    sent(report);
    assertEquals("%PDF", begins(REPORTS + report + "/submissions/1/document.pdf"));
  }

  private static String begins(String address) {
    byte[] file =
        OFFICER.asks().accept("*/*").get(address).then().statusCode(200).extract().asByteArray();
    return new String(file, 0, 4, StandardCharsets.US_ASCII);
  }
}
