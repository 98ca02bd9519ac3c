package vn.tiendo.calendar;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiendo.support.ApiTest;
import vn.tiendo.support.Personas;

@ApiTest
class PeriodApiTest {
  @Test
  void the_year_2021_is_counted_to_14_december_and_its_unit_due_date_is_a_sunday() {
    Personas.OFFICER
        .asks()
        .get("/api/v1/periods/2021")
        .then()
        .statusCode(200)
        .body("label", equalTo("năm 2021"))
        .body("window.from", equalTo("2020-12-15"))
        .body("window.to", equalTo("2021-12-14"))
        .body("cutOff", equalTo("2021-12-14"))
        .body("dueDates.dueOn", contains("2021-12-19", "2021-12-20"))
        .body("dueDates.workingDay", contains(false, true))
        .body("dueDates[0].text", equalTo("trước ngày 20/12/2021: chậm nhất 19/12/2021"))
        .body("dayOff", equalTo("KEEP"))
        .body("notes", hasItem("Hạn 19/12/2021 là Chủ nhật; giữ nguyên ngày theo thiết lập."))
        .body("notes", hasItem(containsString("không còn trọn một ngày làm việc để tổng hợp")));
  }

  @ParameterizedTest
  @CsvSource({
    "2021-H1, 6 tháng đầu năm 2021", "2021-H2, 6 tháng cuối năm 2021", "2021-9M, 9 tháng năm 2021",
    "2021-Q2, quý II/2021", "2021-06, tháng 6/2021",
        "2021-03-01_2021-05-31, từ 01/03/2021 đến 31/05/2021"
  })
  void each_period_has_a_name(String key, String name) {
    Personas.OFFICER
        .asks()
        .get("/api/v1/periods/" + key)
        .then()
        .statusCode(200)
        .body("label", equalTo(name));
  }

  @Test
  void in_english_on_request_and_by_the_calendar_on_request() {
    Personas.OFFICER
        .asks()
        .header("Accept-Language", "en")
        .get("/api/v1/periods/2021-Q2?regime=CALENDAR")
        .then()
        .statusCode(200)
        .body("label", equalTo("quarter II/2021"))
        .body("cutOff", equalTo("2021-06-30"))
        .body("legalBasis", nullValue());
  }

  @Test
  void an_ad_hoc_period_has_no_due_date_of_its_own() {
    Personas.OFFICER
        .asks()
        .get("/api/v1/periods/2021-03-01_2021-05-31")
        .then()
        .statusCode(200)
        .body("dueDates", empty())
        .body("notes", empty());
  }

  @ParameterizedTest
  @ValueSource(strings = {"2021-H3", "hôm nay", "2021-02-30_2021-03-01", "2021-05-31_2021-03-01"})
  void words_that_name_no_period_are_refused(String key) {
    Personas.OFFICER
        .asks()
        .get("/api/v1/periods/{key}", key)
        .then()
        .statusCode(400)
        .body("errors[0].parameter", equalTo("key"));
  }

  @Test
  void it_is_for_those_signed_in() {
    Personas.nobody().get("/api/v1/periods/2021").then().statusCode(401);
    Personas.OFFICER.asks().get("/api/v1/periods/2021?regime=LUNAR").then().statusCode(400);
  }
}
