package vn.tiendo.assignment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.tiendo.common.persistence.RowMapper;
import vn.tiendo.common.persistence.Sql;
import vn.tiendo.common.persistence.Where;
import vn.tiendo.daily.Listing;
import vn.tiendo.daily.Order;
import vn.tiendo.daily.Paging;
import vn.tiendo.daily.Pending;
import vn.tiendo.daily.SubjectRights;
import vn.tiendo.daily.TaskLink;

/**
 * Every unit of the organisation that takes part in a task is a row, whether the task has been
 * passed on in it or not.
 */
@ApplicationScoped
class AssignmentRepository implements PanacheRepositoryBase<Assignment, UUID> {
  private static final String STATE =
      "CASE WHEN a.id IS NULL THEN 'UNASSIGNED' WHEN a.main_officer_id IS NULL THEN 'PASSED_ON' ELSE 'ASSIGNED' END";
  private static final String COLUMNS =
      """
      SELECT a.*, t.id AS the_task_id, t.code AS task_code, t.title AS task_title, t.plan_id AS the_plan_id,
             t.owner_id AS the_owner_id, t.leader_id, m.unit_id AS the_unit_id, m.role, p.state = 'ISSUED' AS plan_issued,
      """
          + STATE
          + " AS chain_state";
  private static final String TABLES =
      " FROM task_unit m JOIN task t ON t.id = m.task_id JOIN plan p ON p.id = t.plan_id"
          + " JOIN unit mu ON mu.id = m.unit_id"
          + " LEFT JOIN assignment a ON a.task_id = m.task_id AND a.unit_id = m.unit_id";

  private final Sql sql;
  private final Listing listing;
  private final Pending pending;
  private final AssignmentRights mine;

  AssignmentRepository(Sql sql, Listing listing, Pending pending, AssignmentRights mine) {
    this.sql = sql;
    this.listing = listing;
    this.pending = pending;
    this.mine = mine;
  }

  /** A task and a unit; id and what follows from it are null before the first step. */
  record Row(
      UUID id,
      long version,
      UUID ownerId,
      TaskLink task,
      UUID planId,
      boolean planIssued,
      UUID leaderId,
      UUID unitId,
      AssignmentRole role,
      AssignmentState state,
      UUID holderId,
      LocalDate heldSince,
      UUID mainOfficerId,
      List<UUID> helperIds,
      Integer stepCount,
      String lastNote,
      LocalDate dueOn,
      Instant createdAt,
      Instant updatedAt) {}

  Optional<Row> row(UUID id) {
    pending.write();
    return sql.one(
        COLUMNS + TABLES + " WHERE a.id = ? AND m.valid_to = 'infinity'",
        AssignmentRepository::row,
        id);
  }

  /**
   * The tasks among these, or of this section with everything below it, in which the unit takes
   * part.
   */
  List<Row> rows(UUID unit, UUID section, Collection<UUID> tasks) {
    pending.write();
    Where where = open().and("m.unit_id = ?", unit);
    if (section != null) {
      where.and(INSIDE, (Object) new UUID[] {section});
    } else {
      where.and("t.id = ANY (?)", (Object) tasks.toArray(UUID[]::new));
    }
    return sql.list(
        COLUMNS + TABLES + where.sql() + " ORDER BY t.code_key, t.id",
        AssignmentRepository::row,
        where.params());
  }

  private static final String INSIDE =
      """
      t.section_id IN (WITH RECURSIVE inside AS (SELECT id FROM section WHERE id = ANY (?)
        UNION ALL SELECT s.id FROM section s JOIN inside ON s.parent_id = inside.id) SELECT id FROM inside)""";

  private static Where open() {
    return new Where()
        .and(
            "m.valid_to = 'infinity' AND m.unit_id IS NOT NULL AND mu.internal AND p.state <> 'DRAFT'");
  }

  Listing.Rows<Row> list(
      AssignmentFilter filter, String sort, Paging paging, LocalDate today, SubjectRights rights) {
    Where where = open();
    where.and("mu.owner_id = t.owner_id");
    rights.visibleTasks(where, "t");
    narrow(where, filter);
    if (filter.givable()) {
      mine.mayBegin(where);
    }
    Order order =
        Order.of(
            sort,
            List.of(
                new Order("code", "t.code_key", "text COLLATE \"C\"", KEY),
                new Order("-code", "t.code_key", "text COLLATE \"C\"", KEY)));
    return listing.read(
        new Listing.Query(
            COLUMNS, new Object[0], TABLES, where, order, filter.pin() + order.word()),
        paging,
        today,
        AssignmentRepository::row);
  }

  /** A row has no id before the first step: task and unit together name it. */
  private static final String KEY = "md5(t.id::text || m.unit_id::text)::uuid";

  private static void narrow(Where where, AssignmentFilter filter) {
    any(where, filter.plans(), "t.plan_id = ANY (?)");
    any(where, filter.sections(), INSIDE);
    any(where, filter.units(), "m.unit_id = ANY (?)");
    any(where, filter.roles(), "m.role = ANY (?)");
    any(where, filter.states(), STATE + " = ANY (?)");
    any(
        where,
        filter.workStates(),
        "EXISTS (SELECT FROM occurrence o WHERE o.task_id = t.id AND o.state = ANY (?))");
    where.andIf(filter.task(), "t.id = ?");
    inHandsOf(where, filter.person());
    inHandsOf(where, filter.me());
    where.search(filter.q(), "t.search_text");
  }

  private static void inHandsOf(Where where, UUID person) {
    if (person != null) {
      where.and(
          "(a.holder_id = ? OR a.main_officer_id = ? OR a.helper_ids @> ARRAY[?]::uuid[])",
          person,
          person,
          person);
    }
  }

  private static void any(Where where, Object[] values, String condition) {
    if (values != null) {
      where.and(condition, (Object) values);
    }
  }

  <T> Listing.Rows<T> steps(UUID id, Paging paging, LocalDate today, RowMapper<T> mapper) {
    return listing.read(
        new Listing.Query(
            "SELECT s.*",
            new Object[0],
            " FROM assignment_step s",
            new Where().and("s.assignment_id = ?", id),
            new Order("number", "s.number", "int", "s.id"),
            "steps" + id),
        paging,
        today,
        mapper);
  }

  Optional<Assignment> locked(UUID id) {
    return Optional.ofNullable(
        getEntityManager().find(Assignment.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  private static Row row(ResultSet row) throws SQLException {
    UUID id = Sql.id(row, "id");
    return new Row(
        id,
        row.getLong("version"),
        Sql.id(row, "the_owner_id"),
        new TaskLink(
            Sql.id(row, "the_task_id"), row.getString("task_code"), row.getString("task_title")),
        Sql.id(row, "the_plan_id"),
        row.getBoolean("plan_issued"),
        Sql.id(row, "leader_id"),
        Sql.id(row, "the_unit_id"),
        AssignmentRole.valueOf(row.getString("role")),
        AssignmentState.valueOf(row.getString("chain_state")),
        Sql.id(row, "holder_id"),
        Sql.date(row, "held_since"),
        Sql.id(row, "main_officer_id"),
        id == null ? List.of() : List.of((UUID[]) row.getArray("helper_ids").getArray()),
        id == null ? null : row.getInt("step_count"),
        row.getString("last_note"),
        Sql.date(row, "due_on"),
        Sql.instant(row, "created_at"),
        Sql.instant(row, "updated_at"));
  }
}
