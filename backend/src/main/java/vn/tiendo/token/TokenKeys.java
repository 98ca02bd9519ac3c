package vn.tiendo.token;

import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Singleton;
import java.security.PrivateKey;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jose4j.jwk.EcJwkGenerator;
import org.jose4j.jwk.EllipticCurveJsonWebKey;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.JsonWebKey.OutputControlLevel;
import org.jose4j.keys.EllipticCurves;
import org.jose4j.lang.JoseException;
import vn.tiendo.common.persistence.DirectoryStamps;
import vn.tiendo.common.persistence.Ids;
import vn.tiendo.common.persistence.Sql;
import vn.tiendo.common.security.Rights;

/**
 * The signing keys (ES256), kept in the database so that all instances sign and verify alike. The
 * one that is not retired signs; retired ones still verify for longer than a token may live.
 */
@Singleton
class TokenKeys {
  /** Fired inside the transaction that changes keys. */
  record Changed() {}

  /** How long a retired key verifies; tokens live at most fifteen minutes. */
  private static final Duration RETIREMENT = Duration.ofHours(1);

  /** A token of an unknown key makes us look for it, but a flood of them only so often. */
  private static final long LOOK_AGAIN_NANOS = Duration.ofSeconds(1).toNanos();

  /** One key. */
  record Key(String kid, EllipticCurveJsonWebKey jwk, Instant createdAt, Instant retiredAt) {
    PrivateKey privateKey() {
      return jwk.getPrivateKey();
    }
  }

  /** Signing key and all keys that verify, youngest first. */
  record Ring(Key signing, Map<String, Key> verifying, long readAt) {}

  private final Sql sql;
  private final Clock clock;
  private volatile Ring ring;

  TokenKeys(Sql sql, Clock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  Ring ring() {
    Ring current = ring;
    if (current == null) {
      current = read();
      ring = current;
    }
    return current;
  }

  /**
   * @return null for a key that is none of ours, or retired for too long
   */
  Key verifying(String kid) {
    Key key = ring().verifying().get(kid);
    if (key == null && System.nanoTime() - ring().readAt() > LOOK_AGAIN_NANOS) {
      // Another instance may sign with a new key already.
      ring = null;
      key = ring().verifying().get(kid);
    }
    return key;
  }

  /** A new key signs from the commit on; the old one verifies until its last token has expired. */
  void rotate(UUID by, UUID request) {
    sql.update(
        """
        UPDATE signing_key SET retired_at = ?, updated_at = ?, version = version + 1, changed_by = ?, request_id = ?
        WHERE retired_at IS NULL""",
        clock.instant(),
        clock.instant(),
        by,
        request);
    insert(by, request);
  }

  /** All keys that sign or verify now, the signing one first. */
  List<Key> keys() {
    return sql.list(
        """
        SELECT kid, convert_from(private_key, 'UTF8'), created_at, retired_at FROM signing_key
        WHERE retired_at IS NULL OR retired_at > ?
        ORDER BY retired_at DESC NULLS FIRST, created_at DESC""",
        row ->
            new Key(
                row.getString(1),
                parse(row.getString(2)),
                Sql.instant(row, "created_at"),
                Sql.instant(row, "retired_at")),
        clock.instant().minus(RETIREMENT));
  }

  void afterwards(@Observes(during = TransactionPhase.AFTER_COMPLETION) Changed changed) {
    ring = null;
  }

  void elsewhere(@Observes DirectoryStamps.Moved moved) {
    if (moved.name().equals("identity")) {
      ring = null;
    }
  }

  private Ring read() {
    List<Key> keys = keys();
    if (keys.isEmpty() || keys.getFirst().retiredAt() != null) {
      insert(Rights.SYSTEM_ID, Ids.next());
      keys = keys();
    }
    Map<String, Key> byKid = new java.util.LinkedHashMap<>();
    keys.forEach(key -> byKid.put(key.kid(), key));
    return new Ring(
        keys.getFirst(), java.util.Collections.unmodifiableMap(byKid), System.nanoTime());
  }

  /** Two instances that start together: the lock lets one make the key, the other finds it. */
  private void insert(UUID by, UUID request) {
    UUID id = Ids.next();
    try {
      EllipticCurveJsonWebKey jwk = EcJwkGenerator.generateJwk(EllipticCurves.P256);
      jwk.setKeyId(id.toString());
      jwk.setAlgorithm("ES256");
      jwk.setUse("sig");
      sql.count(
          """
          WITH lock AS (SELECT pg_advisory_xact_lock(7001)), made AS (
            INSERT INTO signing_key (id, version, kid, public_jwk, private_key, created_at, updated_at, changed_by, request_id)
            SELECT ?, 0, ?, ?::jsonb, convert_to(?, 'UTF8'), ?, ?, ?, ? FROM lock
            WHERE NOT EXISTS (SELECT 1 FROM signing_key WHERE retired_at IS NULL) RETURNING 1)
          SELECT count(*) FROM made""",
          id,
          id.toString(),
          jwk.toJson(OutputControlLevel.PUBLIC_ONLY),
          jwk.toJson(OutputControlLevel.INCLUDE_PRIVATE),
          clock.instant(),
          clock.instant(),
          by,
          request);
    } catch (JoseException e) {
      throw new IllegalStateException(e);
    }
  }

  private static EllipticCurveJsonWebKey parse(String json) {
    try {
      return (EllipticCurveJsonWebKey) JsonWebKey.Factory.newJwk(json);
    } catch (JoseException e) {
      throw new IllegalStateException(e);
    }
  }
}
