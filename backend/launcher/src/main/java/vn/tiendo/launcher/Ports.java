package vn.tiendo.launcher;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.concurrent.ThreadLocalRandom;

/** Which ports can be had. */
final class Ports {
  private static final int LOWEST = 20_000;
  private static final int EPHEMERAL = 32_000;
  private static final int ATTEMPTS = 100;

  private Ports() {}

  /**
   * A port nobody listens on at 127.0.0.1 now. Below the range from which systems take the ports of
   * outgoing connections, so that it is still free when it is used.
   */
  static int free() throws IOException {
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      int port = ThreadLocalRandom.current().nextInt(LOWEST, EPHEMERAL);
      if (isFree("127.0.0.1", port)) {
        return port;
      }
    }
    throw new IOException("No free port between " + LOWEST + " and " + EPHEMERAL);
  }

  private static boolean isFree(String host, int port) {
    try (ServerSocket socket = new ServerSocket()) {
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(host, port));
      return true;
    } catch (IOException taken) {
      return false;
    }
  }

  /**
   * @throws Refusal when somebody listens there, or the address isn't this machine's
   */
  static void requireFree(String host, int port) {
    if (!isFree(host, port)) {
      throw new Refusal("Không dùng được cổng " + port + " (" + host + "): " + reason(port));
    }
  }

  private static String reason(int port) {
    return port > 0 && port < 1024
        ? "đã có chương trình dùng, hoặc cần quyền quản trị; hãy chọn cổng khác (PORT=…)."
        : "đã có chương trình khác dùng; hãy chọn cổng khác (PORT=…).";
  }
}
