package vn.tiendo.daily;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.tiendo.common.persistence.Sql;
import vn.tiendo.common.problem.Violations;
import vn.tiendo.common.security.Caller;
import vn.tiendo.unit.Units;

/** Who can be given work: people of a unit, leaders of an organisation. */
@ApplicationScoped
public class Staff {
  private final Sql sql;
  private final Units units;
  private final Caller caller;

  Staff(Sql sql, Units units, Caller caller) {
    this.sql = sql;
    this.units = units;
    this.caller = caller;
  }

  /** Those of the people who work in the unit or below it today. One statement. */
  public Set<UUID> inUnit(Collection<UUID> people, UUID unit) {
    return new HashSet<>(
        sql.list(
            """
            SELECT DISTINCT account_id FROM position
            WHERE account_id = ANY (?) AND unit_id = ANY (?) AND kind IN ('OFFICER', 'DEPUTY_HEAD', 'HEAD')
              AND valid_from <= ? AND valid_to > ?""",
            row -> Sql.id(row, "account_id"),
            people.toArray(UUID[]::new),
            units.subtree(unit).toArray(UUID[]::new),
            caller.today(),
            caller.today()));
  }

  /** Those of the people who lead the organisation today: director, deputy directors. */
  public Set<UUID> leaders(Collection<UUID> people, UUID ownerId) {
    return new HashSet<>(
        sql.list(
            """
            SELECT DISTINCT p.account_id FROM position p JOIN unit u ON u.id = p.unit_id
            WHERE p.account_id = ANY (?) AND u.owner_id = ? AND p.kind IN ('DIRECTOR', 'DEPUTY_DIRECTOR')
              AND p.valid_from <= ? AND p.valid_to > ?""",
            row -> Sql.id(row, "account_id"),
            people.toArray(UUID[]::new),
            ownerId,
            caller.today(),
            caller.today()));
  }

  /** Those of the people who hold any position in the organisation today. */
  public Set<UUID> ofOrganisation(Collection<UUID> people, UUID ownerId) {
    if (people.isEmpty()) {
      return Set.of();
    }
    return new HashSet<>(
        sql.list(
            """
            SELECT DISTINCT p.account_id FROM position p JOIN unit u ON u.id = p.unit_id
            WHERE p.account_id = ANY (?) AND u.owner_id = ? AND p.valid_from <= ? AND p.valid_to > ?""",
            row -> Sql.id(row, "account_id"),
            people.toArray(UUID[]::new),
            ownerId,
            caller.today(),
            caller.today()));
  }

  /** Adds a violation for each person who does not work in the unit; a null person passes. */
  public void require(
      UUID person,
      String personPointer,
      List<UUID> helpers,
      String helpersPointer,
      UUID unit,
      Violations violations) {
    Set<UUID> asked = new HashSet<>(helpers == null ? List.of() : helpers);
    if (person != null) {
      asked.add(person);
    }
    Set<UUID> found = asked.isEmpty() ? Set.of() : inUnit(asked, unit);
    if (person != null && !found.contains(person)) {
      violations.add(personPointer, "NOT_IN_UNIT", "daily.notInUnit", units.ref(unit).name());
    }
    for (int i = 0; helpers != null && i < helpers.size(); i++) {
      if (!found.contains(helpers.get(i))) {
        violations.add(
            helpersPointer + "/" + i, "NOT_IN_UNIT", "daily.notInUnit", units.ref(unit).name());
      } else if (helpers.get(i).equals(person)) {
        violations.add(helpersPointer + "/" + i, "DUPLICATE", "daily.helperIsPerson");
      }
    }
  }
}
