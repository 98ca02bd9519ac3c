package vn.tiendo.reportpaper;

import static org.hamcrest.Matchers.equalTo;
import static vn.tiendo.consolidation.GivenConsolidation.PATH;
import static vn.tiendo.consolidation.GivenConsolidation.PERIOD;
import static vn.tiendo.support.Personas.CONSOLIDATOR;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tiendo.consolidation.GivenConsolidation;
import vn.tiendo.support.ApiTest;
import vn.tiendo.support.GivenIndicator;
import vn.tiendo.support.IssuedPlan;
import vn.tiendo.support.Office;
import vn.tiendo.support.Personas;

/** The abstract a report begins with (Decree 30/2020/NĐ-CP, Annex I, II.5). */
@ApiTest
class ReportTitleApiTest {
  private static final UUID DIRECTIVE = Office.id("document", "CT-1");

  @BeforeEach
  void oneReport() {
    GivenConsolidation.lay();
    GivenConsolidation.received(
        "QLKH", 1, "2021-12-18", GivenConsolidation.science("Chủ động.", "COMPLETED_ON_TIME"));
  }

  private static void isAbout(String text) {
    String id = GivenIndicator.made(CONSOLIDATOR, PATH, Map.of("periodId", PERIOD));
    CONSOLIDATOR.asks().get(PATH + "/" + id).then().body("about", equalTo(text));
  }

  @Test
  void it_names_the_document_that_the_plan_carries_out() {
    IssuedPlan.run(
        "INSERT INTO document"
            + GivenConsolidation.columns(
                "created_by, code, type, number, symbol, issuer, issuer_key, issued_on, abstract, search_text")
            + " VALUES (%s, '%s', 'CT-1', 'DIRECTIVE', '01', 'CT-UBND', 'Chủ tịch UBND tỉnh', 'x', '2021-01-21', 'Về phát triển khoa học', 'x');"
                .formatted(GivenConsolidation.stamp(DIRECTIVE), Personas.CONSOLIDATOR.accountId())
            + "INSERT INTO document_link (id, version, created_at, updated_at, changed_by, request_id, document_id, relation,"
            + " target_id) VALUES ('%s', 0, now(), now(), '%s', '%s', '%s', 'IMPLEMENTS', '%s');"
                .formatted(
                    Office.id("link", "1"),
                    Office.owner("SO"),
                    Office.owner("SO"),
                    IssuedPlan.DOCUMENT,
                    DIRECTIVE));
    isAbout(
        "Kết quả thực hiện Chỉ thị số 01/CT-UBND ngày 21/01/2021 của Chủ tịch UBND tỉnh về phát triển khoa"
            + " học năm 2021");
  }

  @Test
  void without_one_it_is_what_the_outline_is_an_outline_of() {
    IssuedPlan.run(
        "UPDATE report_period SET frozen = jsonb_set(frozen, '{outlineTitle}', '\"Đề cương báo cáo kết quả công tác\"');");
    isAbout("Kết quả công tác năm 2021");
  }
}
