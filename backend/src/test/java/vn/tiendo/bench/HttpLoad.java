package vn.tiendo.bench;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/**
 * The API under load over kept-alive sockets on the loopback. Written by hand because the generator
 * shares two cores with what it measures: a full HTTP client costs as much as the server.
 */
final class HttpLoad extends Load {
  private final int port;
  private final BenchData data;
  private final Operation operation;
  private final String token;

  HttpLoad(int port, BenchData data, Operation operation, String token, int clients) {
    super(clients);
    this.port = port;
    this.data = data;
    this.operation = operation;
    this.token = token;
  }

  @Override
  Client client(int number) throws IOException {
    return new Connection();
  }

  /** A kept-alive connection. */
  private final class Connection implements Client {
    private final Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
    private final OutputStream out = socket.getOutputStream();
    private final InputStream in = new BufferedInputStream(socket.getInputStream(), 1 << 16);

    private Connection() throws IOException {
      socket.setTcpNoDelay(true);
    }

    @Override
    public void once() throws IOException {
      ThreadLocalRandom chance = ThreadLocalRandom.current();
      switch (operation) {
        case PAGE ->
            expect(
                200,
                send(
                    "GET",
                    "/api/v1/tasks?leadUnit="
                        + data.someUnitCode(chance)
                        + "&sort=dueDate&limit=25",
                    "",
                    null));
        case ONE -> expect(200, send("GET", "/api/v1/tasks/" + data.someTask(chance), "", null));
        case CREATE -> expect(201, send("POST", "/api/v1/tasks", key(), data.newTask(chance)));
        case CHANGE -> change(chance);
      }
    }

    /** Reads nothing before: If-Match * is what a script sends that has just read. */
    private void change(ThreadLocalRandom chance) throws IOException {
      String path = "/api/v1/tasks/" + data.someTask(chance);
      String body = "{\"note\":\"Ghi chú " + chance.nextInt(1_000_000_000) + "\"}";
      expect(200, send("PATCH", path, "If-Match: *\r\n", body));
    }

    private String key() {
      return "Idempotency-Key: " + UUID.randomUUID() + "\r\n";
    }

    private int send(String method, String path, String headers, String body) throws IOException {
      byte[] bytes = body == null ? new byte[0] : body.getBytes(StandardCharsets.UTF_8);
      String type = method.equals("PATCH") ? "application/merge-patch+json" : "application/json";
      String head =
          method
              + " "
              + path
              + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer "
              + token
              + "\r\n"
              + headers
              + (body == null
                  ? ""
                  : "Content-Type: " + type + "\r\nContent-Length: " + bytes.length + "\r\n")
              + "\r\n";
      out.write(head.getBytes(StandardCharsets.US_ASCII));
      out.write(bytes);
      out.flush();
      return answer();
    }

    private int answer() throws IOException {
      int status = Integer.parseInt(line().substring(9, 12));
      long length = -1;
      boolean chunked = false;
      for (String header = line(); !header.isEmpty(); header = line()) {
        String lower = header.toLowerCase(java.util.Locale.ROOT);
        if (lower.startsWith("content-length:")) {
          length = Long.parseLong(lower.substring(15).strip());
        } else if (lower.startsWith("transfer-encoding:") && lower.contains("chunked")) {
          chunked = true;
        }
      }
      if (chunked) {
        for (int size = chunk(); size > 0; size = chunk()) {
          in.skipNBytes(size + 2L);
        }
        line();
      } else if (length > 0) {
        in.skipNBytes(length);
      }
      return status;
    }

    private int chunk() throws IOException {
      return Integer.parseInt(line().strip(), 16);
    }

    private String line() throws IOException {
      StringBuilder text = new StringBuilder();
      for (int c = in.read(); c != '\n'; c = in.read()) {
        if (c < 0) {
          throw new IOException("connection closed");
        }
        if (c != '\r') {
          text.append((char) c);
        }
      }
      return text.toString();
    }

    private void expect(int wanted, int status) {
      if (status != wanted) {
        throw new IllegalStateException(operation + " answered " + status);
      }
    }

    @Override
    public void close() throws IOException {
      socket.close();
    }
  }
}
