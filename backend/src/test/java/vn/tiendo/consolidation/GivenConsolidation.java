package vn.tiendo.consolidation;

import static io.restassured.RestAssured.given;

import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import vn.tiendo.support.Answer;
import vn.tiendo.support.GivenIndicator;
import vn.tiendo.support.IssuedPlan;
import vn.tiendo.support.Office;
import vn.tiendo.support.Personas;

/**
 * A period of the test office in which QLKH, QLCN and TDC report to KHTC, with what they handed in,
 * written as the schema's owner: how reports come about is tested elsewhere.
 */
public final class GivenConsolidation {
  public static final String PATH = "/api/v1/consolidated-reports";
  public static final UUID PERIOD = Office.id("report-period", "2021");
  private static final UUID REGIME = Office.id("report-regime", "BC-NAM");
  private static final UUID OUTLINE = Office.id("outline", "DC-NAM");
  private static final UUID MEMBER = Office.id("member", "LN");
  private static final byte[] PDF = "%PDF-1.4 ký".getBytes(StandardCharsets.UTF_8);

  private GivenConsolidation() {}

  /** The plan, the period and three reports without a word. */
  public static void lay() {
    IssuedPlan.lay();
    IssuedPlan.run(
        GivenMarks.indicator()
            + regime()
            + period(PERIOD, 2021)
            + report("QLKH")
            + report("QLCN")
            + report("TDC"));
  }

  public static String stamp(UUID id) {
    return "'%s', 0, '2021-12-01', '2021-12-01', '%s', '%s', '%s'"
        .formatted(id, Office.owner("SO"), Office.owner("SO"), Office.owner("SO"));
  }

  public static String columns(String more) {
    return " (id, version, created_at, updated_at, changed_by, request_id, owner_id, " + more + ")";
  }

  public static final UUID INDICATOR = Office.id("indicator", "CT1");

  private static String regime() {
    return "INSERT INTO outline"
        + columns("code, title, nodes")
        + " VALUES ("
        + stamp(OUTLINE)
        + ", 'DC-NAM', 'Kết quả thực hiện Chỉ thị số 01/CT-UBND', '[]');"
        + "INSERT INTO report_regime"
        + columns(
            "code, title, frequency, counting, plan_id, outline_id, recipient_unit_id, reporter_ids, addressee,"
                + " levels, signing_route, symbol, active")
        + " VALUES ("
        + stamp(REGIME)
        + ", 'BC-NAM', 'Báo cáo năm', 'YEAR', 'REPORTING', '%s', '%s', '%s', '{}', 'Chủ tịch UBND tỉnh', '[]', '[]',"
            .formatted(IssuedPlan.PLAN, OUTLINE, Office.unit("KHTC"))
        + " 'BC-SKHCN', true);";
  }

  private static String node(String code, String number, int level, String content, String title) {
    return """
        {"code": "%s", "number": "%s", "title": "%s", "level": %d, "content": "%s", "askedOf": "BOTH", "required": false}"""
        .formatted(code, number, title, level, content);
  }

  private static String period(UUID id, int year) {
    String nodes =
        String.join(
            ",",
            node("I", "I", 1, "TEXT", "Công tác chỉ đạo, triển khai"),
            node("II", "II", 1, "NONE", "Kết quả thực hiện"),
            node("II.1", "1", 2, "INDICATORS", "Các chỉ tiêu"),
            node("II.2", "2", 2, "TASKS", "Các nhiệm vụ, giải pháp"),
            node("II.3", "3", 2, "TASK_FIGURES", "Tiến độ nhiệm vụ được giao"),
            node("III.1", "1", 2, "TEXT", "Ưu điểm"));
    String frozen =
        """
        {"code": "BC-NAM", "title": "Báo cáo năm", "frequency": "YEAR", "window": "REPORTING", "planId": "%s",
         "outlineTitle": "Kết quả thực hiện Chỉ thị số 01/CT-UBND", "nodes": [%s],
         "reporterIds": ["%s", "%s", "%s"], "recipientUnitId": "%s", "addressee": "Chủ tịch UBND tỉnh", "levels": [],
         "signingRoute": [{"role": "AUTHOR"}, {"role": "HEAD", "purpose": "nội dung"}, {"role": "DIRECTOR"}, {"role": "CLERK"}],
         "symbol": "BC-SKHCN"}"""
            .formatted(
                IssuedPlan.PLAN,
                nodes,
                Office.unit("QLKH"),
                Office.unit("QLCN"),
                Office.unit("TDC"),
                Office.unit("KHTC"));
    return "INSERT INTO report_period"
        + columns(
            "regime_id, period, period_first, period_last, window_from, window_to, due_unit, due_department, state, frozen")
        + " VALUES ("
        + stamp(id)
        + ", '"
        + REGIME
        + "', '%1$d', '%1$d-01-01', '%1$d-12-31', '2020-12-15', '2021-12-14', '2021-12-19', '2021-12-20', 'OPEN', '"
            .formatted(year)
        + frozen
        + "');";
  }

