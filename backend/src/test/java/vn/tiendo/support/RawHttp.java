package vn.tiendo.support;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.RestAssured;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Requests as bytes on a socket: no client that mends an odd address, header or body on its way.
 */
public final class RawHttp {
  /** Header names in lower case. */
  public record Answer(int status, Map<String, String> headers, byte[] body) {
    public String header(String name) {
      return headers.get(name.toLowerCase(Locale.ROOT));
    }

    public String text() {
      return new String(body, StandardCharsets.UTF_8);
    }

    public JsonNode json() {
      return ContractDocument.parse(body);
    }
  }

  private RawHttp() {}

  /** Method and target on one line, then header lines; Host and Connection are added. */
  public static Answer send(String lines, byte[] body) {
    StringBuilder head = new StringBuilder();
    String[] parts = lines.strip().split("\n");
    head.append(parts[0].strip()).append(" HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n");
    for (int i = 1; i < parts.length; i++) {
      head.append(parts[i].strip()).append("\r\n");
    }
    if (body.length > 0) {
      head.append("Content-Length: ").append(body.length).append("\r\n");
    }
    return bytes(head.append("\r\n").toString().getBytes(StandardCharsets.ISO_8859_1), body);
  }

  public static Answer send(String lines) {
    return send(lines, new byte[0]);
  }

  /** Exactly these bytes; a body that the server stops reading may be cut. */
  public static Answer bytes(byte[] head, byte[] body) {
    return bytes(head, body, Duration.ofSeconds(20));
  }

  /** What has come after that time is the answer: the server may wait for the rest of a request. */
  public static Answer bytes(byte[] head, byte[] body, Duration patience) {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), RestAssured.port)) {
      socket.setSoTimeout((int) patience.toMillis());
      OutputStream out = socket.getOutputStream();
      try {
        out.write(head);
        for (int at = 0; at < body.length; at += 65_536) {
          out.write(body, at, Math.min(65_536, body.length - at));
        }
        out.flush();
      } catch (IOException closed) {
        // The server answered before the end and closed: its answer is what counts.
      }
      return answer(socket.getInputStream());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The body in chunks, its length unsaid. */
  public static Answer chunked(String lines, byte[] body) {
    ByteArrayOutputStream chunks = new ByteArrayOutputStream();
    for (int at = 0; at < body.length; at += 60_000) {
      int size = Math.min(60_000, body.length - at);
      chunks.writeBytes((Integer.toHexString(size) + "\r\n").getBytes(StandardCharsets.US_ASCII));
      chunks.write(body, at, size);
      chunks.writeBytes("\r\n".getBytes(StandardCharsets.US_ASCII));
    }
    chunks.writeBytes("0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
    String[] parts = lines.strip().split("\n");
    StringBuilder head = new StringBuilder(parts[0].strip() + " HTTP/1.1\r\nHost: 127.0.0.1\r\n");
    for (int i = 1; i < parts.length; i++) {
      head.append(parts[i].strip()).append("\r\n");
    }
    head.append("Connection: close\r\nTransfer-Encoding: chunked\r\n\r\n");
    return bytes(head.toString().getBytes(StandardCharsets.ISO_8859_1), chunks.toByteArray());
  }

  private static Answer answer(InputStream in) throws IOException {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    try {
      in.transferTo(all);
    } catch (IOException reset) {
      // A connection reset after the answer: what came is judged.
    }
    byte[] bytes = all.toByteArray();
    String text = new String(bytes, StandardCharsets.ISO_8859_1);
    int end = text.indexOf("\r\n\r\n");
    if (end < 0) {
      return new Answer(0, Map.of(), bytes);
    }
    String[] lines = text.substring(0, end).split("\r\n");
    Map<String, String> headers = new HashMap<>();
    for (int i = 1; i < lines.length; i++) {
      int colon = lines[i].indexOf(':');
      headers.put(
          lines[i].substring(0, colon).toLowerCase(Locale.ROOT),
          lines[i].substring(colon + 1).strip());
    }
    byte[] body = Arrays.copyOfRange(bytes, end + 4, bytes.length);
    boolean chunked = "chunked".equalsIgnoreCase(headers.get("transfer-encoding"));
    return new Answer(
        Integer.parseInt(lines[0].split(" ")[1]), headers, chunked ? joined(body) : body);
  }

  private static byte[] joined(byte[] chunks) {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    int at = 0;
    while (at < chunks.length) {
      int line = at;
      while (chunks[line] != '\r') {
        line++;
      }
      int size =
          Integer.parseInt(
              new String(chunks, at, line - at, StandardCharsets.US_ASCII).strip(), 16);
      if (size == 0) {
        break;
      }
      body.write(chunks, line + 2, size);
      at = line + 2 + size + 2;
    }
    return body.toByteArray();
  }
}
