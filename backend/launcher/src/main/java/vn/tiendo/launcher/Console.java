package vn.tiendo.launcher;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Always UTF-8: under {@code LANG=C} Java would print Vietnamese as question marks. */
final class Console {
  private static final PrintStream OUT =
      new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
  private static final PrintStream ERR =
      new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);

  private Console() {}

  static void say(String line) {
    OUT.println(line);
  }

  static void complain(String line) {
    ERR.println(line);
  }
}
