package vn.tiendo.reminder;

/**
 * Why: quá hạn · sắp đến hạn · chờ quyết định · chưa có số liệu · báo cáo chưa gửi, chưa đến hạn.
 */
enum ChaseReason {
  OVERDUE,
  DUE_SOON,
  UNDECIDED,
  NO_FIGURES,
  NOT_SENT
}
