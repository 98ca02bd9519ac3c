package vn.tiendo.occurrence;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import vn.tiendo.common.problem.NotFound;
import vn.tiendo.common.security.Relation;
import vn.tiendo.common.web.Cursor;
import vn.tiendo.common.web.Page;
import vn.tiendo.lifecycle.DeadlineBasis;
import vn.tiendo.worklist.DueWords;
import vn.tiendo.worklist.WorkRow;
import vn.tiendo.worklist.WorkRows;

/** Reading occurrences, their history and their holders. */
@ApplicationScoped
class OccurrenceService {
  private final WorkRows rows;
  private final OccurrenceRepository occurrences;
  private final OccurrenceRights rights;
  private final DueWords dueWords;
  private final OccurrenceLists lists;

  OccurrenceService(
      WorkRows rows,
      OccurrenceRepository occurrences,
      OccurrenceRights rights,
      DueWords dueWords,
      OccurrenceLists lists) {
    this.rows = rows;
    this.occurrences = occurrences;
    this.rights = rights;
    this.dueWords = dueWords;
    this.lists = lists;
  }

  /**
   * @throws NotFound when there is none, not yet on that day, or the caller may not know of it
   */
  OccurrenceDto get(UUID id, LocalDate asOf, DeadlineBasis basis) {
    WorkRow row = readable(id, asOf);
    DeadlineBasis on = basis == null ? DeadlineBasis.EXTENDED : basis;
    return lists.dto(row, on, rows.soonUntil(row.asOf()), dueWords.explain(row));
  }

  Page<OccurrenceEventDto> events(UUID id, String cursor, int limit) {
    readable(id, null);
    int before = number(key(cursor, "events " + id));
    List<OccurrenceRepository.Line> lines = occurrences.history(id, before, limit + 1);
    String next = lines.size() > limit ? String.valueOf(lines.get(limit - 1).seq()) : null;
    return page(lines, limit, next, "events " + id, OccurrenceRepository.Line::event);
  }

  Page<HolderSpan> holders(UUID id, String cursor, int limit) {
    readable(id, null);
    String key = key(cursor, "holders " + id);
    LocalDate before = key == null ? LocalDate.MAX : LocalDate.parse(key);
    List<HolderSpan> holders = occurrences.holders(id, before, limit + 1);
    String next = holders.size() > limit ? holders.get(limit - 1).since().toString() : null;
    return page(holders, limit, next, "holders " + id, Function.identity());
  }

  private WorkRow readable(UUID id, LocalDate asOf) {
    return rows.occurrence(id, asOf)
        .filter(row -> rights.relations(row).contains(Relation.READER))
        .orElseThrow(NotFound::new);
  }

  /** The cursor's only key, or null on the first page. */
  private static String key(String cursor, String pin) {
    return cursor == null ? null : Cursor.read(cursor, pin).keys().getFirst();
  }

  private static int number(String key) {
    return key == null ? Integer.MAX_VALUE : Integer.parseInt(key);
  }

  private static <R, T> Page<T> page(
      List<R> found, int limit, String next, String pin, Function<R, T> item) {
    List<T> items = found.stream().limit(limit).map(item).toList();
    return new Page<>(
        items, next == null ? null : Cursor.write(LocalDate.EPOCH, pin, List.of(next)), null);
  }
}
