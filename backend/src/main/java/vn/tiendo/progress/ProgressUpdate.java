package vn.tiendo.progress;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import vn.tiendo.common.persistence.SearchKeys;
import vn.tiendo.common.persistence.Tracked;
import vn.tiendo.daily.Subject;

@Entity
class ProgressUpdate extends Tracked {
  UUID ownerId;
  UUID planId;
  UUID taskId;
  UUID occurrenceId;
  UUID workItemId;
  UUID unitId;
  UUID authorId;
  String periodKey;
  LocalDate reportedOn;
  String result;
  String difficulty;
  String proposal;
  Integer percent;

  @JdbcTypeCode(SqlTypes.JSON)
  List<EvidenceLink> links;

  int revision = 1;

  @Enumerated(EnumType.STRING)
  ProgressState state = ProgressState.CURRENT;

  boolean startedByIt;
  String withdrawnNote;
  String searchText;

  ProgressUpdate() {}

  ProgressUpdate(Subject subject, UUID author) {
    ownerId = subject.ownerId();
    planId = subject.planId();
    taskId = subject.taskId();
    occurrenceId = subject.occurrenceId();
    workItemId = subject.item() == null ? null : subject.item().id();
    unitId = subject.workUnitId();
    authorId = author;
  }

  void write(ProgressUpdateEdit edit) {
    periodKey = edit.period();
    reportedOn = edit.reportedOn();
    result = edit.result();
    difficulty = edit.difficulty();
    proposal = edit.proposal();
    percent = edit.percentComplete();
    links = edit.links() == null ? List.of() : edit.links();
    searchText = SearchKeys.of(result, difficulty, proposal);
  }

  void withdraw(String note) {
    state = ProgressState.WITHDRAWN;
    withdrawnNote = note;
  }
}
