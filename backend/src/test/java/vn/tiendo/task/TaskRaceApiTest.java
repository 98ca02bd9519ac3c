package vn.tiendo.task;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.tiendo.support.GivenPlan.etag;

import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;
import vn.tiendo.support.ApiTest;
import vn.tiendo.support.GivenPlan;
import vn.tiendo.support.Personas;

/** Many at once: nobody's write is lost or done twice. */
@ApiTest
class TaskRaceApiTest {
  private static final int WRITERS = 50;

  /** The answers' status codes of many calls that start together. */
  private static List<Integer> together(IntFunction<Integer> call) throws Exception {
    CountDownLatch start = new CountDownLatch(1);
    try (ExecutorService writers = Executors.newFixedThreadPool(WRITERS)) {
      List<Future<Integer>> answers = new ArrayList<>();
      for (int i = 0; i < WRITERS; i++) {
        int number = i;
        Callable<Integer> writer =
            () -> {
              start.await();
              return call.apply(number);
            };
        answers.add(writers.submit(writer));
      }
      start.countDown();
      List<Integer> statuses = new ArrayList<>();
      for (Future<Integer> answer : answers) {
        statuses.add(answer.get());
      }
      return statuses;
    }
  }

  private static long count(List<Integer> statuses, int status) {
    return statuses.stream().filter(s -> s == status).count();
  }

  @Test
  void of_fifty_writers_with_one_etag_exactly_one_wins() throws Exception {
    String path = "/api/v1/tasks/" + GivenPlan.draft().task();
    String etag = etag(path);
    List<Integer> statuses =
        together(
            i -> {
              Response answer =
                  Personas.CONSOLIDATOR
                      .patches(etag)
                      .body(Map.of("note", "Người thứ " + i))
                      .patch(path);
              if (answer.statusCode() == 412) {
                // Whether it came too late or was overtaken on the way: what to read next, and why.
                assertEquals("\"1.0\"", answer.header("ETag"));
                assertEquals(List.of("note"), answer.path("changedFields"));
              }
              return answer.statusCode();
            });
    assertEquals(1, count(statuses, 200), statuses.toString());
    assertEquals(WRITERS - 1, count(statuses, 412), statuses.toString());
  }

  @Test
  void who_was_overtaken_is_told_in_the_words_he_read_and_may_go_on_from_there() {
    GivenPlan plan = GivenPlan.draft();
    String path = "/api/v1/tasks/" + plan.task();
    String etag = etag(path);
    Map<String, Object> other =
        Map.of(
            "leadUnit",
            "QLCN",
            "description",
            "Phòng Quản lý Chuyên ngành chủ trì lập danh mục.",
            "coordinators",
            List.of(Map.of("unit", "TDC")),
            "deadline",
            Map.of("type", "NONE", "text", "Không nêu"));
    Personas.CONSOLIDATOR.patches(etag).body(other).patch(path).then().statusCode(200);
    Response late = Personas.CONSOLIDATOR.patches(etag).body(Map.of("note", "Muộn")).patch(path);
    assertEquals(412, late.statusCode());
    assertEquals(
        List.of("coordinators", "deadline", "description", "leadUnit"), late.path("changedFields"));
    Personas.CONSOLIDATOR
        .patches(late.header("ETag"))
        .body(Map.of("note", "Muộn"))
        .patch(path)
        .then()
        .statusCode(200);
  }

  @Test
  void of_fifty_moves_with_one_etag_exactly_one_wins() throws Exception {
    String path = "/api/v1/occurrences/" + GivenPlan.occurrence();
    String etag = etag(path);
    List<Integer> statuses =
        together(
            i ->
                Personas.OFFICER
                    .asks()
                    .header("If-Match", etag)
                    .body(Map.of())
                    .post(path + "/starts")
                    .statusCode());
    assertEquals(1, count(statuses, 200), statuses.toString());
    assertEquals(WRITERS - 1, count(statuses, 412), statuses.toString());
  }

  @Test
  void of_fifty_moves_without_an_etag_one_is_made_and_the_others_hear_of_the_state()
      throws Exception {
    String path = "/api/v1/occurrences/" + GivenPlan.occurrence();
    List<Integer> statuses =
        together(i -> Personas.OFFICER.asks().body(Map.of()).post(path + "/starts").statusCode());
    assertEquals(1, count(statuses, 200), statuses.toString());
    assertEquals(WRITERS - 1, count(statuses, 409), statuses.toString());
    Personas.OFFICER
        .asks()
        .get(path + "/events")
        .then()
        .body("items.move", org.hamcrest.Matchers.contains("START", "ISSUE"));
  }

  @Test
  void the_same_idempotency_key_fifty_times_is_one_effect() throws Exception {
    GivenPlan plan = GivenPlan.draft();
    Map<String, Object> body = plan.body("code", "9.9");
    List<Integer> statuses =
        together(
            i ->
                Personas.CONSOLIDATOR
                    .asks()
                    .header("Idempotency-Key", "mot-lan-thoi")
                    .body(body)
                    .post("/api/v1/tasks")
                    .statusCode());
    assertTrue(count(statuses, 201) >= 1, statuses.toString());
    assertEquals(WRITERS, count(statuses, 201) + count(statuses, 409), statuses.toString());
    Personas.CONSOLIDATOR
        .asks()
        .get("/api/v1/tasks?includeTotal=true")
        .then()
        .body("total", org.hamcrest.Matchers.equalTo(1));
    Personas.CONSOLIDATOR
        .asks()
        .header("Idempotency-Key", "mot-lan-thoi")
        .body(body)
        .post("/api/v1/tasks")
        .then()
        .statusCode(201)
        .header("Idempotency-Replayed", "true");
    Personas.CONSOLIDATOR
        .asks()
        .header("Idempotency-Key", "mot-lan-thoi")
        .body(plan.body("code", "9.8"))
        .post("/api/v1/tasks")
        .then()
        .statusCode(422);
  }
}
