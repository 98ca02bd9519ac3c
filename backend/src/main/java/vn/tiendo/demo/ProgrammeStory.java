package vn.tiendo.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.tiendo.demo.Cast.Player;

/**
 * Each winter every office writes its work items of the year under the tasks it leads, sends them
 * to a leader, who approves them or returns them once; then the items are worked on.
 */
final class ProgrammeStory {
  /** A line of work.txt. */
  record Work(String task, String kind, int month, int from, int to, String title, String product) {
    static Work of(String[] fields) {
      String[] years = fields[3].split("-");
      return new Work(
          fields[0],
          fields[1],
          Integer.parseInt(fields[2]),
          Integer.parseInt(years[0]),
          Integer.parseInt(years[years.length - 1]),
          fields[4],
          fields[5]);
    }
  }

  private final Stage stage;
  private final WorkItemStory items;
  private final List<Work> works;

  ProgrammeStory(Stage stage) {
    this.stage = stage;
    this.items = new WorkItemStory(stage);
    this.works = Lines.of("work.txt").stream().map(Work::of).toList();
  }

  void plan(int year, String unitCode) {
    Dice dice = Dice.of("programme", unitCode, year);
    // The plan begins in February 2021; the planning office is early, in the December before.
    boolean early = year > 2021 && unitCode.equals(stage.office("consolidatingUnit"));
    LocalDate day =
        early
            ? LocalDate.of(year - 1, 12, dice.between(14, 18))
            : LocalDate.of(year, year == 2021 ? 2 : 1, dice.between(8, 16));
    stage.agenda().on(Stage.weekday(day), on -> register(year, unitCode, dice, on));
  }

  private void register(int year, String unitCode, Dice dice, LocalDate on) {
    Player officer = stage.officer(unitCode, "programme");
    JsonNode programme =
        stage.voice().post(officer, "/programmes", Map.of("unit", unitCode, "year", year));
    String id = programme.get("id").asText();
    List<Map<String, Object>> rows = rows(year, unitCode, officer);
    stage.voice().post(officer, "/programmes/" + id + "/items", Map.of("rows", rows));
    Player leader = dice.oneOf(stage.deputies());
    stage
        .agenda()
        .on(
            Stage.weekday(on.plusDays(4)),
            day -> submit(new Sent(id, year, unitCode, leader), day, dice.happens(20)));
  }

  private List<Map<String, Object>> rows(int year, String unitCode, Player reader) {
    Map<String, String> open = occurrences(year, unitCode, reader);
    List<Map<String, Object>> rows = new ArrayList<>();
    for (Work work : works) {
      if (year >= work.from() && year <= work.to() && open.containsKey(work.task())) {
        rows.add(row(year, work, open.get(work.task()), unitCode));
      }
    }
    return rows;
  }

  /** The open occurrence of each task that the unit leads: the year's own, else the plan's. */
  private Map<String, String> occurrences(int year, String unitCode, Player reader) {
    Map<String, String> open = new HashMap<>();
    String path = "/occurrences?plan=" + stage.planId() + "&leadUnit=" + unitCode;
    for (JsonNode occurrence : stage.voice().all(reader, path)) {
      String period = occurrence.get("period").asText();
      boolean fits = period.equals(String.valueOf(year)) || period.length() > 4;
      boolean live =
          List.of("NOT_STARTED", "IN_PROGRESS", "REDO").contains(occurrence.get("state").asText());
      if (fits && live) {
        open.put(occurrence.at("/task/code").asText(), occurrence.get("id").asText());
      }
    }
    return open;
  }

  private Map<String, Object> row(int year, Work work, String occurrenceId, String unitCode) {
    Dice dice = Dice.of("row", work.title(), year);
    // Of the last November some is due in the days after the demo's today.
    int first = year == 2025 && work.month() == 11 ? 24 : 8;
    LocalDate due = Stage.weekday(LocalDate.of(year, work.month(), dice.between(first, 28)));
    return Map.of(
        "op", "ADD",
        "occurrenceId", occurrenceId,
        "title", stage.words().fill(work.title(), year, dice),
        "product", work.product(),
        "personId", stage.officer(unitCode, work.task()).accountId().toString(),
        "dueOn", due.toString());
  }

  private record Sent(String id, int year, String unitCode, Player leader) {}

  private void submit(Sent sent, LocalDate on, boolean returned) {
    Player head = stage.head(sent.unitCode());
    stage
        .voice()
        .post(
            head,
            "/programmes/" + sent.id() + "/submissions",
            Map.of("leaderId", sent.leader().accountId().toString()));
    boolean left = sent.year() == 2025 && sent.unitCode().endsWith("THANH-TRA");
    LocalDate decision = Stage.weekday(on.plusDays(3));
    if (returned) {
      stage.agenda().on(decision, day -> giveBack(sent, day));
    } else if (!left) {
      stage.agenda().on(decision, day -> approve(sent));
    } else {
      // One programme waits on the leader's desk for weeks.
      stage.agenda().on(Stage.weekday(on.plusDays(38)), day -> approve(sent));
    }
  }

  private void giveBack(Sent sent, LocalDate on) {
    String note = "Rà soát lại thời hạn các việc quý I, bổ sung sản phẩm cụ thể của từng việc.";
    stage
        .voice()
        .post(sent.leader(), "/programmes/" + sent.id() + "/returns", Map.of("note", note));
    stage.agenda().on(Stage.weekday(on.plusDays(4)), day -> submit(sent, day, false));
  }

  private void approve(Sent sent) {
    stage
        .voice()
        .post(sent.leader(), "/programmes/" + sent.id() + "/approvals", Map.of("note", "Đồng ý."));
    for (JsonNode item : stage.voice().all(sent.leader(), "/work-items?programme=" + sent.id())) {
      items.plan(item, kind(item));
    }
    items.unforeseen(sent.year(), sent.unitCode());
  }

  private String kind(JsonNode item) {
    String task = item.at("/occurrence/task/code").asText();
    String product = item.path("product").asText();
    return works.stream()
        .filter(work -> work.task().equals(task) && work.product().equals(product))
        .map(Work::kind)
        .findFirst()
        .orElse("VB");
  }
}
