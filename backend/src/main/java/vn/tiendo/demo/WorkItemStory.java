package vn.tiendo.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.tiendo.demo.Cast.Player;

/**
 * The life of one work item: begun weeks before it is due, reported on, handed to the head in time
 * or not.
 */
final class WorkItemStory {
  private static final List<String> RESULTS =
      List.of(
          "Đã hoàn thành dự thảo, đang lấy ý kiến các đơn vị.",
          "Đã làm việc với 06 cơ sở, doanh nghiệp; tổng hợp 14 ý kiến.",
          "Đã tổ chức 02 lớp tập huấn cho 85 lượt người.",
          "Đã kiểm tra 11 cơ sở, nhắc nhở 02 cơ sở.");
  private static final List<String> DIFFICULTIES =
      List.of(
          "Một số đơn vị chậm cung cấp số liệu.",
          "Kinh phí cấp chậm so với tiến độ.",
          "Dịch bệnh nên phải lùi lịch tập huấn.");

  private final Stage stage;

  WorkItemStory(Stage stage) {
    this.stage = stage;
  }

  void plan(JsonNode item) {
    String id = item.get("id").asText();
    String unit = item.get("unit").get("code").asText();
    LocalDate due = LocalDate.parse(item.get("dueOn").asText());
    LocalDate begin = Stage.weekday(due.minusDays(stage.days(25, 45)));
    int fate = stage.days(1, 100);
    if (fate > 97) {
      return; // never begun
    }
    stage.agenda().on(begin, on -> report(id, unit, 40, fate > 70));
    if (fate > 92) {
      return; // begun and left lying: overdue
    }
    if (fate > 86) {
      stage.agenda().on(Stage.weekday(due.minusDays(6)), on -> extend(id, unit, due, on));
      return;
    }
    int late = fate > 74 ? stage.days(2, 25) : -stage.days(0, 6);
    finish(id, unit, Stage.weekday(due.plusDays(late)), fate % 9 == 0);
  }

  private void report(String id, String unit, int percent, boolean difficult) {
    Player officer = stage.officer(unit);
    Map<String, Object> update =
        difficult
            ? Map.of(
                "workItemId",
                id,
                "result",
                stage.oneOf(RESULTS),
                "difficulty",
                stage.oneOf(DIFFICULTIES),
                "percentComplete",
                percent)
            : Map.of("workItemId", id, "result", stage.oneOf(RESULTS), "percentComplete", percent);
    stage.voice().post(officer, "/progress-updates", update);
  }

  private void finish(String id, String unit, LocalDate on, boolean redone) {
    stage.agenda().on(on, day -> ask(id, unit, day, redone));
  }

  private void ask(String id, String unit, LocalDate on, boolean redone) {
    stage
        .voice()
        .post(
            stage.officer(unit),
            "/work-items/" + id + "/confirmation-requests",
            Map.of(
                "product",
                Map.of(
                    "name",
                    "Báo cáo",
                    "number",
                    String.format("%02d", stage.days(1, 99)),
                    "symbol",
                    "BC-SKHCN",
                    "issuedOn",
                    on.toString())));
    LocalDate answer = Stage.weekday(on.plusDays(stage.days(1, 4)));
    if (redone) {
      stage.agenda().on(answer, day -> redo(id, unit, day));
    } else {
      stage
          .agenda()
          .on(
              answer,
              day ->
                  stage
                      .voice()
                      .post(stage.head(unit), "/work-items/" + id + "/confirmations", Map.of()));
    }
  }

  private void redo(String id, String unit, LocalDate on) {
    stage
        .voice()
        .post(
            stage.head(unit),
            "/work-items/" + id + "/redos",
            Map.of("reason", "Bổ sung số liệu của các huyện còn thiếu."));
    stage.agenda().on(Stage.weekday(on.plusDays(6)), day -> report(id, unit, 80, false));
    if (stage.happens(80)) {
      finish(id, unit, Stage.weekday(on.plusDays(9)), false);
    }
  }

  /**
   * Asked for in time, for an objective cause; the office that tracks gives its opinion, the
   * authority decides.
   */
  private void extend(String id, String unit, LocalDate due, LocalDate on) {
    LocalDate wanted = Stage.weekday(due.plusDays(30));
    JsonNode request =
        stage
            .voice()
            .post(
                stage.head(unit),
                "/adjustment-requests",
                Map.of(
                    "type",
                    "EXTENSION",
                    "workItemId",
                    id,
                    "cause",
                    "OBJECTIVE",
                    "requestedDueOn",
                    wanted.toString(),
                    "reason",
                    "Phải chờ hướng dẫn của cơ quan cấp trên."));
    new DecisionStory(stage).plan(request, wanted, on);
    finish(id, unit, Stage.weekday(wanted.minusDays(2)), false);
  }
}
