package vn.tiendo.disaggregation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Members in display order, and the denominators kept for periods. */
@ApplicationScoped
class MemberRepository implements PanacheRepositoryBase<DisaggregationMember, UUID> {
  private final EntityManager entities;

  MemberRepository(EntityManager entities) {
    this.entities = entities;
  }

  List<DisaggregationMember> of(Collection<UUID> disaggregationIds) {
    return list(
        "disaggregationId IN ?1 ORDER BY disaggregationId, position, id", disaggregationIds);
  }

  List<DisaggregationMember> of(UUID disaggregationId) {
    return of(List.of(disaggregationId));
  }

  List<DisaggregationFreeze> frozen(
      Collection<UUID> disaggregationIds, Collection<String> periods) {
    return entities
        .createQuery(
            "FROM DisaggregationFreeze WHERE disaggregationId IN ?1 AND period IN ?2",
            DisaggregationFreeze.class)
        .setParameter(1, disaggregationIds)
        .setParameter(2, periods)
        .getResultList();
  }

  void keep(DisaggregationFreeze freeze) {
    entities.persist(freeze);
  }
}
