package vn.tiendo.programme;

import java.util.List;
import java.util.UUID;

record ProgrammeReturn(String note, List<ItemNote> items) {
  record ItemNote(UUID workItemId, String note) {}
}
