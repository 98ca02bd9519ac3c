package vn.tiendo.unit;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.tiendo.common.persistence.RowMapper;
import vn.tiendo.common.persistence.Sql;

/** Reads all units with their histories in a few statements. */
@Singleton
class UnitDirectoryReader {
  private final Sql sql;

  UnitDirectoryReader(Sql sql) {
    this.sql = sql;
  }

  /** Units first: one that appears while we read is left out whole. */
  UnitDirectory read() {
    List<UnitDirectory.Entry> units =
        sql.list(
            """
            SELECT id, num, owner_id, code, kind, internal, has_seal, note, valid_from, valid_to
            FROM unit ORDER BY sort_key, id""",
            UnitDirectoryReader::bare);
    Map<UUID, List<UnitDirectory.Name>> names = names();
    Map<UUID, List<UnitDirectory.Parent>> parents = parents();
    Map<UUID, List<UnitDirectory.Identifier>> identifiers = identifiers();
    UnitDirectory directory = new UnitDirectory();
    for (UnitDirectory.Entry unit : units) {
      directory.add(
          unit.with(
              names.getOrDefault(unit.id(), List.of()),
              parents.getOrDefault(unit.id(), List.of()),
              identifiers.getOrDefault(unit.id(), List.of())));
    }
    readOwners(directory);
    readSuccessors(directory);
    readClasses(directory);
    return directory;
  }

  private Map<UUID, List<UnitDirectory.Name>> names() {
    return byUnit(
        "SELECT unit_id, id, name, short_name, valid_from, valid_to FROM unit_name ORDER BY valid_from DESC",
        row ->
            new UnitDirectory.Name(
                row.getObject(2, UUID.class),
                row.getString(3),
                row.getString(4),
                row.getObject(5, LocalDate.class),
                row.getObject(6, LocalDate.class)));
  }

  private Map<UUID, List<UnitDirectory.Parent>> parents() {
    return byUnit(
        "SELECT unit_id, id, parent_id, valid_from, valid_to FROM unit_parent ORDER BY valid_from DESC",
        row ->
            new UnitDirectory.Parent(
                row.getObject(2, UUID.class),
                row.getObject(3, UUID.class),
                row.getObject(4, LocalDate.class),
                row.getObject(5, LocalDate.class)));
  }

  private Map<UUID, List<UnitDirectory.Identifier>> identifiers() {
    return byUnit(
        """
        SELECT unit_id, id, scheme, value, valid_from, valid_to FROM unit_identifier
        ORDER BY valid_from DESC, scheme""",
        row ->
            new UnitDirectory.Identifier(
                row.getObject(2, UUID.class),
                row.getString(3),
                row.getString(4),
                row.getObject(5, LocalDate.class),
                row.getObject(6, LocalDate.class)));
  }

  private <T> Map<UUID, List<T>> byUnit(String statement, RowMapper<T> mapper) {
    Map<UUID, List<T>> byUnit = new HashMap<>();
    sql.list(
        statement,
        row ->
            byUnit
                .computeIfAbsent(row.getObject(1, UUID.class), k -> new ArrayList<>())
                .add(mapper.map(row)));
    return byUnit;
  }

  private static UnitDirectory.Entry bare(ResultSet row) throws SQLException {
    return new UnitDirectory.Entry(
        row.getObject(1, UUID.class),
        row.getInt(2),
        row.getObject(3, UUID.class),
        row.getString(4),
        UnitKind.valueOf(row.getString(5)),
        row.getBoolean(6),
        row.getBoolean(7),
        row.getString(8),
        row.getObject(9, LocalDate.class),
        row.getObject(10, LocalDate.class),
        List.of(),
        List.of(),
        List.of());
  }

  private void readOwners(UnitDirectory directory) {
    sql.list(
        "SELECT id, root_unit_id FROM owner",
        row ->
            directory.rootOfOwner.put(row.getObject(1, UUID.class), row.getObject(2, UUID.class)));
  }

  private void readSuccessors(UnitDirectory directory) {
    sql.list(
        """
        SELECT from_unit, e.to_units FROM unit_event e, unnest(e.from_units) from_unit
        JOIN unit u ON u.id = from_unit
        WHERE u.valid_to < 'infinity' AND e.happened_on = u.valid_to AND e.to_units <> '{}'
        ORDER BY e.created_at""",
        row ->
            directory.successors.put(
                row.getObject(1, UUID.class), List.of((UUID[]) row.getArray(2).getArray())));
  }

  private void readClasses(UnitDirectory directory) {
    Map<UUID, List<UnitDirectory.Member>> members =
        byUnit(
            "SELECT unit_class_id, unit_id, valid_from, valid_to FROM unit_class_member ORDER BY created_at, id",
            row ->
                new UnitDirectory.Member(
                    row.getObject(2, UUID.class),
                    row.getObject(3, LocalDate.class),
                    row.getObject(4, LocalDate.class)));
    sql.list(
        "SELECT id, num, code, name, owner_id, note, version FROM unit_class ORDER BY code",
        row -> {
          UUID id = row.getObject(1, UUID.class);
          directory.add(
              new UnitDirectory.ClassEntry(
                  new UnitClassRef(id, row.getString(3), row.getString(4)),
                  row.getInt(2),
                  row.getObject(5, UUID.class),
                  row.getString(6),
                  row.getLong(7),
                  List.copyOf(members.getOrDefault(id, List.of()))));
          return null;
        });
  }
}
