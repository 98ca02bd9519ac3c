package vn.tiendo.slice;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.tiendo.common.persistence.Sql;

/** What a slice needs beside the rows of work; one statement each. */
@ApplicationScoped
class SliceRepository {
  private final Sql sql;

  SliceRepository(Sql sql) {
    this.sql = sql;
  }

  record Section(UUID id, String number, String title) {}

  /** Words of updates, the youngest last. */
  record Words(String result, String difficulty, String proposal) {
    private static final Words NONE = new Words(null, null, null);

    private Words and(Words later) {
      return new Words(
          both(result, later.result),
          both(difficulty, later.difficulty),
          both(proposal, later.proposal));
    }

    private static String both(String first, String second) {
      return first == null || second == null
          ? first == null ? second : first
          : first + "\n" + second;
    }
  }

  String title(UUID planId) {
    return sql.one("SELECT title FROM plan WHERE id = ?", row -> row.getString(1), planId)
        .orElseThrow();
  }

  /** In the order of the plan's text. */
  Map<UUID, Section> sections(UUID planId) {
    Map<UUID, Section> sections = new LinkedHashMap<>();
    sql.list(
            "SELECT id, number, title FROM section WHERE plan_id = ? ORDER BY sort_key, id",
            row -> new Section(Sql.id(row, "id"), row.getString("number"), row.getString("title")),
            planId)
        .forEach(s -> sections.put(s.id(), s));
    return sections;
  }

  /** These sections and all inside them. */
  List<UUID> inside(UUID[] sections) {
    return sql.list(
        """
        WITH RECURSIVE inside AS (SELECT id FROM section WHERE id = ANY (?)
          UNION SELECT s.id FROM section s JOIN inside i ON s.parent_id = i.id)
        SELECT id FROM inside""",
        row -> Sql.id(row, "id"),
        (Object) sections);
  }

  /** What was said of each task in these days. */
  Map<UUID, Words> words(List<UUID> tasks, LocalDate from, LocalDate to) {
    Map<UUID, Words> words = new HashMap<>();
    sql.list(
        """
        SELECT task_id, result, difficulty, proposal FROM progress_update
        WHERE task_id = ANY (?) AND state = 'CURRENT' AND reported_on BETWEEN ? AND ?
        ORDER BY reported_on, id""",
        row ->
            words.merge(
                Sql.id(row, "task_id"),
                Words.NONE.and(
                    new Words(
                        row.getString("result"),
                        row.getString("difficulty"),
                        row.getString("proposal"))),
                Words::and),
        tasks.toArray(UUID[]::new),
        from,
        to);
    return words;
  }
}
