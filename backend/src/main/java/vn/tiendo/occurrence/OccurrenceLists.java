package vn.tiendo.occurrence;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.tiendo.common.web.Page;
import vn.tiendo.lifecycle.DeadlineBasis;
import vn.tiendo.worklist.Judgement;
import vn.tiendo.worklist.Wording;
import vn.tiendo.worklist.WorkFilter;
import vn.tiendo.worklist.WorkRow;
import vn.tiendo.worklist.WorkRows;
import vn.tiendo.worklist.WorkSort;

/** Pages of occurrences: of all work, or of one task. */
@ApplicationScoped
public class OccurrenceLists {
  private final WorkRows rows;
  private final OccurrenceRights rights;
  private final Wording wording;

  OccurrenceLists(WorkRows rows, OccurrenceRights rights, Wording wording) {
    this.rows = rows;
    this.rights = rights;
    this.wording = wording;
  }

  public Page<OccurrenceDto> page(WorkRows.Request request) {
    WorkRows.Found found = rows.page(request);
    LocalDate soon = rows.soonUntil(found.asOf());
    List<OccurrenceDto> items =
        found.rows().stream().map(row -> dto(row, request.filter().basis(), soon, null)).toList();
    return new Page<>(items, found.next(), found.total());
  }

  /**
   * All occurrences of a task, also those not begun and those taken back, in order of time; none of
   * a draft.
   */
  public Page<OccurrenceDto> ofTask(
      UUID taskId, LocalDate asOf, String cursor, int limit, boolean total) {
    WorkSort.By by = WorkSort.By.of("startsOn", DeadlineBasis.EXTENDED);
    return page(
        new WorkRows.Request(WorkFilter.ofTask(taskId), by, false, asOf, cursor, limit, total));
  }

  public OccurrenceDto dto(WorkRow row, DeadlineBasis basis, LocalDate soon, String explanation) {
    List<String> allowed = rights.allowedActions(row, rights.relations(row));
    return OccurrenceDto.of(row, Judgement.of(row, basis, soon), explanation, wording, allowed);
  }
}
