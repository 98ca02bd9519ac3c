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
import vn.tiendo.common.persistence.Sql;

/** Reads all units with their histories in four statements. */
@Singleton
class UnitDirectoryReader {
  private final Sql sql;

  UnitDirectoryReader(Sql sql) {
    this.sql = sql;
  }

  UnitDirectory read() {
    Map<UUID, List<UnitDirectory.Name>> names = new HashMap<>();
    sql.list(
        "SELECT unit_id, name, short_name, valid_from, valid_to FROM unit_name ORDER BY unit_id, valid_from DESC",
        row ->
            names
                .computeIfAbsent(row.getObject(1, UUID.class), k -> new ArrayList<>())
                .add(
                    new UnitDirectory.Name(
                        row.getString(2),
                        row.getString(3),
                        row.getObject(4, LocalDate.class),
                        row.getObject(5, LocalDate.class))));
    Map<UUID, List<UnitDirectory.Parent>> parents = new HashMap<>();
    sql.list(
        "SELECT unit_id, parent_id, valid_from, valid_to FROM unit_parent ORDER BY unit_id, valid_from DESC",
        row ->
            parents
                .computeIfAbsent(row.getObject(1, UUID.class), k -> new ArrayList<>())
                .add(
                    new UnitDirectory.Parent(
                        row.getObject(2, UUID.class),
                        row.getObject(3, LocalDate.class),
                        row.getObject(4, LocalDate.class))));
    UnitDirectory directory = new UnitDirectory();
    sql.list(
        "SELECT id, num, owner_id, code, kind, internal, has_seal, valid_from, valid_to FROM unit",
        row -> {
          directory.add(entry(row, names, parents));
          return null;
        });
    readClasses(directory);
    return directory;
  }

  private static UnitDirectory.Entry entry(
      ResultSet row,
      Map<UUID, List<UnitDirectory.Name>> names,
      Map<UUID, List<UnitDirectory.Parent>> parents)
      throws SQLException {
    UUID id = row.getObject(1, UUID.class);
    return new UnitDirectory.Entry(
        id,
        row.getInt(2),
        row.getObject(3, UUID.class),
        row.getString(4),
        UnitKind.valueOf(row.getString(5)),
        row.getBoolean(6),
        row.getBoolean(7),
        row.getObject(8, LocalDate.class),
        row.getObject(9, LocalDate.class),
        List.copyOf(names.getOrDefault(id, List.of())),
        List.copyOf(parents.getOrDefault(id, List.of())));
  }

  private void readClasses(UnitDirectory directory) {
    sql.list(
        "SELECT id, num, code, name FROM unit_class",
        row -> {
          UnitClassRef ref =
              new UnitClassRef(row.getObject(1, UUID.class), row.getString(3), row.getString(4));
          directory.classes.put(ref.id(), ref);
          directory.classesByNum.put(row.getInt(2), ref);
          directory.classNums.put(ref.id(), row.getInt(2));
          return null;
        });
  }
}
