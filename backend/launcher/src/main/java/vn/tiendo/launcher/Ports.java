package vn.tiendo.launcher;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** Which ports can be had. */
final class Ports {
  private Ports() {}

  /** A port nobody listens on at 127.0.0.1 now. */
  static int free() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
      return socket.getLocalPort();
    }
  }

  /**
   * @throws Refusal when somebody listens there, or the address isn't this machine's
   */
  static void requireFree(String host, int port) {
    try (ServerSocket socket = new ServerSocket()) {
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(host, port));
    } catch (IOException e) {
      throw new Refusal("Không dùng được cổng " + port + " (" + host + "): " + reason(port), e);
    }
  }

  private static String reason(int port) {
    return port > 0 && port < 1024
        ? "đã có chương trình dùng, hoặc cần quyền quản trị; hãy chọn cổng khác (PORT=…)."
        : "đã có chương trình khác dùng; hãy chọn cổng khác (PORT=…).";
  }
}
