package vn.tiendo.regime;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.tiendo.common.persistence.Sql;
import vn.tiendo.common.persistence.Where;
import vn.tiendo.daily.Listing;
import vn.tiendo.daily.Order;
import vn.tiendo.daily.Paging;

/** Regimes. */
@ApplicationScoped
class RegimeRepository implements PanacheRepositoryBase<ReportRegime, UUID> {
  private static final List<Order> ORDERS = List.of(new Order("code", "r.code", "text", "r.id"));

  private final Listing listing;
  private final Sql sql;

  RegimeRepository(Listing listing, Sql sql) {
    this.listing = listing;
    this.sql = sql;
  }

  /** Null members do not narrow the list. */
  record Filter(Boolean active, UUID planId) {}

  Listing.Rows<UUID> ids(UUID[] owners, Filter filter, Paging paging, LocalDate today) {
    Where where = new Where().and("r.owner_id = ANY (?)", (Object) owners);
    where.andIf(filter.active(), "r.active = ?");
    where.andIf(filter.planId(), "r.plan_id = ?");
    return listing.read(
        new Listing.Query(
            "SELECT r.id",
            new Object[0],
            " FROM report_regime r",
            where,
            ORDERS.getFirst(),
            "code" + filter),
        paging,
        today,
        row -> Sql.id(row, "id"));
  }

  /** Several in one statement, by id. */
  Map<UUID, ReportRegime> byId(Collection<UUID> ids) {
    return ids.isEmpty()
        ? Map.of()
        : list("id IN ?1", ids).stream()
            .collect(Collectors.toMap(ReportRegime::id, Function.identity()));
  }

  Optional<ReportRegime> locked(UUID id) {
    return Optional.ofNullable(
        getEntityManager().find(ReportRegime.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  /** Units of the house that lead tasks of the plan, in the order of its text. */
  List<UUID> leadsOf(UUID planId) {
    return sql.list(
        """
        SELECT lead_unit_id FROM task WHERE plan_id = ? GROUP BY lead_unit_id ORDER BY min(sort_key), lead_unit_id""",
        row -> Sql.id(row, "lead_unit_id"),
        planId);
  }

  /** How many of these are the plan's own. */
  long sectionsOf(UUID planId, List<UUID> sections) {
    return sql.count(
        "SELECT count(*) FROM section WHERE plan_id = ? AND id = ANY (?)",
        planId,
        sections.toArray(UUID[]::new));
  }

  long tasksOf(UUID planId, List<UUID> tasks) {
    return sql.count(
        "SELECT count(*) FROM task WHERE plan_id = ? AND id = ANY (?)",
        planId,
        tasks.toArray(UUID[]::new));
  }

  /** Tasks of the plan that recur each year by the very day that a level names. */
  List<UUID> dueOn(UUID planId, ReportLevel level) {
    return sql.list(
        """
        SELECT id FROM task WHERE plan_id = ? AND deadline_type = 'RECURRING' AND recurrence_unit = 'YEAR'
          AND recurrence_month = ? AND recurrence_day = ? AND bound = ? ORDER BY sort_key, id""",
        row -> Sql.id(row, "id"),
        planId,
        level.month(),
        level.day(),
        level.boundOrBy());
  }

  long indicatorsOf(UUID planId, List<UUID> indicators) {
    return sql.count(
        "SELECT count(*) FROM indicator WHERE plan_id = ? AND id = ANY (?)",
        planId,
        indicators.toArray(UUID[]::new));
  }
}
