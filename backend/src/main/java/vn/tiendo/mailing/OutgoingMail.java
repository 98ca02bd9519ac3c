package vn.tiendo.mailing;

import java.util.UUID;

/** A mail ready to go, with the address it goes to now. */
record OutgoingMail(UUID id, String to, String subject, String body, String html) {}
