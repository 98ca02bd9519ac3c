package vn.tiendo.export;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;
import static vn.tiendo.support.Personas.CHIEF;
import static vn.tiendo.support.Personas.OFFICER;

import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.tiendo.support.ApiTest;
import vn.tiendo.support.IssuedPlan;
import vn.tiendo.support.Office;
import vn.tiendo.support.Personas;

/** What the house does together, as files. */
@ApiTest
class HouseExportApiTest {
  private final Office office;

  HouseExportApiTest(Office office) {
    this.office = office;
  }

  private static ValidatableResponse file(String source) {
    return OFFICER
        .asks()
        .body(Map.of("source", source, "format", "XLSX"))
        .post("/api/v1/exports")
        .then()
        .statusCode(201);
  }

  @Test
  void meetings_and_the_log_of_chasing_are_taken_away_as_they_are_listed() {
    IssuedPlan.lay();
    office.at(Instant.parse("2021-07-01T01:00:00Z"));
    Map<String, Object> meeting =
        Map.of(
            "title",
            "Giao ban tháng 7",
            "heldOn",
            "2021-07-05",
            "chairId",
            Personas.DIRECTOR.accountId());
    CHIEF.asks().body(meeting).post("/api/v1/meetings").then().statusCode(201);
    Map<String, Object> reminder =
        Map.of(
            "channel",
            "IN_APP",
            "content",
            "Đề nghị khẩn trương",
            "about",
            List.of(Map.of("kind", "OCCURRENCE", "id", IssuedPlan.OTHER_2021)));
    CHIEF.asks().body(reminder).post("/api/v1/reminders").then().statusCode(201);
    file("/api/v1/meetings")
        .body("rows", equalTo(1))
        .body("file.fileName", startsWith("Danh sách cuộc họp"));
    file("/api/v1/meetings?state=CANCELLED&from=2021-01-01").body("rows", equalTo(0));
    file("/api/v1/reminders?unit=QLCN&sentFrom=2021-07-01&open=true")
        .body("rows", equalTo(1))
        .body("file.fileName", startsWith("Nhật ký đôn đốc"));
    file("/api/v1/reminders?unit=QLKH").body("rows", equalTo(0));
  }
}
