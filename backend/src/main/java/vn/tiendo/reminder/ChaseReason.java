package vn.tiendo.reminder;

/** Why: quá hạn · sắp đến hạn · chờ quyết định · chưa có số liệu. */
enum ChaseReason {
  OVERDUE,
  DUE_SOON,
  UNDECIDED,
  NO_FIGURES
}