  private static UUID report(Object unit) {
    return Office.id("report", unit.toString());
  }

  private static String report(String unit) {
    return "INSERT INTO report"
        + columns("period_id, unit_id, recipient_unit_id, state, due_on")
        + " VALUES ("
        + stamp(report((Object) unit))
        + ", '%s', '%s', '%s', 'DRAFT', '2021-12-19');"
            .formatted(PERIOD, Office.unit(unit), Office.unit("KHTC"));
  }

  /** The report of a unit, as an id. */
  public static String reportOf(String unit) {
    return report((Object) unit).toString();
  }

  /** Handed in on the day and received at once. */
  public static void received(String unit, int no, String on, String content) {
    UUID report = report((Object) unit);
    IssuedPlan.run(
        "INSERT INTO report_submission"
            + columns(
                "report_id, no, submitted_at, submitted_on, submitted_by, on_behalf, content, digest")
            + " VALUES ("
            + stamp(Office.id("report-submission", unit + no))
            + ", '%1$s', %2$d, '%3$sT02:00:00Z', '%3$s', '%4$s', false, '%5$s', '-');"
                .formatted(report, no, on, Personas.HEAD.accountId(), content)
            + "UPDATE report SET state = 'RECEIVED', last_no = %2$d, received_no = %2$d, last_submitted_on = '%3$s',"
                .formatted(report, no, on)
            + " first_submitted_on = coalesce(first_submitted_on, '%2$s'), received_on = '%2$s' WHERE id = '%1$s';"
                .formatted(report, on));
  }

  public static void excluded(String unit) {
    IssuedPlan.run(
        "UPDATE report SET state = 'EXCLUDED', state_before = 'DRAFT', excluded_reason = 'Đã sáp nhập' WHERE id = '"
            + report((Object) unit)
            + "'");
  }

  /** What QLKH says: a text, and a task that is done. */
  public static String science(String text, String label) {
    return content(
        "QLKH",
        "{\"code\": \"III.1\", \"title\": \"Ưu điểm\", \"text\": \"" + text + "\"}",
        """
        {"taskId": "%s", "code": "II.1/II.1.1", "title": "Triển khai Đề án phát triển thị trường", "sectionId": "%s",
         "sectionNumber": "II.1", "sectionTitle": "Mục", "label": "%s", "state": "COMPLETED",
         "result": "Đã mở 02 lớp.", "difficulty": null, "proposal": null, "workItems": []}"""
            .formatted(IssuedPlan.ONCE, IssuedPlan.SUBSECTION, label),
        "");
  }

  /**
   * What QLCN says: a text, an overdue task, an indicator of which one of two districts is known.
   */
  public static String trade(String text, int marks) {
    return content(
        "QLCN",
        "{\"code\": \"III.1\", \"title\": \"Ưu điểm\", \"text\": \"" + text + "\"}",
        """
        {"taskId": "%s", "code": "II.1/II.1.10", "title": "Hỗ trợ bảo hộ sáng chế", "sectionId": "%s",
         "sectionNumber": "II.1", "sectionTitle": "Mục", "label": "OVERDUE", "state": "IN_PROGRESS",
         "result": null, "difficulty": "Thiếu kinh phí", "proposal": null, "workItems": []}"""
            .formatted(IssuedPlan.OTHER, IssuedPlan.SUBSECTION),
        """
        {"indicatorId": "%1$s", "code": "CT1", "name": "Số nhãn hiệu", "unitOfMeasure": "nhãn hiệu", "decimals": 0,
         "nature": "ESTIMATE", "basis": "CUMULATIVE", "figure": {"state": "REPORTED", "value": %3$d}, "revision": 1,
         "target": "ít nhất 04", "members": [
          {"memberId": "%2$s", "name": "Lục Ngạn", "figure": {"state": "REPORTED", "value": %3$d}, "revision": 1},
          {"memberId": "%4$s", "name": "Tân Yên", "figure": {"state": "NOT_AVAILABLE", "reason": "Chưa thống kê"}}]}"""
            .formatted(INDICATOR, MEMBER, marks, Office.id("member", "TY")));
  }

