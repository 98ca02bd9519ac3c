package vn.tiendo.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.tiendo.demo.Cast.Player;

/**
 * Work from elsewhere: a second plan, brought in by the product's own import, and a register of
 * what the province and the department's meetings order.
 */
final class OtherPlansStory {
  private final Stage stage;
  private final IndicatorStory figures;

  OtherPlansStory(Stage stage, IndicatorStory figures) {
    this.stage = stage;
    this.figures = figures;
  }

  void plan() {
    stage.agenda().on(LocalDate.of(2022, 12, 20), on -> bringPlan());
    stage.agenda().on(LocalDate.of(2023, 2, 1), on -> openRegister());
  }

  private void bringPlan() {
    Player keeper = stage.keeper();
    stage
        .voice()
        .post(keeper, "/imports?kind=PLAN", stage.voice().read(Lines.text("digital-plan.json")));
    String plan = planOf("MP-CDS-2023").get("id").asText();
    takeCharge(plan, stage.deputies().getLast());
    OccurrenceStory life = new OccurrenceStory(stage, plan);
    for (int year = 2023; year <= 2025; year++) {
      life.plan(year);
    }
    stage.agenda().on(LocalDate.of(2023, 2, 6), on -> phase(on));
  }

  private void phase(LocalDate on) {
    for (JsonNode indicator : stage.voice().all(stage.director(), "/indicators?planState=ISSUED")) {
      if (indicator.get("code").asText().equals("S-1")) {
        figures.phase(indicator, 2023, List.of("50", "65", "80"), on);
      }
    }
  }

  private void takeCharge(String plan, Player leader) {
    for (JsonNode task : stage.voice().all(stage.director(), "/tasks?plan=" + plan)) {
      takeCharge(task, leader);
    }
  }

  private void takeCharge(JsonNode task, Player leader) {
    String path = "/tasks/" + task.get("id").asText();
    stage.voice().patch(stage.director(), path, Map.of("leaderId", leader.accountId().toString()));
  }

  private JsonNode planOf(String code) {
    return stage.voice().all(stage.director(), "/plans").stream()
        .filter(plan -> plan.get("code").asText().equals(code))
        .findFirst()
        .orElseThrow();
  }

  private void openRegister() {
    stage
        .voice()
        .post(
            stage.keeper(),
            "/plans",
            Map.of(
                "code", "MP-SO-THEO-DOI",
                "kind", "REGISTER",
                "title", "Sổ theo dõi nhiệm vụ UBND tỉnh, lãnh đạo Sở giao (mô phỏng)",
                "startsOn", "2023-02-01",
                "ownerUnit", "BG-SO-KHCN",
                "trackingUnit", "BG-KHCN-VAN-PHONG",
                "consolidatingUnit", stage.office("consolidatingUnit")));
    List<String[]> lines = Lines.of("register.txt");
    for (int i = 0; i < lines.size(); i++) {
      int number = i + 1;
      String[] line = lines.get(i);
      stage.agenda().on(LocalDate.parse(line[0]), on -> order(line, number, on));
    }
  }

  private void order(String[] line, int number, LocalDate on) {
    Player clerk = stage.head("BG-KHCN-VAN-PHONG");
    String register = planOf("MP-SO-THEO-DOI").get("id").asText();
    String document = document(clerk, line, on);
    Dice dice = Dice.of("register", number);
    Player leader = dice.oneOf(stage.deputies());
    LocalDate due = LocalDate.parse(line[1]);
    JsonNode task =
        stage
            .voice()
            .post(
                clerk,
                "/tasks",
                Map.of(
                    "planId",
                    register,
                    "code",
                    String.valueOf(number),
                    "title",
                    line[7],
                    "description",
                    line[7] + ".",
                    "product",
                    line[8],
                    "leadUnit",
                    line[2],
                    "leaderId",
                    leader.accountId().toString(),
                    "starred",
                    dice.happens(30),
                    "documentIds",
                    List.of(document),
                    "deadline",
                    deadline(due)));
    new RegisterStory(stage, task, line[2], due, dice).plan(on);
  }

  private String document(Player clerk, String[] line, LocalDate on) {
    return stage
        .voice()
        .post(
            clerk,
            "/documents",
            Map.of(
                "type", line[3],
                "number", line[4],
                "symbol", line[5],
                "issuer", line[6],
                "issuedOn", on.toString(),
                "abstract", line[7] + " (văn bản mô phỏng)"))
        .get("id")
        .asText();
  }

  private static Map<String, Object> deadline(LocalDate due) {
    return Map.of(
        "type", "FIXED",
        "text", "chậm nhất ngày " + day(due),
        "statedDate", due.toString(),
        "bound", "BY",
        "setBy", "HIGHER_BODY",
        "extensionAuthority", "HIGHER_BODY");
  }

  private static String day(LocalDate date) {
    return date.getDayOfMonth() + "/" + date.getMonthValue() + "/" + date.getYear();
  }
}
