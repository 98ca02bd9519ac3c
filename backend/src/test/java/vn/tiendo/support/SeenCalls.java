package vn.tiendo.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Which operations answered what in this run of the tests, and which test classes ran. Kept in a
 * file, because Quarkus loads the classes of its tests apart from the plain ones.
 */
public final class SeenCalls {
  private static final Path FILE = Path.of("target", "calls-" + ProcessHandle.current().pid());
  private static final Set<String> KNOWN = ConcurrentHashMap.newKeySet();

  private SeenCalls() {}

  /** "operationId status", or "class name". */
  public static void add(String line) {
    if (KNOWN.add(line)) {
      try {
        Files.createDirectories(FILE.getParent());
        Files.writeString(FILE, line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  public static Set<String> all() {
    try {
      return Set.copyOf(Files.exists(FILE) ? Files.readAllLines(FILE) : List.of());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
