package vn.tiendo.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.tiendo.demo.Cast.Player;

/**
 * Each January every office writes its work items of the year under the tasks it leads, sends them
 * to a leader, who approves them or returns them once; then the items are worked on.
 */
final class ProgrammeStory {
  private static final List<String> VERBS =
      List.of(
          "Khảo sát, xây dựng kế hoạch",
          "Tổ chức triển khai",
          "Kiểm tra, hướng dẫn",
          "Sơ kết, đánh giá");
  private static final List<String> PRODUCTS =
      List.of("Kế hoạch", "Báo cáo kết quả", "Biên bản", "Công văn");

  private final Stage stage;
  private final WorkItemStory items;

  ProgrammeStory(Stage stage) {
    this.stage = stage;
    this.items = new WorkItemStory(stage);
  }

  void plan(int year, String unitCode) {
    LocalDate day = Stage.weekday(LocalDate.of(year, year == 2021 ? 2 : 1, stage.days(8, 16)));
    stage.agenda().on(day, on -> register(year, unitCode, on));
  }

  private void register(int year, String unitCode, LocalDate on) {
    Player head = stage.head(unitCode);
    Player officer = stage.officer(unitCode);
    JsonNode programme =
        stage.voice().post(officer, "/programmes", Map.of("unit", unitCode, "year", year));
    String id = programme.get("id").asText();
    List<Map<String, Object>> rows = rows(year, unitCode, officer);
    stage.voice().post(officer, "/programmes/" + id + "/items", Map.of("rows", rows));
    boolean leftAsDraft = year == 2025 && unitCode.equals(lastUnit());
    if (!leftAsDraft) {
      stage
          .agenda()
          .on(Stage.weekday(on.plusDays(4)), day -> submit(id, head, day, stage.happens(20)));
    }
  }

  /** The last year one office is late with its programme: something to chase. */
  private String lastUnit() {
    return stage.players().stream()
        .filter(p -> p.kind() == vn.tiendo.common.security.PositionKind.HEAD)
        .map(Player::unitCode)
        .sorted()
        .reduce((a, b) -> b)
        .orElseThrow();
  }

  private List<Map<String, Object>> rows(int year, String unitCode, Player officer) {
    List<Map<String, Object>> rows = new ArrayList<>();
    String path =
        "/occurrences?plan="
            + stage.planId()
            + "&leadUnit="
            + unitCode
            + "&asOf="
            + year
            + "-01-31";
    for (JsonNode occurrence : stage.voice().all(officer, path)) {
      String state = occurrence.get("state").asText();
      boolean open = List.of("NOT_STARTED", "IN_PROGRESS", "REDO").contains(state);
      boolean thisYear = occurrence.get("period").asText().startsWith(String.valueOf(year));
      boolean whole =
          occurrence.get("period").asText().contains("2025")
              && !occurrence.get("period").asText().equals("2025");
      if (open
          && (thisYear || whole && stage.happens(60))
          && Stage.allows(occurrence, "createWorkItem")) {
        rows.add(row(year, occurrence, officer));
      }
    }
    return rows;
  }

  private Map<String, Object> row(int year, JsonNode occurrence, Player officer) {
    LocalDate due = Stage.weekday(LocalDate.of(year, stage.days(3, 12), stage.days(5, 26)));
    String task = occurrence.path("task").path("title").asText();
    String title = stage.oneOf(VERBS) + ": " + task;
    return Map.of(
        "op", "ADD",
        "occurrenceId", occurrence.get("id").asText(),
        "title", title.length() > 290 ? title.substring(0, 290) : title,
        "product", stage.oneOf(PRODUCTS),
        "personId", officer.accountId().toString(),
        "dueOn", due.toString());
  }

  private void submit(String id, Player head, LocalDate on, boolean returned) {
    Player leader = stage.deputy();
    stage
        .voice()
        .post(
            head,
            "/programmes/" + id + "/submissions",
            Map.of("leaderId", leader.accountId().toString()));
    LocalDate decision = Stage.weekday(on.plusDays(3));
    if (returned) {
      stage.agenda().on(decision, day -> giveBack(id, head, leader, day));
    } else {
      stage.agenda().on(decision, day -> approve(id, leader));
    }
  }

  private void giveBack(String id, Player head, Player leader, LocalDate on) {
    stage
        .voice()
        .post(
            leader,
            "/programmes/" + id + "/returns",
            Map.of("note", "Rà soát lại thời hạn của các việc quý I."));
    stage.agenda().on(Stage.weekday(on.plusDays(4)), day -> submit(id, head, day, false));
  }

  private void approve(String id, Player leader) {
    stage.voice().post(leader, "/programmes/" + id + "/approvals", Map.of("note", "Đồng ý."));
    stage.voice().all(leader, "/work-items?programme=" + id).forEach(items::plan);
  }
}
