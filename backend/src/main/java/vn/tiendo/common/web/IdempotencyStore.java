package vn.tiendo.common.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.tiendo.common.persistence.Sql;
import vn.tiendo.common.problem.Conflict;

/**
 * Idempotency keys: a transaction-long advisory lock on the key, its row in the same transaction as
 * the command. Two equal requests at once: one works, the other hears 409; afterwards both hear the
 * same answer.
 */
@ApplicationScoped
class IdempotencyStore {
  /** An answer kept. */
  record Kept(
      String operationId,
      String payloadHash,
      int status,
      Map<String, String> headers,
      byte[] body) {}

  /**
   * Who writes, from where.
   *
   * @param onBehalfOf in whose place; null for the actor's own
   */
  record Origin(
      UUID requestId,
      UUID actor,
      UUID onBehalfOf,
      UUID session,
      String operation,
      String address) {}

  private static final TypeReference<Map<String, String>> HEADERS = new TypeReference<>() {};

  private final Sql sql;
  private final ObjectMapper mapper;
  private final Clock clock;
  private final boolean simulated;

  IdempotencyStore(
      Sql sql,
      ObjectMapper mapper,
      Clock clock,
      @ConfigProperty(name = "tiendo.simulated") boolean simulated) {
    this.sql = sql;
    this.mapper = mapper;
    this.clock = clock;
    this.simulated = simulated;
  }

  /**
   * The first statement of a writing request: who writes, from where; with a key its lock, and the
   * answer that was kept under it. The statement looks before it locks: a request that ended
   * between the two is not seen here, but by {@link #keep}.
   *
   * <p>A real write happened when the database says, a simulated one when the moved clock does.
   *
   * @param key the Idempotency-Key, or null
   */
  Optional<Kept> begin(Origin origin, String key) {
    Begun begun =
        sql.one(
                """
                WITH origin AS (
                  INSERT INTO request_origin
                    (request_id, actor_id, on_behalf_of, session_id, operation_id, remote_address, occurred_at)
                  VALUES (?, ?, ?, ?, ?, ?, coalesce(?, now())))
                SELECT a.key IS NULL OR pg_try_advisory_xact_lock(hashtextextended(a.actor_id || '/' || a.key, 7)),
                       k.operation_id, k.payload_hash, k.status, k.headers::text, k.body
                FROM (SELECT ?::uuid AS actor_id, ?::text AS key) a
                LEFT JOIN idempotency_key k ON k.actor_id = a.actor_id AND k.key = a.key""",
                row -> new Begun(row.getBoolean(1), row.getString(2) == null ? null : kept(row)),
                origin.requestId(),
                origin.actor(),
                origin.onBehalfOf(),
                origin.session(),
                origin.operation(),
                origin.address(),
                simulated ? clock.instant() : null,
                origin.actor(),
                key)
            .orElseThrow();
    if (!begun.locked()) {
      throw inFlight();
    }
    return Optional.ofNullable(begun.kept());
  }

  private record Begun(boolean locked, Kept kept) {}

  private Kept kept(ResultSet row) throws SQLException {
    return new Kept(
        row.getString(2),
        row.getString(3),
        row.getInt(4),
        headers(row.getString(5)),
        row.getBytes(6));
  }

  private static Conflict inFlight() {
    return Conflict.of("IDEMPOTENCY_IN_FLIGHT", "common.keyInFlight");
  }

  /**
   * @throws Conflict when another request has kept its answer since this one began; nothing of this
   *     one stays
   */
  void keep(UUID actor, String key, Kept kept) {
    int written =
        sql.update(
            """
            INSERT INTO idempotency_key (actor_id, key, operation_id, payload_hash, status, headers, body)
            VALUES (?, ?, ?, ?, ?, ?::jsonb, ?) ON CONFLICT (actor_id, key) DO NOTHING""",
            actor,
            key,
            kept.operationId(),
            kept.payloadHash(),
            kept.status(),
            text(kept.headers()),
            kept.body());
    if (written == 0) {
      throw inFlight();
    }
  }

  private Map<String, String> headers(String json) {
    try {
      return mapper.readValue(json, HEADERS);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private String text(Map<String, String> headers) {
    try {
      return mapper.writeValueAsString(headers);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
