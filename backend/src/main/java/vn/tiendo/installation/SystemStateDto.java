package vn.tiendo.installation;

import java.time.Instant;
import java.util.List;

/**
 * @param asOf when it was looked at
 * @param startedAt when this process began
 * @param lastBackup the last one made beside this data folder; null where none is known
 */
record SystemStateDto(
    Instant asOf,
    String version,
    Instant startedAt,
    String javaVersion,
    DatabaseState database,
    Disk disk,
    Backup lastBackup,
    Trail audit,
    Mail mail,
    List<Job> jobs,
    Counts counts) {

  /**
   * @param migration the last migration that was applied, e.g. "093"
   * @param bytes what the database takes on disk
   */
  record DatabaseState(String version, String migration, long bytes) {}

  /** Of the volume that holds the data folder. */
  record Disk(long totalBytes, long freeBytes) {}

  record Backup(Instant finishedAt, long bytes) {}

  /**
   * @param seals links of the chain so far
   * @param events events linked into it
   * @param waiting committed events that are not linked yet
   */
  record Trail(long seals, long events, long waiting, Instant lastSealedAt) {}

  /**
   * @param lastRunAt null when it has not run since the start
   * @param failedAt null when its last run was good
   */
  record Job(String name, Instant lastRunAt, Instant nextRunAt, Instant failedAt) {}

  /**
   * @param transport OFF, FOLDER or SMTP
   * @param waiting on their way, some perhaps in their readers' quiet hours
   * @param failed given up after three days
   * @param lastFailure of any try; null when none failed
   */
  record Mail(
      String transport, long waiting, long failed, Instant lastSentAt, MailFailure lastFailure) {}

  /**
   * @param error the kind of fault or the server's reply code
   */
  record MailFailure(Instant at, String error) {}

  record Counts(long people, long units, long plans, long tasks, long workItems, long indicators) {}
}
