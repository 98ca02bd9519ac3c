package vn.tiendo.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import vn.tiendo.demo.Cast.Player;

/**
 * The life of one work item: begun weeks before it is due, reported on, handed to the head in time
 * or not, confirmed or returned; some are put off, stopped, taken back or left lying.
 */
final class WorkItemStory {
  /** An item while it is worked on; its dice are its own. */
  private record Item(String id, String unit, String kind, LocalDate due, Dice dice) {
    String path() {
      return "/work-items/" + id;
    }

    int year() {
      return due.getYear();
    }
  }

  private final Stage stage;

  WorkItemStory(Stage stage) {
    this.stage = stage;
  }

  void plan(JsonNode json, String kind) {
    String unit = json.at("/unit/code").asText();
    LocalDate due = LocalDate.parse(json.get("dueOn").asText());
    Dice dice = Dice.of("item", unit, json.get("title").asText(), due.getYear());
    Item item = new Item(json.get("id").asText(), unit, kind, due, dice);
    int fate = dice.between(1, 100);
    if (fate > 98) {
      leave(item);
      return;
    }
    LocalDate begin = Stage.weekday(due.minusDays(dice.between(20, 45)));
    stage.agenda().on(begin, on -> report(item, dice.between(2, 6) * 10, fate % 4 == 0));
    if (fate > 96) {
      stage.agenda().on(Stage.weekday(due.minusDays(10)), on -> withdraw(item));
    } else if (fate > 94) {
      stage.agenda().on(Stage.weekday(due.minusDays(8)), on -> suspend(item, on));
    } else if (fate > 86) {
      leave(item);
    } else if (fate > 78) {
      stage.agenda().on(Stage.weekday(due.minusDays(6)), on -> extend(item, on, fate > 80));
    } else {
      int late = fate > 70 ? dice.between(2, 25) : -dice.between(0, 6);
      finish(item, Stage.weekday(due.plusDays(late)), fate % 9 == 0);
    }
  }

  /** Left lying: of the early years done much too late, of the last two not at all yet. */
  private void leave(Item item) {
    if (item.year() < 2024 || item.dice().happens(25)) {
      finish(item, Stage.weekday(item.due().plusDays(item.dice().between(45, 160))), false);
    }
  }

  private void report(Item item, int percent, boolean difficult) {
    Player officer = stage.officer(item.unit(), item.id());
    Map<String, Object> update = new HashMap<>();
    update.put("workItemId", item.id());
    update.put("result", stage.words().say(item.kind(), item.year(), item.dice()));
    update.put("percentComplete", percent);
    if (difficult) {
      update.put("difficulty", stage.words().say("KHO", item.year(), item.dice()));
    }
    if (difficult && item.dice().happens(50)) {
      update.put("proposal", stage.words().say("KIEN", item.year(), item.dice()));
    }
    stage.voice().post(officer, "/progress-updates", update);
  }

  private void finish(Item item, LocalDate on, boolean redone) {
    stage.agenda().on(on, day -> handIn(item, day, redone));
  }

  private void handIn(Item item, LocalDate on, boolean redone) {
    Player officer = stage.officer(item.unit(), item.id());
    if (!stage.may(officer, item.path(), "requestWorkItemConfirmation")) {
      return;
    }
    String name = stage.voice().get(officer, item.path()).path("product").asText("Báo cáo");
    stage
        .voice()
        .post(
            officer,
            item.path() + "/confirmation-requests",
            Map.of("product", Stage.product(name, item.unit(), on, item.dice())));
    int days = item.dice().happens(12) ? 12 : item.dice().between(1, 4);
    LocalDate answer = Stage.weekday(on.plusDays(days));
    stage.agenda().on(answer, day -> judge(item, day, redone));
  }

  private void judge(Item item, LocalDate on, boolean redone) {
    Player head = stage.head(item.unit());
    if (!redone) {
      stage.voice().post(head, item.path() + "/confirmations", Map.of());
      return;
    }
    String reason = stage.words().say("LAMLAI", item.year(), item.dice());
    stage.voice().post(head, item.path() + "/redos", Map.of("reason", reason));
    boolean idle = item.year() == 2025 && on.getMonthValue() >= 9;
    if (!idle) {
      stage.agenda().on(Stage.weekday(on.plusDays(6)), day -> report(item, 80, false));
      finish(item, Stage.weekday(on.plusDays(9)), false);
    }
  }

