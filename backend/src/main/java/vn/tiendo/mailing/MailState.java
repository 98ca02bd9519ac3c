package vn.tiendo.mailing;

/** Dropped: when it was to go its reader had no address any more, or had left. */
enum MailState {
  WAITING,
  SENT,
  FAILED,
  DROPPED
}
