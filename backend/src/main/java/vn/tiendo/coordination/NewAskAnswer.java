package vn.tiendo.coordination;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.tiendo.daily.Letter;

/**
 * @param complete null means true: nothing more is expected
 */
record NewAskAnswer(
    String content,
    Letter letter,
    LocalDate answeredOn,
    Boolean complete,
    List<UUID> attachmentIds) {
  boolean closes() {
    return complete == null || complete;
  }
}
