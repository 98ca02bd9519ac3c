package vn.tiendo.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.tiendo.common.security.PositionKind;
import vn.tiendo.demo.Cast.Player;

/**
 * Meetings at each quarter's end: planned some days before, concluded, closed the same day, the
 * notice numbered by the clerk soon after. The last one still waits for its number, one is planned.
 */
final class MeetingStory {
  private static final List<Integer> MONTHS = List.of(3, 6, 9, 11);
  private static final int LAST_YEAR = 2025;

  /** A line of meetings.txt. */
  private record Line(String kind, String unit, int days, String content) {
    static Line of(String[] fields) {
      return new Line(fields[0], fields[1], Integer.parseInt(fields[2]), fields[3]);
    }
  }

  private final Stage stage;
  private final List<Line> lines;

  MeetingStory(Stage stage) {
    this.stage = stage;
    this.lines = Lines.of("meetings.txt").stream().map(Line::of).toList();
  }

  void plan() {
    for (int year = 2021; year <= LAST_YEAR; year++) {
      for (int month : MONTHS) {
        LocalDate held =
            LocalDate.of(year, month, 10).with(TemporalAdjusters.next(DayOfWeek.MONDAY));
        stage.agenda().on(Stage.weekday(held.minusDays(4)), on -> call(held));
      }
    }
    stage.agenda().on(LocalDate.of(2025, 11, 20), on -> write(LocalDate.of(2025, 12, 1)));
  }

  private void call(LocalDate held) {
    String path = "/meetings/" + write(held).get("id").asText();
    stage.agenda().on(held, on -> hold(path, on));
  }

  private JsonNode write(LocalDate held) {
    boolean deputy = Dice.of("chair", held).happens(25);
    Player chair = deputy ? stage.deputies().getFirst() : stage.director();
    return stage
        .voice()
        .post(
            stage.keeper(),
            "/meetings",
            Map.of(
                "title",
                "Giao ban tháng " + held.getMonthValue() + "/" + held.getYear(),
                "heldOn",
                held.toString(),
                "place",
                "Phòng họp tầng 2",
                "chairId",
                chair.accountId().toString(),
                "units",
                stage.cast().offices()));
  }

  private void hold(String path, LocalDate on) {
    Dice dice = Dice.of("meeting", on);
    List<Line> tasks = lines.stream().filter(line -> line.kind().equals("TASK")).toList();
    int first = dice.between(0, tasks.size() - 1);
    order(path, tasks.get(first), on);
    order(path, tasks.get((first + dice.between(1, 4)) % tasks.size()), on);
    direct(path, dice, on);
    List<Line> notes = lines.stream().filter(line -> line.kind().equals("NOTE")).toList();
    conclude(path, Map.of("kind", "NOTE", "content", dice.oneOf(notes).content()));
    stage.voice().post(stage.keeper(), path + "/closures", Map.of());
    boolean last = on.getYear() == LAST_YEAR && on.getMonthValue() == 11;
    if (!last) {
      LocalDate signed = Stage.weekday(on.plusDays(dice.between(1, 3)));
      stage.agenda().on(signed, day -> issue(path, dice, day));
    }
  }

  private void order(String path, Line line, LocalDate on) {
    LocalDate due = Stage.weekday(on.plusDays(line.days()));
    JsonNode made =
        conclude(
            path,
            Map.of(
                "kind", "TASK",
                "content", line.content(),
                "unit", line.unit(),
                "dueOn", due.toString()));
    JsonNode task = stage.task(made.at("/task/id").asText());
    new RegisterStory(stage, task, line.unit(), due, Dice.of("concluded", line.unit(), on))
        .plan(on);
  }

  private void direct(String path, Dice dice, LocalDate on) {
    String open = "/tasks?sort=code&state=IN_PROGRESS,NOT_STARTED,REDO&plan=" + stage.planId();
    JsonNode task = dice.oneOf(stage.voice().all(stage.director(), open));
    LocalDate due = Stage.weekday(on.plusDays(dice.between(10, 25)));
    Map<String, Object> wanted = new HashMap<>();
    wanted.put("kind", "DIRECTION");
    wanted.put("content", stage.words().say("CHIDAO", on.getYear(), dice));
    wanted.put("taskId", task.get("id").asText());
    wanted.put("dueOn", due.toString());
    String direction =
        "/directions/" + conclude(path, wanted).get("directionId").asText() + "/answers";
    Player head = stage.head(task.at("/leadUnit/code").asText());
    if (dice.happens(85)) {
      Map<String, String> answer =
          Map.of("content", stage.words().say("THUCHIEN", on.getYear(), dice));
      LocalDate day = Stage.weekday(due.plusDays(dice.between(-4, 6)));
      stage.agenda().on(day, then -> stage.voice().post(head, direction, answer));
    }
  }

  /** The conclusion that was added. */
  private JsonNode conclude(String path, Map<String, ?> wanted) {
    JsonNode conclusions =
        stage.voice().post(stage.keeper(), path + "/conclusions", wanted).get("conclusions");
    return conclusions.get(conclusions.size() - 1);
  }

  private void issue(String path, Dice dice, LocalDate on) {
    stage
        .voice()
        .post(
            stage.cast().the(PositionKind.CLERK),
            path + "/issuances",
            Map.of(
                "number", Stage.number(on, dice),
                "symbol", "TB-SKHCN",
                "issuedOn", on.toString()));
  }
}
