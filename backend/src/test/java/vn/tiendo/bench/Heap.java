package vn.tiendo.bench;

import java.io.IOException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The application's heap between two moments, as its collector tells it.
 *
 * @param peak megabytes in use before a collection, garbage among them, at most
 * @param kept megabytes left after one, at most: what was really needed
 * @param limit megabytes there are
 */
record Heap(int peak, int kept, int limit) {
  private static final Pattern COLLECTION = Pattern.compile("(\\d+)M->(\\d+)M\\((\\d+)M\\)");

  /** Since so many lines of the log. */
  static Heap since(BenchServer server, int lines) throws IOException {
    int peak = 0;
    int kept = 0;
    int limit = 0;
    List<String> log = server.collections();
    for (String line : log.subList(lines, log.size())) {
      Matcher found = COLLECTION.matcher(line);
      if (found.find()) {
        peak = Math.max(peak, Integer.parseInt(found.group(1)));
        kept = Math.max(kept, Integer.parseInt(found.group(2)));
        limit = Math.max(limit, Integer.parseInt(found.group(3)));
      }
    }
    return new Heap(peak, kept, limit);
  }

  @Override
  public String toString() {
    return peak == 0 ? "no collection" : "heap %d MB, %d after collecting".formatted(peak, kept);
  }
}
