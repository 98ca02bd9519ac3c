package vn.tiendo.report;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.tiendo.support.GivenReport.opened;
import static vn.tiendo.support.GivenReport.regimeOf;
import static vn.tiendo.support.Personas.CHIEF;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tiendo.support.ApiTest;
import vn.tiendo.support.IssuedPlan;
import vn.tiendo.support.Office;
import vn.tiendo.support.Statements;

/** A period opens for a thousand units as for three: what stands in a report is read when it is. */
@ApiTest
class ReportOpeningApiTest {
  private static final int UNITS = 1_000;

  private final Office office;

  ReportOpeningApiTest(Office office) {
    this.office = office;
  }

  @BeforeEach
  void units() {
    IssuedPlan.lay();
    IssuedPlan.run(
        """
        INSERT INTO unit (id, version, created_at, updated_at, changed_by, request_id, owner_id, code, kind, internal,
          has_seal, sort_key, valid_from)
        SELECT md5('many' || n)::uuid, 0, now(), now(), '%1$s', '%1$s', '%1$s', 'M' || n, 'OFFICE', true, false, 'M' || n,
          '2020-01-01' FROM generate_series(1, %3$d) n;
        INSERT INTO unit_name (id, version, created_at, updated_at, changed_by, request_id, unit_id, name, search_text,
          valid_from)
        SELECT md5('many' || n)::uuid, 0, now(), now(), '%1$s', '%1$s', md5('many' || n)::uuid, 'Đơn vị ' || n, 'don vi',
          '2020-01-01' FROM generate_series(1, %3$d) n;
        INSERT INTO unit_parent (id, version, created_at, updated_at, changed_by, request_id, unit_id, parent_id, valid_from)
        SELECT md5('many' || n)::uuid, 0, now(), now(), '%1$s', '%1$s', md5('many' || n)::uuid, '%2$s', '2020-01-01'
        FROM generate_series(1, %3$d) n;
        """
            .formatted(Office.owner("SO"), Office.unit("SO"), UNITS));
    office.forget();
  }

  @Test
  void as_many_statements_for_a_thousand_units_as_for_three() {
    String few = regimeOf();
    List<String> codes = IntStream.rangeClosed(1, UNITS).mapToObj(n -> "M" + n).toList();
    String many = regimeOf("reporters", codes);
    opened(few, "2021");
    long three = Statements.during(() -> opened(few, "2022"));
    long begun = System.nanoTime();
    long thousand = Statements.during(() -> opened(many, "2021"));
    System.out.printf(
        "A period of %d units opened in %d ms%n", UNITS, (System.nanoTime() - begun) / 1_000_000);
    CHIEF
        .asks()
        .get("/api/v1/report-periods?regime=" + many)
        .then()
        .body("items[0].counts.expected", equalTo(UNITS));
    assertTrue(three > 0);
    assertEquals(three, thousand);
  }
}
