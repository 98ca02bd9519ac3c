package vn.tiendo.programme;

/** Đang lập, đã trình, trả lại, đã duyệt. */
public enum ProgrammeState {
  DRAFT,
  SUBMITTED,
  RETURNED,
  APPROVED;

  /** The unit is writing it. */
  public boolean open() {
    return this == DRAFT || this == RETURNED;
  }
}
