package vn.tiendo.period;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.tiendo.common.persistence.Sql;
import vn.tiendo.common.persistence.Where;
import vn.tiendo.common.time.PeriodKey;
import vn.tiendo.daily.Listing;
import vn.tiendo.daily.Order;
import vn.tiendo.daily.Paging;

/** Periods with how far their reports are. */
@ApplicationScoped
class PeriodRepository implements PanacheRepositoryBase<ReportPeriod, UUID> {
  private static final List<Order> ORDERS =
      List.of(
          new Order("-period", "p.period_last", "date", "p.id"),
          new Order("period", "p.period_last", "date", "p.id"));

  private final Listing listing;
  private final Sql sql;

  PeriodRepository(Listing listing, Sql sql) {
    this.listing = listing;
    this.sql = sql;
  }

  /** Null members do not narrow the list. */
  record Filter(UUID regimeId, String[] states, String period) {}

  Listing.Rows<UUID> ids(
      UUID[] owners, Filter filter, String sort, Paging paging, LocalDate today) {
    Order order = Order.of(sort, ORDERS);
    Where where = new Where().and("p.owner_id = ANY (?)", (Object) owners);
    where.andIf(filter.regimeId(), "p.regime_id = ?");
    where.andIf(filter.period(), "p.period = ?");
    if (filter.states() != null) {
      where.and("p.state = ANY (?)", (Object) filter.states());
    }
    String pin =
        order.word() + filter.regimeId() + filter.period() + Arrays.toString(filter.states());
    return listing.read(
        new Listing.Query("SELECT p.id", new Object[0], " FROM report_period p", where, order, pin),
        paging,
        today,
        row -> Sql.id(row, "id"));
  }

  /** Several in one statement, by id. */
  Map<UUID, ReportPeriod> byId(Collection<UUID> ids) {
    return ids.isEmpty()
        ? Map.of()
        : list("id IN ?1", ids).stream()
            .collect(Collectors.toMap(ReportPeriod::id, Function.identity()));
  }

  Optional<ReportPeriod> locked(UUID id) {
    return Optional.ofNullable(
        getEntityManager().find(ReportPeriod.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  Optional<ReportPeriod> of(UUID regimeId, PeriodKey key) {
    return find("regimeId = ?1 AND period = ?2", regimeId, key.toString()).firstResultOptional();
  }

  /** Those of which a report of the organisation was issued. */
  Set<UUID> issued(Collection<UUID> periods) {
    return Set.copyOf(
        sql.list(
            "SELECT DISTINCT period_id FROM consolidated_report"
                + " WHERE period_id = ANY (?) AND state IN ('ISSUED', 'REPLACED')",
            row -> Sql.id(row, "period_id"),
            (Object) periods.toArray(UUID[]::new)));
  }

  /** Those of which something was received and no report of the organisation was begun yet. */
  Set<UUID> ready(Collection<UUID> periods) {
    return Set.copyOf(
        sql.list(
            """
            SELECT p.id FROM report_period p WHERE p.id = ANY (?)
            AND EXISTS (SELECT FROM report r
              WHERE r.period_id = p.id AND r.received_no > 0 AND r.state <> 'EXCLUDED')
            AND NOT EXISTS (SELECT FROM consolidated_report c WHERE c.period_id = p.id)""",
            row -> Sql.id(row, "id"),
            (Object) periods.toArray(UUID[]::new)));
  }

  /** How many reports of each period stand in each state. One statement. */
  Map<UUID, Map<String, Integer>> counts(Collection<UUID> periods) {
    Map<UUID, Map<String, Integer>> all = new HashMap<>();
    sql.list(
        "SELECT period_id, state, count(*)::int AS n FROM report WHERE period_id = ANY (?) GROUP BY 1, 2",
        row ->
            all.computeIfAbsent(Sql.id(row, "period_id"), p -> new HashMap<>())
                .put(row.getString("state"), row.getInt("n")),
        (Object) periods.toArray(UUID[]::new));
    return all;
  }
}
