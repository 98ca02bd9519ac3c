package vn.tiendo.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import vn.tiendo.demo.Cast.Player;

/**
 * A plan's own tasks: what belongs to a year is begun in it, reported on, and reported done in time
 * or not; what has no year goes on for years, ends on the way, is stopped, taken up again.
 */
final class OccurrenceStory {
  /** What another story tells from beginning to end. */
  private static final Set<String> ELSEWHERE = Set.of("7.1");

  /** What another story takes up on its way, so that it must not have ended. */
  private static final Set<String> KEPT_OPEN = Set.of("2.3", "2.7", "4.4", "5.3", "5.9", "7.2");

  private static final int LAST_YEAR = 2025;

  /** One occurrence while it is worked on. */
  private record Work(String id, String task, String unit, int year, Dice dice) {
    String path() {
      return "/occurrences/" + id;
    }
  }

  private final Stage stage;
  private final String planId;
  private final CoordinationStory coordination;

  OccurrenceStory(Stage stage, String planId) {
    this.stage = stage;
    this.planId = planId;
    this.coordination = new CoordinationStory(stage);
  }

  /** Plans the life of what is open in a year, as it stands on its first working days. */
  void plan(int year) {
    stage.agenda().on(LocalDate.of(year, 1, 6), on -> begin(year, on));
  }

  /** The plan comes into force: its first year begins today. */
  void begin(int year, LocalDate on) {
    for (JsonNode occurrence : stage.voice().all(stage.director(), "/occurrences?plan=" + planId)) {
      String task = occurrence.at("/task/code").asText();
      if (!ELSEWHERE.contains(task) && !occurrence.get("state").asText().equals("COMPLETED")) {
        begin(occurrence, task, year, on);
      }
    }
  }

  private void begin(JsonNode occurrence, String task, int year, LocalDate on) {
    Dice dice = Dice.of("occurrence", planId.equals(stage.planId().toString()), task, year);
    String period = occurrence.get("period").asText();
    String unit = occurrence.at("/task/leadUnit/code").asText();
    Work work = new Work(occurrence.get("id").asText(), task, unit, year, dice);
    boolean ownYear = period.startsWith(String.valueOf(year)) && period.length() <= 7;
    if (ownYear) {
      yearly(work, occurrence, on);
    } else if (period.length() > 7) {
      lasting(work, occurrence);
    }
  }

  /** Due within the year: begun in time, ended by its date, later, or not at all. */
  private void yearly(Work work, JsonNode occurrence, LocalDate on) {
    boolean dated = occurrence.has("dueOn");
    LocalDate due =
        dated
            ? LocalDate.parse(occurrence.get("dueOn").asText())
            : LocalDate.of(work.year(), 12, 15);
    LocalDate begin = Stage.weekday(due.minusDays(work.dice().between(60, 200)));
    stage.agenda().on(begin.isBefore(on) ? on.plusDays(9) : begin, day -> start(work));
    stage
        .agenda()
        .on(Stage.weekday(due.minusDays(work.dice().between(25, 55))), day -> report(work, 60));
    coordination.plan(occurrence, work.year(), work.dice());
    int fate = work.dice().between(1, 100);
    if (fate > 96) {
      return; // nobody reported it done: overdue for good
    }
    int late = fate > 90 ? work.dice().between(40, 75) : work.dice().between(2, 20);
    LocalDate day =
        Stage.weekday(fate > 72 ? due.plusDays(late) : due.minusDays(work.dice().between(0, 9)));
    stage.agenda().on(day, at -> handIn(work, at, fate % 8 == 0));
  }

  /** Of the whole plan: begun sooner or later, then reported on each year until it ends. */
  private void lasting(Work work, JsonNode occurrence) {
    String state = occurrence.get("state").asText();
    if (state.equals("NOT_STARTED")) {
      if (work.dice().happens(work.year() == 2021 ? 72 : 55)) {
        stage.agenda().on(season(work, 2, 5), day -> start(work));
        stage.agenda().on(season(work, 6, 9), day -> report(work, 10));
        coordination.plan(occurrence, work.year(), work.dice());
      }
      return;
    }
    coordination.plan(occurrence, work.year(), work.dice());
    int percent = Math.min(95, 20 * (work.year() - 2020) + work.dice().between(0, 12));
    stage.agenda().on(season(work, 4, 6), day -> report(work, percent - 8));
    stage.agenda().on(season(work, 9, 10), day -> report(work, percent));
    int fate = work.dice().between(1, 100);
    if (KEPT_OPEN.contains(work.task())) {
      return;
    }
    if (fate <= 5 * (work.year() - 2020)) {
      stage.agenda().on(season(work, 10, 11), day -> handIn(work, day, fate % 3 == 0));
    } else if (fate > 94) {
      stage.agenda().on(season(work, 6, 8), day -> suspend(work, day));
    } else if (fate > 92) {
      stage.agenda().on(season(work, 5, 6), day -> handIn(work, day, false));
      stage.agenda().on(season(work, 8, 9), day -> reopen(work));
    }
  }

