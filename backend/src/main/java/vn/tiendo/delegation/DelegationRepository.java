package vn.tiendo.delegation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.tiendo.common.persistence.Sql;
import vn.tiendo.common.persistence.Where;
import vn.tiendo.daily.Listing;
import vn.tiendo.daily.Order;
import vn.tiendo.daily.Paging;

@ApplicationScoped
class DelegationRepository implements PanacheRepositoryBase<Delegation, UUID> {
  private static final Order NEWEST = new Order("-validFrom", "d.valid_from", "date", "d.id");

  private final Sql sql;
  private final Listing listing;

  DelegationRepository(Sql sql, Listing listing) {
    this.sql = sql;
    this.listing = listing;
  }

  /** A position that can be handed on. */
  record Held(UUID id, UUID unitId, UUID ownerId) {}

  /**
   * @param person away or standing in; null for everybody
   */
  record Filter(UUID person, DelegationState state) {}

  Listing.Rows<UUID> list(Filter filter, UUID[] owners, Paging paging, LocalDate today) {
    Where where = new Where().and("d.owner_id = ANY (?)", (Object) owners);
    if (filter.person() != null) {
      where.and("? IN (d.from_id, d.to_id)", filter.person());
    }
    if (filter.state() != null) {
      where.and(
          switch (filter.state()) {
            case ENDED -> "(d.called_back OR d.valid_to <= ?)";
            case ACTIVE -> "NOT d.called_back AND ? >= d.valid_from AND d.valid_to > ?";
            case PLANNED -> "NOT d.called_back AND d.valid_from > ?";
          },
          filter.state() == DelegationState.ACTIVE
              ? new Object[] {today, today}
              : new Object[] {today});
    }
    return listing.read(
        new Listing.Query(
            "SELECT d.id",
            new Object[0],
            " FROM delegation d",
            where,
            NEWEST,
            "delegations " + filter),
        paging,
        today,
        row -> Sql.id(row, "id"));
  }

  List<Delegation> all(List<UUID> ids) {
    return ids.isEmpty() ? List.of() : list("id in ?1", ids);
  }

  /** What he holds on some day of these and may hand on: administration stays where it is. */
  List<Held> positions(UUID account, LocalDate from, LocalDate to) {
    return sql.list(
        """
        SELECT p.id, p.unit_id, u.owner_id FROM position p JOIN unit u ON u.id = p.unit_id
        WHERE p.account_id = ? AND p.kind <> 'ADMINISTRATOR' AND p.valid_from <= ? AND p.valid_to > ? ORDER BY p.id""",
        row -> new Held(Sql.id(row, "id"), Sql.id(row, "unit_id"), Sql.id(row, "owner_id")),
        account,
        to,
        from);
  }

  boolean works(UUID account, UUID owner, LocalDate day) {
    return sql.count(
            """
            SELECT count(*) FROM account a JOIN position p ON p.account_id = a.id JOIN unit u ON u.id = p.unit_id
            WHERE a.id = ? AND a.disabled_at IS NULL AND u.owner_id = ? AND p.valid_to > ?""",
            account,
            owner,
            day)
        > 0;
  }
}
