package vn.tiendo.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.DataInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MainTest {
  /**
   * Java 11's class files are version 55: whoever has an older Java than 25 must get a sentence,
   * not a stack trace.
   */
  @Test
  void main_loads_on_java_11() throws IOException {
    try (DataInputStream in =
        new DataInputStream(Files.newInputStream(Path.of(System.getProperty("main.class.file"))))) {
      assertEquals(0xCAFEBABE, in.readInt());
      in.readUnsignedShort();
      assertTrue(in.readUnsignedShort() <= 55);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "fly",
        "run",
        "run --data",
        "run --data x --port 70000",
        "run --data x --port -1",
        "run --data x --colour red",
        "run --data x -- ls",
        "with --data x",
        "backup --data x",
        "restore --data x"
      })
  void what_cannot_be_understood_is_refused(String line) {
    assertThrows(Refusal.class, () -> Options.parse(line.split(" ")));
  }

  @Test
  void the_defaults() {
    Options options = Options.parse(new String[] {"run", "--data", "x"});
    assertEquals(8080, options.port());
    assertEquals("127.0.0.1", options.host());
    assertTrue(options.data().isAbsolute());
    assertEquals(0, Options.parse("with --data x -- ls".split(" ")).port());
  }
}
