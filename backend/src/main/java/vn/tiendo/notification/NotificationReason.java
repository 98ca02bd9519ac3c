package vn.tiendo.notification;

/** Why somebody is told. */
enum NotificationReason {
  ASSIGNED,
  RETURNED,
  TO_DECIDE,
  DECIDED,
  ASKED,
  ANSWERED,
  DIRECTED,
  MENTIONED,
  REMINDED,
  DUE_SOON,
  OVERDUE,
  DELEGATED,
  DIGEST
}
