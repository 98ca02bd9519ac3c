package vn.tiendo.reportpaper;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Two hundred pages in Word, by a Java program that may have 128 MB for everything. */
class ReportMemoryTest {
  /** Of the annex of 57 tasks, which takes some eight pages. */
  private static final int TIMES = 26;

  @Test
  void two_hundred_pages_need_little_memory() throws Exception {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    Process program =
        new ProcessBuilder(
                List.of(
                    java,
                    "-Xmx128m",
                    "-XX:+UseSerialGC",
                    "-XX:TieredStopAtLevel=1",
                    "-cp",
                    System.getProperty("java.class.path"),
                    Program.class.getName()))
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.INHERIT)
            .start();
    try {
      assertEquals(true, program.waitFor(120, TimeUnit.SECONDS), "it ended");
      assertEquals(0, program.exitValue());
    } finally {
      program.destroyForcibly();
    }
  }

  static final class Program {
    private Program() {}

    public static void main(String[] arguments) {
      int size = ReportDocx.write(ReportSample.long_(TIMES), "x").content().length;
      System.exit(size > 100_000 ? 0 : 2);
    }
  }
}
