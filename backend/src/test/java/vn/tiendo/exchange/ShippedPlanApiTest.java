package vn.tiendo.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.tiendo.support.Requests.inRequest;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tiendo.common.persistence.Sql;
import vn.tiendo.common.problem.ApiException;
import vn.tiendo.common.security.Caller;
import vn.tiendo.common.security.Rights;
import vn.tiendo.common.time.OfficeClock;
import vn.tiendo.support.ApiTest;

/** The real plan through the import itself, as the first start brings it in. */
@ApiTest
class ShippedPlanApiTest {
  @Inject ShippedPlan shipped;
  @Inject ImportService imports;
  @Inject Sql sql;
  @Inject Caller caller;
  @Inject OfficeClock clock;

  @BeforeEach
  void a_day_after_the_published_figures() {
    clock.standAt(Instant.parse("2022-01-20T01:00:00Z"));
  }

  @Test
  void the_first_start_brings_the_whole_plan_and_the_second_nothing() {
    assertTrue(asSystem(shipped::bring));
    assertEquals(
        1, sql.count("SELECT count(*) FROM plan WHERE state = 'ISSUED' AND code = 'KH-KHCN-2021'"));
    assertEquals(57, sql.count("SELECT count(*) FROM task"));
    assertEquals(13, sql.count("SELECT count(*) FROM section"));
    assertEquals(10, sql.count("SELECT count(*) FROM indicator"));
    assertEquals(3, sql.count("SELECT count(*) FROM indicator_value"));
    assertEquals(4, sql.count("SELECT count(*) FROM document"));
    assertEquals(0, sql.count("SELECT count(*) FROM occurrence WHERE state = 'DRAFT'"));
    long trail = sql.count("SELECT count(*) FROM audit_event");
    assertFalse(asSystem(shipped::bring));
    assertFalse(asSystem(() -> imports.bring(ShippedPlan.read()).fresh()));
    assertEquals(trail, sql.count("SELECT count(*) FROM audit_event"));
    System.out.printf("Shipped plan imported: %d audit events, the second time 0%n", trail);
  }

  @Test
  void what_the_document_leaves_open_stays_open() {
    asSystem(shipped::bring);
    assertEquals(
        1,
        sql.count(
            "SELECT count(*) FROM document WHERE code = 'KH-KHCN-2021' AND number IS NULL AND issued_on IS NULL"));
    assertEquals(0, sql.count("SELECT count(*) FROM unit_identifier"));
  }

  @Test
  void every_anchor_stands_where_it_says_in_the_stored_text() {
    asSystem(shipped::bring);
    long wrong =
        sql.count(
            """
            SELECT count(*) FROM source_anchor a JOIN document_text t ON t.document_id = a.document_id
            WHERE substr(t.text, a.start_at + 1, a.end_at - a.start_at) <> a.quote
               OR encode(sha256(convert_to(a.quote, 'UTF8')), 'hex') <> a.hash""");
    assertEquals(0, wrong);
    long unanchored =
        sql.count(
            "SELECT count(*) FROM task t WHERE NOT EXISTS (SELECT FROM source_anchor a WHERE a.resource_id = t.id)");
    assertEquals(0, unanchored);
  }

  @Test
  void a_changed_file_of_the_issued_plan_is_refused() {
    asSystem(shipped::bring);
    ObjectNode changed = ShippedPlan.read();
    ((ObjectNode) changed.at("/plan/tasks/3/deadline")).put("text", "khác");
    ApiException refused = asSystem(() -> refusal(changed));
    assertTrue(refused.text().arguments().toString().contains("/plan/tasks/3/deadline/text"));
  }

  @Test
  void occurrences_follow_the_deadlines_of_the_plan() {
    asSystem(shipped::bring);
    List<String> due =
        sql.list(
            """
            SELECT o.due_on::text FROM occurrence o JOIN task t ON t.id = o.task_id
            WHERE t.code = '7.1'""",
            row -> row.getString(1));
    assertEquals(List.of("2021-12-31"), due);
    long yearly =
        sql.count(
            """
            SELECT count(*) FROM occurrence o JOIN task t ON t.id = o.task_id JOIN section s ON s.id = t.section_id
            WHERE s.code = 'III' AND to_char(o.due_on, 'MM-DD') = '12-19'""");
    assertTrue(yearly >= 45, "nine units, five years: " + yearly);
  }

  private ApiException refusal(ObjectNode file) {
    try {
      imports.bring(file);
    } catch (ApiException e) {
      return e;
    }
    throw new AssertionError("not refused");
  }

  private <T> T asSystem(Supplier<T> work) {
    return inRequest(
        () -> {
          caller.become(Rights.system());
          return work.get();
        });
  }
}