  private static String content(String unit, String nodes, String tasks, String indicators) {
    return """
        {"asOf": "2021-12-14", "unit": {"id": "%s", "code": "%s", "name": "Phòng %2$s"}, "nodes": [%s], "tasks": [%s],
         "indicators": [%s]}"""
        .formatted(Office.unit(unit), unit, nodes, tasks, indicators);
  }

  /** The id of a report made of both. */
  public static String assembled() {
    received("QLKH", 1, "2021-12-18", science("Chủ động.", "COMPLETED_ON_TIME"));
    received("QLCN", 1, "2021-12-20", trade("Kịp thời.", 67));
    return GivenIndicator.made(Personas.CONSOLIDATOR, PATH, Map.of("periodId", PERIOD));
  }

  public static ValidatableResponse move(Personas who, String id, String path, Object body) {
    return who.sends().body(body).post(PATH + "/" + id + "/" + path).then();
  }

  public static String forward(String id, Personas... through) {
    for (Personas who : through) {
      move(who, id, "signing-steps", Map.of("decision", "FORWARD")).statusCode(200);
    }
    return id;
  }

  /** Another period of the regime, in which QLKH has reported. */
  public static void another(int year) {
    UUID period = Office.id("report-period", "" + year);
    UUID report = Office.id("report", "QLKH" + year);
    IssuedPlan.run(
        period(period, year)
            + "INSERT INTO report SELECT (r).* FROM (SELECT jsonb_populate_record(r, jsonb_build_object('id', '%s',"
                .formatted(report)
            + " 'period_id', '%s')) AS r FROM report r WHERE id = '%s') x;"
                .formatted(period, report((Object) "QLKH"))
            + "INSERT INTO report_submission SELECT (s).* FROM (SELECT jsonb_populate_record(s,"
            + " jsonb_build_object('id', gen_random_uuid(), 'report_id', '%s')) AS s FROM report_submission s"
                .formatted(report)
            + " WHERE report_id = '%s') x;".formatted(report((Object) "QLKH")));
  }

  /** The id of the report made of it. */
  public static String made(int year) {
    return GivenIndicator.made(
        Personas.CONSOLIDATOR, PATH, Map.of("periodId", Office.id("report-period", "" + year)));
  }

  /** What the clerk enters, with a signed file of his own. */
  public static Map<String, Object> number(String number) {
    return number(Personas.CLERK, number);
  }

  public static Map<String, Object> number(Personas who, String number) {
    return Map.of(
        "number",
        number,
        "issuedOn",
        "2021-12-20",
        "signerId",
        Personas.DIRECTOR.accountId(),
        "attachmentId",
        file(who, "ban-ky.pdf", PDF));
  }

  public static String file(Personas who, String name, byte[] content) {
    return given()
        .auth()
        .oauth2(who.token())
        .multiPart("file", name, content)
        .post("/api/v1/attachments")
        .then()
        .statusCode(201)
        .extract()
        .as(Answer.class)
        .id();
  }

  /** A file of the report, as its author gets it. */
  public static byte[] file(String id, String name) {
    return Personas.CONSOLIDATOR
        .asks()
        .accept("*/*")
        .get(PATH + "/" + id + "/" + name)
        .then()
        .statusCode(200)
        .extract()
        .asByteArray();
  }

  public static String issued(String id, String number) {
    forward(id, Personas.CONSOLIDATOR, Personas.PLANNING_HEAD, Personas.DIRECTOR);
    move(Personas.CLERK, id, "issuances", number(number)).statusCode(200);
    return id;
  }
}
