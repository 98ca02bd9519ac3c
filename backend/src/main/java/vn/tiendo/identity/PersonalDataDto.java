package vn.tiendo.identity;

import java.time.Instant;
import java.util.List;

/**
 * Everything kept about a person, for the person (Law 91/2025/QH15: to view, correct, delete).
 *
 * @param writes how many changes of business data carry his name
 */
public record PersonalDataDto(
    UserDto account,
    Instant createdAt,
    List<SessionTrace> sessions,
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
}
