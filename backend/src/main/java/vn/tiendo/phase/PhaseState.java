package vn.tiendo.phase;

/** Đang soạn · đã trình · đã duyệt · trả lại. */
enum PhaseState {
  DRAFT,
  SUBMITTED,
  APPROVED,
  RETURNED;

  boolean editable() {
    return this == DRAFT || this == RETURNED;
  }
}
