package vn.tiendo.edition;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.tiendo.common.persistence.Sql;
import vn.tiendo.common.security.Caller;

/** How far the making of reports is; rows of the table assembly. */
@ApplicationScoped
public class Assemblies {
  private final Sql sql;
  private final Caller caller;
  private final Clock clock;

  Assemblies(Sql sql, Caller caller, Clock clock) {
    this.sql = sql;
    this.caller = caller;
    this.clock = clock;
  }

  /**
   * The making of one report.
   *
   * @param by who asked for it, in that request
   */
  public record Asked(
      UUID by, UUID requestId, ConsolidatedVersion.Cause cause, AssemblyDto progress) {}

  /** Begins anew, whatever became of the time before. */
  public void ask(UUID consolidatedId, ConsolidatedVersion.Cause cause, int total) {
    sql.update(
        """
        INSERT INTO assembly (consolidated_id, cause, state, asked_by, request_id, asked_at, total, done)
        VALUES (?, ?, 'WAITING', ?, ?, ?, ?, 0)
        ON CONFLICT (consolidated_id) DO UPDATE SET cause = excluded.cause, state = 'WAITING', asked_by = excluded.asked_by,
          request_id = excluded.request_id, asked_at = excluded.asked_at, ended_at = NULL, total = excluded.total, done = 0""",
        consolidatedId,
        cause,
        caller.actorId(),
        caller.requestId(),
        clock.instant(),
        total);
  }

  public Optional<Asked> find(UUID consolidatedId) {
    return sql.one(
        "SELECT * FROM assembly WHERE consolidated_id = ?",
        row ->
            new Asked(
                Sql.id(row, "asked_by"),
                Sql.id(row, "request_id"),
                ConsolidatedVersion.Cause.valueOf(row.getString("cause")),
                new AssemblyDto(
                    AssemblyDto.State.valueOf(row.getString("state")),
                    row.getInt("done"),
                    row.getInt("total"),
                    Sql.instant(row, "asked_at"),
                    Sql.instant(row, "ended_at"))),
        consolidatedId);
  }

  /** Those that are being made. */
  public Set<UUID> running(Collection<UUID> consolidatedIds) {
    return new HashSet<>(
        sql.list(
            "SELECT consolidated_id FROM assembly WHERE consolidated_id = ANY (?) AND ended_at IS NULL",
            row -> Sql.id(row, "consolidated_id"),
            (Object) consolidatedIds.toArray(UUID[]::new)));
  }

  public boolean running(UUID consolidatedId) {
    return !running(List.of(consolidatedId)).isEmpty();
  }

  /** Those whose last making ended without a result. */
  public Set<UUID> failed(Collection<UUID> consolidatedIds) {
    return new HashSet<>(
        sql.list(
            "SELECT consolidated_id FROM assembly WHERE consolidated_id = ANY (?) AND state = 'FAILED'",
            row -> Sql.id(row, "consolidated_id"),
            (Object) consolidatedIds.toArray(UUID[]::new)));
  }

  public void reading(UUID consolidatedId, int done, int total) {
    sql.update(
        "UPDATE assembly SET state = 'READING', done = ?, total = ? WHERE consolidated_id = ?",
        done,
        total,
        consolidatedId);
  }

  public void writing(UUID consolidatedId) {
    sql.update("UPDATE assembly SET state = 'WRITING' WHERE consolidated_id = ?", consolidatedId);
  }

  public void ended(UUID consolidatedId, AssemblyDto.State state) {
    sql.update(
        "UPDATE assembly SET state = ?, ended_at = ? WHERE consolidated_id = ?",
        state,
        clock.instant(),
        consolidatedId);
  }
}
