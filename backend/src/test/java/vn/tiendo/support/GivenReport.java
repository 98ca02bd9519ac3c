package vn.tiendo.support;

import static vn.tiendo.support.Personas.CHIEF;
import static vn.tiendo.support.Personas.CONSOLIDATOR;
import static vn.tiendo.support.Personas.HEAD;
import static vn.tiendo.support.Personas.OFFICER;
import static vn.tiendo.support.Personas.OTHER_HEAD;

import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Reports of QLKH, QLCN and TDC to KHTC, made through the API on the plan of {@link IssuedPlan}.
 */
public final class GivenReport {
  public static final String REPORTS = "/api/v1/reports/";
  public static final String PERIODS = "/api/v1/report-periods/";

  /** A morning between the cut-off of 2021 and the units' due date. */
  public static final Instant DECEMBER = Instant.parse("2021-12-16T01:00:00Z");

  private GivenReport() {}

  /** A heading in which units write, whose code is its number. */
  public static Map<String, Object> node(String code, String title, Object... pairs) {
    Map<String, Object> node = new HashMap<>();
    node.put("code", code);
    node.put("number", code);
    node.put("title", title);
    node.put("level", code.contains(".") ? 2 : 1);
    node.put("content", "TEXT");
    node.put("askedOf", "BOTH");
    for (int i = 0; i < pairs.length; i += 2) {
      node.put((String) pairs[i], pairs[i + 1]);
    }
    return node;
  }

  /** The body of an outline. */
  public static Map<String, Object> outline(String code) {
    return Map.of(
        "code",
        code,
        "title",
        "Đề cương " + code,
        "nodes",
        List.of(
            node("I", "Công tác chỉ đạo"),
            node("II", "Kết quả", "content", "NONE"),
            node("II.1", "Chỉ tiêu", "content", "INDICATORS"),
            node("II.2", "Nhiệm vụ", "content", "TASKS"),
            node("III", "Khó khăn", "prefill", "DIFFICULTIES"),
            node("IV", "Kiến nghị chung", "askedOf", "DEPARTMENT")));
  }

  public static List<Map<String, Object>> levels() {
    return List.of(
        Map.of("level", "UNIT", "rule", "FIXED", "month", 12, "day", 20, "bound", "BEFORE"),
        Map.of("level", "DEPARTMENT", "rule", "FIXED", "month", 12, "day", 20, "bound", "BY"));
  }

  /** The body of the yearly regime; the pairs replace or add members, null removes. */
  public static Map<String, Object> regime(String code, String outline, Object... pairs) {
    Map<String, Object> body = new HashMap<>();
    body.put("code", code);
    body.put("title", "Báo cáo năm");
    body.put("frequency", "YEAR");
    body.put("planId", IssuedPlan.PLAN.toString());
    body.put("outlineId", outline);
    body.put("reporters", List.of("QLKH", "QLCN", "TDC"));
    body.put("recipientUnit", "KHTC");
    body.put("addressee", "Chủ tịch UBND tỉnh");
    body.put("levels", levels());
    body.put("symbol", "BC-SKHCN");
    for (int i = 0; i < pairs.length; i += 2) {
      body.put((String) pairs[i], pairs[i + 1]);
    }
    body.values().removeIf(java.util.Objects::isNull);
    return body;
  }

  /** The id of a regime with an outline of its own. */
  public static String regimeOf(Object... pairs) {
    String code = "R" + UUID.randomUUID().toString().substring(0, 8);
    String outline = GivenIndicator.made(CHIEF, "/api/v1/outlines", outline(code));
    return GivenIndicator.made(CHIEF, "/api/v1/report-regimes", regime(code, outline, pairs));
  }

  /** The id of the period opened for a key. */
  public static String opened(String regime, String key) {
    return GivenIndicator.made(
        CONSOLIDATOR, "/api/v1/report-periods", Map.of("regimeId", regime, "period", key));
  }

  /** The id of the report of a unit in a period. */
  public static String of(String period, String unit) {
    return CONSOLIDATOR
        .asks()
        .get("/api/v1/reports?reportPeriod=" + period + "&unit=" + unit)
        .then()
        .statusCode(200)
        .extract()
        .path("items[0].id");
  }

  /** The report of QLKH of a new period of 2021. */
  public static String draft() {
    return of(opened(regimeOf(), "2021"), "QLKH");
  }

  public static String etag(String report) {
    return CONSOLIDATOR
        .asks()
        .get(REPORTS + report)
        .then()
        .statusCode(200)
        .extract()
        .header("ETag");
  }

  /** Writes fields, as pairs of address and text; for a task the text is its result. */
  public static ValidatableResponse write(Personas who, String report, String... pairs) {
    Map<String, Object> nodes = new HashMap<>();
    Map<String, Object> tasks = new HashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      String key = pairs[i].substring(pairs[i].indexOf('/') + 1);
      if (pairs[i].startsWith("nodes/")) {
        nodes.put(key, Map.of("text", pairs[i + 1]));
      } else {
        tasks.put(key, Map.of("result", pairs[i + 1]));
      }
    }
    return who.patches(etag(report))
        .body(Map.of("nodes", nodes, "tasks", tasks))
        .patch(REPORTS + report)
        .then();
  }

  /** A move of the report with a body. */
  public static ValidatableResponse move(
      Personas who, String report, String move, Object... pairs) {
    Map<String, Object> body = new HashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      body.put((String) pairs[i], pairs[i + 1]);
    }
    return who.sends().body(body).post(REPORTS + report + "/" + move).then();
  }

  /** Sent by the head of the unit: HEAD for QLKH, OTHER_HEAD for QLCN. */
  public static String sent(String report) {
    String unit = CONSOLIDATOR.asks().get(REPORTS + report).then().extract().path("unit.code");
    move(unit.equals("QLCN") ? OTHER_HEAD : HEAD, report, "submissions").statusCode(201);
    return report;
  }

  public static String received(String report) {
    move(CONSOLIDATOR, sent(report), "receipts").statusCode(200);
    return report;
  }

  /** Marked for correction in these fields. */
  public static ValidatableResponse back(String report, String... fields) {
    List<Map<String, String>> notes = new ArrayList<>();
    for (String field : fields) {
      notes.add(Map.of("field", field, "note", "Nêu rõ hơn."));
    }
    return move(CONSOLIDATOR, report, "returns", "notes", notes, "dueOn", "2021-12-18");
  }

  /** An update of QLKH on its task ONCE in 2021. */
  public static void update(String result, String difficulty, String on) {
    GivenIndicator.made(
        OFFICER,
        "/api/v1/progress-updates",
        Map.of(
            "occurrenceId",
            IssuedPlan.ONCE_2021,
            "result",
            result,
            "difficulty",
            difficulty,
            "reportedOn",
            on));
  }
}
