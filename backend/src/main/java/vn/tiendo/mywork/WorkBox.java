package vn.tiendo.mywork;

/**
 * Đến hạn · Bị trả lại · Chờ đơn vị khác · Đã gửi · Chờ tôi xác nhận · Chưa giao · Cần quyết định ·
 * Chậm · Chưa có số liệu.
 */
public enum WorkBox {
  DUE,
  RETURNED,
  WAITING,
  SENT,
  TO_CONFIRM,
  UNASSIGNED,
  TO_DECIDE,
  LATE,
  NO_FIGURES
}
