package vn.tiendo.outline;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
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

/** Outlines. */
@ApplicationScoped
class OutlineRepository implements PanacheRepositoryBase<Outline, UUID> {
  private static final List<Order> ORDERS = List.of(new Order("code", "o.code", "text", "o.id"));

  private final Listing listing;

  OutlineRepository(Listing listing) {
    this.listing = listing;
  }

  Listing.Rows<UUID> ids(UUID[] owners, Paging paging, java.time.LocalDate today) {
    Where where = new Where().and("o.owner_id = ANY (?)", (Object) owners);
    return listing.read(
        new Listing.Query(
            "SELECT o.id", new Object[0], " FROM outline o", where, ORDERS.getFirst(), "code"),
        paging,
        today,
        row -> Sql.id(row, "id"));
  }

  /** Several in one statement, by id. */
  Map<UUID, Outline> byId(Collection<UUID> ids) {
    return ids.isEmpty()
        ? Map.of()
        : list("id IN ?1", ids).stream()
            .collect(Collectors.toMap(Outline::id, Function.identity()));
  }

  Optional<Outline> locked(UUID id) {
    return Optional.ofNullable(
        getEntityManager().find(Outline.class, id, LockModeType.PESSIMISTIC_WRITE));
  }
}
