package vn.tiendo.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.tiendo.common.persistence.Sql;
import vn.tiendo.common.security.Caller;
import vn.tiendo.common.web.Messages;
import vn.tiendo.identity.People;
import vn.tiendo.lifecycle.TallyGroup;
import vn.tiendo.statistics.TaskStatisticsDto.KeyDto;
import vn.tiendo.unit.UnitRef;
import vn.tiendo.unit.Units;

/** Names of the groups, as they were on the day, and the order in which an office reads them. */
@ApplicationScoped
class GroupNames {
  /** A key and what it sorts by. */
  record Named(KeyDto key, String sortKey) {}

  private final Sql sql;
  private final Units units;
  private final People people;
  private final Messages messages;
  private final Caller caller;

  GroupNames(Sql sql, Units units, People people, Messages messages, Caller caller) {
    this.sql = sql;
    this.units = units;
    this.people = people;
    this.messages = messages;
    this.caller = caller;
  }

  Map<UUID, Named> of(TallyGroup group, List<UUID> ids, LocalDate asOf) {
    Map<UUID, Named> named = new HashMap<>();
    switch (group) {
      case UNIT -> ids.forEach(id -> named.put(id, unit(id, asOf)));
      case LEADER -> ids.forEach(id -> named.put(id, leader(id)));
      case SECTION ->
          read(named, ids, "SELECT id, number, title, sort_key FROM section WHERE id = ANY (?)");
      case PLAN -> read(named, ids, "SELECT id, code, title, code FROM plan WHERE id = ANY (?)");
      case NONE -> {
        // the total row only
      }
    }
    return named;
  }

  /** The row of what belongs to no group: it comes last. */
  Named none(TallyGroup group) {
    return new Named(
        new KeyDto(null, null, messages.say(caller.language(), "statistics.none." + group)),
        "\uffff");
  }

  private Named unit(UUID id, LocalDate asOf) {
    UnitRef ref = units.ref(id, asOf);
    return new Named(new KeyDto(id, ref.code(), ref.name()), ref.code());
  }

  private Named leader(UUID id) {
    String name = people.ref(id).fullName();
    return new Named(new KeyDto(id, null, name), name);
  }

  private void read(Map<UUID, Named> named, List<UUID> ids, String statement) {
    sql.list(
        statement,
        row -> {
          UUID id = row.getObject(1, UUID.class);
          KeyDto key = new KeyDto(id, row.getString(2), row.getString(3));
          return named.put(id, new Named(key, row.getString(4)));
        },
        (Object) ids.toArray(UUID[]::new));
  }
}
