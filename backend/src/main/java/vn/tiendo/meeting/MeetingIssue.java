package vn.tiendo.meeting;

import java.time.LocalDate;

/** What the clerk enters when the notice is signed. */
record MeetingIssue(String number, String symbol, LocalDate issuedOn) {}
