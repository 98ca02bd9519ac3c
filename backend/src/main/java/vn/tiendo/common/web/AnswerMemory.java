package vn.tiendo.common.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.LocalDate;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.stream.IntStream;
import vn.tiendo.common.persistence.DirectoryStamps;
import vn.tiendo.common.persistence.Sql;
import vn.tiendo.common.security.Rights;

/**
 * Answers with the snapshot they were read after. One is given again only when no audited row has
 * been committed since, which one look at an index tells: right at every commit, of every instance
 * (ADR 0014).
 */
@Singleton
class AnswerMemory {
  /** All that such an answer depends on besides the rows. */
  record Question(
      String operation, String query, String language, LocalDate today, Rights rights) {}

  private static final long BYTES = 8 << 20;
  private static final int LOCKS = 64;

  private final Sql sql;

  /** A minute at most: names come from memory too, which hears of other instances a second late. */
  private final Cache<Question, RememberedAnswer> answers =
      Caffeine.newBuilder()
          .maximumWeight(BYTES)
          .<Question, RememberedAnswer>weigher((question, answer) -> answer.body().length + 500)
          .expireAfterWrite(Duration.ofMinutes(1))
          .build();

  private final ReentrantLock[] locks =
      IntStream.range(0, LOCKS).mapToObj(i -> new ReentrantLock()).toArray(ReentrantLock[]::new);

  AnswerMemory(Sql sql) {
    this.sql = sql;
  }

  /**
   * The answer as it is now. Of many who ask the same at once, one reads; the others look again.
   *
   * @param read makes the answer anew; told the snapshot it may be as old as
   */
  RememberedAnswer get(Question question, Function<String, RememberedAnswer> read) {
    RememberedAnswer known = fresh(question);
    if (known != null) {
      return known;
    }
    ReentrantLock lock = locks[Math.floorMod(question.hashCode(), LOCKS)];
    lock.lock();
    try {
      RememberedAnswer meanwhile = fresh(question);
      if (meanwhile != null) {
        return meanwhile;
      }
      String snapshot =
          sql.one("SELECT pg_current_snapshot()::text", row -> row.getString(1)).orElseThrow();
      RememberedAnswer answer = read.apply(snapshot);
      answers.put(question, answer);
      return answer;
    } finally {
      lock.unlock();
    }
  }

  private RememberedAnswer fresh(Question question) {
    RememberedAnswer known = answers.getIfPresent(question);
    return known == null || writtenSince(known.snapshot()) ? null : known;
  }

  /** Writes that were under way at the snapshot and have ended since count too. */
  private boolean writtenSince(String snapshot) {
    return sql.one(
            """
            SELECT EXISTS (SELECT FROM audit_event e WHERE e.xid >= pg_snapshot_xmin(s.taken)
              AND NOT pg_visible_in_snapshot(e.xid, s.taken))
            FROM (SELECT ?::pg_snapshot AS taken) s""",
            row -> row.getBoolean(1),
            snapshot)
        .orElseThrow();
  }

  void renamed(@Observes DirectoryStamps.Moved moved) {
    answers.invalidateAll();
  }
}
