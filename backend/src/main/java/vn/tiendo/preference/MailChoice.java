package vn.tiendo.preference;

/** Mails that the system sends by itself: none, one a day, as soon as there is news. */
public enum MailChoice {
  NONE,
  DAILY,
  IMMEDIATE
}
