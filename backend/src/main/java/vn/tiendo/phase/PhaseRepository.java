package vn.tiendo.phase;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.tiendo.common.persistence.Deletions;

/** Sets, the youngest first, with their levels in the order of time. */
@ApplicationScoped
class PhaseRepository implements PanacheRepositoryBase<PhaseSet, UUID> {
  private final EntityManager entities;
  private final Deletions deletions;

  PhaseRepository(EntityManager entities, Deletions deletions) {
    this.entities = entities;
    this.deletions = deletions;
  }

  List<PhaseSet> of(UUID indicatorId) {
    return list("indicatorId = ?1 ORDER BY num DESC", indicatorId);
  }

  int nextNum(UUID indicatorId) {
    return of(indicatorId).stream().mapToInt(s -> s.num).max().orElse(0) + 1;
  }

  boolean open(UUID indicatorId) {
    return count("indicatorId = ?1 AND state <> ?2", indicatorId, PhaseState.APPROVED) > 0;
  }

  List<PhaseLevel> levels(UUID setId) {
    return levels(List.of(setId)).getOrDefault(setId, List.of());
  }

  /** The levels of several sets in one statement. */
  Map<UUID, List<PhaseLevel>> levels(Collection<UUID> setIds) {
    return entities
        .createQuery(
            "FROM PhaseLevel WHERE phaseSetId IN ?1 ORDER BY periodLast, period", PhaseLevel.class)
        .setParameter(1, setIds)
        .getResultStream()
        .collect(Collectors.groupingBy(l -> l.phaseSetId));
  }

  void add(PhaseLevel level) {
    entities.persist(level);
  }

  void remove(PhaseLevel level) {
    deletions.delete(level);
  }

  void remove(PhaseSet set) {
    levels(set.id()).forEach(this::remove);
    deletions.delete(set);
  }
}
