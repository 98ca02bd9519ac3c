package vn.tiendo.apiclient;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.tiendo.common.persistence.Sql;
import vn.tiendo.common.persistence.Where;

/** Machine clients with their last use. */
@ApplicationScoped
class ApiClientRepository implements PanacheRepositoryBase<ApiClient, UUID> {
  /** One client as stored. */
  record Row(
      UUID id,
      long version,
      String clientId,
      String name,
      UUID unitId,
      List<String> scopes,
      Instant expiresAt,
      boolean disabled,
      Instant lastUsedAt,
      Instant createdAt) {}

  /** What a token request is held against. */
  record Credentials(UUID id, String secretHash, List<String> scopes, boolean usable) {}

  private static final String COLUMNS =
      """
      SELECT c.id, c.version, c.client_id, c.name, c.unit_id, c.scopes, c.expires_at,
        c.disabled_at IS NOT NULL AS disabled, u.last_used_at, c.created_at
      FROM api_client c LEFT JOIN api_client_use u ON u.client_id = c.id""";

  private final Sql sql;

  ApiClientRepository(Sql sql) {
    this.sql = sql;
  }

  Optional<Row> row(UUID id) {
    return sql.one(COLUMNS + " WHERE c.id = ?", ApiClientRepository::read, id);
  }

  /**
   * By name.
   *
   * @param units null for all
   */
  List<Row> page(UUID[] units, List<String> after, int limit) {
    Where where = where(units);
    if (after != null) {
      where.and("(c.name, c.id) > (?, ?::uuid)", after.get(0), after.get(1));
    }
    return sql.list(
        COLUMNS + where.sql() + " ORDER BY c.name, c.id LIMIT ?",
        ApiClientRepository::read,
        where.paramsAnd(limit + 1));
  }

  long count(UUID[] units) {
    Where where = where(units);
    return sql.count("SELECT count(*) FROM api_client c" + where.sql(), where.params());
  }

  Optional<Credentials> credentials(String clientId, Instant now) {
    return sql.one(
        """
        SELECT id, secret_hash, scopes, disabled_at IS NULL AND expires_at > ? FROM api_client
        WHERE client_id = ?""",
        row ->
            new Credentials(
                row.getObject(1, UUID.class),
                row.getString(2),
                List.of((String[]) row.getArray(3).getArray()),
                row.getBoolean(4)),
        now,
        clientId);
  }

  void used(UUID id, Instant now) {
    sql.update(
        """
        INSERT INTO api_client_use (client_id, last_used_at) VALUES (?, ?)
        ON CONFLICT (client_id) DO UPDATE SET last_used_at = excluded.last_used_at""",
        id,
        now);
  }

  private static Where where(UUID[] units) {
    Where where = new Where();
    if (units != null) {
      where.and("c.unit_id = ANY (?)", (Object) units);
    }
    return where;
  }

  private static Row read(ResultSet row) throws SQLException {
    return new Row(
        Sql.id(row, "id"),
        row.getLong("version"),
        row.getString("client_id"),
        row.getString("name"),
        Sql.id(row, "unit_id"),
        List.of((String[]) row.getArray("scopes").getArray()),
        Sql.instant(row, "expires_at"),
        row.getBoolean("disabled"),
        Sql.instant(row, "last_used_at"),
        Sql.instant(row, "created_at"));
  }
}
