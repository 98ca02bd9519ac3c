package vn.tiendo.workitem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.tiendo.common.problem.RuleBroken;
import vn.tiendo.itemlist.WorkItemMove;
import vn.tiendo.programme.ProgrammeApproved;
import vn.tiendo.programme.ProgrammeReturned;

/** What approval and return of a programme do to its items. */
@ApplicationScoped
class ProgrammeMoves {
  private final WorkItemRepository items;
  private final WorkItemJournal journal;

  ProgrammeMoves(WorkItemRepository items, WorkItemJournal journal) {
    this.items = items;
    this.journal = journal;
  }

  void approved(@Observes ProgrammeApproved approved) {
    List<UUID> ordered = new ArrayList<>();
    for (WorkItem item : items.drafts(approved.programmeId())) {
      journal.order(item, WorkItemMove.APPROVE, approved.on());
      ordered.add(item.id());
    }
    journal.terms(ordered, approved.on());
  }

  void returned(@Observes ProgrammeReturned returned) {
    List<WorkItem> drafts = items.drafts(returned.programmeId());
    drafts.forEach(item -> item.programmeNote = returned.notes().get(item.id()));
    Set<UUID> own = new HashSet<>(drafts.stream().map(WorkItem::id).toList());
    if (!own.containsAll(returned.notes().keySet())) {
      throw RuleBroken.at("/items", "UNKNOWN_REFERENCE", "workitem.notInProgramme");
    }
  }
}
