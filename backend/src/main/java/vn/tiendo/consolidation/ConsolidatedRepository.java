package vn.tiendo.consolidation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
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

@ApplicationScoped
class ConsolidatedRepository implements PanacheRepositoryBase<ConsolidatedReport, UUID> {
  private static final List<Order> ORDERS =
      List.of(
          new Order("-createdAt", "c.created_at", "timestamptz", "c.id"),
          new Order("createdAt", "c.created_at", "timestamptz", "c.id"));

  private final Sql sql;
  private final Listing listing;

  ConsolidatedRepository(Sql sql, Listing listing) {
    this.sql = sql;
    this.listing = listing;
  }

  /**
   * @param sight what the caller sees
   */
  Listing.Rows<UUID> list(
      ConsolidatedFilter filter, Paging paging, LocalDate today, ConsolidationRights.Sight sight) {
    Where where = new Where();
    where.and("c.owner_id = ANY (?)", (Object) sight.owners());
    where.and(
        "(c.open_period IS NULL OR c.owner_id = ANY (?) OR c.unit_id = ANY (?))",
        sight.early(),
        sight.units());
    where.andIf(filter.period(), "c.period_id = ?");
    if (filter.states() != null) {
      where.and("c.state = ANY (?)", (Object) filter.states());
    }
    Order order = Order.of(filter.sort(), ORDERS);
    return listing.read(
        new Listing.Query(
            "SELECT c.id",
            new Object[0],
            " FROM consolidated_report c",
            where,
            order,
            filter.pin()),
        paging,
        today,
        row -> Sql.id(row, "id"));
  }

  Optional<ConsolidatedReport> locked(UUID id) {
    return Optional.ofNullable(
        getEntityManager().find(ConsolidatedReport.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  /** Two who begin the same report wait for each other. */
  void lockPeriod(UUID periodId) {
    sql.list("SELECT id FROM report_period WHERE id = ? FOR UPDATE", row -> 1, periodId);
  }

  UUID periodOf(UUID id) {
    return sql.one(
            "SELECT period_id FROM consolidated_report WHERE id = ?",
            row -> Sql.id(row, "period_id"),
            id)
        .orElseThrow();
  }

  Optional<ConsolidatedReport> open(UUID periodId) {
    return find("openPeriod", periodId).firstResultOptional();
  }

  /** The one written in place of it, if any. */
  Optional<ConsolidatedReport> replacement(UUID id) {
    return find("replacesId = ?1 ORDER BY id DESC", id).firstResultOptional();
  }

  /** By the id of the report that each replaces, the youngest. */
  Map<UUID, UUID> replacements(Collection<UUID> ids) {
    Map<UUID, UUID> found = new HashMap<>();
    list("replacesId IN ?1 ORDER BY id", ids).forEach(r -> found.put(r.replacesId, r.id()));
    return found;
  }

  Map<UUID, ConsolidatedReport> some(Collection<UUID> ids) {
    return list("id IN ?1", ids).stream()
        .collect(Collectors.toMap(ConsolidatedReport::id, Function.identity()));
  }

  boolean issuedOf(UUID periodId) {
    return count("periodId = ?1 AND state = ?2", periodId, ConsolidatedState.ISSUED) > 0;
  }
}
