package vn.tiendo.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.tiendo.demo.Cast.Player;

/**
 * Figures: owners phase their targets and the director approves; each December an estimate, each
 * January or February the official figure, verified by the office that consolidates. One target is
 * phased late, one value is sent back, some are missing, and why is said.
 */
final class IndicatorStory {
  private static final Map<String, List<String>> PHASES =
      Map.of(
          "CT-1", List.of("2021-04-12", "1.00", "1.15", "1.25", "1.40", "1.50"),
          "CT-5", List.of("2021-04-12", "3", "3", "4", "4", "4"),
          "CT-6", List.of("2021-04-12", "6", "6", "7", "7", "8"),
          "CT-7", List.of("2023-03-13", "67", "69", "72", "76", "80"),
          "CT-10", List.of("2021-04-19", "10", "14", "18", "24", "30"));
  private static final int MISSING_DISTRICT = 6;

  /** One line of figures.txt. */
  record Line(
      String code,
      String period,
      String nature,
      LocalDate on,
      String fate,
      String state,
      String value,
      String source) {
    static Line of(String[] f) {
      return new Line(f[0], f[1], f[2], LocalDate.parse(f[3]), f[4], f[5], f[6], f[7]);
    }
  }

  private final Stage stage;
  private final Map<String, JsonNode> known = new HashMap<>();

  IndicatorStory(Stage stage) {
    this.stage = stage;
  }

  void plan() {
    PHASES.forEach(
        (code, rows) ->
            stage
                .agenda()
                .on(
                    LocalDate.parse(rows.getFirst()),
                    on -> phase(indicator(code), 2021, rows.subList(1, rows.size()), on)));
    Lines.of("figures.txt").stream()
        .map(Line::of)
        .forEach(line -> stage.agenda().on(line.on(), on -> enter(line, on)));
    for (int year = 2021; year <= 2025; year++) {
      int of = year;
      LocalDate end = year == 2025 ? LocalDate.of(2025, 11, 19) : LocalDate.of(year, 12, 9);
      stage.agenda().on(Stage.weekday(end), on -> districts(of, "ESTIMATE", on));
      stage
          .agenda()
          .on(Stage.weekday(LocalDate.of(year + 1, 1, 19)), on -> districts(of, "OFFICIAL", on));
    }
    stage.agenda().on(LocalDate.of(2023, 1, 26), on -> broken());
  }

  /** By code, of whichever plan. */
  private JsonNode indicator(String code) {
    if (!known.containsKey(code)) {
      stage
          .voice()
          .all(stage.director(), "/indicators?planState=ISSUED")
          .forEach(found -> known.put(found.get("code").asText(), found));
    }
    return known.get(code);
  }

  void phase(JsonNode indicator, int firstYear, List<String> levels, LocalDate on) {
    Player head = stage.head(indicator.at("/ownerUnit/code").asText());
    List<Map<String, Object>> rows = new ArrayList<>();
    for (int i = 0; i < levels.size(); i++) {
      rows.add(
          Map.of("period", String.valueOf(firstYear + i), "value", new BigDecimal(levels.get(i))));
    }
    String phases = "/indicators/" + indicator.get("id").asText() + "/phases";
    String path =
        "/phase-sets/" + stage.voice().post(head, phases, Map.of("rows", rows)).get("id").asText();
    stage.voice().post(head, path + "/submissions", Map.of());
    stage
        .agenda()
        .on(
            Stage.weekday(on.plusDays(7)),
            day -> stage.voice().post(stage.director(), path + "/approvals", Map.of()));
  }

  /** The way of counting changed: the series says where. */
  private void broken() {
    JsonNode indicator = indicator("CT-8");
    stage
        .voice()
        .patch(
            stage.head(indicator.at("/ownerUnit/code").asText()),
            "/indicators/" + indicator.get("id").asText(),
            Map.of(
                "breaks",
                List.of(
                    Map.of(
                        "on", "2023-01-01",
                        "note", "Từ năm 2023 thống kê theo địa chỉ chủ đơn sau khi chuẩn hóa."))));
  }

