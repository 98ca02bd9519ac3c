package vn.tiendo.performance;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.tiendo.common.persistence.Sql;
import vn.tiendo.common.persistence.Where;
import vn.tiendo.common.web.Page;
import vn.tiendo.daily.ListWords;
import vn.tiendo.daily.Listing;
import vn.tiendo.daily.Order;
import vn.tiendo.daily.Paging;
import vn.tiendo.daily.TaskLink;
import vn.tiendo.identity.People;
import vn.tiendo.lifecycle.ReportingLabel;
import vn.tiendo.lifecycle.WorkState;
import vn.tiendo.unit.Units;

/** Counts and lists the same rows by the same conditions: one statement each. */
@ApplicationScoped
class PerformanceRepository {
  private static final Order NEAREST = new Order("dueDate", "x.due_on", "date", "x.id");
  private static final String COUNTS =
      Arrays.stream(Measure.values())
          .map(m -> "count(*) FILTER (WHERE " + m.condition + ")")
          .collect(Collectors.joining(", "));

  private final Sql sql;
  private final Listing listing;
  private final Units units;
  private final People people;

  PerformanceRepository(Sql sql, Listing listing, Units units, People people) {
    this.sql = sql;
    this.listing = listing;
    this.units = units;
    this.people = people;
  }

  /**
   * What is counted; null members do not narrow.
   *
   * @param headed units whose rows the caller may see; null: every unit's
   * @param self whose rows he may see besides, in a table of people
   */
  record Asked(
      WorkSql.Span span, UUID[] plans, UUID[] units, By by, String kind, UUID[] headed, UUID self) {
    Asked only(UUID[] heads, UUID person) {
      return new Asked(span, plans, units, by, kind, heads, person);
    }

    Where where() {
      Where where = new Where();
      if (plans != null) {
        where.and("x.plan_id = ANY (?)", (Object) plans);
      }
      if (units != null) {
        where.and("x.unit_id = ANY (?)", (Object) units);
      }
      where.andIf(kind, "x.kind = ?");
      if (headed != null && by == By.UNIT) {
        where.and("x.unit_id = ANY (?)", (Object) headed);
      } else if (headed != null) {
        where.and("(x.unit_id = ANY (?) OR x.person_id = ?)", headed, self);
      }
      return where;
    }
  }

  /** The counts of one unit or person, in the order of {@link Measure}. */
  record Counted(UUID id, long[] counts) {}

  List<Counted> count(Asked asked, By by) {
    Where where = asked.where();
    List<Object> parameters = new ArrayList<>(Arrays.asList(WorkSql.parameters(asked.span())));
    parameters.addAll(Arrays.asList(where.params()));
    return sql.list(
        "SELECT "
            + by.column
            + ", "
            + COUNTS
            + WorkSql.tables(asked.span())
            + where.sql()
            + " GROUP BY 1",
        PerformanceRepository::counted,
        parameters.toArray());
  }

  private static Counted counted(ResultSet row) throws SQLException {
    long[] counts = new long[Measure.values().length];
    for (int i = 0; i < counts.length; i++) {
      counts[i] = row.getLong(i + 2);
    }
    return new Counted(row.getObject(1, UUID.class), counts);
  }

  Page<PerformanceRow> rows(Asked asked, PerformanceQuery query, Paging paging) {
    Where where = asked.where();
    where.and(query.measure.condition);
    if ("NONE".equals(query.person)) {
      where.and("x.person_id IS NULL");
    } else if (query.person != null) {
      where.and("x.person_id = ANY (?)", (Object) ListWords.ids(query.person));
    }
    return listing
        .read(
            new Listing.Query(
                "SELECT x.*",
                WorkSql.parameters(asked.span()),
                WorkSql.tables(asked.span()),
                where,
                NEAREST,
                RowsAddress.pin(query)),
            paging,
            asked.span().asOf(),
            this::row)
        .map(row -> row);
  }

  private PerformanceRow row(ResultSet row) throws SQLException {
    PerformanceRow.Kind kind = PerformanceRow.Kind.valueOf(row.getString("kind"));
    UUID id = Sql.id(row, "id");
    return new PerformanceRow(
        kind,
        id,
        TaskLink.of(row),
        row.getString("title"),
        row.getString("period_key"),
        units.ref(Sql.id(row, "unit_id")),
        people.ref(Sql.id(row, "person_id")),
        Sql.date(row, "due_on"),
        Sql.date(row, "original_due_on"),
        WorkState.valueOf(row.getString("state")),
        ReportingLabel.valueOf(row.getString("label")),
        Sql.date(row, "submitted_on"),
        row.getInt("redone"),
        cause(row),
        kind.href(id));
  }

  private PerformanceRow.Cause cause(ResultSet row) throws SQLException {
    return Sql.date(row, "cause_on") == null
        ? null
        : new PerformanceRow.Cause(
            Sql.date(row, "cause_on"),
            people.ref(Sql.id(row, "cause_by")),
            row.getString("cause_signed_by"));
  }
}
