package vn.tiendo.lifecycle;

/**
 * The boxes of the official report: hoàn thành đúng hạn · hoàn thành quá hạn · đang thực hiện trong
 * hạn · quá hạn chưa hoàn thành; apart from them thường xuyên and chưa xác định thời hạn, each open
 * or done. Every counted piece of work is in exactly one box.
 */
public enum ReportingLabel {
  COMPLETED_ON_TIME,
  COMPLETED_LATE,
  IN_TIME,
  OVERDUE,
  CONTINUOUS_OPEN,
  CONTINUOUS_DONE,
  UNDATED_OPEN,
  UNDATED_DONE
}
