package vn.tiendo.report;

/** Đang soạn · đã gửi · yêu cầu chỉnh lý · đã tiếp nhận · đã tổng hợp · không phải báo cáo. */
public enum ReportState {
  DRAFT,
  SUBMITTED,
  RETURNED,
  RECEIVED,
  CONSOLIDATED,
  EXCLUDED;

  /** The receiving office has what it needs. */
  public boolean received() {
    return this == RECEIVED || this == CONSOLIDATED;
  }
}
