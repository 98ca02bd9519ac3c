package vn.tiendo.support;

import io.restassured.response.ExtractableResponse;
import io.restassured.response.Response;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.tiendo.common.time.OfficeClock;

/** Indicators of QLCN in plans of KHTC, with phases and values, made through the API. */
public final class GivenIndicator {
  private GivenIndicator() {}

  /** The body of an indicator; the pairs replace or add members, null removes. */
  public static Map<String, Object> body(GivenPlan plan, String code, Object... pairs) {
    Map<String, Object> body = new HashMap<>();
    body.put("planId", plan.planId);
    body.put("sectionId", plan.sectionId);
    body.put("code", code);
    body.put("name", "Số chỉ dẫn địa lý");
    body.put("definition", "Số chỉ dẫn địa lý được bảo hộ tính đến cuối kỳ.");
    body.put("unitOfMeasure", "chỉ dẫn địa lý");
    body.put("decimals", 0);
    body.put("frequency", "YEARLY");
    body.put("direction", "HIGHER_IS_BETTER");
    body.put("basis", "CUMULATIVE");
    body.put("aggregation", Map.of("overTime", "LAST", "overMembers", "NONE"));
    body.put("ownerUnit", "QLCN");
    body.put("baseline", Map.of("state", "NOT_AVAILABLE", "reason", "Kế hoạch không nêu."));
    body.put("targets", List.of(atLeast(4, 2025)));
    for (int i = 0; i < pairs.length; i += 2) {
      body.put((String) pairs[i], pairs[i + 1]);
    }
    body.values().removeIf(java.util.Objects::isNull);
    return body;
  }

  public static Map<String, Object> atLeast(Number value, Integer year) {
    return target("AT_LEAST", value, null, "TOTAL", year);
  }

  public static Map<String, Object> target(
      String type, Number value, Number upper, String per, Integer year) {
    Map<String, Object> target = new HashMap<>();
    target.put("type", type);
    target.put("value", value);
    target.put("upper", upper);
    target.put("per", per);
    target.put("year", year);
    target.put("commitment", "STRIVED");
    target.put("text", "Phấn đấu đạt mục tiêu");
    target.values().removeIf(java.util.Objects::isNull);
    return target;
  }

  /** The id of an indicator added to the draft. */
  public static String add(GivenPlan plan, String code, Object... pairs) {
    return made(Personas.CONSOLIDATOR, "/api/v1/indicators", body(plan, code, pairs));
  }

  /** The id of the only indicator of a new plan in force since 31/01/2021. */
  public static String issued(Object... pairs) {
    GivenPlan plan = GivenPlan.draft();
    String id = add(plan, "CT-1", pairs);
    plan.task();
    plan.issued();
    return id;
  }

  /** Phases of an indicator, pairs of period and value, set, submitted and approved. */
  public static String phases(String indicator, Object... pairs) {
    List<Map<String, Object>> rows = new ArrayList<>();
    for (int i = 0; i < pairs.length; i += 2) {
      rows.add(Map.of("period", pairs[i], "value", pairs[i + 1]));
    }
    String set =
        made(
            Personas.OTHER_OFFICER,
            "/api/v1/indicators/" + indicator + "/phases",
            Map.of("rows", rows));
    done(Personas.OTHER_HEAD, "/api/v1/phase-sets/" + set + "/submissions", null);
    done(Personas.DEPUTY, "/api/v1/phase-sets/" + set + "/approvals", Map.of());
    return set;
  }

  /** The body of a value; OFFICIAL and CUMULATIVE unless the pairs say otherwise. */
  public static Map<String, Object> valueBody(
      String indicator, String period, Number value, Object... pairs) {
    Map<String, Object> body = new HashMap<>();
    body.put("indicatorId", indicator);
    body.put("period", period);
    body.put("nature", "OFFICIAL");
    body.put("basis", "CUMULATIVE");
    body.put("figure", value == null ? null : Map.of("state", "REPORTED", "value", value));
    for (int i = 0; i < pairs.length; i += 2) {
      body.put((String) pairs[i], pairs[i + 1]);
    }
    body.values().removeIf(java.util.Objects::isNull);
    return body;
  }

  /** The id of a value entered by the owner unit, a draft. */
  public static String draft(String indicator, String period, Number value, Object... pairs) {
    return made(
        Personas.OTHER_OFFICER,
        "/api/v1/indicator-values",
        valueBody(indicator, period, value, pairs));
  }

  public static String submitted(String indicator, String period, Number value, Object... pairs) {
    String id = draft(indicator, period, value, pairs);
    done(Personas.OTHER_OFFICER, "/api/v1/indicator-values/" + id + "/submissions", null);
    return id;
  }

  public static String verified(String indicator, String period, Number value, Object... pairs) {
    String id = submitted(indicator, period, value, pairs);
    done(Personas.CONSOLIDATOR, "/api/v1/indicator-values/" + id + "/verifications", null);
    return id;
  }

  /** A disaggregation with these members since ever. @return its id, then those of the members */
  public static List<String> disaggregation(String code, String... members) {
    List<String> ids = new ArrayList<>();
    ids.add(
        made(
            Personas.ADMINISTRATOR,
            "/api/v1/disaggregations",
            Map.of("code", code, "name", "Phân tổ " + code)));
    for (String member : members) {
      ids.add(
          made(
              Personas.ADMINISTRATOR,
              "/api/v1/disaggregations/" + ids.getFirst() + "/members",
              Map.of("code", member, "names", List.of(Map.of("name", "Huyện " + member)))));
    }
    return ids;
  }

  /** From now on it is nine in the morning of this day. */
  public static void itIs(OfficeClock clock, String day) {
    clock.standAt(Instant.parse(day + "T02:00:00Z"));
  }

  public static ExtractableResponse<Response> done(Personas who, String path, Object body) {
    var request = who.sends();
    if (body != null) {
      request = request.body(body);
    }
    return request.post(path).then().statusCode(200).extract();
  }

  public static String made(Personas who, String path, Object body) {
    return who.sends().body(body).post(path).then().statusCode(201).extract().as(Answer.class).id();
  }

  /** A command checked without being done, by whoever may do it. */
  public static void checked(Personas who, String path, Object body) {
    var request = who.sends();
    if (body != null) {
      request = request.body(body);
    }
    request.post(path + "?validateOnly=true").then().statusCode(204);
  }
}
