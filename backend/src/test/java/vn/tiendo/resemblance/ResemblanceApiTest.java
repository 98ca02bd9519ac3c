package vn.tiendo.resemblance;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.nullValue;
import static vn.tiendo.support.GivenReport.REPORTS;
import static vn.tiendo.support.GivenReport.of;
import static vn.tiendo.support.GivenReport.opened;
import static vn.tiendo.support.GivenReport.received;
import static vn.tiendo.support.GivenReport.regimeOf;
import static vn.tiendo.support.GivenReport.write;
import static vn.tiendo.support.Personas.CONSOLIDATOR;
import static vn.tiendo.support.Personas.OFFICER;
import static vn.tiendo.support.Personas.OTHER_OFFICER;

import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tiendo.support.ApiTest;
import vn.tiendo.support.IssuedPlan;
import vn.tiendo.support.Office;

@ApiTest
class ResemblanceApiTest {
  private static final String SAID =
      "Ngày 15/3/2021, Phòng đã tổ chức 02 lớp tập huấn về nhãn hiệu tập thể tại huyện Lục Nam cho cán bộ xã.";

  private final Office office;

  ResemblanceApiTest(Office office) {
    this.office = office;
  }

  @BeforeEach
  void plan() {
    IssuedPlan.lay();
  }

  @Test
  void a_text_that_only_changed_its_dates_is_told() {
    String regime = regimeOf();
    office.at(Instant.parse("2021-12-16T01:00:00Z"));
    String first = of(opened(regime, "2021"), "QLKH");
    write(OFFICER, first, "nodes/I", SAID, "nodes/III", "Thiếu kinh phí đối ứng của huyện.")
        .statusCode(200);
    received(first);
    OFFICER
        .asks()
        .get(REPORTS + first + "/similarity")
        .then()
        .statusCode(200)
        .body("against", nullValue())
        .body("texts", empty());
    office.at(Instant.parse("2022-12-16T01:00:00Z"));
    String second = of(opened(regime, "2022"), "QLKH");
    write(
            OFFICER,
            second,
            "nodes/I",
            SAID.replace("15/3/2021", "20/4/2022"),
            "nodes/III",
            "Cán bộ phụ trách chuyển công tác, chưa có người thay.")
        .statusCode(200);
    CONSOLIDATOR
        .asks()
        .get(REPORTS + second + "/similarity")
        .then()
        .statusCode(200)
        .body("against", equalTo("2021"))
        .body("texts.field", contains("nodes/I", "nodes/III"))
        .body("texts.kind", contains("ONLY_DATES", "NEW"))
        .body("texts[0].percent", greaterThanOrEqualTo(95))
        .body("texts[0].said", containsString("chỉ khác ngày tháng"));
    OTHER_OFFICER.asks().get(REPORTS + second + "/similarity").then().statusCode(404);
  }
}
