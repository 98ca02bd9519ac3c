package vn.tiendo.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import vn.tiendo.common.persistence.Sql;

/** Where the tasks of a house's conclusions stand. */
@ApplicationScoped
class RegisterRepository {
  private final Sql sql;

  RegisterRepository(Sql sql) {
    this.sql = sql;
  }

  /** The offices that track and consolidate. */
  record Keepers(UUID tracking, UUID consolidating) {}

  /** The open register of conclusions, or the newest open one of any kind. */
  Optional<UUID> open(UUID ownerId, String code) {
    return sql.one(
        """
        SELECT id FROM plan WHERE owner_id = ? AND kind = 'REGISTER' AND state = 'ISSUED'
        ORDER BY (code = ?) DESC, starts_on DESC, id LIMIT 1""",
        row -> Sql.id(row, "id"),
        ownerId,
        code);
  }

  boolean usable(UUID registerId, UUID ownerId) {
    return sql.count(
            "SELECT count(*) FROM plan WHERE id = ? AND owner_id = ? AND kind = 'REGISTER' AND state = 'ISSUED'",
            registerId,
            ownerId)
        == 1;
  }

  Optional<Keepers> keepers(UUID ownerId) {
    return sql.one(
        """
        SELECT tracking_unit_id, consolidating_unit_id FROM plan WHERE owner_id = ? AND state = 'ISSUED'
        ORDER BY issued_on DESC NULLS LAST, id LIMIT 1""",
        row -> new Keepers(Sql.id(row, "tracking_unit_id"), Sql.id(row, "consolidating_unit_id")),
        ownerId);
  }

  long tasks(UUID registerId, String prefix) {
    return sql.count(
        "SELECT count(*) FROM task WHERE plan_id = ? AND starts_with(code, ?)", registerId, prefix);
  }
}
