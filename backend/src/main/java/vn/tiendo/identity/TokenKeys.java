package vn.tiendo.identity;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.security.PrivateKey;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.jose4j.jwk.EcJwkGenerator;
import org.jose4j.jwk.EllipticCurveJsonWebKey;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.JsonWebKey.OutputControlLevel;
import org.jose4j.keys.EllipticCurves;
import org.jose4j.lang.JoseException;
import vn.tiendo.common.persistence.DirectoryStamps;
import vn.tiendo.common.persistence.Ids;
import vn.tiendo.common.persistence.Sql;

/**
 * The signing keys (ES256), kept in the database so that all instances sign and verify alike. The
 * youngest one that is not retired signs; retired ones still verify for as long as a token may
 * live.
 */
@Singleton
class TokenKeys {
  /** One key. */
  record Key(String kid, EllipticCurveJsonWebKey jwk) {
    PrivateKey privateKey() {
      return jwk.getPrivateKey();
    }
  }

  /** Signing key and all keys that verify. */
  record Ring(Key signing, Map<String, Key> verifying) {}

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

  /** A new key signs from now on; the old ones verify until they are taken out. */
  void rotate() {
    sql.update("UPDATE signing_key SET retired_at = ? WHERE retired_at IS NULL", clock.instant());
    insert();
    ring = null;
  }

  void forget(@Observes DirectoryStamps.Moved moved) {
    if (moved.name().equals("identity")) {
      ring = null;
    }
  }

  private Ring read() {
    List<Key> keys = keys();
    if (keys.isEmpty()) {
      insert();
      keys = keys();
    }
    Map<String, Key> byKid = new java.util.HashMap<>();
    keys.forEach(key -> byKid.put(key.kid(), key));
    return new Ring(keys.getFirst(), Map.copyOf(byKid));
  }

  private List<Key> keys() {
    return sql.list(
        """
        SELECT kid, convert_from(private_key, 'UTF8') FROM signing_key
        WHERE retired_at IS NULL OR retired_at > now() - interval '1 hour'
        ORDER BY retired_at DESC NULLS FIRST, created_at DESC""",
        row -> new Key(row.getString(1), parse(row.getString(2))));
  }

  /** Two instances that start together: the lock lets one make the key, the other finds it. */
  private void insert() {
    try {
      EllipticCurveJsonWebKey jwk = EcJwkGenerator.generateJwk(EllipticCurves.P256);
      String kid = Ids.next().toString();
      jwk.setKeyId(kid);
      jwk.setAlgorithm("ES256");
      jwk.setUse("sig");
      sql.count(
          """
          WITH lock AS (SELECT pg_advisory_xact_lock(7001)), made AS (
            INSERT INTO signing_key (kid, public_jwk, private_key, created_at)
            SELECT ?, ?::jsonb, convert_to(?, 'UTF8'), ? FROM lock
            WHERE NOT EXISTS (SELECT 1 FROM signing_key WHERE retired_at IS NULL) RETURNING 1)
          SELECT count(*) FROM made""",
          kid,
          jwk.toJson(OutputControlLevel.PUBLIC_ONLY),
          jwk.toJson(OutputControlLevel.INCLUDE_PRIVATE),
          clock.instant());
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
