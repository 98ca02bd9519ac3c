package vn.tiendo.coordination;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;
import vn.tiendo.common.persistence.SearchKeys;
import vn.tiendo.common.persistence.Tracked;
import vn.tiendo.daily.Letter;
import vn.tiendo.daily.Subject;

@Entity
class CoordinationAsk extends Tracked {
  UUID ownerId;
  UUID planId;
  UUID taskId;
  UUID occurrenceId;
  UUID workItemId;
  UUID askedByUnitId;
  UUID unitId;
  UUID authorId;
  String content;
  LocalDate askedOn;
  LocalDate dueOn;
  String letterNumber;
  String letterSymbol;
  LocalDate letterIssuedOn;
  String letterLink;

  @Enumerated(EnumType.STRING)
  AskState state = AskState.WAITING;

  LocalDate answeredOn;
  String withdrawnReason;
  String searchText;

  CoordinationAsk() {}

  CoordinationAsk(Subject subject, UUID workItem, UUID asked, UUID author, LocalDate on) {
    ownerId = subject.ownerId();
    planId = subject.planId();
    taskId = subject.taskId();
    occurrenceId = subject.occurrenceId();
    workItemId = workItem;
    askedByUnitId = subject.leadUnitId();
    unitId = asked;
    authorId = author;
    askedOn = on;
  }

  void write(CoordinationAskEdit edit) {
    content = edit.content();
    dueOn = edit.dueOn();
    Letter letter = edit.letter();
    letterNumber = letter == null ? null : letter.number();
    letterSymbol = letter == null ? null : letter.symbol();
    letterIssuedOn = letter == null ? null : letter.issuedOn();
    letterLink = letter == null ? null : letter.link();
    searchText = SearchKeys.of(content, letterNumber, letterSymbol);
  }

  void answered(LocalDate on) {
    state = AskState.ANSWERED;
    answeredOn = on;
  }

  void withdraw(String reason) {
    state = AskState.WITHDRAWN;
    withdrawnReason = reason;
  }
}
