package vn.tiendo.support;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Plans made through the API as tests need them. */
public final class Drafts {
  /** The text of the document of {@link #plan}. */
  public static final String TEXT =
      "I. NHIỆM VỤ\n\n1. Phòng Một chủ trì lập danh mục. 2. Phòng Hai chủ trì rà\n\nsoát. II. TỔ CHỨC THỰC HIỆN";

  private Drafts() {}

  /** A plan document with {@link #TEXT}, number and date blank. @return its id */
  public static String document() {
    return Personas.CONSOLIDATOR
        .asks()
        .body(
            Map.of(
                "type", "PLAN",
                "symbol", "KH-SO",
                "issuer", "Sở Khoa học và Công nghệ",
                "abstract", "Kế hoạch năm 2021",
                "text", TEXT))
        .post("/api/v1/documents")
        .then()
        .statusCode(201)
        .extract()
        .as(Answer.class)
        .id();
  }

  /** The body of a plan of the test office for 2021–2025, kept by KHTC. */
  public static Map<String, Object> body(String code) {
    Map<String, Object> body = new HashMap<>();
    body.put("code", code);
    body.put("kind", "PLAN");
    body.put("title", "Kế hoạch " + code);
    body.put("startsOn", "2021-01-01");
    body.put("endsOn", "2025-12-31");
    body.put("ownerUnit", "SO");
    body.put("trackingUnit", "KHTC");
    body.put("consolidatingUnit", "KHTC");
    return body;
  }

  /** A draft plan with a document. @return its id */
  public static String plan(String code) {
    Map<String, Object> body = body(code);
    body.put("documentId", document());
    return create(body);
  }

  public static String create(Map<String, Object> body) {
    return Personas.CONSOLIDATOR
        .asks()
        .body(body)
        .post("/api/v1/plans")
        .then()
        .statusCode(201)
        .extract()
        .as(Answer.class)
        .id();
  }

  /** A section at the end of its siblings. @return its id */
  public static String section(
      String plan, String code, String number, String title, String parent) {
    Map<String, Object> body = new HashMap<>();
    body.put("code", code);
    body.put("number", number);
    body.put("title", title);
    if (parent != null) {
      body.put("parentId", parent);
    }
    return Personas.CONSOLIDATOR
        .asks()
        .body(body)
        .post("/api/v1/plans/" + plan + "/sections")
        .then()
        .statusCode(201)
        .extract()
        .as(Answer.class)
        .id();
  }

  /** A task with a fixed deadline, led by the unit. @return its id */
  public static String task(String plan, String section, String code, String lead) {
    return task(plan, section, code, lead, List.of());
  }

  /** The same with coordinators as the contract has them. */
  public static String task(
      String plan,
      String section,
      String code,
      String lead,
      List<Map<String, String>> coordinators) {
    Map<String, Object> body = new HashMap<>();
    body.put("planId", plan);
    body.put("sectionId", section);
    body.put("code", code);
    body.put("title", "Nhiệm vụ " + code);
    body.put("description", "Lập danh mục " + code);
    body.put("leadUnit", lead);
    body.put("coordinators", coordinators);
    body.put(
        "deadline",
        Map.of(
            "type", "FIXED",
            "text", "trước ngày 20/12/2021",
            "statedDate", "2021-12-20",
            "bound", "BEFORE",
            "setBy", "DIRECTOR",
            "extensionAuthority", "DIRECTOR"));
    return Personas.CONSOLIDATOR
        .asks()
        .body(body)
        .post("/api/v1/tasks")
        .then()
        .statusCode(201)
        .extract()
        .as(Answer.class)
        .id();
  }

  public static void issue(String plan, String on) {
    Personas.CONSOLIDATOR
        .asks()
        .body(Map.of("issuedOn", on))
        .post("/api/v1/plans/" + plan + "/issue-decisions")
        .then()
        .statusCode(200);
  }

  public static String etag(Personas reader, String path) {
    return reader.asks().get(path).then().statusCode(200).extract().header("ETag");
  }
}
