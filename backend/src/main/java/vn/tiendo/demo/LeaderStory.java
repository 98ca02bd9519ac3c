package vn.tiendo.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.tiendo.demo.Cast.Player;

/** Leaders: who is in charge of which task, who has it in hand, and what they direct. */
final class LeaderStory {
  private final Stage stage;

  LeaderStory(Stage stage) {
    this.stage = stage;
  }

  void plan() {
    stage.agenda().on(LocalDate.of(2021, 2, 3), this::takeCharge);
    stage.agenda().on(LocalDate.of(2021, 2, 5), this::assign);
    for (int year = 2021; year <= 2025; year++) {
      for (int month = 3; month <= 11; month++) {
        Dice dice = Dice.of("direction", year, month);
        LocalDate day = Stage.weekday(LocalDate.of(year, month, dice.between(5, 21)));
        stage.agenda().on(day, on -> direct(dice, on));
      }
    }
  }

  /**
   * Each deputy has his areas, the director money and reports; two tasks stay without, as in real
   * plans.
   */
  private void takeCharge(LocalDate on) {
    Player keeper = stage.keeper();
    List<Player> deputies = stage.deputies();
    for (JsonNode task : tasks("")) {
      String code = task.get("code").asText();
      Player leader =
          switch (code.charAt(0)) {
            case '2', '4' -> deputies.getFirst();
            case '3', '5', '6', '7', '8' -> deputies.getLast();
            default -> stage.director();
          };
      if (!code.equals("5.3") && !code.equals("1.5")) {
        stage
            .voice()
            .patch(
                keeper,
                "/tasks/" + task.get("id").asText(),
                Map.of("leaderId", leader.accountId().toString()));
      }
    }
  }

  /** Heads hand the tasks to their officers; a few nobody has been given yet. */
  private void assign(LocalDate on) {
    for (JsonNode task : tasks("")) {
      String unit = task.at("/leadUnit/code").asText();
      String code = task.get("code").asText();
      if (Dice.of("assign", code).happens(90)) {
        stage
            .voice()
            .post(
                stage.head(unit),
                "/assignments",
                Map.of(
                    "taskId",
                    task.get("id").asText(),
                    "unit",
                    unit,
                    "personId",
                    stage.officer(unit, code).accountId().toString(),
                    "main",
                    true,
                    "note",
                    "Chủ động tham mưu, báo cáo tiến độ hằng tháng."));
      }
    }
  }

  private void direct(Dice dice, LocalDate on) {
    List<JsonNode> tasks = tasks("&state=IN_PROGRESS,NOT_STARTED,REDO,AWAITING_CONFIRMATION");
    JsonNode task = dice.oneOf(tasks);
    String unit = task.at("/leadUnit/code").asText();
    LocalDate due = Stage.weekday(on.plusDays(dice.between(10, 25)));
    JsonNode direction =
        stage
            .voice()
            .post(
                dice.happens(40) ? stage.director() : stage.leader(task),
                "/directions",
                Map.of(
                    "taskId", task.get("id").asText(),
                    "content", stage.words().say("CHIDAO", on.getYear(), dice),
                    "dueOn", due.toString(),
                    "toUnits", List.of(unit)));
    int fate = dice.between(1, 100);
    if (fate <= 88 || on.getYear() < 2024) {
      int days = fate <= 70 ? -2 : dice.between(3, 15);
      stage
          .agenda()
          .on(Stage.weekday(due.plusDays(days)), day -> answer(direction, unit, dice, day));
    }
  }

  private void answer(JsonNode direction, String unit, Dice dice, LocalDate on) {
    stage
        .voice()
        .post(
            stage.head(unit),
            "/directions/" + direction.get("id").asText() + "/answers",
            Map.of("content", stage.words().say("THUCHIEN", on.getYear(), dice)));
  }

  private List<JsonNode> tasks(String filter) {
    return stage
        .voice()
        .all(stage.director(), "/tasks?plan=" + stage.planId() + "&sort=code" + filter);
  }
}
