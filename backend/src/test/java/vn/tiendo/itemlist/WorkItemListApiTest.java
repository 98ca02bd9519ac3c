package vn.tiendo.itemlist;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.tiendo.support.Personas.DEPUTY;
import static vn.tiendo.support.Personas.DIRECTOR;
import static vn.tiendo.support.Personas.HEAD;
import static vn.tiendo.support.Personas.OFFICER;
import static vn.tiendo.support.Personas.OTHER_OFFICER;
import static vn.tiendo.support.Personas.STRANGER;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tiendo.support.ApiTest;
import vn.tiendo.support.IssuedPlan;
import vn.tiendo.support.Items;
import vn.tiendo.support.Office;

@ApiTest
class WorkItemListApiTest {
  private final Office office;

  WorkItemListApiTest(Office office) {
    this.office = office;
  }

  @BeforeEach
  void items() {
    IssuedPlan.lay();
    String first = Items.draft("Tập huấn về sở hữu trí tuệ", "2021-03-16");
    Items.draft("Hội thảo chuyển giao", "2021-03-17");
    Items.draft("Báo cáo quý", "2021-06-30");
    Items.approve(Items.programmeOf(first));
  }

  private static List<String> titles(String query) {
    return OFFICER
        .asks()
        .get("/api/v1/work-items?" + query)
        .then()
        .statusCode(200)
        .extract()
        .path("items.title");
  }

  @Test
  void each_filter_keeps_its_rows() {
    assertEquals(3, titles("plan=" + IssuedPlan.PLAN).size());
    assertEquals(3, titles("section=" + IssuedPlan.SECTION).size());
    assertEquals(3, titles("task=" + IssuedPlan.ONCE).size());
    assertEquals(0, titles("task=" + IssuedPlan.YEARLY).size());
    assertEquals(3, titles("occurrence=" + IssuedPlan.ONCE_2021).size());
    assertEquals(3, titles("unit=QLKH").size());
    assertEquals(0, titles("unit=TDC").size());
    assertEquals(3, titles("unit=SO").size());
    assertEquals(3, titles("person=" + HEAD.accountId()).size());
    assertEquals(0, titles("person=" + OTHER_OFFICER.accountId()).size());
    assertEquals(3, titles("mine=true").size());
    assertEquals(0, titles("mine=true&person=" + OTHER_OFFICER.accountId()).size());
    assertEquals(3, titles("year=2021").size());
    assertEquals(0, titles("year=2022").size());
    assertEquals(3, titles("leader=" + DEPUTY.accountId()).size());
    assertEquals(0, titles("leader=" + DIRECTOR.accountId()).size());
    assertEquals(3, titles("state=NOT_STARTED,REDO").size());
    assertEquals(List.of("Báo cáo quý"), titles("dueFrom=2021-04-01"));
    assertEquals(2, titles("dueTo=2021-03-17").size());
    assertEquals(List.of("Báo cáo quý"), titles("timeState=NOT_DUE"));
    assertEquals(2, titles("timeState=DUE_SOON").size());
    assertEquals(List.of("Tập huấn về sở hữu trí tuệ"), titles("q=so huu"));
    OFFICER.asks().get("/api/v1/work-items?unit=KHONG").then().statusCode(400);
    OFFICER.asks().get("/api/v1/work-items?state=DONE").then().statusCode(400);
  }

  @Test
  void labels_and_states_are_judged_at_the_day_that_is_asked_about() {
    office.at(Office.MORNING.plus(Duration.ofDays(2)));
    String late = titles("label=OVERDUE").getFirst();
    assertEquals("Tập huấn về sở hữu trí tuệ", late);
    String item =
        OFFICER.asks().get("/api/v1/work-items?label=OVERDUE").then().extract().path("items[0].id");
    Items.move(OFFICER, item, "confirmation-requests", Map.of()).then().statusCode(200);
    office.at(Office.MORNING.plus(Duration.ofDays(4)));
    assertEquals(1, titles("state=AWAITING_CONFIRMATION").size());
    assertEquals(0, titles("state=AWAITING_CONFIRMATION&asOf=2021-03-16").size());
    assertEquals(2, titles("label=OVERDUE").size());
    assertEquals(0, titles("label=OVERDUE&asOf=2021-03-16").size());
    assertEquals(1, titles("label=OVERDUE&asOf=2021-03-17").size());
    assertEquals(0, titles("asOf=2021-03-01").size());
  }

  @Test
  void pages_neither_repeat_nor_skip_although_rows_come_and_go() {
    List<String> seen = new ArrayList<>();
    String cursor = "";
    String path = "/api/v1/work-items?limit=1&sort=-dueDate";
    for (int page = 0; page < 3; page++) {
      var answer = OFFICER.asks().get(path + cursor).then().statusCode(200);
      seen.add(answer.extract().path("items[0].title"));
      String next = answer.extract().path("nextCursor");
      cursor = "&cursor=" + next;
      if (page == 0) {
        Items.draft("Chen vào trước", "2021-12-31");
      }
      if (page == 2) {
        assertEquals(null, next);
      }
    }
    assertEquals(
        List.of("Báo cáo quý", "Hội thảo chuyển giao", "Tập huấn về sở hữu trí tuệ"), seen);
    OFFICER
        .asks()
        .get("/api/v1/work-items?limit=200&includeTotal=true&sort=number")
        .then()
        .body("total", equalTo(4))
        .body("items.number", contains(1, 2, 3, 4));
  }

  @Test
  void a_stranger_sees_nothing() {
    STRANGER
        .asks()
        .get("/api/v1/work-items?includeTotal=true")
        .then()
        .statusCode(200)
        .body("items", hasSize(0))
        .body("total", equalTo(0));
  }
}
