package vn.tiendo.identity;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.tiendo.access.RightsStore;
import vn.tiendo.common.persistence.DirectoryStamps;
import vn.tiendo.common.persistence.Sql;
import vn.tiendo.common.security.PositionKind;
import vn.tiendo.common.security.Rights;
import vn.tiendo.position.PositionNames;
import vn.tiendo.unit.Units;

/** The door to people for other features: who an id is. */
@Singleton
public class People {
  private final Sql sql;
  private final Units units;
  private final Clock clock;
  private final Cache<UUID, PersonRef> known = Caffeine.newBuilder().maximumSize(50_000).build();

  People(Sql sql, Units units, Clock clock) {
    this.sql = sql;
    this.units = units;
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
    return positionIn(accountId, unitId, LocalDate.now(clock));
  }

  /** The same on a day. */
  public Optional<String> positionIn(UUID accountId, UUID unitId, LocalDate on) {
    return sql
        .list(
            """
            SELECT kind FROM position WHERE account_id = ? AND unit_id = ? AND valid_from <= ? AND valid_to > ?
            ORDER BY kind LIMIT 1""",
            row -> row.getString(1),
            accountId,
            unitId,
            on,
            on)
        .stream()
        .findFirst();
  }

  /** Accounts with one of these positions in exactly this unit today. */
  public List<UUID> holders(UUID unitId, PositionKind... kinds) {
    LocalDate today = LocalDate.now(clock);
    return sql.list(
        """
        SELECT DISTINCT p.account_id FROM position p JOIN account a ON a.id = p.account_id
        WHERE p.unit_id = ? AND p.kind = ANY (?) AND p.valid_from <= ? AND p.valid_to > ? AND a.disabled_at IS NULL""",
        row -> row.getObject(1, UUID.class),
        unitId,
        Arrays.stream(kinds).map(Enum::name).toArray(String[]::new),
        today,
        today);
  }

  public void changed(
      @Observes(during = TransactionPhase.AFTER_SUCCESS) RightsStore.Changed changed) {
    known.invalidateAll();
  }

  public void forget(@Observes DirectoryStamps.Moved moved) {
    if (moved.name().equals("identity")) {
      known.invalidateAll();
    }
  }

  private PersonRef read(UUID id) {
    if (id.equals(Rights.SYSTEM_ID)) {
      return new PersonRef(id, "Hệ thống", null);
    }
    return sql
        .list(
            """
            SELECT a.full_name, p.kind, p.unit_id FROM account a
            LEFT JOIN position p ON p.account_id = a.id AND p.valid_from <= ? AND p.valid_to > ?
            WHERE a.id = ?
            UNION ALL SELECT name, NULL, NULL FROM api_client WHERE id = ?""",
            row -> new Found(row.getString(1), row.getString(2), row.getObject(3, UUID.class)),
            LocalDate.now(clock),
            LocalDate.now(clock),
            id,
            id)
        .stream()
        .min(Comparator.comparing(Found::rank))
        .map(found -> new PersonRef(id, found.name(), title(found)))
        .orElse(new PersonRef(id, "?", null));
  }

  /** Of several positions the highest names the person. */
  private record Found(String name, String kind, UUID unitId) {
    int rank() {
      return kind == null ? 0 : PositionKind.valueOf(kind).ordinal();
    }
  }

  private String title(Found found) {
    return found.kind() == null
        ? null
        : PositionNames.of(
            PositionKind.valueOf(found.kind()),
            units.kind(found.unitId()),
            units.ref(found.unitId()).name());
  }
}
