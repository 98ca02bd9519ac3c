package vn.tiendo.adjustment;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import vn.tiendo.common.persistence.SearchKeys;
import vn.tiendo.common.persistence.Tracked;
import vn.tiendo.daily.Letter;
import vn.tiendo.daily.Subject;
import vn.tiendo.lifecycle.Authority;

@Entity
class AdjustmentRequest extends Tracked {
  UUID ownerId;
  UUID planId;
  UUID taskId;
  UUID occurrenceId;
  UUID workItemId;
  UUID unitId;
  UUID authorId;

  @Enumerated(EnumType.STRING)
  AdjustmentType type;

  String reason;

  @Enumerated(EnumType.STRING)
  DelayCause cause;

  LocalDate requestedOn;
  boolean late;
  LocalDate currentDueOn;
  LocalDate requestedDueOn;
  UUID toUnitId;

  @JdbcTypeCode(SqlTypes.JSON)
  ProposedWording wording;

  @JdbcTypeCode(SqlTypes.JSON)
  List<SplitPart> parts;

  String letterNumber;
  String letterSymbol;
  LocalDate letterIssuedOn;
  String letterLink;

  @Enumerated(EnumType.STRING)
  Authority authority;

  @Enumerated(EnumType.STRING)
  AdjustmentState state = AdjustmentState.SUBMITTED;

  Boolean opinionAgrees;
  String opinionContent;
  LocalDate opinionDueOn;
  Instant opinionAt;
  UUID opinionBy;
  LocalDate decisionDueOn;

  @Enumerated(EnumType.STRING)
  DelayCause decisionCause;

  String decisionNote;
  LocalDate decidedOn;
  UUID decidedBy;
  String decisionSignedBy;
  UUID decisionDocumentId;
  String decisionLetterNumber;
  String decisionLetterSymbol;
  LocalDate decisionLetterIssuedOn;
  String decisionLetterLink;
  UUID decisionRecordedBy;
  String searchText;

  AdjustmentRequest() {}

  AdjustmentRequest(NewAdjustmentRequest wanted, Subject subject, UUID author, LocalDate on) {
    ownerId = subject.ownerId();
    planId = subject.planId();
    taskId = subject.taskId();
    occurrenceId = subject.occurrenceId();
    workItemId = subject.item() == null ? null : subject.item().id();
    unitId = subject.workUnitId();
    authorId = author;
    type = wanted.type();
    reason = wanted.reason();
    cause = wanted.cause();
    requestedOn = on;
    currentDueOn = subject.workDueOn();
    late = currentDueOn != null && on.isAfter(currentDueOn);
    requestedDueOn = wanted.requestedDueOn();
    wording = wanted.wording();
    searchText = SearchKeys.of(reason, subject.taskTitle());
    Letter letter = wanted.letter();
    if (letter != null) {
      letterNumber = letter.number();
      letterSymbol = letter.symbol();
      letterIssuedOn = letter.issuedOn();
      letterLink = letter.link();
    }
  }

  void opine(NewAdjustmentOpinion opinion, UUID by, Instant at) {
    state = AdjustmentState.REVIEWED;
    opinionAgrees = opinion.agrees();
    opinionContent = opinion.content();
    opinionDueOn = opinion.proposedDueOn();
    opinionAt = at;
    opinionBy = by;
  }

  /**
   * @param decider who decided in the system, or null when it was recorded from paper
   */
  void decide(NewAdjustmentDecision decision, LocalDate on, UUID decider, UUID recorder) {
    state = decision.approved() ? AdjustmentState.APPROVED : AdjustmentState.REJECTED;
    boolean moves = decision.approved() && type == AdjustmentType.EXTENSION;
    decisionDueOn = !moves ? null : decision.dueOn() == null ? requestedDueOn : decision.dueOn();
    decisionCause = decision.causeConfirmed();
    decisionNote = decision.note();
    decidedOn = on;
    decidedBy = decider;
    decisionSignedBy = decision.signedBy();
    decisionDocumentId = decision.documentId();
    decisionRecordedBy = recorder;
    Letter letter = decision.letter();
    if (letter != null) {
      decisionLetterNumber = letter.number();
      decisionLetterSymbol = letter.symbol();
      decisionLetterIssuedOn = letter.issuedOn();
      decisionLetterLink = letter.link();
    }
  }

  void withdraw() {
    state = AdjustmentState.WITHDRAWN;
  }
}
