package vn.tiendo.workitem;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.tiendo.itemlist.WorkItemRows;

/**
 * Items and what happened to them, as entities for moves; they are read by {@link WorkItemRows}.
 */
@ApplicationScoped
class WorkItemRepository implements PanacheRepositoryBase<WorkItem, UUID> {
  Optional<WorkItem> locked(UUID id) {
    return Optional.ofNullable(
        getEntityManager().find(WorkItem.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  List<WorkItem> drafts(UUID programmeId) {
    return find("programmeId = ?1 AND state = 'DRAFT' ORDER BY number", programmeId).list();
  }

  /** In their order, oldest first; the list may be added to. */
  List<WorkItemEvent> events(UUID itemId) {
    return new ArrayList<>(
        getEntityManager()
            .createQuery(
                "FROM WorkItemEvent WHERE workItemId = ?1 ORDER BY seq", WorkItemEvent.class)
            .setParameter(1, itemId)
            .getResultList());
  }
}
