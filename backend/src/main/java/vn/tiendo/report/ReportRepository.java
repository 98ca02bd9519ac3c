package vn.tiendo.report;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.tiendo.common.persistence.Sql;
import vn.tiendo.common.persistence.Where;
import vn.tiendo.daily.Listing;
import vn.tiendo.daily.Order;
import vn.tiendo.daily.Paging;

/** Reports, what was written in them, their snapshots and steps. */
@ApplicationScoped
class ReportRepository implements PanacheRepositoryBase<Report, UUID> {
  private static final List<Order> ORDERS =
      List.of(
          new Order("-dueOn", "r.due_on", "date", "r.id"),
          new Order("dueOn", "r.due_on", "date", "r.id"),
          new Order("unit", "u.sort_key", "text", "r.id"));
  private static final Order BY_NO = new Order("-no", "s.no", "int", "s.id");

  private final EntityManager entities;
  private final Listing listing;
  private final Sql sql;

  ReportRepository(EntityManager entities, Listing listing, Sql sql) {
    this.entities = entities;
    this.listing = listing;
    this.sql = sql;
  }

  /** Null members do not narrow the list. */
  record Filter(
      UUID[] periods,
      UUID[] regimes,
      UUID[] units,
      String[] states,
      Boolean sent,
      Boolean late,
      Boolean begun,
      Boolean received,
      UUID[] mine) {
    String pin() {
      return Arrays.toString(periods)
          + Arrays.toString(regimes)
          + Arrays.toString(units)
          + Arrays.toString(states)
          + sent
          + late
          + begun
          + received
          + (mine != null);
    }
  }

  Listing.Rows<UUID> ids(
      Filter filter, String sort, Paging paging, LocalDate today, ReportRights rights) {
    Order order = Order.of(sort, ORDERS);
    Where where = where(filter, today, rights);
    return listing.read(
        new Listing.Query(
            "SELECT r.id",
            new Object[0],
            " FROM report r JOIN report_period p ON p.id = r.period_id JOIN unit u ON u.id = r.unit_id",
            where,
            order,
            order.word() + filter.pin()),
        paging,
        today,
        row -> Sql.id(row, "id"));
  }

  private static Where where(Filter filter, LocalDate today, ReportRights rights) {
    Where where = new Where();
    rights.visible(where);
    if (filter.periods() != null) {
      where.and("r.period_id = ANY (?)", (Object) filter.periods());
    }
    if (filter.regimes() != null) {
      where.and("p.regime_id = ANY (?)", (Object) filter.regimes());
    }
    if (filter.units() != null) {
      where.and("r.unit_id = ANY (?)", (Object) filter.units());
    }
    if (filter.mine() != null) {
      where.and("r.unit_id = ANY (?)", (Object) filter.mine());
    }
    if (filter.states() != null) {
      where.and("r.state = ANY (?)", (Object) filter.states());
    }
    if (filter.sent() != null) {
      where.and("(r.first_submitted_on IS NOT NULL) = ?", filter.sent());
    }
    if (filter.late() != null) {
      where.and(LATE + " = ?", today, filter.late());
    }
    if (filter.begun() != null) {
      where.and(BEGUN + " = ?", filter.begun());
    }
    if (filter.received() != null) {
      where.and("(r.received_no > 0) = ?", filter.received());
    }
    return where;
  }

  /** First sent after its due date, or not sent and past it; one parameter, the day. */
  static final String LATE =
      "(r.state <> 'EXCLUDED' AND coalesce(r.first_submitted_on, ?) > r.due_on)";

  /** Somebody has written in it, or it was sent: what is filled in by itself is not counted. */
  private static final String BEGUN =
      "(r.last_no > 0 OR EXISTS (SELECT 1 FROM report_field f WHERE f.report_id = r.id AND f.parts <> '{}'))";

  /** Those of them that somebody has begun. One statement. */
  Set<UUID> begun(Collection<UUID> ids) {
    return Set.copyOf(
        sql.list(
            "SELECT r.id FROM report r WHERE r.id = ANY (?) AND " + BEGUN,
            row -> Sql.id(row, "id"),
            (Object) ids.toArray(UUID[]::new)));
  }

