package vn.tiendo.access;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.tiendo.common.persistence.DirectoryStamps;
import vn.tiendo.common.persistence.Sql;
import vn.tiendo.common.security.PositionKind;
import vn.tiendo.common.security.Post;
import vn.tiendo.common.security.Rights;
import vn.tiendo.unit.Units;
import vn.tiendo.unit.UnitsChanged;

/**
 * Rights by session or client, from the database; kept at most 60 seconds and dropped when anything
 * moves.
 */
@Singleton
public class RightsStore {
  /** Fired inside a transaction that changes accounts, positions, sessions or clients. */
  public record Changed() {}

  private final Sql sql;
  private final Units units;
  private final Clock clock;
  private final AtomicLong generation = new AtomicLong();
  private final Cache<UUID, Optional<Rights>> bySubject =
      Caffeine.newBuilder().maximumSize(50_000).expireAfterWrite(Duration.ofSeconds(60)).build();

  RightsStore(Sql sql, Units units, Clock clock) {
    this.sql = sql;
    this.units = units;
    this.clock = clock;
  }

  /** What memory holds; null when the database must be asked. */
  public Optional<Rights> remembered(UUID sessionOrClient) {
    return bySubject.getIfPresent(sessionOrClient);
  }

  /**
   * @return empty when the session has ended or the account is disabled
   */
  public Optional<Rights> ofSession(UUID sessionId) {
    return remember(sessionId, this::readSession);
  }

  public Optional<Rights> ofClient(UUID clientId) {
    return remember(clientId, this::readClient);
  }

  /** What was read while something moved is used once and not remembered. */
  private Optional<Rights> remember(UUID subject, Function<UUID, Optional<Rights>> read) {
    long before = generation.get();
    Optional<Rights> rights = read.apply(subject);
    bySubject.put(subject, rights);
    if (generation.get() != before) {
      bySubject.invalidate(subject);
    }
    return rights;
  }

  public void changed(@Observes(during = TransactionPhase.AFTER_SUCCESS) Changed changed) {
    forget();
  }

  /** What a position covers is a part of the tree. */
  public void unitsChanged(
      @Observes(during = TransactionPhase.AFTER_SUCCESS) UnitsChanged changed) {
    forget();
  }

  public void elsewhere(@Observes DirectoryStamps.Moved moved) {
    forget();
  }

  public void forget() {
    generation.incrementAndGet();
    bySubject.invalidateAll();
  }

  private Optional<Rights> readSession(UUID sessionId) {
    return sql.one(
            """
            SELECT a.id, a.full_name, a.must_change_password, a.keeps_installation
            FROM session s JOIN account a ON a.id = s.account_id
            WHERE s.id = ? AND s.ended_at IS NULL AND s.expires_at > ? AND a.disabled_at IS NULL""",
            RightsStore::bare,
            sessionId,
            clock.instant())
        .map(this::withPosts);
  }

  /** For work in a person's name outside HTTP (simulated life). */
  public Rights ofAccount(UUID accountId) {
    return sql.one(
            "SELECT id, full_name, must_change_password, keeps_installation FROM account WHERE id = ?",
            RightsStore::bare,
            accountId)
        .map(this::withPosts)
        .orElseThrow();
  }

  private static Rights bare(ResultSet row) throws SQLException {
    return new Rights(
        row.getObject(1, UUID.class),
        null,
        row.getString(2),
        List.of(),
        Map.of(),
        Set.of(),
        row.getBoolean(3),
        row.getBoolean(4),
        Set.of());
  }

  private Rights withPosts(Rights bare) {
    LocalDate today = LocalDate.now(clock);
    List<Post> posts =
        sql.list(
            """
            SELECT p.unit_id, u.owner_id, p.kind, p.focal_point, NULL::uuid FROM position p JOIN unit u ON u.id = p.unit_id
            WHERE p.account_id = ? AND p.valid_from <= ? AND p.valid_to > ?
            UNION ALL
            SELECT p.unit_id, u.owner_id, p.kind, p.focal_point, d.from_id FROM delegation d
            JOIN position p ON p.account_id = d.from_id AND p.valid_from <= ? AND p.valid_to > ?
              AND p.kind <> 'ADMINISTRATOR' AND (d.position_ids IS NULL OR p.id = ANY (d.position_ids))
            JOIN unit u ON u.id = p.unit_id JOIN account a ON a.id = d.from_id AND a.disabled_at IS NULL
            WHERE d.to_id = ? AND NOT d.called_back AND d.valid_from <= ? AND d.valid_to > ?""",
            row ->
                new Post(
                    row.getObject(1, UUID.class),
                    row.getObject(2, UUID.class),
                    PositionKind.valueOf(row.getString(3)),
                    row.getBoolean(4),
                    row.getObject(5, UUID.class)),
            bare.accountId(),
            today,
            today,
            today,
            today,
            bare.accountId(),
            today,
            today);
    return new Rights(
        bare.accountId(),
        null,
        bare.name(),
        posts,
        covered(posts),
        Set.of(),
        bare.mustChangePassword(),
        bare.keepsInstallation(),
        owners(posts));
  }

  private Set<UUID> owners(List<Post> posts) {
    return posts.stream()
        .flatMap(post -> units.ownersWith(post.unitId()).stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  private Map<UUID, Set<UUID>> covered(List<Post> posts) {
    Map<UUID, Set<UUID>> covered = new HashMap<>();
    posts.forEach(post -> covered.computeIfAbsent(post.unitId(), units::subtree));
    return covered;
  }

  private Optional<Rights> readClient(UUID clientId) {
    return sql.one(
        """
        SELECT c.name, c.scopes, c.unit_id, u.owner_id FROM api_client c JOIN unit u ON u.id = c.unit_id
        WHERE c.id = ? AND c.disabled_at IS NULL AND c.expires_at > ?""",
        row -> {
          Set<String> scopes = Set.of((String[]) row.getArray(2).getArray());
          UUID unit = row.getObject(3, UUID.class);
          Post post = new Post(unit, row.getObject(4, UUID.class), PositionKind.OFFICER, false);
          return new Rights(
              null,
              clientId,
              row.getString(1),
              List.of(post),
              covered(List.of(post)),
              scopes,
              false,
              false,
              owners(List.of(post)));
        },
        clientId,
        clock.instant());
  }
}
