package vn.tiendo.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.tiendo.demo.Cast.Player;

/** What is said between the reports: who is chased about what, and talk under a task. */
final class TalkStory {
  private static final List<String> CHANNELS = List.of("IN_APP", "LETTER", "MESSAGE");
  private static final int MOST = 6;

  private final Stage stage;

  TalkStory(Stage stage) {
    this.stage = stage;
  }

  void plan() {
    for (int year = 2021; year <= 2025; year++) {
      for (int month : List.of(4, 7, 10, 12)) {
        chaseOn(LocalDate.of(year, month, 5), CHANNELS.get((year + month) % CHANNELS.size()));
      }
      for (int month = 3; month <= 11; month += 2) {
        Dice dice = Dice.of("talk", year, month);
        LocalDate day = LocalDate.of(year, month, dice.between(6, 20));
        stage.agenda().on(Stage.weekday(day), on -> ask(dice, on));
      }
    }
    chaseOn(LocalDate.of(2025, 11, 18), "LETTER");
    chaseOn(LocalDate.of(2025, 11, 20), "IN_APP");
  }

  private void chaseOn(LocalDate day, String channel) {
    stage.agenda().on(Stage.weekday(day), on -> chase(channel, Dice.of("chase", on), on));
  }

  private void chase(String channel, Dice dice, LocalDate on) {
    List<Map<String, String>> about =
        stage.voice().all(stage.keeper(), "/reminder-candidates").stream()
            .map(one -> Map.of("kind", one.get("kind").asText(), "id", one.get("id").asText()))
            .distinct()
            .limit(MOST)
            .toList();
    if (about.isEmpty()) {
      return;
    }
    Map<String, Object> reminder = new HashMap<>();
    reminder.put("channel", channel);
    reminder.put("content", stage.words().say("DONDOC", on.getYear(), dice));
    reminder.put("about", about);
    reminder.put("answerBy", Stage.weekday(on.plusDays(9)).toString());
    boolean numbered = channel.equals("LETTER") && !on.equals(LocalDate.of(2025, 11, 18));
    if (numbered) {
      reminder.put(
          "letter",
          Map.of(
              "number", Stage.number(on, dice),
              "symbol", "SKHCN-KHTC",
              "issuedOn", on.toString()));
    }
    stage.voice().post(stage.keeper(), "/reminders", reminder);
  }

  private void ask(Dice dice, LocalDate on) {
    String open = "/tasks?sort=code&state=IN_PROGRESS,REDO&plan=" + stage.planId();
    List<JsonNode> tasks = stage.voice().all(stage.director(), open);
    if (tasks.isEmpty()) {
      return;
    }
    JsonNode task = dice.oneOf(tasks);
    String unit = task.at("/leadUnit/code").asText();
    Player officer = stage.officer(unit, task.get("code").asText());
    Player head = stage.head(unit);
    say(officer, head, task, "TRAODOI", dice, on);
    LocalDate next = on.plusDays(on.getDayOfWeek().getValue() == 5 ? 3 : 1);
    stage.agenda().on(next, day -> say(head, officer, task, "TRALOI", dice, day));
  }

  private void say(Player who, Player to, JsonNode task, String kind, Dice dice, LocalDate on) {
    stage
        .voice()
        .post(
            who,
            "/comments",
            Map.of(
                "taskId", task.get("id").asText(),
                "content", stage.words().say(kind, on.getYear(), dice),
                "mentionIds", List.of(to.accountId().toString())));
  }
}
