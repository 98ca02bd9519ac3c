package vn.tiendo.demo;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import vn.tiendo.common.persistence.Sql;
import vn.tiendo.common.security.PositionKind;

/** Who plays: the accounts there are, by their positions. */
@Singleton
class Cast {
  /** One person in one position. */
  record Player(UUID accountId, PositionKind kind, UUID unitId, String unitCode) {}

  private final Sql sql;
  private List<Player> players = List.of();

  Cast(Sql sql) {
    this.sql = sql;
  }

  /** Reads who is there now. */
  void gather() {
    players =
        sql.list(
            """
            SELECT p.account_id, p.kind, p.unit_id, u.code FROM position p JOIN unit u ON u.id = p.unit_id
            JOIN account a ON a.id = p.account_id WHERE p.valid_to = 'infinity' AND a.disabled_at IS NULL
            ORDER BY a.username""",
            row ->
                new Player(
                    row.getObject(1, UUID.class),
                    PositionKind.valueOf(row.getString(2)),
                    row.getObject(3, UUID.class),
                    row.getString(4)));
  }

  /** The units that have a head. */
  List<String> offices() {
    return players.stream()
        .filter(p -> p.kind() == PositionKind.HEAD)
        .map(Player::unitCode)
        .distinct()
        .sorted()
        .toList();
  }

  Player the(PositionKind kind) {
    return players.stream().filter(p -> p.kind() == kind).findFirst().orElseThrow();
  }

  List<Player> all(PositionKind kind) {
    return players.stream().filter(p -> p.kind() == kind).toList();
  }

  List<Player> all(PositionKind kind, String unitCode) {
    List<Player> found =
        players.stream().filter(p -> p.kind() == kind && p.unitCode().equals(unitCode)).toList();
    if (found.isEmpty()) {
      throw new IllegalStateException("nobody is " + kind + " of " + unitCode);
    }
    return found;
  }
}
