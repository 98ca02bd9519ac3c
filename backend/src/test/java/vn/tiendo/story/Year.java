package vn.tiendo.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.tiendo.common.security.PositionKind;
import vn.tiendo.story.House.Player;

/**
 * What the nine units did in 2021 and say of it. Three figures are published ones, which come with
 * the plan; every other word and figure is simulated and says so.
 */
final class Year {
  static final String KEEPER = "BG-KHCN-KE-HOACH-TAI-CHINH";
  static final String SIMULATED = " (số liệu mô phỏng)";
  private static final List<String> DONE =
      List.of(
          "Đã tổ chức 02 hội nghị với 85 lượt người dự; hướng dẫn 35 lượt doanh nghiệp, hợp tác xã",
          "Đã tham mưu ban hành 01 kế hoạch, 02 văn bản hướng dẫn; kiểm tra 04 đơn vị",
          "Đã hỗ trợ 12 tổ chức, doanh nghiệp; giải quyết 100% hồ sơ đúng thời gian quy định",
          "Đã thẩm định 06 hồ sơ; đăng 15 tin, bài trên trang thông tin điện tử của Sở");

  private final House house;
  private final Talk talk;
  private final String plan;

  Year(House house, Talk talk, String plan) {
    this.house = house;
    this.talk = talk;
    this.plan = plan;
  }

  /** An officer of the lead unit reports on every other task of the first eight groups. */
  void work() {
    Player director = house.the(PositionKind.DIRECTOR, "BG-SO-KHCN");
    int number = 0;
    for (JsonNode occurrence : talk.all(director, "/occurrences?plan=" + plan)) {
      String task = occurrence.at("/task/code").asText();
      String period = occurrence.get("period").asText();
      if (task.startsWith("III") || period.length() == 4 && !period.equals("2021")) {
        continue;
      }
      number++;
      if (number % 2 == 0) {
        report(occurrence, number / 2);
      }
    }
    finish(director);
  }

  private void report(JsonNode occurrence, int number) {
    Map<String, Object> update = new HashMap<>();
    update.put("occurrenceId", occurrence.get("id").asText());
    update.put("period", "2021");
    update.put("result", DONE.get(number % DONE.size()) + SIMULATED + ".");
    if (number % 5 == 4) {
      update.put("difficulty", "Dịch COVID-19 làm chậm các đợt kiểm tra trực tiếp" + SIMULATED);
    }
    String unit = occurrence.at("/task/leadUnit/code").asText();
    talk.post(house.the(PositionKind.OFFICER, unit), "/progress-updates", update);
  }

  /** The one task that the plan dates in 2021 is reported done in time and confirmed. */
  private void finish(Player director) {
    JsonNode dated = talk.all(director, "/occurrences?plan=" + plan + "&q=7.1").getFirst();
    Map<String, Object> product = new HashMap<>();
    product.put("name", "Kế hoạch thực hiện đề án phát triển nguồn tin khoa học và công nghệ");
    product.put("number", "45");
    product.put("symbol", "TTr-SKHCN");
    product.put("issuedOn", "2021-12-06");
    String path = "/occurrences/" + dated.get("id").asText();
    Player head = house.the(PositionKind.HEAD, dated.at("/task/leadUnit/code").asText());
    talk.post(head, path + "/confirmation-requests", Map.of("product", product));
    talk.post(director, path + "/confirmations", Map.of());
  }

  /** Estimates of what nobody published; districts one by one, of which one has not reported. */
  void figures() {
    Player director = house.the(PositionKind.DIRECTOR, "BG-SO-KHCN");
    for (JsonNode row : talk.all(director, "/indicators?planState=ISSUED")) {
      JsonNode indicator = talk.get(director, "/indicators/" + row.get("id").asText());
      switch (indicator.get("code").asText()) {
        case "CT-1" -> enter(indicator, Map.of("figure", reported(1.02)));
        case "CT-2" ->
            enter(
                indicator, Map.of("figure", reported(98.3), "numerator", 116, "denominator", 118));
        case "CT-3" -> enter(indicator, Map.of("figure", reported(96.0)));
        case "CT-4" -> enter(indicator, Map.of("figure", missing()));
        case "CT-8" -> enter(indicator, Map.of("figure", reported(305)));
        case "CT-9" -> districts(indicator);
        case "CT-10" -> enter(indicator, Map.of("figure", reported(9)));
        default -> {
          // CT-5, CT-6 and CT-7 are published.
        }
      }
    }
  }

  private void districts(JsonNode indicator) {
    Player director = house.the(PositionKind.DIRECTOR, "BG-SO-KHCN");
    String id = indicator.get("disaggregationId").asText();
    List<JsonNode> members = talk.all(director, "/disaggregations/" + id + "/members?period=2021");
    for (int i = 0; i < members.size(); i++) {
      Map<String, Object> figure = i == 5 ? missing() : reported(2 + i % 2);
      enter(indicator, Map.of("figure", figure, "memberId", members.get(i).get("id").asText()));
    }
  }

  static Map<String, Object> reported(Number value) {
    return Map.of("state", "REPORTED", "value", value);
  }

  private static Map<String, Object> missing() {
    return Map.of("state", "NOT_AVAILABLE", "reason", "Chưa có báo cáo" + SIMULATED);
  }

  private void enter(JsonNode indicator, Map<String, ?> figure) {
    Map<String, Object> value = new HashMap<>(figure);
    value.put("indicatorId", indicator.get("id").asText());
    value.put("period", "2021");
    value.put("nature", "ESTIMATE");
    value.put("basis", indicator.get("basis").asText());
    value.put("sourceText", "Số liệu mô phỏng");
    String unit = indicator.at("/ownerUnit/code").asText();
    Player officer = house.the(PositionKind.OFFICER, unit);
    settle(officer, talk.post(officer, "/indicator-values", value).get("id").asText());
  }

  /** Handed in by the unit, verified by the head of the office that consolidates. */
  void settle(Player officer, String value) {
    talk.post(officer, "/indicator-values/" + value + "/submissions", null);
    Player verifier = house.the(PositionKind.HEAD, KEEPER);
    talk.post(verifier, "/indicator-values/" + value + "/verifications", null);
  }

  /** What a unit writes under the headings of which no update tells anything. */
  Map<String, Object> texts(List<JsonNode> asked) {
    Map<String, String> said =
        Map.of(
            "I", "Đã ban hành 01 kế hoạch, phân công đến từng công chức",
            "III.1", "Các nhiệm vụ được giao cơ bản hoàn thành đúng tiến độ",
            "III.2", "Một số đợt kiểm tra phải lùi thời gian",
            "III.3", "Khách quan: dịch COVID-19. Chủ quan: phối hợp có lúc chưa kịp thời",
            "IV", "Năm 2022 tiếp tục thực hiện các nhiệm vụ của Kế hoạch",
            "V", "Đề nghị UBND tỉnh bố trí kinh phí thực hiện từ đầu năm");
    Map<String, Object> texts = new HashMap<>();
    for (JsonNode node : asked) {
      String code = node.get("code").asText();
      if (said.containsKey(code) && !node.has("text")) {
        texts.put(code, Map.of("text", said.get(code) + SIMULATED + "."));
      }
    }
    return texts;
  }

  /** In the order of the list. */
  static List<JsonNode> list(JsonNode array) {
    List<JsonNode> items = new ArrayList<>();
    array.forEach(items::add);
    return items;
  }
}
