package vn.tiendo.bench;

import io.quarkus.elytron.security.common.BcryptUtil;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLongArray;

/**
 * One organisation of 100 units, plans of 1,000 tasks, each task with a lead, two coordinators and
 * one occurrence, and one person whose office keeps the plans: backend/bench/{seed,grow}.sql. The
 * rows of a size are added to those of the one before.
 */
final class BenchData {
  static final String USERNAME = "bench";
  static final String PASSWORD = "Do-Toc-Do-Tien-Do-1";
  static final UUID PERSON = UUID.fromString("00000000-0000-7000-8000-000000000009");
  static final UUID OWNER = UUID.fromString("00000000-0000-7000-8000-000000000001");
  static final UUID OFFICE = UUID.fromString("00000000-0000-7000-8000-000000000101");
  static final UUID DRAFT_PLAN = UUID.fromString("00000000-0000-7000-9000-000000000000");
  static final UUID DRAFT_SECTION = UUID.fromString("00000000-0000-7000-a000-000000000000");
  private static final int SAMPLE = 20_000;

  private final List<UUID> units = new ArrayList<>();
  private final List<String> unitCodes = new ArrayList<>();
  private final List<UUID> tasks = new ArrayList<>();
  private AtomicLongArray versions;
  private int size;

  private BenchData() {}

  /** The organisation, without a task; the application has made its tables before. */
  static BenchData seed(BenchServer server) throws IOException, SQLException {
    BenchData data = new BenchData();
    try (Connection connection = DriverManager.getConnection(server.superuserUrl());
        Statement statement = connection.createStatement()) {
      statement.execute(sql("seed.sql").replace(":hash", BcryptUtil.bcryptHash(PASSWORD, 4)));
      try (ResultSet rows =
          statement.executeQuery("SELECT id, code FROM unit WHERE code LIKE 'B-%' ORDER BY code")) {
        while (rows.next()) {
          data.units.add(rows.getObject(1, UUID.class));
          data.unitCodes.add(rows.getString(2));
        }
      }
    }
    return data;
  }

  /** So many tasks altogether. */
  void grow(BenchServer server, int wanted) throws IOException, SQLException {
    try (Connection connection = DriverManager.getConnection(server.superuserUrl());
        Statement statement = connection.createStatement()) {
      statement.execute("SET session_replication_role = replica");
      statement.execute(
          sql("grow.sql")
              .replace(":from", String.valueOf(size))
              .replace(":to", String.valueOf(wanted)));
      size = wanted;
      read(statement);
      statement.execute("VACUUM (ANALYZE)");
      statement.execute("CHECKPOINT");
    }
  }

  private void read(Statement statement) throws SQLException {
    String sample =
        "SELECT id, version FROM task WHERE effective_on IS NOT NULL ORDER BY md5(id::text) LIMIT ";
    tasks.clear();
    versions = new AtomicLongArray(SAMPLE);
    try (ResultSet rows = statement.executeQuery(sample + SAMPLE)) {
      while (rows.next()) {
        versions.set(tasks.size(), rows.getLong(2));
        tasks.add(rows.getObject(1, UUID.class));
      }
    }
  }

  static String sql(String file) throws IOException {
    return Files.readString(Path.of("bench", file));
  }

  int someUnit(ThreadLocalRandom chance) {
    return chance.nextInt(units.size());
  }

  UUID unit(int index) {
    return units.get(index);
  }

  String unitCode(int index) {
    return unitCodes.get(index);
  }

  UUID someTask(ThreadLocalRandom chance) {
    return tasks.get(chance.nextInt(tasks.size()));
  }

  /** A task that no other client of so many changes: its version is what this one last saw. */
  int ownTask(ThreadLocalRandom chance, int client, int clients) {
    return chance.nextInt(tasks.size() / clients) * clients + client;
  }

  UUID task(int index) {
    return tasks.get(index);
  }

  long version(int index) {
    return versions.get(index);
  }

  void seen(int index, long version) {
    versions.set(index, version);
  }

  static String someCode(ThreadLocalRandom chance) {
    return "A" + chance.nextLong(1_000_000_000_000L);
  }

  /** The body of a task in the draft plan. */
  String newTask(ThreadLocalRandom chance) {
    return """
        {"planId":"%s","sectionId":"%s","code":"%s","title":"Nhiệm vụ đo tốc độ","description":"Nội dung nhiệm vụ đo tốc độ",
         "leadUnit":"%s","deadline":{"type":"NONE","text":"Không nêu thời hạn"}}"""
        .formatted(DRAFT_PLAN, DRAFT_SECTION, someCode(chance), unitCode(someUnit(chance)));
  }
}
