package vn.tiendo.kill;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** What the server acknowledged, kept by its clients: outside whatever is killed. */
final class Ledger {
  /** What a writer does; each leaves its mark, a text of its own, in what it writes. */
  enum Kind {
    CREATE,
    CHANGE,
    PROGRESS,
    MOVE
  }

  private final Map<Kind, Set<String>> acknowledged = new ConcurrentHashMap<>();
  private final Set<String> refused = ConcurrentHashMap.newKeySet();
  private final AtomicInteger interrupted = new AtomicInteger();
  private final AtomicInteger doneUnanswered = new AtomicInteger();

  void acknowledge(Kind kind, String mark) {
    acknowledged.computeIfAbsent(kind, k -> ConcurrentHashMap.newKeySet()).add(mark);
  }

  /** An answer that nothing here explains. */
  void refused(String what) {
    refused.add(what);
  }

  Set<String> refusals() {
    return Set.copyOf(refused);
  }

  /** A kill left this write without an answer. */
  void interrupted() {
    interrupted.incrementAndGet();
  }

  /** Its retry found it done. */
  void doneUnanswered() {
    doneUnanswered.incrementAndGet();
  }

  Set<String> marks(Kind kind) {
    return Set.copyOf(acknowledged.getOrDefault(kind, Set.of()));
  }

  int size() {
    return acknowledged.values().stream().mapToInt(Collection::size).sum();
  }

  String summary() {
    StringBuilder text = new StringBuilder();
    for (Kind kind : Kind.values()) {
      text.append(kind).append(' ').append(marks(kind).size()).append(", ");
    }
    return text
        + "left without an answer "
        + interrupted
        + ", of these done and answered again "
        + doneUnanswered;
  }

  /**
   * Holds the acknowledged marks of a kind against what the database has.
   *
   * @param found mark → how often it is there
   * @return what is lost, double or there though every retry was answered otherwise
   */
  Set<String> differences(Kind kind, String where, Map<String, Long> found) {
    Set<String> differences = new TreeSet<>();
    Set<String> expected = marks(kind);
    for (String mark : expected) {
      long times = found.getOrDefault(mark, 0L);
      if (times != 1) {
        differences.add((times == 0 ? "lost" : "done " + times + " times") + where(mark, where));
      }
    }
    for (String mark : found.keySet()) {
      if (!expected.contains(mark)) {
        differences.add("never acknowledged" + where(mark, where));
      }
    }
    return differences;
  }

  private static String where(String mark, String where) {
    return ": " + mark + " in " + where;
  }
}
