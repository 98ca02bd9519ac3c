package vn.tiendo.installation;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import vn.tiendo.common.persistence.Sql;
import vn.tiendo.common.problem.NotAllowed;
import vn.tiendo.common.security.Caller;
import vn.tiendo.mailing.MailStanding;
import vn.tiendo.mailing.Mailing;

/** Looks at the database, the disk, the trail's chain and the jobs; nothing of it is kept. */
@ApplicationScoped
class SystemStateService {
  /** Written by the launcher's backup beside the data: an instant and a number of bytes. */
  static final String BACKUP_MARK = "last-backup";

  private static final String COUNTS =
      """
      SELECT (SELECT count(*) FROM account WHERE disabled_at IS NULL), (SELECT count(*) FROM unit),
        (SELECT count(*) FROM plan), (SELECT count(*) FROM task), (SELECT count(*) FROM work_item),
        (SELECT count(*) FROM indicator)
      """;

  // Events after the last link, in the chain's own order (xid, seq).
  private static final String TRAIL =
      """
      SELECT coalesce(s.number, 0), coalesce(s.events, 0), s.sealed_at,
        (SELECT count(*) FROM audit_event e
         WHERE s.number IS NULL OR (e.xid, e.seq) > (s.last_xid, s.last_seq))
      FROM (SELECT 1) one
      LEFT JOIN (SELECT * FROM audit_seal ORDER BY number DESC LIMIT 1) s ON true
      """;

  private final Sql sql;
  private final Flyway flyway;
  private final JobLog jobs;
  private final Mailing mailing;
  private final Caller caller;
  private final Clock clock;
  private final String version;
  private final Path folder;

  SystemStateService(
      Sql sql,
      Flyway flyway,
      JobLog jobs,
      Mailing mailing,
      Caller caller,
      Clock clock,
      @ConfigProperty(name = "quarkus.application.version") String version,
      @ConfigProperty(name = "tiendo.data-dir") String folder) {
    this.sql = sql;
    this.flyway = flyway;
    this.jobs = jobs;
    this.mailing = mailing;
    this.caller = caller;
    this.clock = clock;
    this.version = version;
    this.folder = Path.of(folder);
  }

  /**
   * @throws NotAllowed unless the caller keeps the installation
   */
  SystemStateDto now() {
    if (!caller.keepsInstallation()) {
      throw new NotAllowed("installation.onlyKeeper");
    }
    return new SystemStateDto(
        clock.instant(),
        version,
        Instant.ofEpochMilli(ManagementFactory.getRuntimeMXBean().getStartTime()),
        Runtime.version().toString(),
        database(),
        disk(),
        lastBackup(folder),
        trail(),
        mail(mailing.standing()),
        jobs.jobs(),
        counts());
  }

  private SystemStateDto.DatabaseState database() {
    MigrationInfo last = flyway.info().current();
    String migration = last == null ? "" : last.getVersion().toString();
    return sql.one(
            "SELECT current_setting('server_version'), pg_database_size(current_database())",
            row -> new SystemStateDto.DatabaseState(row.getString(1), migration, row.getLong(2)))
        .orElseThrow();
  }

  private SystemStateDto.Disk disk() {
    try {
      FileStore store = Files.getFileStore(existing(folder.toAbsolutePath()));
      return new SystemStateDto.Disk(store.getTotalSpace(), store.getUsableSpace());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The folder, or the nearest one above it that is there: it is made at the first write. */
  private static Path existing(Path folder) {
    return Files.exists(folder) ? folder : existing(folder.getParent());
  }

  /** What the launcher noted; a note that cannot be read counts as none. */
  static SystemStateDto.Backup lastBackup(Path folder) {
    try {
      String[] noted = Files.readString(folder.resolve(BACKUP_MARK)).strip().split(" ");
      return new SystemStateDto.Backup(Instant.parse(noted[0]), Long.parseLong(noted[1]));
    } catch (IOException | RuntimeException e) {
      return null;
    }
  }

  private SystemStateDto.Trail trail() {
    return sql.one(
            TRAIL,
            row -> {
              var sealedAt = row.getTimestamp(3);
              return new SystemStateDto.Trail(
                  row.getLong(1),
                  row.getLong(2),
                  row.getLong(4),
                  sealedAt == null ? null : sealedAt.toInstant());
            })
        .orElseThrow();
  }

  private static SystemStateDto.Mail mail(MailStanding mail) {
    return new SystemStateDto.Mail(
        mail.transport().name(),
        mail.waiting(),
        mail.failed(),
        mail.lastSentAt(),
        mail.lastFailedAt() == null
            ? null
            : new SystemStateDto.MailFailure(mail.lastFailedAt(), mail.error()));
  }

  private SystemStateDto.Counts counts() {
    return sql.one(
            COUNTS,
            row ->
                new SystemStateDto.Counts(
                    row.getLong(1),
                    row.getLong(2),
                    row.getLong(3),
                    row.getLong(4),
                    row.getLong(5),
                    row.getLong(6)))
        .orElseThrow();
  }
}
