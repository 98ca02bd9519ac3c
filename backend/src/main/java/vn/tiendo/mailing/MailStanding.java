package vn.tiendo.mailing;

import java.time.Instant;

/**
 * How mails are doing.
 *
 * @param failed given up after three days
 * @param lastFailedAt of any try; null when none failed
 * @param error of that try: the kind of fault or the server's reply code, never an address
 */
public record MailStanding(
    Transport transport,
    long waiting,
    long failed,
    Instant lastSentAt,
    Instant lastFailedAt,
    String error) {}
