package vn.tiendo.regime;

import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.tiendo.support.GivenReport.of;
import static vn.tiendo.support.GivenReport.opened;
import static vn.tiendo.support.GivenReport.received;
import static vn.tiendo.support.GivenReport.regimeOf;
import static vn.tiendo.support.Personas.OFFICER;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tiendo.support.ApiTest;
import vn.tiendo.support.GivenReport;
import vn.tiendo.support.IssuedPlan;
import vn.tiendo.support.Office;
import vn.tiendo.support.Statements;

/** Lists of reports and of what they are written by cost the same however long they are. */
@ApiTest
class RegimeListApiTest {
  private static final List<String> LISTS =
      List.of("outlines", "report-regimes", "report-periods", "reports");

  private final Office office;

  RegimeListApiTest(Office office) {
    this.office = office;
  }

  @BeforeEach
  void plan() {
    IssuedPlan.lay();
    office.at(GivenReport.DECEMBER);
  }

  private static void one() {
    String regime = regimeOf("documentId", IssuedPlan.DOCUMENT.toString());
    received(of(opened(regime, "2021"), "QLKH"));
  }

  private static long reading(String list, int rows) {
    OFFICER.asks().get("/api/v1/" + list).then().body("items", hasSize(rows));
    return Statements.during(() -> OFFICER.asks().get("/api/v1/" + list).then().statusCode(200));
  }

  @Test
  void as_many_statements_for_four_rows_as_for_one() {
    one();
    List<Long> few = LISTS.stream().map(list -> reading(list, 1)).toList();
    for (int i = 0; i < 3; i++) {
      one();
    }
    assertEquals(few, LISTS.stream().map(list -> reading(list, 4)).toList());
  }
}
