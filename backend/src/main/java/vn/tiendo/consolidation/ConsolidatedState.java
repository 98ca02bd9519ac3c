package vn.tiendo.consolidation;

/** Đang soạn, đang trình ký, đã phát hành; được thay thế bằng báo cáo khác. */
public enum ConsolidatedState {
  DRAFT,
  SIGNING,
  ISSUED,
  REPLACED;

  public boolean open() {
    return this == DRAFT || this == SIGNING;
  }
}
