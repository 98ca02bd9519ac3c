package vn.tiendo.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.tiendo.demo.Cast.Player;

/**
 * The plan's own tasks: each year's occurrence is begun in spring, reported on in summer and
 * confirmed at the year's end – mostly; of the tasks without a year some end on the way, some are
 * suspended, and one is withdrawn.
 */
final class OccurrenceStory {
  private static final List<String> RESULTS =
      List.of(
          "Đã tham mưu ban hành kế hoạch và tổ chức thực hiện theo tiến độ.",
          "Đã phối hợp với các sở, ngành triển khai tại 08/10 huyện, thành phố.",
          "Hoàn thành các nội dung chính; kết quả vượt cùng kỳ năm trước.");

  private final Stage stage;
  private final CoordinationStory coordination;

  OccurrenceStory(Stage stage) {
    this.stage = stage;
    this.coordination = new CoordinationStory(stage);
  }

  /** Plans a year for all tasks that are open in it. */
  void plan(int year) {
    stage.agenda().on(LocalDate.of(year, 3, 1), on -> begin(year, on));
  }

  private void begin(int year, LocalDate on) {
    String path = "/occurrences?plan=" + stage.planId() + "&begun=true";
    for (JsonNode occurrence : stage.voice().all(stage.director(), path)) {
      String period = occurrence.get("period").asText();
      boolean yearly = period.equals(String.valueOf(year));
      boolean open = occurrence.get("state").asText().equals("NOT_STARTED");
      if (open && (yearly || period.length() > 4 && stage.happens(40))) {
        live(occurrence, year, yearly);
      } else if (!yearly && occurrence.get("state").asText().equals("IN_PROGRESS")) {
        goOn(occurrence, year);
      }
    }
  }

  private void live(JsonNode occurrence, int year, boolean yearly) {
    String id = occurrence.get("id").asText();
    String unit = occurrence.path("task").path("leadUnit").path("code").asText();
    stage.agenda().on(spring(year), on -> start(id, unit));
    stage.agenda().on(summer(year), on -> report(id, unit, 50));
    if (stage.happens(25)) {
      coordination.plan(
          occurrence, Stage.weekday(LocalDate.of(year, stage.days(4, 8), stage.days(1, 28))));
    }
    if (yearly) {
      finishOfYear(id, unit, year, occurrence.path("dueOn").asText(null));
    }
  }

  /** A task of the whole plan in one of its later years: it goes on, ends, or is stopped. */
  private void goOn(JsonNode occurrence, int year) {
    String id = occurrence.get("id").asText();
    String unit = occurrence.path("task").path("leadUnit").path("code").asText();
    int fate = stage.days(1, 100);
    if (fate <= 55) {
      stage.agenda().on(summer(year), on -> report(id, unit, Math.min(95, 20 * (year - 2020))));
    } else if (fate <= 72) {
      LocalDate day = Stage.weekday(LocalDate.of(year, stage.days(6, 11), stage.days(3, 26)));
      stage.agenda().on(day, on -> ask(id, unit, on, false));
    } else if (fate <= 78) {
      stage.agenda().on(summer(year), on -> suspend(id));
    }
  }

  private void finishOfYear(String id, String unit, int year, String due) {
    LocalDate last = due == null ? LocalDate.of(year, 12, 10) : LocalDate.parse(due);
    int fate = stage.days(1, 100);
    if (fate > 95) {
      return; // nobody asked for confirmation: overdue
    }
    LocalDate day =
        Stage.weekday(
            fate > 80 ? last.plusDays(stage.days(2, 20)) : last.minusDays(stage.days(0, 8)));
    stage.agenda().on(day, on -> ask(id, unit, on, fate % 8 == 0));
  }

  private void start(String id, String unit) {
    if (Stage.allows(
        stage.voice().get(stage.officer(unit), "/occurrences/" + id), "startOccurrence")) {
      stage.voice().post(stage.officer(unit), "/occurrences/" + id + "/receipts", Map.of());
      stage.voice().post(stage.officer(unit), "/occurrences/" + id + "/starts", Map.of());
    }
  }

  private void report(String id, String unit, int percent) {
    Player officer = stage.officer(unit);
    if (Stage.allows(stage.voice().get(officer, "/occurrences/" + id), "createProgressUpdate")) {
      stage
          .voice()
          .post(
              officer,
              "/progress-updates",
              Map.of(
                  "occurrenceId", id, "result", stage.oneOf(RESULTS), "percentComplete", percent));
    }
  }

  private void ask(String id, String unit, LocalDate on, boolean redone) {
    Player head = stage.head(unit);
    if (!Stage.allows(
        stage.voice().get(head, "/occurrences/" + id), "requestOccurrenceConfirmation")) {
      return;
    }
    Map<String, Object> product =
        Map.of(
            "name",
            "Báo cáo kết quả",
            "number",
            String.format("%02d", stage.days(1, 120)),
            "symbol",
            "BC-SKHCN",
            "issuedOn",
            on.toString());
    stage
        .voice()
        .post(head, "/occurrences/" + id + "/confirmation-requests", Map.of("product", product));
    boolean leftWaiting = on.getYear() == 2025 && stage.happens(40);
    if (!leftWaiting) {
      stage
          .agenda()
          .on(Stage.weekday(on.plusDays(stage.days(2, 6))), day -> decide(id, unit, day, redone));
    }
  }

  private void decide(String id, String unit, LocalDate on, boolean redone) {
    if (!redone) {
      stage
          .voice()
          .post(leader(id), "/occurrences/" + id + "/confirmations", Map.of("note", "Xác nhận."));
      return;
    }
    stage
        .voice()
        .post(
            leader(id),
            "/occurrences/" + id + "/redos",
            Map.of("reason", "Chưa đánh giá kết quả theo chỉ tiêu được giao."));
    if (on.getYear() < 2025) {
      stage.agenda().on(Stage.weekday(on.plusDays(7)), day -> ask(id, unit, day, false));
    }
  }

  private void suspend(String id) {
    JsonNode occurrence = stage.voice().get(leader(id), "/occurrences/" + id);
    if (Stage.allows(occurrence, "suspendOccurrence")) {
      stage
          .voice()
          .post(
              leader(id),
              "/occurrences/" + id + "/suspensions",
              Map.of("reason", "Chờ hướng dẫn sau hợp nhất đơn vị."));
    }
  }

  private Player leader(String id) {
    Player deputy = stage.deputy();
    JsonNode seen = stage.voice().get(deputy, "/occurrences/" + id);
    boolean his =
        Stage.allows(seen, "confirmOccurrence")
            || Stage.allows(seen, "suspendOccurrence")
            || Stage.allows(seen, "redoOccurrence");
    return his ? deputy : stage.director();
  }

  private LocalDate spring(int year) {
    return Stage.weekday(LocalDate.of(year, 3, stage.days(2, 28)));
  }

  private LocalDate summer(int year) {
    return Stage.weekday(LocalDate.of(year, stage.days(6, 9), stage.days(2, 28)));
  }
}
