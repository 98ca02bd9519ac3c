package vn.tiendo.matrix;

import static vn.tiendo.common.security.Relation.AUTHOR;
import static vn.tiendo.common.security.Relation.CHIEF_OF_OFFICE;
import static vn.tiendo.common.security.Relation.CLERK;
import static vn.tiendo.common.security.Relation.CONSOLIDATING_OFFICE;
import static vn.tiendo.common.security.Relation.LEADER_IN_CHARGE;
import static vn.tiendo.common.security.Relation.TRACKING_OFFICE;
import static vn.tiendo.matrix.Attempt.of;
import static vn.tiendo.support.Personas.CHIEF;
import static vn.tiendo.support.Personas.CONSOLIDATOR;
import static vn.tiendo.support.Personas.DEPUTY;
import static vn.tiendo.support.Personas.DIRECTOR;
import static vn.tiendo.support.Personas.OFFICER;
import static vn.tiendo.support.Personas.PLANNING_HEAD;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tiendo.support.ApiTest;
import vn.tiendo.support.GivenIndicator;
import vn.tiendo.support.IssuedPlan;
import vn.tiendo.support.Office;

/** What is done for the house as a whole: chasing, meetings. */
@ApiTest
class HouseAccessApiTest {
  private final Office office;

  HouseAccessApiTest(Office office) {
    this.office = office;
  }

  @BeforeEach
  void plan() {
    IssuedPlan.lay();
  }

  private static People house() {
    return People.house()
        .with(LEADER_IN_CHARGE, DEPUTY, DIRECTOR)
        .with(CHIEF_OF_OFFICE, CHIEF)
        .with(CLERK, vn.tiendo.support.Personas.CLERK)
        .with(TRACKING_OFFICE, CONSOLIDATOR, PLANNING_HEAD)
        .with(CONSOLIDATING_OFFICE, CONSOLIDATOR, PLANNING_HEAD);
  }

  private static Map<String, Object> reminder(String channel) {
    Map<String, Object> body = new HashMap<>();
    body.put("channel", channel);
    body.put("content", "Đề nghị khẩn trương thực hiện.");
    body.put("about", List.of(Map.of("kind", "OCCURRENCE", "id", IssuedPlan.OTHER_2021)));
    return body;
  }

  @Test
  void reminders() {
    office.at(Instant.parse("2021-07-01T01:00:00Z"));
    String letter = GivenIndicator.made(CONSOLIDATOR, "/api/v1/reminders", reminder("LETTER"));
    String told = GivenIndicator.made(CONSOLIDATOR, "/api/v1/reminders", reminder("IN_APP"));
    People people = house().with(AUTHOR, CONSOLIDATOR);
    Map<String, Object> number = Map.of("letter", Map.of("number", "5", "issuedOn", "2021-07-01"));
    new Matrix("/api/v1/reminders/{id}", OFFICER, of("editReminder", number))
        .listedAt("/api/v1/reminders")
        .judge(List.of(new Subject("LETTER", letter, people), new Subject("IN_APP", told, people)));
    new Matrix(null, DIRECTOR, of("createReminder", reminder("IN_APP")).inTheBody())
        .judge(
            List.of(new Subject("LATE", "", IssuedPlan.OTHER_2021.toString(), house(), Set.of())));
  }
}
