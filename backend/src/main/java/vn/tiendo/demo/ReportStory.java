package vn.tiendo.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.tiendo.demo.Cast.Player;

/**
 * Each December the planning office opens the year's report; every unit goes over what was filled
 * in, writes what no update says, its head sends it; the planning office reads, returns one on two
 * fields, receives. One is late, one is excluded, one is entered for the unit. The last year's
 * period has just been opened.
 */
final class ReportStory {
  private static final int LAST_YEAR = 2025;
  private static final Map<String, String> WRITTEN =
      Map.of(
          "I", "BCI", "III.1", "BCUU", "III.2", "BCTON", "III.3", "BCNN", "IV", "BCPH", "V",
          "BCKN");

  private static final String RETURNED = "BG-KHCN-QUAN-LY-CHUYEN-NGANH";
  private static final String LATE = "BG-KHCN-KHOA-HOC-CO-SO";
  private static final String EXCLUDED = "BG-KHCN-THANH-TRA";
  private static final String ON_BEHALF = "BG-KHCN-VAN-PHONG";

  /** A unit's report while it is made. */
  private record Work(String id, String unit, int year, Dice dice) {
    String path() {
      return "/reports/" + id;
    }

    boolean is(String who, int when) {
      return unit.equals(who) && year == when;
    }
  }

  private final Stage stage;

  ReportStory(Stage stage) {
    this.stage = stage;
  }

  void plan() {
    for (int year = 2021; year < LAST_YEAR; year++) {
      int of = year;
      stage.agenda().on(Stage.weekday(LocalDate.of(year, 12, 3)), on -> open(of));
    }
    stage.agenda().on(LocalDate.of(LAST_YEAR, 11, 20), on -> open(LAST_YEAR));
  }

  private void open(int year) {
    Player keeper = stage.keeper();
    JsonNode regime =
        stage.voice().all(keeper, "/report-regimes?active=true&plan=" + stage.planId()).getFirst();
    JsonNode period =
        stage
            .voice()
            .post(
                keeper,
                "/report-periods",
                Map.of("regimeId", regime.get("id").asText(), "period", String.valueOf(year)));
    String id = period.get("id").asText();
    if (year == LAST_YEAR) {
      return;
    }
    for (JsonNode report : stage.voice().all(keeper, "/reports?reportPeriod=" + id)) {
      String unit = report.at("/unit/code").asText();
      Dice dice = Dice.of("report", unit, year);
      begin(new Work(report.get("id").asText(), unit, year, dice));
    }
    new HouseReportStory(stage).plan(id, year);
    stage
        .agenda()
        .on(
            Stage.weekday(LocalDate.of(year + 1, 1, 20)),
            on -> stage.voice().post(keeper, "/report-periods/" + id + "/locks", Map.of()));
  }

  private void begin(Work work) {
    if (work.is(EXCLUDED, 2023)) {
      String reason = "Kỳ này Thanh tra Sở báo cáo chung với Văn phòng Sở.";
      stage.voice().post(stage.keeper(), work.path() + "/exclusions", Map.of("reason", reason));
      return;
    }
    int day = work.is(LATE, 2022) ? 27 : work.dice().between(15, 17);
    LocalDate on = Stage.weekday(LocalDate.of(work.year(), 12, day));
    stage.agenda().on(on, today -> write(work, today));
  }

  /** What updates fill in is left as it is: only what nobody has said yet is written. */
  private void write(Work work, LocalDate on) {
    boolean behalf = work.is(ON_BEHALF, 2024);
    Player writer = behalf ? stage.keeper() : stage.officer(work.unit(), "report");
    Map<String, Object> nodes = new HashMap<>();
    for (JsonNode node : stage.voice().get(writer, work.path()).at("/content/nodes")) {
      String kind = WRITTEN.get(node.get("code").asText());
      if (kind != null && !node.has("text")) {
        nodes.put(node.get("code").asText(), text(work, kind));
      }
    }
    stage.voice().patch(writer, work.path(), Map.of("nodes", nodes));
    send(work, behalf ? writer : stage.head(work.unit()), on);
    LocalDate next = Stage.weekday(on.plusDays(1));
    stage.agenda().on(next, today -> read(work, today));
    stage.agenda().on(Stage.weekday(on.plusDays(5)), today -> confirm(work));
  }

  private Map<String, Object> text(Work work, String kind) {
    return Map.of("text", stage.words().say(kind, work.year(), work.dice()));
  }

  private void send(Work work, Player sender, LocalDate on) {
    Map<String, Object> body = new HashMap<>();
    if (stage.voice().get(sender, work.path()).get("hasSeal").asBoolean()) {
      Map<String, Object> paper = Stage.product("Báo cáo", work.unit(), on, work.dice());
      List.of("number", "symbol", "issuedOn").forEach(part -> body.put(part, paper.get(part)));
    }
    stage.voice().post(sender, work.path() + "/submissions", body);
  }

  private void read(Work work, LocalDate on) {
    boolean first = stage.voice().get(stage.keeper(), work.path()).get("lastNo").asInt() == 1;
    if (first && work.is(RETURNED, 2021)) {
      giveBack(work, on);
    } else {
      stage
          .voice()
          .post(stage.keeper(), work.path() + "/receipts", Map.of("note", "Đủ nội dung, số liệu."));
    }
  }

  /** On two fields; the unit corrects those, which are all it can. */
  private void giveBack(Work work, LocalDate on) {
    JsonNode report = stage.voice().get(stage.keeper(), work.path());
    String task = report.at("/content/tasks/0/field").asText();
    List<Map<String, String>> notes = new ArrayList<>();
    notes.add(Map.of("field", "nodes/I", "note", "Nêu số, ngày của các văn bản đã ban hành."));
    notes.add(Map.of("field", task, "note", "Ghi kết quả bằng số liệu, không liệt kê hoạt động."));
    stage
        .voice()
        .post(
            stage.keeper(),
            work.path() + "/returns",
            Map.of("notes", notes, "dueOn", on.plusDays(2).toString()));
    stage.agenda().on(on.plusDays(1), today -> correct(work, task, today));
  }

  private void correct(Work work, String task, LocalDate on) {
    Player officer = stage.officer(work.unit(), "report");
    String words = stage.words().say("BCSUA", work.year(), work.dice());
    Map<String, Object> nodes = Map.of("I", text(work, "BCI"));
    Map<String, Object> tasks =
        Map.of(task.substring(task.indexOf('/') + 1), Map.of("result", words));
    stage.voice().patch(officer, work.path(), Map.of("nodes", nodes, "tasks", tasks));
    send(work, stage.head(work.unit()), on);
    stage.agenda().on(on, today -> read(work, today));
  }

  /** The task that orders the report was reported done by sending it: its leader confirms. */
  private void confirm(Work work) {
    String path =
        "/occurrences?plan="
            + stage.planId()
            + "&state=AWAITING_CONFIRMATION&period="
            + work.year()
            + "&leadUnit="
            + work.unit();
    for (JsonNode occurrence : stage.voice().all(stage.director(), path)) {
      String address = "/occurrences/" + occurrence.get("id").asText();
      boolean ordered = occurrence.at("/task/code").asText().startsWith("III.");
      Player leader = stage.leader(stage.task(occurrence.get("taskId").asText()));
      if (ordered && stage.may(leader, address, "confirmOccurrence")) {
        stage.voice().post(leader, address + "/confirmations", Map.of("note", "Đã có báo cáo."));
      }
    }
  }
}
