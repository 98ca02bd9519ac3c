package vn.tiendo.identity;

import java.time.Instant;
import java.util.List;

/**
 * Everything kept about a person, for the person (Law 91/2025/QH15: to view, correct, delete).
 *
 * @param notifications how many are kept for him in the application
 * @param writes how many changes of business data carry his name
 */
public record PersonalDataDto(
    UserDto account,
    Instant createdAt,
    List<SessionTrace> sessions,
    List<MailTrace> mails,
    long notifications,
    long writes,
    Instant firstWriteAt,
    Instant lastWriteAt) {

  /** One sign-in; the youngest fifty. */
  public record SessionTrace(
      Instant openedAt,
      Instant expiresAt,
      Instant endedAt,
      String endReason,
      String remoteAddress) {}

  /** One e-mail sent to him or waiting to be; the youngest fifty. */
  public record MailTrace(Instant createdAt, String subject, String state) {}
}
