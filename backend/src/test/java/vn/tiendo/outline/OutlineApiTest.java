package vn.tiendo.outline;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static vn.tiendo.support.GivenReport.node;
import static vn.tiendo.support.GivenReport.outline;
import static vn.tiendo.support.Personas.CHIEF;
import static vn.tiendo.support.Personas.OFFICER;
import static vn.tiendo.support.Personas.STRANGER;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tiendo.support.ApiTest;
import vn.tiendo.support.Drafts;
import vn.tiendo.support.GivenIndicator;
import vn.tiendo.support.IssuedPlan;

@ApiTest
class OutlineApiTest {
  private static final String OUTLINES = "/api/v1/outlines";

  @BeforeEach
  void plan() {
    IssuedPlan.lay();
  }

  @Test
  void an_outline_names_each_heading_once_and_goes_down_step_by_step() {
    Map<String, Object> body =
        Map.of(
            "code",
            "DC",
            "title",
            "Đề cương",
            "nodes",
            List.of(node("I", "Một"), node("I", "Hai"), node("I.1", "Sâu", "level", 4)));
    CHIEF
        .asks()
        .body(body)
        .post(OUTLINES)
        .then()
        .statusCode(400)
        .body("errors.code", hasItems("DUPLICATE_CODE", "LEVEL_SKIPPED"));
    String id = GivenIndicator.made(CHIEF, OUTLINES, outline("DC"));
    CHIEF.asks().body(outline("DC")).post(OUTLINES).then().statusCode(409);
    CHIEF
        .patches(Drafts.etag(CHIEF, OUTLINES + "/" + id))
        .body(Map.of("title", "Khác"))
        .patch(OUTLINES + "/" + id)
        .then()
        .statusCode(200)
        .body("title", equalTo("Khác"))
        .body("nodes", hasSize(6));
    OFFICER.asks().get(OUTLINES).then().body("items.code", contains("DC"));
    STRANGER.asks().get(OUTLINES).then().body("items", empty());
  }

  @Test
  void a_heading_says_how_much_of_it_comes_into_the_organisations_report() {
    String id = GivenIndicator.made(CHIEF, OUTLINES, outline("DC"));
    Object heading = node("V", "Đề xuất", "mostLines", 5, "addressees", List.of("UBND tỉnh"));
    CHIEF
        .patches(Drafts.etag(CHIEF, OUTLINES + "/" + id))
        .body(Map.of("nodes", List.of(heading)))
        .patch(OUTLINES + "/" + id)
        .then()
        .statusCode(200)
        .body("nodes[0].mostLines", equalTo(5))
        .body("nodes[0].addressees", contains("UBND tỉnh"));
  }
}
