package vn.tiendo.slice;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.tiendo.support.Personas.DEPUTY;
import static vn.tiendo.support.Personas.DIRECTOR;
import static vn.tiendo.support.Personas.OFFICER;
import static vn.tiendo.support.Personas.STRANGER;

import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tiendo.support.ApiTest;
import vn.tiendo.support.GivenIndicator;
import vn.tiendo.support.IssuedPlan;
import vn.tiendo.support.Office;
import vn.tiendo.support.Paper;

@ApiTest
class ReportSliceApiTest {
  private static final String PATH = "/api/v1/report-slices?plan=" + IssuedPlan.PLAN;
  private final Office office;

  ReportSliceApiTest(Office office) {
    this.office = office;
  }

  @BeforeEach
  void plan() {
    IssuedPlan.lay();
    GivenIndicator.made(
        OFFICER,
        "/api/v1/progress-updates",
        Map.of(
            "occurrenceId",
            IssuedPlan.ONCE_2021,
            "result",
            "Đã mở 02 lớp",
            "difficulty",
            "Thiếu giảng viên"));
    office.at(Instant.parse("2021-07-05T01:00:00Z"));
  }

  private static ValidatableResponse asked(String more) {
    return DIRECTOR.asks().get(PATH + more).then();
  }

  @Test
  void more_tasks_than_can_be_told_at_once_are_refused_until_a_part_is_chosen() {
    IssuedPlan.run(GivenManyTasks.beside(IssuedPlan.ONCE, Slices.MOST));
    asked("")
        .statusCode(409)
        .body("code", equalTo("SLICE_TOO_LARGE"))
        .body(
            "detail", startsWith("Phần này có 2.003 nhiệm vụ; báo cáo nhanh xem được đến 2.000."));
    asked("&unit=QLCN").statusCode(200).body("total.total", equalTo(1));
  }

  @Test
  void the_whole_plan_one_unit_one_leader_one_section_or_a_range_of_days() {
    asked("")
        .statusCode(200)
        .body("asOf", equalTo("2021-07-05"))
        .body("from", equalTo("2021-01-01"))
        .body("total.total", equalTo(3))
        .body("total.labels.OVERDUE", equalTo(1))
        .body("sections.number", contains("II.1"))
        .body("sections[0].tasks.code", contains("II.1.1", "II.1.2", "II.1.10"))
        .body("sections[0].tasks[0].by[0].result", equalTo("Đã mở 02 lớp"))
        .body(
            "text",
            equalTo(
                "Tổng số nhiệm vụ: 3, trong đó: đang thực hiện trong hạn 2; quá hạn chưa hoàn thành 1"
                    + " (số liệu tính đến ngày 05/07/2021)."));
    asked("&unit=QLCN").statusCode(200).body("sections[0].tasks.code", contains("II.1.10"));
    asked("&leader=" + DEPUTY.accountId()).body("total.total", equalTo(3));
    asked("&leader=" + DIRECTOR.accountId()).body("total.total", equalTo(0));
    asked("&section=" + IssuedPlan.SECTION).body("total.total", equalTo(3));
    asked("&from=2021-04-01")
        .body("sections[0].tasks[0].by[0].result", equalTo(null))
        .body("total.total", equalTo(3));
    asked("&asOf=2021-06-01").body("total.labels.OVERDUE", equalTo(null));
    asked("&from=2021-08-01").statusCode(400).body("errors[0].parameter", equalTo("to"));
  }

  @Test
  void indicators_of_the_part_come_with_their_last_published_figures() throws IOException {
    String indicator = GivenIndicator.issued("targets", List.of(GivenIndicator.atLeast(4, 2025)));
    String plan = DIRECTOR.asks().get("/api/v1/indicators/" + indicator).path("planId");
    String slice = "/api/v1/report-slices?plan=" + plan;
    DIRECTOR
        .asks()
        .get(slice)
        .then()
        .statusCode(200)
        .body("indicators.code", contains("CT-1"))
        .body("indicators[0].status.period", equalTo("2021"))
        .body("indicators[0].status.figure", equalTo(null));
    office.at(Instant.parse("2022-02-01T01:00:00Z"));
    GivenIndicator.verified(indicator, "2021", 3);
    GivenIndicator.submitted(indicator, "2022", 4);
    DIRECTOR
        .asks()
        .get(slice)
        .then()
        .statusCode(200)
        .body("indicators[0].status.period", equalTo("2021"))
        .body("indicators[0].status.figure.value", equalTo(3))
        .body("indicators[0].target", equalTo("Phấn đấu đạt mục tiêu"));
    DIRECTOR
        .asks()
        .get(slice + "&asOf=2022-01-15")
        .then()
        .body("indicators[0].status.figure", equalTo(null));
    DIRECTOR.asks().get(slice + "&unit=QLKH").then().body("indicators", empty());
    DIRECTOR.asks().get(slice + "&leader=" + DEPUTY.accountId()).then().body("indicators", empty());
    String paper = Paper.words(DIRECTOR, slice.replace("?", "/document.docx?"));
    assertTrue(paper.contains("3 chỉ dẫn địa lý"), paper);
    assertTrue(paper.contains("III. Kết quả thực hiện nhiệm vụ"), paper);
    assertFalse(paper.contains("null"), paper);
  }

  @Test
  void a_plan_that_is_not_seen_is_not_there() {
    STRANGER.asks().get(PATH).then().statusCode(404);
  }

  @Test
  void it_comes_in_word_as_a_draft() throws IOException {
    String paper = Paper.words(OFFICER, PATH.replace("?", "/document.docx?"));
    assertTrue(paper.contains("DỰ THẢO"), paper);
    assertTrue(paper.contains("Triển khai Đề án phát triển thị trường: Đã mở 02 lớp"), paper);
    assertTrue(paper.contains("Thiếu giảng viên"), paper);
    assertFalse(paper.contains("null"), paper);
  }
}
