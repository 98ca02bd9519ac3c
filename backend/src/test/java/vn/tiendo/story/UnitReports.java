package vn.tiendo.story;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.tiendo.common.security.PositionKind;
import vn.tiendo.story.House.Player;

/** The nine units' reports on their way to the planning office. */
final class UnitReports {
  /** The unit whose figures were published; it is asked for corrections, and amends. */
  static final String TRADE = "BG-KHCN-QUAN-LY-CHUYEN-NGANH";

  private final House house;
  private final Talk talk;
  private final Year year;
  private final Map<String, String> byUnit = new LinkedHashMap<>();

  UnitReports(House house, Talk talk, Year year) {
    this.house = house;
    this.talk = talk;
    this.year = year;
  }

  String path(String unit) {
    return "/reports/" + byUnit.get(unit);
  }

  /** All reports of a period are written and sent; then the planning office has nine. */
  void send(String period) {
    Player keeper = house.the(PositionKind.HEAD, Year.KEEPER);
    for (JsonNode report : talk.all(keeper, "/reports?reportPeriod=" + period)) {
      byUnit.put(report.at("/unit/code").asText(), report.get("id").asText());
    }
    assertEquals(9, byUnit.size());
    byUnit.keySet().forEach(this::write);
    byUnit.keySet().forEach(unit -> sent(unit, "45"));
  }

  private void write(String unit) {
    Player officer = house.the(PositionKind.OFFICER, unit);
    JsonNode report = talk.get(officer, path(unit));
    Map<String, Object> texts = year.texts(Year.list(report.at("/content/nodes")));
    talk.patch(officer, path(unit), Map.of("nodes", texts)).statusCode(200);
    talk.ask(officer, path(unit) + "/submissions", Map.of()).statusCode(403);
  }

  /** By the head; number and day only where the unit has a seal of its own. */
  void sent(String unit, String number) {
    Player head = house.the(PositionKind.HEAD, unit);
    JsonNode report = talk.get(head, path(unit));
    Map<String, Object> paper = new HashMap<>();
    if (report.get("hasSeal").asBoolean()) {
      paper.putAll(Map.of("number", number, "symbol", "BC-KHCN", "issuedOn", "2021-12-16"));
    }
    talk.post(head, path(unit) + "/submissions", paper);
  }

  void receive(String unit) {
    talk.post(house.the(PositionKind.HEAD, Year.KEEPER), path(unit) + "/receipts", Map.of());
  }

  void receiveAll() {
    byUnit.keySet().forEach(this::receive);
  }

  /** Two fields come back marked; a third stays shut; what is sent again differs in those two. */
  void correct() {
    Player keeper = house.the(PositionKind.HEAD, Year.KEEPER);
    Player officer = house.the(PositionKind.OFFICER, TRADE);
    String task = task(officer, 0);
    List<Map<String, String>> notes =
        List.of(
            Map.of("field", "nodes/I", "note", "Nêu số, ngày của văn bản."),
            Map.of("field", task, "note", "Ghi kết quả bằng số liệu."));
    talk.post(keeper, path(TRADE) + "/returns", Map.of("notes", notes, "dueOn", "2021-12-18"));
    talk.patch(officer, path(TRADE), Map.of("nodes", text("III.1", "Khác.")))
        .statusCode(409)
        .body("code", equalTo("FIELD_CLOSED"));
    String result = "Đã cấp 03 giấy chứng nhận" + Year.SIMULATED + ".";
    Map<String, Object> both = new HashMap<>();
    both.put("nodes", text("I", "Đã ban hành Kế hoạch số 12/KH-SKHCN" + Year.SIMULATED + "."));
    both.put("tasks", Map.of(id(task), Map.of("result", result)));
    talk.patch(officer, path(TRADE), both).statusCode(200);
    sent(TRADE, null);
    JsonNode rows = talk.get(keeper, path(TRADE) + "/submissions/2/differences").get("rows");
    assertEquals(
        List.of("nodes/I", task),
        Year.list(rows).stream().map(row -> row.get("field").asText()).toList());
    assertEquals(result, rows.get(1).at("/parts/0/after").asText());
  }

  /**
   * Unlocked, a heading, a task's result and a figure changed, sent and received again.
   *
   * @return what of the organisation's report depends on it
   */
  List<String> amend(String words, JsonNode indicator, int figure) {
    Player keeper = house.the(PositionKind.HEAD, Year.KEEPER);
    Player officer = house.the(PositionKind.OFFICER, TRADE);
    Map<String, String> unlock = Map.of("reason", "Bổ sung số liệu", "until", "2021-12-31");
    talk.post(keeper, path(TRADE) + "/unlocks", unlock);
    String task = task(officer, 1);
    Map<String, Object> changes = new HashMap<>();
    changes.put("nodes", text("V", words));
    changes.put("tasks", Map.of(id(task), Map.of("result", words)));
    talk.patch(officer, path(TRADE), changes).statusCode(200);
    revise(officer, indicator.get("id").asText(), figure);
    sent(TRADE, null);
    receive(TRADE);
    return List.of("indicators/" + indicator.get("id").asText(), "nodes/V/" + TRADE, task);
  }

  private void revise(Player officer, String indicator, int figure) {
    JsonNode value =
        talk.all(officer, "/indicator-values?indicatorId=" + indicator + "&period=2021").getFirst();
    String path = "/indicator-values/" + value.get("id").asText();
    talk.patch(officer, path, Map.of("figure", Year.reported(figure))).statusCode(200);
    year.settle(officer, value.get("id").asText());
  }

  private String task(Player reader, int index) {
    return talk.get(reader, path(TRADE)).at("/content/tasks/" + index + "/field").asText();
  }

  private static String id(String field) {
    return field.substring(field.indexOf('/') + 1);
  }

  private static Map<String, Object> text(String node, String words) {
    return Map.of(node, Map.of("text", words));
  }

  /** What counts of the nine, as it was kept. */
  List<JsonNode> received() {
    Player keeper = house.the(PositionKind.HEAD, Year.KEEPER);
    return byUnit.keySet().stream()
        .map(
            unit -> {
              int no = talk.get(keeper, path(unit)).get("receivedNo").asInt();
              return talk.get(keeper, path(unit) + "/submissions/" + no).get("content");
            })
        .toList();
  }
}
