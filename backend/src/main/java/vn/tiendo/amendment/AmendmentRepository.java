package vn.tiendo.amendment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Amendments; a plan has a handful, so entities do. */
@ApplicationScoped
class AmendmentRepository implements PanacheRepositoryBase<Amendment, UUID> {
  /** Newest first. */
  List<Amendment> page(UUID planId, List<String> after, int limit) {
    String order = " ORDER BY effectiveOn DESC, id DESC";
    return (after == null
            ? find("planId = ?1" + order, planId)
            : find(
                "planId = ?1 AND (effectiveOn, id) < (?2, ?3)" + order,
                planId,
                LocalDate.parse(after.get(0)),
                UUID.fromString(after.get(1))))
        .range(0, limit - 1)
        .list();
  }

  Map<UUID, List<AmendedField>> changes(Collection<UUID> amendmentIds) {
    return getEntityManager()
        .createQuery(
            "FROM ChangedField WHERE amendmentId IN ?1 ORDER BY amendmentId, position",
            ChangedField.class)
        .setParameter(1, amendmentIds)
        .getResultStream()
        .collect(
            Collectors.groupingBy(
                c -> c.amendmentId, Collectors.mapping(ChangedField::dto, Collectors.toList())));
  }

  Optional<LocalDate> last(UUID planId) {
    return Optional.ofNullable(
        getEntityManager()
            .createQuery(
                "SELECT max(effectiveOn) FROM Amendment WHERE planId = ?1", LocalDate.class)
            .setParameter(1, planId)
            .getSingleResult());
  }
}
