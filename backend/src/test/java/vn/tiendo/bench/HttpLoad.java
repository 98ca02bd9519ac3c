package vn.tiendo.bench;

import java.io.IOException;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/** The API under load: each client a kept-alive connection, a signed-in person's token. */
final class HttpLoad extends Load {
  private static final String FIGURES = "/api/v1/statistics/tasks?groupBy=UNIT";

  private final int port;
  private final BenchData data;
  private final Operation operation;
  private final String bearer;
  private final int clients;

  HttpLoad(int port, BenchData data, Operation operation, String token, int clients) {
    super(clients);
    this.port = port;
    this.data = data;
    this.operation = operation;
    this.bearer = "Authorization: Bearer " + token + "\r\n";
    this.clients = clients;
  }

  @Override
  Client client(int number) throws IOException {
    return new Session(number);
  }

  private final class Session implements Client {
    private final int number;
    private final HttpConnection http = new HttpConnection(port);
    private String etag;

    private Session(int number) throws IOException {
      this.number = number;
    }

    @Override
    public void once() throws IOException {
      ThreadLocalRandom chance = ThreadLocalRandom.current();
      switch (operation) {
        case PAGE -> {
          String unit = data.unitCode(data.someUnit(chance));
          String path = "/api/v1/tasks?leadUnit=" + unit + "&sort=dueDate&limit=25";
          http.send(200, "GET", path, bearer, null);
        }
        case ONE -> http.send(200, "GET", "/api/v1/tasks/" + data.someTask(chance), bearer, null);
        case CREATE -> create(chance);
        case CHANGE -> change(chance);
        case FIGURES -> http.send(200, "GET", FIGURES, bearer, null);
        case RECOUNT -> {
          change(chance);
          http.send(200, "GET", FIGURES, bearer, null);
        }
        case UNCHANGED -> unchanged();
      }
    }

    private void create(ThreadLocalRandom chance) throws IOException {
      String headers =
          bearer
              + "Content-Type: application/json\r\nIdempotency-Key: "
              + UUID.randomUUID()
              + "\r\n";
      http.send(201, "POST", "/api/v1/tasks", headers, data.newTask(chance));
    }

    /** With the ETag of what this client saw last; only the version in it is compared. */
    private void change(ThreadLocalRandom chance) throws IOException {
      int task = data.ownTask(chance, number, clients);
      String headers =
          bearer
              + "Content-Type: application/merge-patch+json\r\nIf-Match: \""
              + data.version(task)
              + ".0\"\r\n";
      String body = "{\"note\":\"Ghi chú " + chance.nextInt(1_000_000_000) + "\"}";
      http.send(200, "PATCH", "/api/v1/tasks/" + data.task(task), headers, body);
      String etag = http.header("ETag");
      data.seen(task, Long.parseLong(etag.substring(1, etag.indexOf('.'))));
    }

    private void unchanged() throws IOException {
      if (etag == null) {
        http.send(200, "GET", FIGURES, bearer, null);
        etag = http.header("ETag");
      }
      http.send(304, "GET", FIGURES, bearer + "If-None-Match: " + etag + "\r\n", null);
    }

    @Override
    public void close() throws IOException {
      http.close();
    }
  }
}
