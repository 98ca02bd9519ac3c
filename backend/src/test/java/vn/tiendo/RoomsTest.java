package vn.tiendo;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A newcomer finds every feature named on the two pages about the inside, and described in its
 * package.
 */
class RoomsTest {
  private static final Path ROOMS = Path.of("src/main/java/vn/tiendo");

  @TempDir Path folder;

  @Test
  void every_feature_is_named_in_the_architecture() throws IOException {
    assertEquals(List.of(), unnamed(ROOMS, Files.readString(Path.of("../docs/architecture.md"))));
  }

  @Test
  void every_feature_says_what_it_owns() throws IOException {
    assertEquals(List.of(), silent(ROOMS));
  }

  @Test
  void a_room_without_name_or_word_is_seen() throws IOException {
    Files.createDirectories(folder.resolve("cellar"));
    assertEquals(List.of("cellar"), unnamed(folder, "`attic` above"));
    assertEquals(List.of(), unnamed(folder, "`cellar` below"));
    assertEquals(List.of("cellar"), silent(folder));
  }

  private static List<String> unnamed(Path rooms, String page) throws IOException {
    return names(rooms).stream().filter(room -> !page.contains("`" + room + "`")).toList();
  }

  private static List<String> silent(Path rooms) throws IOException {
    return names(rooms).stream()
        .filter(room -> !room.equals("common"))
        .filter(room -> !Files.exists(rooms.resolve(room).resolve("package-info.java")))
        .toList();
  }

  private static List<String> names(Path rooms) throws IOException {
    try (Stream<Path> found = Files.list(rooms)) {
      return found
          .filter(Files::isDirectory)
          .map(p -> p.getFileName().toString())
          .sorted()
          .toList();
    }
  }
}