  Optional<Report> locked(UUID id) {
    return Optional.ofNullable(entities.find(Report.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  /** In the order of the ids. */
  Map<UUID, Report> byId(Collection<UUID> ids) {
    Map<UUID, Report> all = new HashMap<>();
    list("id IN ?1", ids).forEach(r -> all.put(r.id(), r));
    return all;
  }

  /** What was written for the version after {@code baseNo}, by field. */
  Map<String, ReportField> written(UUID reportId, int baseNo) {
    Map<String, ReportField> all = new HashMap<>();
    entities
        .createQuery("FROM ReportField WHERE reportId = ?1 AND baseNo = ?2", ReportField.class)
        .setParameter(1, reportId)
        .setParameter(2, baseNo)
        .getResultList()
        .forEach(f -> all.put(f.field, f));
    return all;
  }

  Optional<ReportSubmission> submission(UUID reportId, int no) {
    return entities
        .createQuery(
            "FROM ReportSubmission WHERE reportId = ?1 AND no = ?2", ReportSubmission.class)
        .setParameter(1, reportId)
        .setParameter(2, no)
        .getResultStream()
        .findFirst();
  }

  Listing.Rows<Integer> numbers(UUID reportId, Paging paging, LocalDate today) {
    Where where = new Where().and("s.report_id = ?", reportId);
    return listing.read(
        new Listing.Query(
            "SELECT s.no", new Object[0], " FROM report_submission s", where, BY_NO, "" + reportId),
        paging,
        today,
        row -> row.getInt("no"));
  }

  /** Several in one statement, by their numbers. */
  Map<Integer, ReportSubmission> submissions(UUID reportId, Collection<Integer> numbers) {
    Map<Integer, ReportSubmission> all = new HashMap<>();
    entities
        .createQuery(
            "FROM ReportSubmission WHERE reportId = ?1 AND no IN ?2", ReportSubmission.class)
        .setParameter(1, reportId)
        .setParameter(2, numbers)
        .getResultList()
        .forEach(s -> all.put(s.no, s));
    return all;
  }

  List<ReportStep> steps(UUID reportId) {
    return entities
        .createQuery("FROM ReportStep WHERE reportId = ?1 ORDER BY seq", ReportStep.class)
        .setParameter(1, reportId)
        .getResultList();
  }

  /** Those of the periods that the caller reads, unit by unit, for counting. One statement. */
  List<Reports.Counted> counted(Collection<UUID> periods, LocalDate today, ReportRights rights) {
    Where where = new Where();
    rights.visible(where);
    where.and("r.period_id = ANY (?)", (Object) periods.toArray(UUID[]::new));
    return sql.list(
        "SELECT r.*, (coalesce(r.first_submitted_on, ?) > r.due_on) AS late, "
            + BEGUN
            + " AS begun FROM report r"
            + " JOIN report_period p ON p.id = r.period_id JOIN unit u ON u.id = r.unit_id"
            + where.sql()
            + " ORDER BY u.sort_key, p.period_last, r.id",
        row ->
            new Reports.Counted(
                Sql.id(row, "id"),
                Sql.id(row, "period_id"),
                Sql.id(row, "unit_id"),
                ReportState.valueOf(row.getString("state")),
                row.getBoolean("begun"),
                row.getInt("received_no") > 0,
                Sql.date(row, "due_on"),
                Sql.date(row, "first_submitted_on"),
                row.getBoolean("late"),
                row.getInt("last_no"),
                row.getString("excluded_reason")),
        prepend(today, where.params()));
  }

  private static Object[] prepend(Object first, Object[] rest) {
    Object[] all = new Object[rest.length + 1];
    all[0] = first;
    System.arraycopy(rest, 0, all, 1, rest.length);
    return all;
  }

  Optional<Report> of(UUID periodId, UUID unitId) {
    return find("periodId = ?1 AND unitId = ?2", periodId, unitId).firstResultOptional();
  }

  /**
   * Those that are received are consolidated from now on; one statement, however many there are.
   */
  void consolidated(Collection<UUID> ids, UUID by, UUID request, Instant at) {
    flush();
    sql.update(
        """
        WITH taken AS (SELECT id FROM report WHERE id = ANY (?) AND state = 'RECEIVED' ORDER BY id FOR UPDATE),
        marked AS (UPDATE report r SET state = 'CONSOLIDATED', steps = r.steps + 1, version = r.version + 1,
            updated_at = ?, changed_by = ?, request_id = ? FROM taken t WHERE r.id = t.id RETURNING r.*)
        INSERT INTO report_step (id, version, created_at, updated_at, changed_by, request_id, owner_id, report_id, seq,
          kind, submission_no, at, by_id, on_behalf, notes)
        SELECT uuidv7(), 0, updated_at, updated_at, changed_by, request_id, owner_id, id, steps, 'CONSOLIDATED', last_no,
          updated_at, changed_by, false, '[]' FROM marked""",
        ids.toArray(UUID[]::new),
        at,
        by,
        request);
  }

  void add(Object row) {
    entities.persist(row);
  }
}
