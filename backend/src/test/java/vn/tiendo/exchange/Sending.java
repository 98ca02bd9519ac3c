package vn.tiendo.exchange;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.response.ValidatableResponse;
import java.util.concurrent.atomic.AtomicInteger;
import vn.tiendo.support.Personas;

/** Files sent to the import, each with a key of its own. */
final class Sending {
  static final String PATH = "/api/v1/imports";
  private static final AtomicInteger KEYS = new AtomicInteger();

  private Sending() {}

  static String key() {
    return "khoa-nhap-" + KEYS.incrementAndGet();
  }

  static ValidatableResponse send(ObjectNode file) {
    return as(Personas.ADMINISTRATOR, file, "");
  }

  static ValidatableResponse as(Personas sender, ObjectNode file, String query) {
    return sender
        .asks()
        .header("Idempotency-Key", key())
        .body(file.toString())
        .post(PATH + "?kind=PLAN" + query)
        .then();
  }
}
