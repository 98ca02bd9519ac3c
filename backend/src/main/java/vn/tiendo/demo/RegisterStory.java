package vn.tiendo.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.Map;
import vn.tiendo.demo.Cast.Player;

/** One entry of the register: short work with a near date. */
final class RegisterStory {
  private final Stage stage;
  private final JsonNode task;
  private final String unit;
  private final LocalDate due;
  private final Dice dice;

  RegisterStory(Stage stage, JsonNode task, String unit, LocalDate due, Dice dice) {
    this.stage = stage;
    this.task = task;
    this.unit = unit;
    this.due = due;
    this.dice = dice;
  }

  void plan(LocalDate on) {
    stage.agenda().on(Stage.weekday(on.plusDays(3)), day -> report());
    int fate = dice.between(1, 100);
    // What was left undone of earlier years was done in the end, late.
    if (fate <= 85 || due.getYear() < 2025) {
      int days = fate <= 60 ? -dice.between(0, 3) : dice.between(2, 14);
      stage.agenda().on(Stage.weekday(due.plusDays(days)), this::handIn);
    }
  }

  private String path() {
    String occurrences = "/tasks/" + task.get("id").asText() + "/occurrences";
    return "/occurrences/"
        + stage.voice().all(stage.director(), occurrences).getFirst().get("id").asText();
  }

  private void report() {
    stage
        .voice()
        .post(
            stage.officer(unit, due),
            "/progress-updates",
            Map.of(
                "occurrenceId", path().substring("/occurrences/".length()),
                "result", stage.words().say("VB", due.getYear(), dice),
                "percentComplete", 40));
  }

  private void handIn(LocalDate on) {
    Map<String, Object> product =
        Stage.product(task.path("product").asText("Báo cáo"), unit, on, dice);
    stage
        .voice()
        .post(stage.head(unit), path() + "/confirmation-requests", Map.of("product", product));
    Player leader = stage.leader(task);
    stage
        .agenda()
        .on(
            Stage.weekday(on.plusDays(dice.between(1, 4))),
            day -> stage.voice().post(leader, path() + "/confirmations", Map.of()));
  }
}
