package vn.tiendo.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.tiendo.demo.Cast.Player;

/**
 * Figures: in 2021 the owners phase their targets and a leader approves; each December an estimate,
 * each January the official figure, verified by the office that consolidates; one indicator stays
 * without phases, one figure missing.
 */
final class IndicatorStory {
  private final Stage stage;

  IndicatorStory(Stage stage) {
    this.stage = stage;
  }

  void plan() {
    stage.agenda().on(LocalDate.of(2021, 3, 22), this::phase);
    for (int year = 2021; year <= 2025; year++) {
      int of = year;
      stage
          .agenda()
          .on(Stage.weekday(LocalDate.of(year, 12, 10)), on -> report(of, "ESTIMATE", on));
      if (year > 2021) {
        stage
            .agenda()
            .on(Stage.weekday(LocalDate.of(year + 1, 1, 18)), on -> report(of, "OFFICIAL", on));
      }
    }
    stage.agenda().on(LocalDate.of(2025, 11, 17), on -> report(2025, "ESTIMATE", on));
  }

  private List<JsonNode> indicators() {
    return stage.voice().all(stage.director(), "/indicators?planId=" + stage.planId());
  }

  private void phase(LocalDate on) {
    for (JsonNode indicator : indicators()) {
      BigDecimal goal = goal(indicator);
      boolean rising =
          indicator.path("decimals").asInt() == 0 && goal != null && goal.intValue() > 3;
      if (rising) {
        phase(indicator, goal, on);
      }
    }
  }

  private void phase(JsonNode indicator, BigDecimal goal, LocalDate on) {
    String unit = indicator.get("ownerUnit").get("code").asText();
    Player head = stage.head(unit);
    List<Map<String, Object>> rows = new ArrayList<>();
    for (int year = 2021; year <= 2025; year++) {
      int share = new int[] {75, 80, 86, 93, 100}[year - 2021];
      rows.add(Map.of("period", String.valueOf(year), "value", goal.intValue() * share / 100));
    }
    JsonNode set =
        stage
            .voice()
            .post(
                head,
                "/indicators/" + indicator.get("id").asText() + "/phases",
                Map.of("rows", rows));
    String path = "/phase-sets/" + set.get("id").asText();
    stage.voice().post(head, path + "/submissions", Map.of());
    stage
        .agenda()
        .on(
            Stage.weekday(on.plusDays(7)),
            day -> stage.voice().post(stage.director(), path + "/approvals", Map.of()));
  }

  private void report(int year, String nature, LocalDate on) {
    for (JsonNode indicator : indicators()) {
      JsonNode whole =
          stage.voice().get(stage.director(), "/indicators/" + indicator.get("id").asText());
      if (whole.has("disaggregation")) {
        byMember(whole, year, nature, on);
      } else if (year != 2021 || nature.equals("ESTIMATE")) {
        enter(whole, null, year, nature, figure(whole, year, nature), on);
      }
    }
  }

  private void byMember(JsonNode indicator, int year, String nature, LocalDate on) {
    String path =
        "/disaggregations/"
            + indicator.get("disaggregation").get("id").asText()
            + "/members?period="
            + year;
    int number = 0;
    for (JsonNode member : stage.voice().all(stage.director(), path)) {
      number++;
      Map<String, Object> figure =
          number == 7
              ? Map.of("state", "NOT_AVAILABLE", "reason", "Huyện chưa gửi báo cáo.")
              : Map.of("state", "REPORTED", "value", 1 + (number * 7 + year) % 4);
      enter(indicator, member.get("id").asText(), year, nature, figure, on);
    }
  }

  private void enter(
      JsonNode indicator,
      String member,
      int year,
      String nature,
      Map<String, Object> figure,
      LocalDate on) {
    String unit = indicator.get("ownerUnit").get("code").asText();
    Player officer = stage.officer(unit);
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("indicatorId", indicator.get("id").asText());
    body.put("period", String.valueOf(year));
    body.put("nature", nature);
    body.put("basis", indicator.get("basis").asText());
    body.put("figure", figure);
    body.put("sourceText", "Số liệu mô phỏng");
    if (member != null) {
      body.put("memberId", member);
    }
    String id = stage.voice().post(officer, "/indicator-values", body).get("id").asText();
    stage.voice().post(officer, "/indicator-values/" + id + "/submissions", Map.of());
    boolean lastEstimate = year == 2025 && stage.happens(50);
    if (!lastEstimate) {
      stage.agenda().on(Stage.weekday(on.plusDays(3)), day -> verify(id));
    }
  }

  private void verify(String id) {
    String unit =
        stage
            .voice()
            .get(stage.director(), "/plans/" + stage.planId())
            .path("consolidatingUnit")
            .path("code")
            .asText();
    stage.voice().post(stage.officer(unit), "/indicator-values/" + id + "/verifications", Map.of());
  }

  /**
   * Grows towards the goal: ahead for some indicators, behind for others, so that every status
   * occurs.
   */
  private Map<String, Object> figure(JsonNode indicator, int year, String nature) {
    BigDecimal goal = goal(indicator);
    if (goal == null || year == 2023 && indicator.get("code").asText().hashCode() % 7 == 0) {
      return Map.of("state", "NOT_AVAILABLE", "reason", "Chưa có số liệu thống kê chính thức.");
    }
    int kind = Math.floorMod(indicator.get("code").asText().hashCode(), 3);
    double share = new double[] {0.98, 0.86, 1.04}[kind] * (0.72 + 0.07 * (year - 2021));
    BigDecimal value =
        goal.multiply(BigDecimal.valueOf(nature.equals("ESTIMATE") ? share * 0.99 : share))
            .setScale(indicator.get("decimals").asInt(), java.math.RoundingMode.HALF_UP);
    return value.signum() == 0
        ? Map.of("state", "ZERO")
        : Map.of("state", "REPORTED", "value", value);
  }

  private static BigDecimal goal(JsonNode indicator) {
    JsonNode target = indicator.path("targets").path(0);
    return target.has("value") ? target.get("value").decimalValue() : null;
  }
}
