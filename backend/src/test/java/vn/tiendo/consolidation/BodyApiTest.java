package vn.tiendo.consolidation;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static vn.tiendo.consolidation.GivenConsolidation.PATH;
import static vn.tiendo.consolidation.GivenConsolidation.assembled;
import static vn.tiendo.support.Personas.CONSOLIDATOR;

import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tiendo.support.ApiTest;
import vn.tiendo.support.Office;

/** What of the units' words stands in the body, and what beside it. */
@ApiTest
class BodyApiTest {
  private static final String UPSIDES = "content.nodes.find { it.code == 'III.1' }";
  private static final String TASKS = "content.nodes.find { it.code == 'II.2-II.1' }";

  private final Office office;
  private String path;

  BodyApiTest(Office office) {
    this.office = office;
  }

  @BeforeEach
  void two_units_have_reported() {
    GivenConsolidation.lay();
    office.at(Instant.parse("2021-12-20T03:00:00Z"));
    path = PATH + "/" + assembled();
  }

  private ValidatableResponse edit(Object body) {
    String etag = CONSOLIDATOR.asks().get(path).header("ETag");
    return CONSOLIDATOR
        .sends()
        .contentType("application/merge-patch+json")
        .header("If-Match", etag)
        .body(body)
        .patch(path)
        .then();
  }

  @Test
  void a_heading_takes_as_many_lines_as_its_office_says_the_others_stand_beside_it() {
    CONSOLIDATOR
        .asks()
        .get(path)
        .then()
        .body("extents", equalTo(Map.of()))
        .body(UPSIDES + ".left", empty())
        .body(UPSIDES + ".mostLines", nullValue());
    edit(Map.of("extents", Map.of("III.1", 1, "II.2-II.1", 0)))
        .statusCode(200)
        .body("extents", equalTo(Map.of("III.1", 1, "II.2-II.1", 0)))
        .body(UPSIDES + ".text", equalTo("Phòng QLKH: Chủ động."))
        .body(UPSIDES + ".mostLines", equalTo(1))
        .body(UPSIDES + ".left.text", contains("Kịp thời."))
        .body(UPSIDES + ".left.reason", contains("BEYOND_MOST"))
        .body(UPSIDES + ".left[0].units", contains("Phòng QLCN"))
        .body(UPSIDES + ".leftCount", equalTo(1))
        .body(
            TASKS + ".text",
            equalTo("Số nhiệm vụ: 2, trong đó: hoàn thành đúng hạn 1; quá hạn chưa hoàn thành 1."))
        .body(
            TASKS + ".left.text",
            contains("Triển khai Đề án phát triển thị trường: Đã mở 02 lớp."));
    edit(Map.of("extents", Map.of()))
        .statusCode(200)
        .body(UPSIDES + ".text", equalTo("Phòng QLKH: Chủ động.\nPhòng QLCN: Kịp thời."));
  }

  @Test
  void what_is_put_in_by_hand_stands_beside_no_longer() {
    edit(Map.of("extents", Map.of("III.1", 1))).statusCode(200);
    String words = "Phòng QLKH: Chủ động.\nPhòng QLCN: kịp  thời.";
    edit(Map.of("parts", Map.of("III.1", Map.of("text", words))))
        .statusCode(200)
        .body(UPSIDES + ".text", equalTo(words))
        .body(UPSIDES + ".left", empty())
        .body(UPSIDES + ".leftCount", equalTo(0));
  }

  @Test
  void only_under_headings_of_the_units_words_there_is_a_choice() {
    for (String code : new String[] {"II", "II.1", "II.3", "IX"}) {
      edit(Map.of("extents", Map.of(code, 1)))
          .statusCode(400)
          .body("errors[0].pointer", equalTo("/extents/" + code));
    }
    edit(Map.of("extents", Map.of("III.1", -1))).statusCode(400);
  }
}
