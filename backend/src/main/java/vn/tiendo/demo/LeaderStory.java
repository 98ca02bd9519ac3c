package vn.tiendo.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.tiendo.demo.Cast.Player;

/**
 * Leaders: who is in charge of which task, what they direct, and the one task that is taken back.
 */
final class LeaderStory {
  private static final List<String> DIRECTIONS =
      List.of(
          "Báo cáo rõ nguyên nhân chậm và cam kết thời gian hoàn thành.",
          "Phối hợp chặt chẽ với các huyện, thành phố; báo cáo kết quả trước giao ban tháng sau.",
          "Rà soát chỉ tiêu, đề xuất giải pháp cho năm sau.");

  private final Stage stage;

  LeaderStory(Stage stage) {
    this.stage = stage;
  }

  void plan() {
    stage.agenda().on(LocalDate.of(2021, 2, 3), this::takeCharge);
    for (int year = 2021; year <= 2025; year++) {
      for (int month : new int[] {4, 7, 10, 11}) {
        stage
            .agenda()
            .on(Stage.weekday(LocalDate.of(year, month, stage.days(5, 20))), this::direct);
      }
    }
    stage.agenda().on(LocalDate.of(2023, 5, 16), this::takeBack);
  }

  /** The deputy takes most tasks, the director a few; two stay without, as in real plans. */
  private void takeCharge(LocalDate on) {
    Player keeper = keeper();
    int number = 0;
    for (JsonNode task : stage.voice().all(keeper, "/tasks?plan=" + stage.planId())) {
      number++;
      if (number % 29 != 0) {
        Player leader = number % 5 == 0 ? stage.director() : stage.deputy();
        stage
            .voice()
            .patch(
                keeper,
                "/tasks/" + task.get("id").asText(),
                Map.of("leaderId", leader.accountId().toString()));
      }
    }
  }

  private void direct(LocalDate on) {
    List<JsonNode> tasks =
        stage
            .voice()
            .all(
                stage.director(),
                "/tasks?plan=" + stage.planId() + "&state=IN_PROGRESS,NOT_STARTED,REDO");
    if (tasks.isEmpty()) {
      return;
    }
    JsonNode task = stage.oneOf(tasks);
    String unit = task.get("leadUnit").get("code").asText();
    LocalDate due = Stage.weekday(on.plusDays(20));
    JsonNode direction =
        stage
            .voice()
            .post(
                stage.director(),
                "/directions",
                Map.of(
                    "taskId",
                    task.get("id").asText(),
                    "content",
                    stage.oneOf(DIRECTIONS),
                    "dueOn",
                    due.toString(),
                    "toUnits",
                    List.of(unit)));
    if (stage.happens(80)) {
      stage.agenda().on(Stage.weekday(due.minusDays(2)), day -> answer(direction, unit));
    }
  }

  private void answer(JsonNode direction, String unit) {
    stage
        .voice()
        .post(
            stage.head(unit),
            "/directions/" + direction.get("id").asText() + "/answers",
            Map.of("content", "Đã thực hiện theo ý kiến chỉ đạo, báo cáo kèm theo."));
  }

  /** One task is withdrawn, by a document, in the middle of the plan; another is replaced by it. */
  private void takeBack(LocalDate on) {
    Player keeper = keeper();
    JsonNode document = decision(keeper, on);
    Map<String, Object> body =
        Map.of(
            "documentId",
            document.get("id").asText(),
            "reason",
            "Nội dung đã đưa vào chương trình khác.");
    List<JsonNode> open =
        stage
            .voice()
            .all(
                keeper,
                "/occurrences?plan=" + stage.planId() + "&state=NOT_STARTED,IN_PROGRESS&begun=true")
            .stream()
            .filter(o -> o.get("period").asText().length() > 4)
            .toList();
    if (open.size() > 3) {
      stage
          .voice()
          .post(keeper, "/occurrences/" + open.get(1).get("id").asText() + "/withdrawals", body);
      stage
          .voice()
          .post(keeper, "/occurrences/" + open.get(2).get("id").asText() + "/supersessions", body);
    }
  }

  private JsonNode decision(Player keeper, LocalDate on) {
    return stage
        .voice()
        .post(
            keeper,
            "/documents",
            Map.of(
                "type",
                "DECISION",
                "number",
                "212",
                "symbol",
                "QĐ-SKHCN",
                "issuer",
                "Sở Khoa học và Công nghệ",
                "issuedOn",
                on.toString(),
                "abstract",
                "Điều chỉnh Kế hoạch thực hiện Chỉ thị số 01/CT-UBND (số liệu mô phỏng)"));
  }

  private Player keeper() {
    String unit =
        stage
            .voice()
            .get(stage.director(), "/plans/" + stage.planId())
            .path("consolidatingUnit")
            .path("code")
            .asText();
    return stage.head(unit);
  }
}
