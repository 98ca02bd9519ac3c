package vn.tiendo.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;

/**
 * A kept-alive connection on the loopback. Written by hand because the generator shares two cores
 * with what it measures: a full HTTP client costs as much as the server.
 */
final class HttpConnection implements AutoCloseable {
  private final Socket socket;
  private final OutputStream out;
  private final InputStream in;
  private byte[] buffer = new byte[1 << 16];
  private int filled;
  private int at;
  private String head;
  private String body;

  HttpConnection(int port) throws IOException {
    socket = new Socket(InetAddress.getLoopbackAddress(), port);
    socket.setTcpNoDelay(true);
    out = socket.getOutputStream();
    in = socket.getInputStream();
  }

  /**
   * @param headers whole lines, or empty
   * @throws IllegalStateException with the answer's body when it is not the status that is wanted
   */
  void send(int wanted, String method, String path, String headers, String sent)
      throws IOException {
    byte[] bytes = sent == null ? new byte[0] : sent.getBytes(StandardCharsets.UTF_8);
    String length = sent == null ? "" : "Content-Length: " + bytes.length + "\r\n";
    byte[] start =
        (method + " " + path + " HTTP/1.1\r\nHost: localhost\r\n" + headers + length + "\r\n")
            .getBytes(StandardCharsets.ISO_8859_1);
    byte[] all = Arrays.copyOf(start, start.length + bytes.length);
    System.arraycopy(bytes, 0, all, start.length, bytes.length);
    out.write(all);
    readHead();
    boolean good = head.startsWith(String.valueOf(wanted), 9);
    readBody(!good);
    if (!good) {
      throw new IllegalStateException(method + " " + path + " answered " + head + "\n\n" + body);
    }
  }

  /** A header of the last answer, or null. */
  String header(String name) {
    int found = head.toLowerCase(Locale.ROOT).indexOf("\n" + name.toLowerCase(Locale.ROOT) + ":");
    if (found < 0) {
      return null;
    }
    int from = found + name.length() + 2;
    int to = head.indexOf('\r', from);
    return head.substring(from, to < 0 ? head.length() : to).strip();
  }

  private void readHead() throws IOException {
    filled = 0;
    int end = -1;
    for (int from = 0; end < 0; from = Math.max(0, filled - 3)) {
      more();
      end = endOfHead(from);
    }
    head = new String(buffer, 0, end, StandardCharsets.ISO_8859_1);
    at = end + 4;
  }

  private int endOfHead(int from) {
    for (int i = from; i + 3 < filled; i++) {
      if (buffer[i] == '\r'
          && buffer[i + 1] == '\n'
          && buffer[i + 2] == '\r'
          && buffer[i + 3] == '\n') {
        return i;
      }
    }
    return -1;
  }

  private void readBody(boolean keep) throws IOException {
    StringBuilder text = new StringBuilder();
    String length = header("content-length");
    if (length != null) {
      skip(Integer.parseInt(length), keep, text);
    } else if ("chunked".equals(header("transfer-encoding"))) {
      for (int size = chunk(); size > 0; size = chunk()) {
        skip(size, keep, text);
        skip(2, false, text);
      }
      skip(2, false, text);
    }
    body = text.toString();
  }

  private int chunk() throws IOException {
    int size = 0;
    for (int c = next(); c != '\n'; c = next()) {
      size = c == '\r' ? size : size * 16 + Character.digit(c, 16);
    }
    return size;
  }

  private int next() throws IOException {
    if (at == filled) {
      at = 0;
      filled = 0;
      more();
    }
    return buffer[at++];
  }

  private void skip(int size, boolean keep, StringBuilder text) throws IOException {
    for (int left = size; left > 0; ) {
      if (at == filled) {
        at = 0;
        filled = 0;
        more();
      }
      int taken = Math.min(left, filled - at);
      if (keep) {
        text.append(new String(buffer, at, taken, StandardCharsets.UTF_8));
      }
      at += taken;
      left -= taken;
    }
  }

  private void more() throws IOException {
    if (filled == buffer.length) {
      buffer = Arrays.copyOf(buffer, filled * 2);
    }
    int read = in.read(buffer, filled, buffer.length - filled);
    if (read < 0) {
      throw new IOException("connection closed");
    }
    filled += read;
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
