package vn.tiendo.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What the life is made of stands in text files: lines of fields between bars, # for comments. */
final class Lines {
  private Lines() {}

  static List<String[]> of(String file) {
    return text(file)
        .lines()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .map(line -> line.split("\\|", -1))
        .toList();
  }

  static String text(String file) {
    try (InputStream in = Lines.class.getResourceAsStream("/demo/" + file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
