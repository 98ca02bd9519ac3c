package vn.tiendo.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import vn.tiendo.common.persistence.Sql;
import vn.tiendo.common.persistence.Where;
import vn.tiendo.daily.Listing;
import vn.tiendo.daily.Order;
import vn.tiendo.daily.Paging;

/** What could be chased about today: one statement, however many kinds of things there are. */
@ApplicationScoped
class CandidateRepository {
  private static final Order NEAREST = new Order("dueDate", "c.due_on", "date", "c.row_id");
  private static final String COLUMNS =
      """
      SELECT c.*, (SELECT count(*) FROM reminder_item i WHERE i.subject_id = c.id) AS reminders,
        (SELECT max(r.sent_on) FROM reminder_item i JOIN reminder r ON r.id = i.reminder_id
          WHERE i.subject_id = c.id) AS last_reminded_on""";

  private final Sql sql;
  private final Listing listing;

  CandidateRepository(Sql sql, Listing listing) {
    this.sql = sql;
    this.listing = listing;
  }

  /** The day, and the last due date that is near on it. */
  record Day(LocalDate today, LocalDate soon) {}

  Listing.Rows<Candidate> list(CandidateFilter filter, Paging paging, Day day, UUID[] owners) {
    ChaseSql chase = ChaseSql.at(day.today(), day.soon(), owners);
    Where where = new Where();
    any(where, filter.plans(), "c.plan_id = ANY (?)");
    any(where, filter.units(), "c.unit_id = ANY (?)");
    any(where, filter.leaders(), "c.leader_id = ANY (?)");
    any(where, filter.kinds(), "c.kind = ANY (?)");
    any(where, filter.reasons(), "c.reason = ANY (?)");
    return listing.read(
        new Listing.Query(
            COLUMNS, chase.parameters(), chase.tables(), where, NEAREST, filter.pin()),
        paging,
        day.today(),
        row -> Candidate.of(row, day.today()));
  }

  private static void any(Where where, Object[] values, String condition) {
    if (values != null) {
      where.and(condition, (Object) values);
    }
  }

  /** Those of the things that can be chased about today; a direction once a recipient. */
  List<Candidate> of(Collection<UUID> ids, Day day, UUID[] owners) {
    ChaseSql chase = ChaseSql.at(day.today(), day.soon(), owners);
    List<Object> parameters = new ArrayList<>(Arrays.asList(chase.parameters()));
    parameters.add(ids.toArray(UUID[]::new));
    return sql.list(
        COLUMNS + chase.tables() + " WHERE c.id = ANY (?) ORDER BY c.due_on, c.row_id",
        row -> Candidate.of(row, day.today()),
        parameters.toArray());
  }
}
