package vn.tiendo.task;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.tiendo.anchor.SourceAnchorDto;
import vn.tiendo.common.persistence.Sql;
import vn.tiendo.common.security.Caller;
import vn.tiendo.lifecycle.Deadline;
import vn.tiendo.plan.PlanState;
import vn.tiendo.worklist.Columns;
import vn.tiendo.worklist.WorkRow;
import vn.tiendo.worklist.WorkRows;

/** Tasks for commands; one task with all it says, its terms, and the facts of its plan as SQL. */
@ApplicationScoped
class TaskRepository implements PanacheRepositoryBase<Task, UUID> {
  private final Sql sql;
  private final WorkRows rows;
  private final Caller caller;

  TaskRepository(Sql sql, WorkRows rows, Caller caller) {
    this.sql = sql;
    this.rows = rows;
    this.caller = caller;
  }

  Optional<PlanFacts> plan(UUID planId) {
    return sql.one(
        """
        SELECT id, owner_id, code, kind = 'REGISTER', state, starts_on, ends_on, owner_unit_id, tracking_unit_id,
               consolidating_unit_id FROM plan WHERE id = ?""",
        row -> {
          Columns c = new Columns(row);
          return new PlanFacts(
              c.id(),
              c.id(),
              c.text(),
              c.flag(),
              c.constant(PlanState.class),
              c.date(),
              c.date(),
              c.id(),
              c.id(),
              c.id());
        },
        planId);
  }

  /** Sort key of a section of the plan; empty when it is none of it. */
  Optional<String> sectionKey(UUID planId, UUID sectionId) {
    return sql.one(
        "SELECT sort_key FROM section WHERE plan_id = ? AND id = ?",
        row -> row.getString(1),
        planId,
        sectionId);
  }

  /** The class of units of this id or code. */
  Optional<Integer> classNum(String key) {
    return sql
        .list(
            "SELECT num FROM unit_class WHERE code = ? OR id::text = ? ORDER BY (owner_id = ANY (?)) DESC, num LIMIT 1",
            row -> row.getInt(1),
            key,
            key,
            caller.owners().toArray(UUID[]::new))
        .stream()
        .findFirst();
  }

  /** Whether the account is a director or deputy director of the organisation today. */
  boolean leads(UUID accountId, UUID ownerId) {
    return sql.count(
            """
            SELECT count(*) FROM position p JOIN unit u ON u.id = p.unit_id
            WHERE p.account_id = ? AND u.owner_id = ? AND p.kind IN ('DIRECTOR', 'DEPUTY_DIRECTOR')
              AND p.valid_from <= ? AND p.valid_to > ?""",
            accountId,
            ownerId,
            caller.today(),
            caller.today())
        > 0;
  }

  /** All that one task says beside its row. */
  record Detail(
      WorkRow row,
      String wording,
      String note,
      UUID higherBodyId,
      List<UUID> documentIds,
      Deadline deadline,
      LocalDate validFrom,
      List<SourceAnchorDto> sources) {}

  /** One statement, because one task is read as often as a page. */
  Optional<Detail> detail(UUID id, LocalDate asOf) {
    return rows.currentOf(id, asOf, TaskRepository::columns, TaskRepository::detail);
  }

  private static String columns(String governed) {
    String validFrom =
        governed.equals("t")
            ? "(SELECT max(v.valid_from) FROM task_term v WHERE v.task_id = t.id AND v.valid_to = 'infinity')"
            : governed + ".valid_from";
    return governed
        + ".wording, t.note, t.higher_body_id, t.document_ids, "
        + StoredDeadline.COLUMNS.replace("#", governed)
        + ", "
        + validFrom
        + ", (SELECT array_agg(ARRAY[a.document_id::text, a.start_at::text, a.end_at::text, a.quote, a.hash]"
        + " ORDER BY a.position) FROM source_anchor a WHERE a.resource_id = t.id)";
  }

  private static Detail detail(WorkRow row, Columns c) throws java.sql.SQLException {
    return new Detail(
        row,
        c.text(),
        c.text(),
        c.id(),
        c.ids(),
        StoredDeadline.read(c),
        c.date(),
        sources(c.table()));
  }

  private static List<SourceAnchorDto> sources(String[][] table) {
    List<SourceAnchorDto> sources = new ArrayList<>(table.length);
    for (String[] a : table) {
      sources.add(
          new SourceAnchorDto(
              UUID.fromString(a[0]), Integer.parseInt(a[1]), Integer.parseInt(a[2]), a[3], a[4]));
    }
    return sources;
  }

  /** One stretch of validity of the governed fields. */
  record Term(
      LocalDate validFrom,
      LocalDate validTo,
      String cause,
      UUID documentId,
      UUID sectionId,
      String code,
      String title,
      String wording,
      String product,
      UUID leadUnitId,
      Integer[] coordinators,
      Integer[] classes,
      Deadline deadline) {}

  /** Newest first, those begun before a day. */
  List<Term> terms(UUID taskId, LocalDate before, int limit) {
    return sql.list(
        "SELECT valid_from, valid_to, cause, document_id, section_id, code, title, wording, product, lead_unit_id,"
            + " coordinator_nums, coordinator_class_nums, "
            + StoredDeadline.COLUMNS.replace("#.", "")
            + " FROM task_term WHERE task_id = ? AND valid_from < ? ORDER BY valid_from DESC LIMIT ?",
        row -> {
          Columns c = new Columns(row);
          return new Term(
              c.date(),
              c.date(),
              c.text(),
              c.id(),
              c.id(),
              c.text(),
              c.text(),
              c.text(),
              c.text(),
              c.id(),
              c.numbers(),
              c.numbers(),
              StoredDeadline.read(c));
        },
        taskId,
        before,
        limit);
  }

  /** From which day the present content holds. */
  LocalDate validSince(UUID taskId) {
    return sql.one(
            "SELECT valid_from FROM task_term WHERE task_id = ? AND valid_to = 'infinity'",
            row -> Sql.date(row, "valid_from"),
            taskId)
        .orElseThrow();
  }

  List<Task> drafts(UUID planId) {
    return list("planId = ?1 AND effectiveOn IS NULL ORDER BY sortKey, id", planId);
  }
}
