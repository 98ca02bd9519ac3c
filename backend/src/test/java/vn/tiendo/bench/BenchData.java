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

/**
 * One organisation with 100 units, plans of 1,000 tasks, each with two coordinators and one
 * occurrence, and one person of the planning office who keeps them: backend/bench/seed.sql.
 */
final class BenchData {
  private static final int SAMPLE = 20_000;
  private static final String PASSWORD = "Do-Toc-Do-Tien-Do-1";

  private final List<UUID> units = new ArrayList<>();
  private final List<String> unitCodes = new ArrayList<>();
  private final List<UUID> tasks = new ArrayList<>();
  private UUID draftPlan;
  private UUID draftSection;

  private BenchData() {}

  /** Makes the tables by one start of the application, then the rows by SQL, triggers off. */
  static BenchData seed(BenchServer server, int size)
      throws IOException, SQLException, InterruptedException {
    server.startApplication();
    server.stopApplication();
    BenchData data = new BenchData();
    try (Connection connection = DriverManager.getConnection(server.ownerUrl());
        Statement statement = connection.createStatement()) {
      String text =
          Files.readString(Path.of("bench", "seed.sql"))
              .replace(":tasks", String.valueOf(size))
              .replace(":hash", BcryptUtil.bcryptHash(PASSWORD, 4));
      statement.execute(text);
      data.read(statement);
      statement.execute("ANALYZE");
    }
    return data;
  }

  private void read(Statement statement) throws SQLException {
    try (ResultSet rows =
        statement.executeQuery("SELECT id, code FROM unit WHERE code LIKE 'B-%' ORDER BY code")) {
      while (rows.next()) {
        units.add(rows.getObject(1, UUID.class));
        unitCodes.add(rows.getString(2));
      }
    }
    String sample =
        "SELECT t.id FROM task t JOIN plan p ON p.id = t.plan_id WHERE p.state = 'ISSUED' ORDER BY md5(t.id::text) LIMIT "
            + SAMPLE;
    try (ResultSet rows = statement.executeQuery(sample)) {
      while (rows.next()) {
        tasks.add(rows.getObject(1, UUID.class));
      }
    }
    try (ResultSet rows =
        statement.executeQuery(
            "SELECT p.id, s.id FROM plan p JOIN section s ON s.plan_id = p.id WHERE p.state = 'DRAFT'")) {
      rows.next();
      draftPlan = rows.getObject(1, UUID.class);
      draftSection = rows.getObject(2, UUID.class);
    }
  }

  String username() {
    return "bench";
  }

  String password() {
    return PASSWORD;
  }

  UUID someUnit(ThreadLocalRandom chance) {
    return units.get(chance.nextInt(units.size()));
  }

  String someUnitCode(ThreadLocalRandom chance) {
    return unitCodes.get(chance.nextInt(unitCodes.size()));
  }

  UUID someTask(ThreadLocalRandom chance) {
    return tasks.get(chance.nextInt(tasks.size()));
  }

  UUID draftPlan() {
    return draftPlan;
  }

  /** The body of a task in the draft plan. */
  String newTask(ThreadLocalRandom chance) {
    return """
        {"planId":"%s","sectionId":"%s","code":"A%d","title":"Nhiệm vụ đo tốc độ","description":"Nội dung nhiệm vụ đo tốc độ",
         "leadUnit":"%s","deadline":{"type":"NONE","text":"Không nêu thời hạn"}}"""
        .formatted(
            draftPlan, draftSection, chance.nextLong(1_000_000_000_000L), someUnitCode(chance));
  }
}
