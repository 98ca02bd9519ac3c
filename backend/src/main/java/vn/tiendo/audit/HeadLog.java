package vn.tiendo.audit;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/**
 * Signed heads outside the database, one JSON line each, forced to disk before the next batch: what
 * shows that a tail was cut off. Copies of this file elsewhere make it stronger.
 */
final class HeadLog {
  static final String FILE = "audit-heads.log";
  private static final int LONGEST_LINE = 4_096;

  private final Path file;

  HeadLog(Path file) {
    this.file = file;
  }

  void append(List<Head> heads) {
    StringBuilder lines = new StringBuilder(endsWhole() ? "" : "\n");
    heads.forEach(head -> lines.append(head.line()).append('\n'));
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      try (FileChannel channel =
          FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
        ByteBuffer bytes = ByteBuffer.wrap(lines.toString().getBytes(StandardCharsets.UTF_8));
        while (bytes.hasRemaining()) {
          channel.write(bytes);
        }
        channel.force(true);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The number of the last whole head; 0 when there is none. */
  long lastNumber() {
    List<Head> tail = parse(tail());
    return tail.isEmpty() ? 0 : tail.getLast().number();
  }

  List<Head> all() {
    try {
      return Files.exists(file) ? parse(Files.readString(file)) : List.of();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A line that a crash cut off is left out: its head is written again by the next batch. */
  private static List<Head> parse(String text) {
    List<Head> heads = new ArrayList<>();
    for (String line : text.split("\n")) {
      if (line.startsWith("{") && line.endsWith("}")) {
        heads.add(Head.parse(line));
      }
    }
    return heads;
  }

  private boolean endsWhole() {
    String tail = tail();
    return tail.isEmpty() || tail.endsWith("\n");
  }

  /** Whole lines at the end of the file, and what follows the last of them. */
  private String tail() {
    if (!Files.exists(file)) {
      return "";
    }
    try (RandomAccessFile reader = new RandomAccessFile(file.toFile(), "r")) {
      long from = Math.max(0, reader.length() - LONGEST_LINE);
      byte[] bytes = new byte[(int) (reader.length() - from)];
      reader.seek(from);
      reader.readFully(bytes);
      String text = new String(bytes, StandardCharsets.UTF_8);
      return from == 0 ? text : text.substring(text.indexOf('\n') + 1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
