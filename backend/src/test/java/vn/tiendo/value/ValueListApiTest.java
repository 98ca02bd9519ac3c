package vn.tiendo.value;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.tiendo.support.GivenIndicator.draft;
import static vn.tiendo.support.GivenIndicator.issued;
import static vn.tiendo.support.GivenIndicator.submitted;
import static vn.tiendo.support.GivenIndicator.verified;

import io.restassured.response.ExtractableResponse;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.tiendo.common.time.OfficeClock;
import vn.tiendo.support.ApiTest;
import vn.tiendo.support.GivenIndicator;
import vn.tiendo.support.Personas;
import vn.tiendo.support.Statements;

@ApiTest
class ValueListApiTest {
  private static final String ALL = "/api/v1/indicator-values";

  @Inject OfficeClock clock;

  @Test
  void values_are_found_by_what_they_are() {
    String indicator = issued();
    GivenIndicator.itIs(clock, "2022-02-01");
    verified(indicator, "2021", 3);
    submitted(indicator, "2021", 4, "nature", "ESTIMATE");
    draft(indicator, "2022", 5, "nature", "PLANNED");
    String plan = Personas.OFFICER.asks().get("/api/v1/indicators/" + indicator).path("planId");
    found("period=2022", 5);
    found("state=SUBMITTED,VERIFIED", 3, 4);
    found("nature=ESTIMATE,PLANNED", 4, 5);
    found("indicatorId=" + indicator + "&unit=QLCN&planId=" + plan, 3, 4, 5);
    found("unit=SO", 3, 4, 5);
    found("unit=QLKH");
    Personas.OFFICER
        .asks()
        .get(ALL + "?state=SUBMITTED,VERIFIED&includeTotal=true")
        .then()
        .body("items.figure.value", contains(3))
        .body("total", equalTo(1));
    Personas.OFFICER.asks().get(ALL + "?unit=NOBODY").then().statusCode(400);
    Personas.OFFICER.asks().get(ALL + "?state=LOST").then().statusCode(400);
    Personas.nobody().get(ALL).then().statusCode(401);
  }

  private static void found(String query, Integer... values) {
    Personas.CONSOLIDATOR
        .asks()
        .get(ALL + "?" + query)
        .then()
        .statusCode(200)
        .body("items.figure.value", containsInAnyOrder(values));
  }

  @Test
  void pages_follow_each_other_in_each_order_without_gap_or_repetition() {
    String indicator = issued();
    GivenIndicator.itIs(clock, "2025-02-01");
    for (int year = 2021; year <= 2024; year++) {
      verified(indicator, String.valueOf(year), year);
      verified(indicator, String.valueOf(year), year, "nature", "ESTIMATE");
    }
    for (String sort : List.of("period", "-period", "updatedAt", "-updatedAt")) {
      List<String> whole = Personas.OFFICER.asks().get(ALL + "?sort=" + sort).path("items.id");
      List<String> paged = new ArrayList<>();
      String cursor = null;
      do {
        ExtractableResponse<Response> page =
            Personas.OFFICER
                .asks()
                .get(ALL + "?limit=3&sort=" + sort + (cursor == null ? "" : "&cursor=" + cursor))
                .then()
                .statusCode(200)
                .extract();
        paged.addAll(page.<List<String>>path("items.id"));
        cursor = page.path("nextCursor");
      } while (cursor != null);
      assertEquals(8, whole.size());
      assertEquals(whole, paged, sort);
    }
  }

  @Test
  void a_page_costs_the_same_few_statements_whatever_it_holds() {
    String indicator = issued();
    GivenIndicator.itIs(clock, "2025-02-01");
    verified(indicator, "2021", 1);
    read();
    long one = Statements.during(ValueListApiTest::read);
    verified(indicator, "2022", 2);
    verified(issued(), "2023", 3);
    assertEquals(one, Statements.during(ValueListApiTest::read));
  }

  private static void read() {
    Personas.OFFICER.asks().get(ALL + "?limit=25").then().statusCode(200);
  }
}