  /**
   * Asked for in time; the office that tracks gives its opinion, the leader decides. What is put
   * off again for want of care is refused.
   */
  private void extend(Item item, LocalDate on, boolean granted) {
    LocalDate wanted = Stage.weekday(item.due().plusDays(item.dice().between(20, 40)));
    String reason = stage.words().say(granted ? "GIAHAN" : "CHUQUAN", item.year(), item.dice());
    JsonNode request =
        stage
            .voice()
            .post(
                stage.head(item.unit()),
                "/adjustment-requests",
                Map.of(
                    "type",
                    "EXTENSION",
                    "workItemId",
                    item.id(),
                    "cause",
                    granted ? "OBJECTIVE" : "SUBJECTIVE",
                    "requestedDueOn",
                    wanted.toString(),
                    "reason",
                    reason));
    new DecisionStory(stage).plan(request, granted, on);
    LocalDate end = granted ? wanted.minusDays(item.dice().between(0, 5)) : item.due().plusDays(9);
    finish(item, Stage.weekday(end), false);
  }

  private void suspend(Item item, LocalDate on) {
    String reason = "Tạm dừng để chờ ý kiến của cơ quan cấp trên về phạm vi thực hiện.";
    Player leader = leader(item);
    if (stage.may(leader, item.path(), "suspendWorkItem")) {
      stage.voice().post(leader, item.path() + "/suspensions", Map.of("reason", reason));
      if (item.year() < 2025) {
        LocalDate again = Stage.weekday(on.plusDays(item.dice().between(20, 60)));
        stage.agenda().on(again, day -> resume(item, leader, day));
      }
    }
  }

  private void resume(Item item, Player leader, LocalDate on) {
    String reason = "Đã có hướng dẫn, tiếp tục thực hiện.";
    stage.voice().post(leader, item.path() + "/resumptions", Map.of("reason", reason));
    finish(item, Stage.weekday(on.plusDays(item.dice().between(5, 15))), false);
  }

  private void withdraw(Item item) {
    String reason = "Nội dung đã lồng ghép vào đoàn công tác chung của Sở.";
    Player leader = leader(item);
    if (stage.may(leader, item.path(), "withdrawWorkItem")) {
      stage.voice().post(leader, item.path() + "/withdrawals", Map.of("reason", reason));
    }
  }

  private Player leader(Item item) {
    JsonNode json = stage.voice().get(stage.director(), item.path());
    return stage.leader(stage.task(json.at("/occurrence/task/id").asText()));
  }

  /**
   * Work nobody had in the programme: one a year in each office, mostly done in haste and in time.
   */
  void unforeseen(int year, String unit) {
    Dice dice = Dice.of("unforeseen", unit, year);
    LocalDate on = Stage.weekday(LocalDate.of(year, dice.between(3, 11), dice.between(2, 20)));
    stage.agenda().on(on, day -> add(year, unit, dice, day));
  }

  private void add(int year, String unit, Dice dice, LocalDate on) {
    Player head = stage.head(unit);
    String path = "/occurrences?plan=" + stage.planId() + "&leadUnit=" + unit;
    for (JsonNode occurrence : stage.voice().all(head, path)) {
      String at = "/occurrences/" + occurrence.get("id").asText();
      boolean reaches = !occurrence.path("dueOn").asText("9").startsWith(String.valueOf(year - 1));
      if (reaches
          && !occurrence.get("startsOn").asText().startsWith(String.valueOf(year + 1))
          && stage.may(head, at, "createWorkItem")) {
        add(occurrence.get("id").asText(), unit, year, dice, on);
        return;
      }
    }
  }

  private void add(String occurrenceId, String unit, int year, Dice dice, LocalDate on) {
    JsonNode item =
        stage
            .voice()
            .post(
                stage.head(unit),
                "/work-items",
                Map.of(
                    "occurrenceId",
                    occurrenceId,
                    "unit",
                    unit,
                    "year",
                    year,
                    "title",
                    stage.words().say("DOTXUAT", year, dice),
                    "product",
                    "Báo cáo",
                    "personId",
                    stage.officer(unit, year).accountId().toString(),
                    "dueOn",
                    Stage.weekday(on.plusDays(dice.between(8, 20))).toString()));
    plan(item, "VB");
  }
}
