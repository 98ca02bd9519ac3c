package vn.tiendo.kill;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import vn.tiendo.kill.Ledger.Kind;

/**
 * One client that writes without a pause. A write without an answer is sent again, with the same
 * key, until it has one: only then comes the next.
 */
final class Writer implements Runnable {
  private static final int BREATH_MS = 100;

  /** What it writes to: a register and its own task with its occurrence. */
  record Place(String registerId, String documentId, String unit) {}

  private record Write(
      Kind kind,
      String mark,
      String method,
      String address,
      String body,
      String key,
      String etag) {}

  private final Product product;
  private final Ledger ledger;
  private final Supplier<String> token;
  private final Place place;
  private final Kind kind;
  private volatile boolean done;
  private String task;
  private String occurrence;
  private String etag;

  Writer(Product product, Ledger ledger, Supplier<String> token, Place place, Kind kind) {
    this.product = product;
    this.ledger = ledger;
    this.token = token;
    this.place = place;
    this.kind = kind;
  }

  /** After the write at hand. */
  void finish() {
    done = true;
  }

  @Override
  public void run() {
    try {
      while (!done) {
        if (task == null || kind == Kind.MOVE) {
          ownTask();
        }
        switch (kind) {
          case CREATE -> write(creation());
          case CHANGE -> write(change());
          case PROGRESS -> write(progress());
          default -> write(start());
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void ownTask() throws InterruptedException {
    JsonNode made = write(creation());
    task = made.get("id").asText();
    occurrence = made.get("occurrenceId").asText();
  }

  private Write creation() {
    String mark = mark();
    Map<String, Object> body =
        Map.of(
            "planId", place.registerId(),
            "code", "K." + UUID.randomUUID().toString().substring(0, 13),
            "title", mark,
            "description", "Việc ghi giữa những lần tắt máy.",
            "leadUnit", place.unit(),
            "documentIds", java.util.List.of(place.documentId()),
            "deadline", Map.of("type", "NONE", "text", "Không nêu thời hạn."));
    return of(Kind.CREATE, mark, "POST", "/api/v1/tasks", body);
  }

  private Write change() {
    String mark = mark();
    return of(Kind.CHANGE, mark, "PATCH", "/api/v1/tasks/" + task, Map.of("note", mark));
  }

  private Write progress() {
    String mark = mark();
    Map<String, Object> body = Map.of("occurrenceId", occurrence, "result", mark);
    return of(Kind.PROGRESS, mark, "POST", "/api/v1/progress-updates", body);
  }

  private Write start() {
    String mark = mark();
    String address = "/api/v1/occurrences/" + occurrence + "/starts";
    return of(Kind.MOVE, mark, "POST", address, Map.of("note", mark));
  }

  private static String mark() {
    return "KILL " + UUID.randomUUID();
  }

  private Write of(Kind what, String mark, String method, String address, Object body) {
    String text = Product.JSON.valueToTree(body).toString();
    return new Write(what, mark, method, address, text, UUID.randomUUID().toString(), etag);
  }

  /** Until it is acknowledged. */
  private JsonNode write(Write write) throws InterruptedException {
    boolean again = false;
    while (true) {
      try {
        if (write.kind() == Kind.CHANGE && again && changed(write)) {
          ledger.doneUnanswered();
          ledger.acknowledge(write.kind(), write.mark());
          return Product.JSON.createObjectNode();
        }
        HttpResponse<String> answer = send(write);
        if (answer.statusCode() < 300) {
          return acknowledged(write, answer);
        }
        if (!passing(answer)) {
          ledger.refused(write + ": " + answer.statusCode() + " " + answer.body());
          return finished();
        }
      } catch (IOException cut) {
        // Killed: done or not, nobody said.
      }
      if (!again) {
        ledger.interrupted();
      }
      again = true;
      Thread.sleep(BREATH_MS);
    }
  }

  /** The product is going down or coming up, or the same key is still being worked on. */
  private static boolean passing(HttpResponse<String> answer) {
    return answer.statusCode() >= 500
        || answer.statusCode() == 409 && answer.body().contains("IDEMPOTENCY_IN_FLIGHT");
  }

  /** A refusal that no kill explains ends this writer, and the run with it. */
  private JsonNode finished() throws InterruptedException {
    done = true;
    throw new InterruptedException("refused");
  }

  /** Changes carry a precondition instead of a key: whether one was done, its object tells. */
  private boolean changed(Write write) throws IOException, InterruptedException {
    HttpResponse<String> answer =
        product.send(authorised(product.request(write.address())).GET().build());
    if (answer.statusCode() != 200) {
      throw new IOException("not there yet");
    }
    etag = answer.headers().firstValue("ETag").orElseThrow();
    return write.mark().equals(Product.JSON.readTree(answer.body()).path("note").asText());
  }

  private JsonNode acknowledged(Write write, HttpResponse<String> answer) throws IOException {
    if (answer.headers().firstValue("Idempotency-Replayed").isPresent()) {
      ledger.doneUnanswered();
    }
    ledger.acknowledge(write.kind(), write.mark());
    boolean own = write.kind() == Kind.CREATE || write.kind() == Kind.CHANGE;
    if (own) {
      etag = answer.headers().firstValue("ETag").orElse(null);
    }
    return Product.JSON.readTree(answer.body());
  }

  private HttpResponse<String> send(Write write) throws IOException, InterruptedException {
    HttpRequest.Builder request = authorised(product.request(write.address()));
    if (write.method().equals("PATCH")) {
      request.header("Content-Type", "application/merge-patch+json").header("If-Match", etag);
    } else {
      request.header("Content-Type", "application/json").header("Idempotency-Key", write.key());
    }
    return product.send(
        request.method(write.method(), BodyPublishers.ofString(write.body())).build());
  }

  private HttpRequest.Builder authorised(HttpRequest.Builder request) {
    return request.header("Authorization", "Bearer " + token.get());
  }
}