  private void enter(Line line, LocalDate on) {
    Map<String, Object> figure = new LinkedHashMap<>();
    figure.put("state", line.state().replace("*", ""));
    Map<String, Object> body = new LinkedHashMap<>();
    if (line.value().contains("/")) {
      String[] parts = line.value().split("/");
      BigDecimal numerator = new BigDecimal(parts[0]);
      body.put("numerator", numerator);
      body.put("denominator", new BigDecimal(parts[1]));
      figure.put("value", percent(numerator, new BigDecimal(parts[1])));
    } else if (!line.value().isEmpty()) {
      figure.put("value", new BigDecimal(line.value()));
    } else if (!line.state().equals("ZERO") && !line.state().equals("NOT_ARISEN")) {
      figure.put("reason", line.source());
    }
    body.put("figure", figure);
    body.put("sourceText", line.source());
    value(line, null, body, on);
  }

  private static BigDecimal percent(BigDecimal numerator, BigDecimal denominator) {
    return numerator
        .multiply(BigDecimal.valueOf(100))
        .divide(denominator, 1, java.math.RoundingMode.HALF_UP);
  }

  /** The initiatives of each district; in one year one district has not reported in time. */
  private void districts(int year, String nature, LocalDate on) {
    JsonNode indicator = indicator("CT-9");
    String id =
        stage
            .voice()
            .get(stage.director(), "/indicators/" + indicator.get("id").asText())
            .get("disaggregationId")
            .asText();
    String path = "/disaggregations/" + id + "/members?period=" + year;
    int number = 0;
    for (JsonNode member : stage.voice().all(stage.director(), path)) {
      number++;
      Map<String, Object> body = new LinkedHashMap<>();
      body.put("figure", district(year, nature, number, member.get("code").asText()));
      body.put("sourceText", "Báo cáo của Hội đồng sáng kiến cấp huyện");
      Line line = new Line("CT-9", String.valueOf(year), nature, on, "V", "", "", "");
      value(line, member.get("id").asText(), body, on);
    }
  }

  private static Map<String, Object> district(int year, String nature, int number, String code) {
    if (year == 2022 && number == MISSING_DISTRICT) {
      return Map.of("state", "NOT_AVAILABLE", "reason", "Huyện chưa gửi báo cáo.");
    }
    if (year == 2025 && number == MISSING_DISTRICT) {
      return Map.of(
          "state", "NOT_APPLICABLE", "reason", "Không tổ chức cấp huyện từ ngày 01/7/2025.");
    }
    Dice dice = Dice.of("district", code, year);
    int least = year == 2023 ? 1 : 2;
    int value = dice.between(least, year == 2024 ? 4 : 3) - (nature.equals("ESTIMATE") ? 1 : 0);
    return value <= 0 ? Map.of("state", "ZERO") : Map.of("state", "REPORTED", "value", value);
  }

  private void value(Line line, String member, Map<String, Object> body, LocalDate on) {
    JsonNode indicator = stage.voice().known(stage.director(), "/indicators/" + id(line.code()));
    String unit = indicator.at("/ownerUnit/code").asText();
    Player officer = stage.officer(unit, line.code());
    body.put("indicatorId", id(line.code()));
    body.put("period", line.period());
    body.put("nature", line.nature());
    boolean other = line.state().endsWith("*");
    body.put("basis", other ? "CUMULATIVE" : indicator.get("basis").asText());
    if (member != null) {
      body.put("memberId", member);
    }
    String path =
        "/indicator-values/"
            + stage.voice().post(officer, "/indicator-values", body).get("id").asText();
    if (line.fate().equals("D")) {
      return;
    }
    stage.voice().post(officer, path + "/submissions", Map.of());
    LocalDate next = Stage.weekday(on.plusDays(3));
    if (line.fate().equals("R")) {
      stage.agenda().on(next, day -> correct(path, officer, line, day));
    } else if (line.fate().equals("V")) {
      stage.agenda().on(next, day -> verify(path));
    }
  }

  private String id(String code) {
    return indicator(code).get("id").asText();
  }

  private void correct(String path, Player officer, Line line, LocalDate on) {
    stage
        .voice()
        .post(
            verifier(),
            path + "/rejections",
            Map.of("note", "Chưa khớp với báo cáo của Sở Tài chính; kiểm tra lại tử số."));
    BigDecimal corrected = new BigDecimal(line.value()).subtract(new BigDecimal("0.05"));
    stage
        .voice()
        .patch(officer, path, Map.of("figure", Map.of("state", "REPORTED", "value", corrected)));
    stage.voice().post(officer, path + "/submissions", Map.of());
    stage.agenda().on(Stage.weekday(on.plusDays(2)), day -> verify(path));
  }

  private void verify(String path) {
    stage.voice().post(verifier(), path + "/verifications", Map.of());
  }

  private Player verifier() {
    return stage.officer(stage.office("consolidatingUnit"), "verify");
  }
}
