package vn.tiendo.occurrence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.tiendo.common.persistence.Sql;
import vn.tiendo.identity.People;
import vn.tiendo.lifecycle.Move;
import vn.tiendo.lifecycle.WorkState;
import vn.tiendo.unit.Units;
import vn.tiendo.worklist.Columns;
import vn.tiendo.worklist.HolderRole;
import vn.tiendo.worklist.WorkProduct;

/** Occurrences for commands, their history for reading. */
@ApplicationScoped
class OccurrenceRepository implements PanacheRepositoryBase<Occurrence, UUID> {
  private final Sql sql;
  private final People people;
  private final Units units;

  OccurrenceRepository(Sql sql, People people, Units units) {
    this.sql = sql;
    this.people = people;
    this.units = units;
  }

  /** Locked until the transaction ends: commands on one occurrence run one after the other. */
  Optional<Occurrence> lock(UUID id) {
    return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
  }

  /** All of a task, locked, in order of time. */
  List<Occurrence> lockOfTask(UUID taskId) {
    return find("taskId = ?1 ORDER BY startsOn, id", taskId)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .list();
  }

  List<OccurrenceEvent> events(UUID occurrenceId) {
    return getEntityManager()
        .createQuery(
            "FROM OccurrenceEvent WHERE occurrenceId = ?1 ORDER BY seq", OccurrenceEvent.class)
        .setParameter(1, occurrenceId)
        .getResultList();
  }

  /** An event and its place, newest first. */
  record Line(int seq, OccurrenceEventDto event) {}

  List<Line> history(UUID occurrenceId, int before, int limit) {
    return sql.list(
        """
        SELECT e.seq, e.id, e.move, e.created_at, e.effective_on, e.from_state, e.to_state, e.changed_by, e.note,
               e.product_name, e.product_number, e.product_symbol, e.product_issued_on, e.product_link, e.document_id,
               e.submitted_on, e.issued_on, e.previous_due_on, e.due_on, u.id, e.undoes
        FROM occurrence_event e LEFT JOIN occurrence_event u ON u.undoes = e.id
        WHERE e.occurrence_id = ? AND e.seq < ? ORDER BY e.seq DESC LIMIT ?""",
        row -> {
          Columns c = new Columns(row);
          return new Line((int) c.number(), event(c));
        },
        occurrenceId,
        before,
        limit);
  }

  private OccurrenceEventDto event(Columns c) throws java.sql.SQLException {
    return new OccurrenceEventDto(
        c.id(),
        c.constant(Move.class),
        c.instant(),
        c.date(),
        c.constant(WorkState.class),
        c.constant(WorkState.class),
        people.ref(c.id()),
        c.text(),
        WorkProduct.ofColumns(c.text(), c.text(), c.text(), c.date(), c.text()),
        c.id(),
        c.date(),
        c.date(),
        c.date(),
        c.date(),
        c.id(),
        c.id());
  }

  long countEvents(UUID occurrenceId) {
    return sql.count("SELECT count(*) FROM occurrence_event WHERE occurrence_id = ?", occurrenceId);
  }

  /** Stretches of days under one holder, newest first, those begun before a day. */
  List<HolderSpan> holders(UUID occurrenceId, LocalDate before, int limit) {
    return sql.list(
        """
        SELECT holder_role, holder_unit_id, holder_account_id, since, nullif(until, 'infinity') FROM (
          SELECT holder_role, holder_unit_id, holder_account_id, min(valid_from) AS since, max(valid_to) AS until
          FROM (SELECT x.*, sum(moved) OVER (ORDER BY valid_from) AS stretch FROM (
                  SELECT h.*, CASE WHEN (holder_role, holder_unit_id, holder_account_id) IS NOT DISTINCT FROM
                    lag((holder_role, holder_unit_id, holder_account_id)) OVER (ORDER BY valid_from) THEN 0 ELSE 1 END
                    AS moved
                  FROM occurrence_term h WHERE occurrence_id = ?) x) y
          GROUP BY stretch, holder_role, holder_unit_id, holder_account_id) z
        WHERE holder_role IS NOT NULL AND since < ? ORDER BY since DESC LIMIT ?""",
        row -> {
          Columns c = new Columns(row);
          HolderRole role = c.constant(HolderRole.class);
          UUID unit = c.id();
          UUID account = c.id();
          LocalDate since = c.date();
          LocalDate until = c.date();
          return new HolderSpan(
              role,
              unit == null ? null : units.ref(unit, since),
              people.ref(account),
              since,
              until == null ? null : until.minusDays(1));
        },
        occurrenceId,
        before,
        limit);
  }
}
