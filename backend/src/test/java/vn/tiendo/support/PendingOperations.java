package vn.tiendo.support;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;

/** Operations of the contract that are promised and not built yet; the list only gets shorter. */
public final class PendingOperations {
  private PendingOperations() {}

  public static Set<String> all() {
    try (var in = PendingOperations.class.getResourceAsStream("/contract-pending.txt");
        var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return lines.lines().filter(line -> !line.isBlank()).collect(Collectors.toSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
