package vn.tiendo.meeting;

/** Sắp họp, đang họp · đã họp, chờ ban hành thông báo · đã ban hành thông báo · đã hủy. */
enum MeetingState {
  PLANNED,
  CLOSED,
  ISSUED,
  CANCELLED
}
