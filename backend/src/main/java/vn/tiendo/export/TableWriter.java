package vn.tiendo.export;

import java.io.IOException;
import java.nio.file.Path;

/** Writes a table in one format. */
interface TableWriter {
  void write(Table table, Path file) throws IOException;
}
