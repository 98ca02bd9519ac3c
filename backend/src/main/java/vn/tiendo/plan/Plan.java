package vn.tiendo.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import vn.tiendo.common.persistence.SearchKeys;
import vn.tiendo.common.persistence.Tracked;

@Entity
@Table(name = "plan")
class Plan extends Tracked {
  @Column(updatable = false)
  UUID ownerId;

  @Column(updatable = false)
  UUID ownerUnitId;

  @Enumerated(EnumType.STRING)
  @Column(updatable = false)
  PlanKind kind;

  @Enumerated(EnumType.STRING)
  PlanState state;

  String code;
  String title;
  String description;
  UUID documentId;
  LocalDate startsOn;
  LocalDate endsOn;
  UUID trackingUnitId;
  UUID consolidatingUnitId;
  UUID reportsToUnitId;
  LocalDate issuedOn;
  LocalDate closedOn;
  String decisionNote;
  String closingReason;
  UUID closingDocumentId;
  String searchText;

  protected Plan() {}

  Plan(UUID ownerId, UUID ownerUnitId, PlanKind kind) {
    this.ownerId = ownerId;
    this.ownerUnitId = ownerUnitId;
    this.kind = kind;
    state = PlanState.DRAFT;
  }

  void edit(PlanEdit edit, PlanUnits units) {
    code = edit.code();
    title = edit.title();
    description = edit.description();
    documentId = edit.documentId();
    startsOn = edit.startsOn();
    endsOn = edit.endsOn();
    trackingUnitId = units.tracking();
    consolidatingUnitId = units.consolidating();
    reportsToUnitId = units.reportsTo();
    searchText = SearchKeys.of(code, title, description);
  }

  /** A register needs no decision. */
  void open(LocalDate from) {
    state = PlanState.ISSUED;
    issuedOn = from;
  }

  void issue(IssueDecision decision) {
    state = PlanState.ISSUED;
    issuedOn = decision.issuedOn();
    decisionNote = decision.note();
    documentId = decision.documentId() == null ? documentId : decision.documentId();
  }

  void close(PlanClosure closure) {
    state = PlanState.CLOSED;
    closedOn = closure.closedOn();
    closingReason = closure.reason();
    closingDocumentId = closure.documentId();
  }

  PlanView view() {
    return new PlanView(
        id(),
        ownerId,
        code,
        kind,
        state,
        documentId,
        startsOn,
        endsOn,
        trackingUnitId,
        consolidatingUnitId,
        issuedOn,
        closedOn);
  }
}
