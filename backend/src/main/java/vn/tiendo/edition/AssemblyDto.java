package vn.tiendo.edition;

import java.time.Instant;

/**
 * How far the making of a report is.
 *
 * @param done how many of the {@code total} units' reports were read
 * @param endedAt null while it goes on
 */
public record AssemblyDto(State state, int done, int total, Instant askedAt, Instant endedAt) {
  public enum State {
    WAITING,
    READING,
    WRITING,
    DONE,
    FAILED
  }
}