  private static LocalDate season(Work work, int from, int to) {
    int month = work.dice().between(from, to);
    return Stage.weekday(LocalDate.of(work.year(), month, work.dice().between(2, 27)));
  }

  private void start(Work work) {
    Player officer = stage.officer(work.unit(), work.task());
    if (stage.may(officer, work.path(), "startOccurrence")) {
      stage.voice().post(officer, work.path() + "/receipts", Map.of());
      stage.voice().post(officer, work.path() + "/starts", Map.of());
    }
  }

  private void report(Work work, int percent) {
    Player officer = stage.officer(work.unit(), work.task());
    if (!stage.may(officer, work.path(), "createProgressUpdate")) {
      return;
    }
    Map<String, Object> update = new HashMap<>();
    update.put("occurrenceId", work.id());
    update.put("result", stage.words().say("KETQUA", work.year(), work.dice()));
    update.put("percentComplete", percent);
    if (work.dice().happens(30)) {
      update.put("difficulty", stage.words().say("KHO", work.year(), work.dice()));
      update.put("proposal", stage.words().say("KIEN", work.year(), work.dice()));
    }
    stage.voice().post(officer, "/progress-updates", update);
  }

  private void handIn(Work work, LocalDate on, boolean redone) {
    Player head = stage.head(work.unit());
    if (!stage.may(head, work.path(), "requestOccurrenceConfirmation")) {
      return;
    }
    var product = Stage.product("Báo cáo kết quả thực hiện", work.unit(), on, work.dice());
    stage.voice().post(head, work.path() + "/confirmation-requests", Map.of("product", product));
    boolean left = work.year() == LAST_YEAR && work.dice().happens(35);
    if (!left) {
      int days = work.dice().happens(10) ? 15 : work.dice().between(2, 6);
      stage.agenda().on(Stage.weekday(on.plusDays(days)), day -> decide(work, day, redone));
    }
  }

  private void decide(Work work, LocalDate on, boolean redone) {
    Player leader = leader(work);
    if (!stage.may(leader, work.path(), "confirmOccurrence")) {
      return;
    }
    if (!redone) {
      stage.voice().post(leader, work.path() + "/confirmations", Map.of("note", "Xác nhận."));
      return;
    }
    String reason = stage.words().say("LAMLAI", work.year(), work.dice());
    stage.voice().post(leader, work.path() + "/redos", Map.of("reason", reason));
    if (work.year() < LAST_YEAR) {
      stage.agenda().on(Stage.weekday(on.plusDays(9)), day -> handIn(work, day, false));
    }
  }

  private void suspend(Work work, LocalDate on) {
    Player leader = leader(work);
    if (stage.may(leader, work.path(), "suspendOccurrence")) {
      String reason =
          work.year() == LAST_YEAR
              ? "Chờ phân công lại nhiệm vụ sau khi hợp nhất với Sở Thông tin và Truyền thông."
              : "Chờ văn bản hướng dẫn mới của Bộ Khoa học và Công nghệ.";
      stage.voice().post(leader, work.path() + "/suspensions", Map.of("reason", reason));
      if (work.year() < LAST_YEAR) {
        stage.agenda().on(Stage.weekday(on.plusDays(120)), day -> resume(work, leader));
      }
    }
  }

  private void resume(Work work, Player leader) {
    String reason = "Đã có văn bản hướng dẫn; tiếp tục thực hiện.";
    stage.voice().post(leader, work.path() + "/resumptions", Map.of("reason", reason));
  }

  private void reopen(Work work) {
    Player leader = leader(work);
    if (stage.may(leader, work.path(), "reopenOccurrence")) {
      String reason = "Phát sinh nội dung mới theo kết luận của Chủ tịch UBND tỉnh.";
      stage.voice().post(leader, work.path() + "/reopenings", Map.of("reason", reason));
    }
  }

  private Player leader(Work work) {
    String task = stage.voice().get(stage.director(), work.path()).get("taskId").asText();
    return stage.leader(stage.task(task));
  }
}
