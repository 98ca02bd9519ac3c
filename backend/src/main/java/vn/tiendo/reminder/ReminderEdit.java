package vn.tiendo.reminder;

import vn.tiendo.daily.Letter;

/** The clerk's number and date come after the letter was written. */
record ReminderEdit(Letter letter) {}
