package vn.tiendo.export;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** One row of the list a line, as the API gives it. */
final class NdjsonFile implements TableWriter {
  @Override
  public void write(Table table, Path file) throws IOException {
    try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
      for (JsonNode item : table.items()) {
        out.write(item.toString());
        out.write('\n');
      }
    }
  }
}
