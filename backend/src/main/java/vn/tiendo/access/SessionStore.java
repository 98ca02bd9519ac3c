package vn.tiendo.access;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.tiendo.common.persistence.Ids;
import vn.tiendo.common.persistence.Sql;

/** Sessions and their refresh tokens in the database; tokens as hashes only. */
@Singleton
public class SessionStore {
  /** What is known of the account behind a name. */
  public record Login(UUID accountId, String passwordHash, boolean disabled) {}

  /** A refresh token that was presented. */
  public record Presented(
      UUID sessionId,
      UUID accountId,
      byte[] seed,
      Instant usedAt,
      Instant expiresAt,
      boolean live) {}

  private final Sql sql;
  private final Clock clock;
  private final Duration lifespan;

  SessionStore(
      Sql sql, Clock clock, @ConfigProperty(name = "tiendo.session.lifespan") Duration lifespan) {
    this.sql = sql;
    this.clock = clock;
    this.lifespan = lifespan;
  }

  public long lifespanSeconds() {
    return lifespan.toSeconds();
  }

  public Optional<Login> login(String username) {
    return sql.one(
        "SELECT id, password_hash, disabled_at IS NOT NULL FROM account WHERE username = ?",
        row -> new Login(row.getObject(1, UUID.class), row.getString(2), row.getBoolean(3)),
        username);
  }

  /** Has the person signed in from this address within the last month, and nothing was wrong? */
  public boolean knows(String username, String address) {
    return sql.count(
            """
            SELECT count(*) FROM session s JOIN account a ON a.id = s.account_id
            WHERE a.username = ? AND s.remote_address = ? AND s.created_at > ?
              AND s.end_reason IS DISTINCT FROM 'REFRESH_REUSED'""",
            username,
            address,
            clock.instant().minus(Duration.ofDays(30)))
        > 0;
  }

  public UUID open(UUID accountId, byte[] seed, String tokenHash, String address) {
    UUID id = Ids.next();
    Instant now = clock.instant();
    sql.update(
        """
        INSERT INTO session (id, account_id, seed, created_at, expires_at, remote_address)
        VALUES (?, ?, ?, ?, ?, ?)""",
        id,
        accountId,
        seed,
        now,
        now.plus(lifespan),
        address);
    addToken(tokenHash, id, now.plus(lifespan));
    return id;
  }

  /** A session of the simulated life: it spans years and has no refresh token. */
  public UUID openForPlayer(UUID accountId) {
    UUID id = Ids.next();
    sql.update(
        """
        INSERT INTO session (id, account_id, seed, created_at, expires_at)
        VALUES (?, ?, '\\x00', '2021-01-01', '2099-01-01')""",
        id,
        accountId);
    return id;
  }

  public void addToken(String hash, UUID sessionId, Instant expiresAt) {
    sql.update(
        """
        INSERT INTO refresh_token (hash, session_id, created_at, expires_at) VALUES (?, ?, ?, ?)
        ON CONFLICT (hash) DO NOTHING""",
        hash,
        sessionId,
        clock.instant(),
        expiresAt);
  }

  /** The token's row, locked: two renewals at once take turns. */
  public Optional<Presented> present(String hash) {
    return sql.one(
        """
        SELECT t.session_id, s.account_id, s.seed, t.used_at, t.expires_at,
               s.ended_at IS NULL AND a.disabled_at IS NULL AS live
        FROM refresh_token t JOIN session s ON s.id = t.session_id JOIN account a ON a.id = s.account_id
        WHERE t.hash = ? FOR UPDATE OF t""",
        row ->
            new Presented(
                Sql.id(row, "session_id"),
                Sql.id(row, "account_id"),
                row.getBytes("seed"),
                Sql.instant(row, "used_at"),
                Sql.instant(row, "expires_at"),
                row.getBoolean("live")),
        hash);
  }

  public void used(String hash) {
    sql.update("UPDATE refresh_token SET used_at = ? WHERE hash = ?", clock.instant(), hash);
  }

  public void end(UUID sessionId, String reason) {
    sql.update(
        "UPDATE session SET ended_at = ?, end_reason = ? WHERE id = ? AND ended_at IS NULL",
        clock.instant(),
        reason,
        sessionId);
  }

  /** All sessions of the account but one (or all, when except is null). */
  public void endOthers(UUID accountId, UUID except, String reason) {
    sql.update(
        """
        UPDATE session SET ended_at = ?, end_reason = ?
        WHERE account_id = ? AND ended_at IS NULL AND id IS DISTINCT FROM ?::uuid""",
        clock.instant(),
        reason,
        accountId,
        except);
  }
}
