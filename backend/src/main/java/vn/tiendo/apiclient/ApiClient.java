package vn.tiendo.apiclient;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import vn.tiendo.common.persistence.Tracked;

/** Another system that works here under a name of its own (RFC 6749 section 4.4). */
@Entity
@Table(name = "api_client")
class ApiClient extends Tracked {
  @Column(updatable = false)
  private String clientId;

  private String name;
  private String secretHash;

  @JdbcTypeCode(SqlTypes.ARRAY)
  private String[] scopes;

  @Column(updatable = false)
  private UUID unitId;

  private Instant expiresAt;
  private Instant disabledAt;

  protected ApiClient() {}

  ApiClient(String clientId, UUID unitId, String secretHash) {
    this.clientId = clientId;
    this.unitId = unitId;
    this.secretHash = secretHash;
  }

  void describe(String newName, List<String> newScopes, Instant expires) {
    name = newName;
    scopes = newScopes.toArray(String[]::new);
    expiresAt = expires;
  }

  void changeSecret(String hash) {
    secretHash = hash;
  }

  void disable(Instant now) {
    disabledAt = now;
  }

  void enable() {
    disabledAt = null;
  }

  boolean disabled() {
    return disabledAt != null;
  }

  String name() {
    return name;
  }

  List<String> scopes() {
    return List.of(scopes);
  }

  UUID unitId() {
    return unitId;
  }

  Instant expiresAt() {
    return expiresAt;
  }
}
