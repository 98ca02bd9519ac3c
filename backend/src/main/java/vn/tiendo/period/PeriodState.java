package vn.tiendo.period;

/** Đang mở · chốt số liệu · đã đóng. */
public enum PeriodState {
  OPEN,
  /** Units write no more, unless a report is returned or unlocked to them. */
  LOCKED,
  CLOSED
}
