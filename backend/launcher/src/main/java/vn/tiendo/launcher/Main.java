package vn.tiendo.launcher;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * Compiled for Java 11 (see the pom), so that an older Java can say what is missing instead of a
 * stack trace.
 */
public final class Main {
  private static final int NEEDED = 25;

  private Main() {}

  public static void main(String[] args) {
    int found = Runtime.version().feature();
    if (found < NEEDED) {
      new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8)
          .println(
              "Cần JDK "
                  + NEEDED
                  + " trở lên, đang chạy bằng Java "
                  + found
                  + ": hãy cài JDK 25 (ví dụ Temurin).");
      System.exit(2);
    }
    System.exit(Launcher.launch(args));
  }
}
