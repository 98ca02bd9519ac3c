package vn.tiendo.regime;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.tiendo.support.GivenReport.PERIODS;
import static vn.tiendo.support.GivenReport.opened;
import static vn.tiendo.support.Personas.OFFICER;

import jakarta.enterprise.context.control.ActivateRequestContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tiendo.support.ApiTest;
import vn.tiendo.support.IssuedPlan;

@ApiTest
class ShippedRegimesApiTest {
  private final ShippedRegimes shipped;

  ShippedRegimesApiTest(ShippedRegimes shipped) {
    this.shipped = shipped;
  }

  @BeforeEach
  void plan() {
    IssuedPlan.lay();
  }

  @Test
  @ActivateRequestContext
  void the_house_of_the_plan_finds_its_yearly_report_and_templates_once() {
    assertEquals(6, shipped.bring());
    assertEquals(0, shipped.bring());
    String yearly =
        OFFICER
            .asks()
            .get("/api/v1/report-regimes?active=true")
            .then()
            .statusCode(200)
            .body("items.code", contains("BC-NAM"))
            .body("items[0].reporters.code", contains("QLKH", "QLCN"))
            .body("items[0].recipientUnit.code", equalTo("KHTC"))
            .extract()
            .path("items[0].id");
    OFFICER.asks().get("/api/v1/report-regimes").then().body("items", hasSize(6));
    OFFICER
        .asks()
        .get(PERIODS + opened(yearly, "2021"))
        .then()
        .body("nodes.number", contains("I", "II", "1", "2", "3", "III", "1", "2", "3", "IV", "V"))
        .body("dueUnit", equalTo("2021-12-19"))
        .body("dueDepartment", equalTo("2021-12-20"))
        .body("signingRoute", hasSize(6));
  }

  /** Each template reckons its days: a rule without a day would fail here. */
  @Test
  @ActivateRequestContext
  void each_template_has_a_calendar() {
    shipped.bring();
    for (String id :
        OFFICER
            .asks()
            .get("/api/v1/report-regimes")
            .then()
            .extract()
            .<java.util.List<String>>path("items.id")) {
      OFFICER
          .asks()
          .get("/api/v1/report-regimes/" + id + "/calendar?from=2021&to=2021")
          .then()
          .statusCode(200);
    }
  }
}
