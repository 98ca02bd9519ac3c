package vn.tiendo.worklist;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.tiendo.support.Personas.CHIEF;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tiendo.support.ApiTest;
import vn.tiendo.support.IssuedPlan;

@ApiTest
class SearchApiTest {
  @BeforeEach
  void plan() {
    IssuedPlan.lay();
    IssuedPlan.run(
        "UPDATE task SET search_text = 'trien khai de an phat trien thi truong' WHERE id = '%s';"
                .formatted(IssuedPlan.ONCE)
            + "UPDATE task SET search_text = 'phat trien nhan hieu' WHERE id = '%s';"
                .formatted(IssuedPlan.OTHER));
  }

  @Test
  void all_words_are_found_in_any_order() {
    CHIEF
        .asks()
        .get("/api/v1/tasks?q=thị trường đề án")
        .then()
        .body("items.id", contains(IssuedPlan.ONCE.toString()));
    CHIEF
        .asks()
        .get("/api/v1/tasks?q=triển phát")
        .then()
        .body(
            "items.id",
            containsInAnyOrder(IssuedPlan.ONCE.toString(), IssuedPlan.OTHER.toString()));
    CHIEF.asks().get("/api/v1/tasks?q=thị trường nhãn hiệu").then().body("items", empty());
  }

  @Test
  void every_word_goes_through_the_trigram_index() throws SQLException {
    String url = ConfigProvider.getConfig().getValue("tiendo.test.owner-url", String.class);
    try (Connection connection = DriverManager.getConnection(url);
        Statement statement = connection.createStatement()) {
      statement.execute("SET enable_seqscan = off; SET enable_indexscan = off");
      StringBuilder plan = new StringBuilder();
      try (ResultSet rows =
          statement.executeQuery(
              "EXPLAIN SELECT FROM task WHERE search_text LIKE '%truong%' AND search_text LIKE '%trien%'")) {
        while (rows.next()) {
          plan.append(rows.getString(1)).append('\n');
        }
      }
      assertTrue(plan.toString().contains("task_search_text_ix"), plan::toString);
      String condition =
          plan.toString().lines().filter(l -> l.contains("Index Cond")).findFirst().orElse("");
      assertEquals(2, condition.split("~~", -1).length - 1, plan::toString);
    }
  }
}
