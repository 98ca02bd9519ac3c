package vn.tiendo.mailing;

/** The day's summary of what is new; news at once; a reminder that somebody sent. */
public enum MailKind {
  DAILY,
  NEWS,
  REMINDER
}
