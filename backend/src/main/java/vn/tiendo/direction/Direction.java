package vn.tiendo.direction;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;
import vn.tiendo.common.persistence.SearchKeys;
import vn.tiendo.common.persistence.Tracked;

@Entity
class Direction extends Tracked {
  UUID ownerId;
  UUID planId;
  UUID taskId;
  UUID indicatorId;
  UUID concernsUnitId;
  String content;
  LocalDate givenOn;
  UUID givenBy;
  UUID recordedBy;
  LocalDate dueOn;
  UUID documentId;

  @Enumerated(EnumType.STRING)
  DirectionState state = DirectionState.OPEN;

  String withdrawnNote;
  String searchText;

  void say(String words) {
    content = words;
    searchText = SearchKeys.of(words);
  }

  void withdraw(String note) {
    state = DirectionState.WITHDRAWN;
    withdrawnNote = note;
  }
}
