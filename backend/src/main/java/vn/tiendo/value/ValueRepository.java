package vn.tiendo.value;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.tiendo.common.persistence.Deletions;

/** Cells and their revisions as entities, for writing. */
@ApplicationScoped
class ValueRepository implements PanacheRepositoryBase<IndicatorValue, UUID> {
  private final EntityManager entities;
  private final Deletions deletions;

  ValueRepository(EntityManager entities, Deletions deletions) {
    this.entities = entities;
    this.deletions = deletions;
  }

  Optional<IndicatorValue> in(Cell cell) {
    return find(
            "indicatorId = ?1 AND period = ?2 AND nature = ?3 AND basis = ?4"
                + " AND (memberId = ?5 OR memberId IS NULL AND ?5 IS NULL)",
            cell.indicatorId(),
            cell.period().toString(),
            cell.nature(),
            cell.basis(),
            cell.memberId())
        .firstResultOptional();
  }

  /** All cells of the indicators in the periods, in one statement. */
  List<IndicatorValue> in(Collection<UUID> indicatorIds, Collection<String> periods) {
    return list("indicatorId IN ?1 AND period IN ?2", indicatorIds, periods);
  }

  /** The youngest revisions of these values, in one statement. */
  List<ValueRevision> youngest(Collection<UUID> valueIds) {
    return entities
        .createQuery(
            "SELECT r FROM ValueRevision r JOIN IndicatorValue v ON v.id = r.valueId"
                + " AND v.revision = r.num WHERE v.id IN ?1",
            ValueRevision.class)
        .setParameter(1, valueIds)
        .getResultList();
  }

  /** Youngest first. */
  List<ValueRevision> revisions(UUID valueId) {
    return entities
        .createQuery("FROM ValueRevision WHERE valueId = ?1 ORDER BY num DESC", ValueRevision.class)
        .setParameter(1, valueId)
        .getResultList();
  }

  ValueRevision revision(UUID valueId, int num) {
    return entities
        .createQuery("FROM ValueRevision WHERE valueId = ?1 AND num = ?2", ValueRevision.class)
        .setParameter(1, valueId)
        .setParameter(2, num)
        .getSingleResult();
  }

  void add(ValueRevision revision) {
    entities.persist(revision);
  }

  void remove(IndicatorValue value) {
    revisions(value.id()).forEach(deletions::delete);
    deletions.delete(value);
  }
}
