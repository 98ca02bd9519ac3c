package vn.tiendo.worklist;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import vn.tiendo.identity.People;
import vn.tiendo.unit.UnitRef;
import vn.tiendo.unit.Units;

/** Turns the ids of a row into the names people read, from the directories in memory. */
@ApplicationScoped
public class Wording {
  private final Units units;
  private final People people;

  Wording(Units units, People people) {
    this.units = units;
    this.people = people;
  }

  public Units units() {
    return units;
  }

  public People people() {
    return people;
  }

  public UnitRef unit(UUID id, LocalDate on) {
    return id == null ? null : units.ref(id, on);
  }

  public HolderDto holder(WorkRow row) {
    WorkRow.LifePart life = row.life();
    return life.holderRole() == null
        ? null
        : new HolderDto(
            life.holderRole(),
            unit(life.holderUnitId(), row.asOf()),
            people.ref(life.holderAccountId()),
            life.holderSince());
  }
}
