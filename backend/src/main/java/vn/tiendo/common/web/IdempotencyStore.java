package vn.tiendo.common.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
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

  private static final TypeReference<Map<String, String>> HEADERS = new TypeReference<>() {};

  private final Sql sql;
  private final ObjectMapper mapper;

  IdempotencyStore(Sql sql, ObjectMapper mapper) {
    this.sql = sql;
    this.mapper = mapper;
  }

  /**
   * The first statement of a writing request: who writes, from where; and the key's lock when there
   * is a key.
   */
  void begin(
      UUID requestId, UUID actor, UUID session, String operation, String address, String key) {
    boolean locked =
        sql.one(
                """
                WITH origin AS (
                  INSERT INTO request_origin (request_id, actor_id, session_id, operation_id, remote_address)
                  VALUES (?, ?, ?, ?, ?))
                SELECT CASE WHEN ?::text IS NULL THEN true
                       ELSE pg_try_advisory_xact_lock(hashtextextended(?::text, 7)) END""",
                row -> row.getBoolean(1),
                requestId,
                actor,
                session,
                operation,
                address,
                key,
                actor + "/" + key)
            .orElseThrow();
    if (!locked) {
      throw Conflict.of("IDEMPOTENCY_IN_FLIGHT", "common.keyInFlight");
    }
  }

  Optional<Kept> find(UUID actor, String key) {
    return sql.one(
        """
        SELECT operation_id, payload_hash, status, headers::text, body
        FROM idempotency_key WHERE actor_id = ? AND key = ?""",
        row ->
            new Kept(
                row.getString(1),
                row.getString(2),
                row.getInt(3),
                headers(row.getString(4)),
                row.getBytes(5)),
        actor,
        key);
  }

  void keep(UUID actor, String key, Kept kept) {
    sql.update(
        """
        INSERT INTO idempotency_key (actor_id, key, operation_id, payload_hash, status, headers, body)
        VALUES (?, ?, ?, ?, ?, ?::jsonb, ?)""",
        actor,
        key,
        kept.operationId(),
        kept.payloadHash(),
        kept.status(),
        text(kept.headers()),
        kept.body());
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
