package vn.tiendo.support;

import io.restassured.response.ExtractableResponse;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** Documents, plans, sections and tasks made through the API, as the planning office makes them. */
public final class GivenPlan {
  private static final AtomicInteger NUMBERS = new AtomicInteger();

  public final String planId;
  public final String sectionId;

  private GivenPlan(String planId, String sectionId) {
    this.planId = planId;
    this.sectionId = sectionId;
  }

  /** The id of a document of the office, each with a number of its own. */
  public static String document() {
    int number = NUMBERS.incrementAndGet();
    return created(
        "/api/v1/documents",
        Map.of(
            "type", "PLAN",
            "number", String.valueOf(number),
            "symbol", "KH-SVD",
            "issuer", "Sở Khoa học và Công nghệ",
            "issuedOn", "2021-01-29",
            "abstract", "Kế hoạch ví dụ số " + number,
            "text",
                "I. NHIỆM VỤ\n\nPhòng Quản lý Khoa học chủ trì lập danh mục, hoàn thành trong năm 2021."));
  }

  /** A draft plan 2021–2025 with one section, kept by KHTC. */
  public static GivenPlan draft() {
    String id = plan("PLAN");
    String section =
        created(
            "/api/v1/plans/" + id + "/sections",
            Map.of("code", "I", "number", "I", "title", "NHIỆM VỤ"));
    return new GivenPlan(id, section);
  }

  /** The id of one more section of this plan. */
  public String section(Map<String, Object> body) {
    return created("/api/v1/plans/" + planId + "/sections", body);
  }

  /** A register kept by KHTC: in force, without sections. */
  public static GivenPlan register() {
    return new GivenPlan(plan("REGISTER"), null);
  }

  private static String plan(String kind) {
    int number = NUMBERS.incrementAndGet();
    return created(
        "/api/v1/plans",
        Map.of(
            "code", kind + "-" + number,
            "kind", kind,
            "title", "Kế hoạch ví dụ " + number,
            "documentId", document(),
            "startsOn", "2021-01-01",
            "endsOn", "2025-12-31",
            "ownerUnit", "SO",
            "trackingUnit", "KHTC",
            "consolidatingUnit", "KHTC"));
  }

  /** The plan takes effect from 31/01/2021. */
  public GivenPlan issued() {
    Personas.CONSOLIDATOR
        .asks()
        .body(Map.of("issuedOn", "2021-01-31"))
        .post("/api/v1/plans/" + planId + "/issue-decisions")
        .then()
        .statusCode(200);
    return this;
  }

  /** The body of a task of QLKH, due at the end of 2021; the pairs replace or add members. */
  public Map<String, Object> body(Object... pairs) {
    Map<String, Object> body = new HashMap<>();
    body.put("planId", planId);
    if (sectionId != null) {
      body.put("sectionId", sectionId);
    } else {
      body.put("documentIds", List.of(document()));
    }
    body.put("code", "1." + NUMBERS.incrementAndGet());
    body.put("title", "Lập danh mục");
    body.put(
        "description", "Phòng Quản lý Khoa học chủ trì lập danh mục, hoàn thành trong năm 2021.");
    body.put("leadUnit", "QLKH");
    body.put("deadline", endOf2021());
    for (int i = 0; i < pairs.length; i += 2) {
      body.put((String) pairs[i], pairs[i + 1]);
    }
    body.values().removeIf(java.util.Objects::isNull);
    return body;
  }

  public static Map<String, Object> endOf2021() {
    return Map.of(
        "type",
        "END_OF_PERIOD",
        "text",
        "Hoàn thành trong năm 2021",
        "period",
        "2021",
        "statedDate",
        "2021-12-31",
        "bound",
        "BY",
        "setBy",
        "DIRECTOR",
        "extensionAuthority",
        "DIRECTOR");
  }

  public static Map<String, Object> fixed(String date, String bound) {
    return Map.of(
        "type",
        "FIXED",
        "text",
        "ngày " + date,
        "statedDate",
        date,
        "bound",
        bound,
        "setBy",
        "DIRECTOR",
        "extensionAuthority",
        "DEPUTY_IN_CHARGE");
  }

  public static Map<String, Object> before20December() {
    return Map.of(
        "type",
        "RECURRING",
        "text",
        "trước ngày 20/12 hằng năm",
        "bound",
        "BEFORE",
        "recurrence",
        Map.of("unit", "YEAR", "times", 1, "month", 12, "day", 20),
        "setBy",
        "DIRECTOR",
        "extensionAuthority",
        "DIRECTOR");
  }

  public static Map<String, Object> undated(String type) {
    return Map.of("type", type, "text", "Văn bản không nêu thời hạn.");
  }

  /** The id of a task made in this plan or register. */
  public String task(Object... pairs) {
    return created("/api/v1/tasks", body(pairs));
  }

  /** The id of the occurrence that a task shows today. */
  public static String occurrenceOf(String taskId) {
    return Personas.CONSOLIDATOR
        .asks()
        .get("/api/v1/tasks/" + taskId)
        .then()
        .statusCode(200)
        .extract()
        .path("occurrenceId");
  }

  /**
   * The id of the occurrence of an issued task of a new plan; the deputy director is in charge of
   * it.
   */
  public static String occurrence(Object... pairs) {
    GivenPlan plan = draft();
    String task = plan.task(with(pairs, "leaderId", Personas.DEPUTY.accountId().toString()));
    plan.issued();
    return occurrenceOf(task);
  }

  private static Object[] with(Object[] pairs, Object... more) {
    Object[] all = java.util.Arrays.copyOf(pairs, pairs.length + more.length);
    System.arraycopy(more, 0, all, pairs.length, more.length);
    return all;
  }

  private static String created(String path, Map<String, Object> body) {
    return Personas.CONSOLIDATOR
        .asks()
        .body(body)
        .post(path)
        .then()
        .statusCode(201)
        .extract()
        .as(Answer.class)
        .id();
  }

  /** What a persona reads at an address. */
  public static ExtractableResponse<Response> read(Personas persona, String path) {
    return persona.asks().get(path).then().statusCode(200).extract();
  }

  public static String etag(String path) {
    return read(Personas.CONSOLIDATOR, path).header("ETag");
  }
}
