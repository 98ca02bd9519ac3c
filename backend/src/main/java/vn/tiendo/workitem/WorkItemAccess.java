package vn.tiendo.workitem;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import vn.tiendo.common.persistence.Where;
import vn.tiendo.common.problem.Conflict;
import vn.tiendo.common.problem.NotAllowed;
import vn.tiendo.common.problem.NotFound;
import vn.tiendo.common.security.Caller;
import vn.tiendo.common.security.Relation;
import vn.tiendo.common.web.Page;
import vn.tiendo.daily.Listing;
import vn.tiendo.daily.Order;
import vn.tiendo.daily.Paging;
import vn.tiendo.daily.Subject;
import vn.tiendo.daily.SubjectRights;
import vn.tiendo.daily.Subjects;
import vn.tiendo.identity.People;
import vn.tiendo.itemlist.WorkItemDto;
import vn.tiendo.itemlist.WorkItemRows;
import vn.tiendo.lifecycle.WorkState;

/** The way to one item: seen or 404, permitted or 403, in a fitting state or 409. */
@ApplicationScoped
class WorkItemAccess {
  private static final Order OLDEST = new Order("seq", "e.seq", "int", "e.id");

  private final WorkItemRepository items;
  private final WorkItemRows rows;
  private final Subjects subjects;
  private final SubjectRights subjectRights;
  private final Listing listing;
  private final People people;
  private final Caller caller;

  WorkItemAccess(
      WorkItemRepository items,
      WorkItemRows rows,
      Subjects subjects,
      SubjectRights subjectRights,
      Listing listing,
      People people,
      Caller caller) {
    this.items = items;
    this.rows = rows;
    this.subjects = subjects;
    this.subjectRights = subjectRights;
    this.listing = listing;
    this.people = people;
    this.caller = caller;
  }

  /**
   * @throws NotFound when there is no such item or the caller does not see it
   */
  Subject readable(UUID id) {
    Subject subject = subjects.workItem(id).orElseThrow(NotFound::new);
    boolean seen = subjectRights.relations(subject).contains(Relation.READER);
    boolean draft = subject.item().state() == WorkState.DRAFT;
    if (!seen || (draft && !rows.readsDrafts(subject.item().unitId()))) {
      throw new NotFound();
    }
    return subject;
  }

  /** The item, locked, when the caller stands to it as needed. */
  WorkItem toChange(UUID id, Relation needed, String otherwise) {
    Subject subject = readable(id);
    if (!subjectRights.relations(subject).contains(needed)) {
      throw new NotAllowed(otherwise);
    }
    return items.locked(id).orElseThrow(NotFound::new);
  }

  /**
   * @throws Conflict when its state, its programme or its plan forbids the operation
   */
  void allows(WorkItem item, String operation) {
    WorkItemRows.Allowed allowed = rows.allowed(item.id());
    if (allowed.actions().contains(operation)) {
      return;
    }
    if (!allowed.planIssued()) {
      throw Conflict.of("PLAN_CLOSED", "daily.planClosed");
    }
    throw Conflict.state(item.state, allowed.actions(), "daily.state." + item.state);
  }

  WorkItemDto dto(UUID id) {
    return rows.one(id, null);
  }

  Page<WorkItemEventDto> events(UUID id, Paging paging) {
    Listing.Query query =
        new Listing.Query(
            "SELECT e.*, EXISTS (SELECT FROM work_item_event u WHERE u.undoes = e.id) AS undone",
            new Object[0],
            " FROM work_item_event e",
            new Where().and("e.work_item_id = ?", id),
            OLDEST,
            "events" + id);
    return listing
        .read(query, paging, caller.today(), row -> WorkItemEventDto.of(row, people))
        .map(event -> event);
  }
}
