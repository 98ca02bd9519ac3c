package vn.tiendo.identity;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import vn.tiendo.common.persistence.DirectoryStamps;
import vn.tiendo.common.persistence.Sql;
import vn.tiendo.common.security.Rights;

/** The door to people for other features: who an id is. */
@Singleton
public class People {
  private final Sql sql;
  private final Clock clock;
  private final Cache<UUID, PersonRef> known = Caffeine.newBuilder().maximumSize(50_000).build();

  People(Sql sql, Clock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  /**
   * @return the person; a machine client under its name; the system itself; null for null
   */
  public PersonRef ref(UUID id) {
    return id == null ? null : known.get(id, this::read);
  }

  public boolean exists(UUID accountId) {
    return sql.count("SELECT count(*) FROM account WHERE id = ?", accountId) == 1;
  }

  /** The kind of the person's position in the unit today, if any: OFFICER, HEAD … */
  public Optional<String> positionIn(UUID accountId, UUID unitId) {
    LocalDate today = LocalDate.now(clock);
    return sql
        .list(
            """
            SELECT kind FROM position WHERE account_id = ? AND unit_id = ? AND valid_from <= ? AND valid_to > ?
            ORDER BY kind LIMIT 1""",
            row -> row.getString(1),
            accountId,
            unitId,
            today,
            today)
        .stream()
        .findFirst();
  }

  void forget(@Observes DirectoryStamps.Moved moved) {
    if (moved.name().equals("identity")) {
      known.invalidateAll();
    }
  }

  private PersonRef read(UUID id) {
    if (id.equals(Rights.SYSTEM_ID)) {
      return new PersonRef(id, "Hệ thống", null);
    }
    LocalDate today = LocalDate.now(clock);
    return sql
        .list(
            """
            SELECT a.full_name,
                   (SELECT kind FROM position p WHERE p.account_id = a.id AND p.valid_from <= ? AND p.valid_to > ?
                    ORDER BY kind LIMIT 1)
            FROM account a WHERE a.id = ?
            UNION ALL SELECT name, NULL FROM api_client WHERE id = ?""",
            row -> new PersonRef(id, row.getString(1), PositionNames.of(row.getString(2))),
            today,
            today,
            id,
            id)
        .stream()
        .findFirst()
        .orElse(new PersonRef(id, "?", null));
  }
}
