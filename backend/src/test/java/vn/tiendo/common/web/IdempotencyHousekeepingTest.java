package vn.tiendo.common.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.tiendo.common.persistence.Sql;
import vn.tiendo.support.ApiTest;
import vn.tiendo.support.Personas;

@ApiTest
class IdempotencyHousekeepingTest {
  @Inject IdempotencyHousekeeping housekeeping;
  @Inject Sql sql;

  private static Response send(String key, String name) {
    return Personas.CONSOLIDATOR
        .asks()
        .header("Idempotency-Key", key)
        .body(Map.of("type", "NOTICE", "issuer", "Sở", "abstract", name))
        .post("/api/v1/documents");
  }

  private void age(String key, int days) {
    sql.update(
        "UPDATE idempotency_key SET created_at = now() - make_interval(days => ?) WHERE key = ?",
        days,
        key);
  }

  @Test
  void an_answer_is_kept_for_thirty_days_and_its_key_is_free_afterwards() {
    for (String key : new String[] {"ba-muoi-mot", "hai-muoi-chin"}) {
      assertEquals(201, send(key, key).statusCode());
    }
    age("ba-muoi-mot", 31);
    age("hai-muoi-chin", 29);
    housekeeping.run();
    assertEquals("true", send("hai-muoi-chin", "hai-muoi-chin").header("Idempotency-Replayed"));
    assertEquals(422, send("hai-muoi-chin", "nội dung khác").statusCode());
    Response anew = send("ba-muoi-mot", "nội dung khác");
    assertEquals(201, anew.statusCode());
    assertNull(anew.header("Idempotency-Replayed"));
  }
}
