package vn.tiendo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files and methods stay short enough to be read at once (CONTRIBUTING.md). */
class FileSizesTest {
  private static final List<Path> PRODUCT = JavaSizes.sources(Path.of("src/main/java"));
  private static final List<Path> TESTS = JavaSizes.sources(Path.of("src/test/java"));

  @TempDir Path folder;

  @Test
  void no_file_is_longer_than_300_lines() {
    assertTrue(PRODUCT.size() > 50, "the sources are there to be measured");
    assertEquals(List.of(), JavaSizes.longFiles(PRODUCT));
    assertEquals(List.of(), JavaSizes.longFiles(TESTS));
  }

  @Test
  void no_method_of_the_product_is_longer_than_40_lines() throws IOException {
    assertEquals(List.of(), JavaSizes.longMethods(PRODUCT));
  }

  @Test
  void a_long_file_and_a_long_method_are_seen() throws IOException {
    Path source = folder.resolve("Long.java");
    Files.writeString(
        source,
        "class Long { void f() {" + "\n f();".repeat(40) + "\n}\n" + "\n".repeat(269) + "}");
    assertEquals(List.of("Long.java: 312 lines"), JavaSizes.longFiles(List.of(source)));
    assertEquals(List.of("Long.java f(): 42 lines"), JavaSizes.longMethods(List.of(source)));
    Path fitting = folder.resolve("Short.java");
    Files.writeString(fitting, "class Short { void f() {" + "\n f();".repeat(38) + "\n}\n}");
    assertEquals(List.of(), JavaSizes.longFiles(List.of(fitting)));
    assertEquals(List.of(), JavaSizes.longMethods(List.of(fitting)));
  }
}
