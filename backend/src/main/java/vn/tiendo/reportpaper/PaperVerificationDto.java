package vn.tiendo.reportpaper;

import java.time.LocalDate;

/** What may be said to whoever holds a page: nothing of what stands on it. */
record PaperVerificationDto(
    boolean genuine, int versionNo, LocalDate madeOn, State state, Integer replacedBy) {
  enum State {
    CURRENT,
    REPLACED,
    ISSUED
  }
}
