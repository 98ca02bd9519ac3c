package vn.tiendo.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.util.UUID;
import vn.tiendo.common.persistence.Sql;
import vn.tiendo.common.security.Caller;
import vn.tiendo.period.PeriodOpened;
import vn.tiendo.period.ReportPeriods;

/**
 * Makes the reports of a period when it is opened, in the same transaction, in one statement
 * however many there are: what stands in them is read when somebody opens one.
 */
@ApplicationScoped
class ReportOpening {
  private final Sql sql;
  private final Caller caller;
  private final Clock clock;

  ReportOpening(Sql sql, Caller caller, Clock clock) {
    this.sql = sql;
    this.caller = caller;
    this.clock = clock;
  }

  void open(@Observes PeriodOpened opened) {
    ReportPeriods.View period = opened.period();
    sql.update(
        """
        INSERT INTO report (id, version, created_at, updated_at, changed_by, request_id, owner_id, period_id, unit_id,
          recipient_unit_id, state, due_on)
        SELECT uuidv7(), 0, now.at, now.at, ?, ?, ?, ?, u.id, ?, 'DRAFT', ?
        FROM unnest(?) WITH ORDINALITY AS u (id, n), (SELECT ?::timestamptz AS at) now
        ORDER BY u.n""",
        caller.actorId(),
        caller.requestId(),
        period.ownerId(),
        period.id(),
        period.frozen().recipientUnitId(),
        period.dueUnit(),
        period.frozen().reporterIds().toArray(UUID[]::new),
        clock.instant());
  }
}
