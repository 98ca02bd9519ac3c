package vn.tiendo.unit;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import vn.tiendo.support.ApiTest;
import vn.tiendo.support.Office;
import vn.tiendo.support.Personas;

/** Units that administrators add and change. */
@ApiTest
class UnitChangeApiTest {
  @Test
  void a_unit_is_added_under_its_department_and_found_by_code_and_agency_code() {
    create(
            Personas.ADMINISTRATOR,
            """
            {"code":"SO-TT","kind":"INSPECTORATE","name":"Thanh tra Sở","shortName":"TTr","parent":"SO","hasSeal":true,
             "validFrom":"2021-02-01","identifiers":[{"scheme":"QD20_2020","value":"H02.30.1"}],"note":"Ghi chú"}""")
        .statusCode(201)
        .header("Location", startsWith("/api/v1/units/"))
        .header("ETag", startsWith("\"0."))
        .body("parent.code", equalTo("SO"))
        .body("internal", equalTo(true))
        .body("allowedActions", contains("createUnit", "editUnit", "createUnitEvent"));
    for (String key : new String[] {"SO-TT", "H02.30.1"}) {
      Personas.OFFICER
          .asks()
          .get("/api/v1/units?code=" + key)
          .then()
          .statusCode(200)
          .body("items.name", contains("Thanh tra Sở"))
          .body("items[0].allowedActions", empty());
    }
    Personas.OFFICER
        .asks()
        .get("/api/v1/units?parent=SO&q=thanh tra")
        .then()
        .body("items.code", contains("SO-TT"));
    Personas.OFFICER
        .asks()
        .get("/api/v1/units?asOf=2021-01-31&limit=200")
        .then()
        .body("items.code", not(hasItem("SO-TT")));
  }

  @Test
  void a_rename_from_a_day_closes_the_old_name() {
    String id = Office.unit("KHTC").toString();
    patch(
            Personas.ADMINISTRATOR,
            "KHTC",
            "{\"name\":\"Phòng Kế hoạch\",\"effectiveOn\":\"2021-06-01\"}")
        .statusCode(200)
        .body("names.name", contains("Phòng Kế hoạch", "Phòng Kế hoạch Tài chính"))
        .body("names[1].validTo", equalTo("2021-05-31"));
    Personas.OFFICER
        .asks()
        .get("/api/v1/units/" + id + "?asOf=2021-05-31")
        .then()
        .body("name", equalTo("Phòng Kế hoạch Tài chính"));
    Personas.OFFICER
        .asks()
        .get("/api/v1/units/" + id + "?asOf=2021-06-01")
        .then()
        .body("name", equalTo("Phòng Kế hoạch"));
    patch(
            Personas.ADMINISTRATOR,
            "KHTC",
            "{\"name\":\"Phòng Kế hoạch mới\",\"effectiveOn\":\"2021-06-01\"}")
        .statusCode(200)
        .body("names.name", contains("Phòng Kế hoạch mới", "Phòng Kế hoạch Tài chính"));
    patch(Personas.ADMINISTRATOR, "KHTC", "{\"name\":\"Sớm hơn\",\"effectiveOn\":\"2021-05-01\"}")
        .statusCode(400)
        .body("errors[0].code", equalTo("LATER_CHANGE"));
  }

  @Test
  void identifiers_are_replaced_whole_from_a_day() {
    patch(
            Personas.ADMINISTRATOR,
            "KHTC",
            """
            {"identifiers":[{"scheme":"QD20_2020","value":"H02.30.2"}],"effectiveOn":"2021-01-01"}""")
        .statusCode(200);
    patch(
            Personas.ADMINISTRATOR,
            "KHTC",
            """
            {"identifiers":[{"scheme":"QCVN102","value":"000.00.30.H02"}],"effectiveOn":"2021-03-01"}""")
        .statusCode(200)
        .body("identifiers.value", contains("000.00.30.H02"));
    Personas.OFFICER
        .asks()
        .get("/api/v1/units/" + Office.unit("KHTC") + "?asOf=2021-02-28")
        .then()
        .body("identifiers.value", contains("H02.30.2"))
        .body("identifiers[0].validTo", equalTo("2021-02-28"));
    patch(
            Personas.ADMINISTRATOR,
            "QLKH",
            """
            {"identifiers":[{"scheme":"QCVN102","value":"000.00.30.H02"}],"effectiveOn":"2021-03-02"}""")
        .statusCode(409)
        .body("code", equalTo("DUPLICATE_IDENTIFIER"));
    patch(
            Personas.ADMINISTRATOR,
            "QLKH",
            "{\"identifiers\":[{\"scheme\":\"QD20_2020\",\"value\":\"h02.30\"}]}")
        .statusCode(400)
        .body("errors[0].code", equalTo("BAD_AGENCY_CODE"));
  }

  @Test
  void an_office_moves_inside_its_organisation_only_and_never_under_itself() {
    patch(Personas.ADMINISTRATOR, "QLCN", "{\"parent\":\"TDC\"}")
        .statusCode(200)
        .body("parent.code", equalTo("TDC"));
    patch(Personas.ADMINISTRATOR, "TDC", "{\"parent\":\"QLCN\"}")
        .statusCode(400)
        .body("errors[0].code", equalTo("CYCLE"));
    patch(Personas.ADMINISTRATOR, "KHTC", "{\"parent\":\"KHAC\"}")
        .statusCode(400)
        .body("errors[0].code", equalTo("OTHER_ORGANISATION"));
    patch(Personas.ADMINISTRATOR, "KHTC", "{\"parent\":null}")
        .statusCode(400)
        .body("errors[0].code", equalTo("REQUIRED"));
    patch(Personas.ADMINISTRATOR, "KHTC", "{\"parent\":\"KHONG-CO\"}")
        .statusCode(400)
        .body("errors[0].pointer", equalTo("/parent"));
  }

  @Test
  void an_administrator_keeps_his_own_tree_and_writes_partners_down() {
    patch(Personas.OTHER_ADMINISTRATOR, "KHTC", "{\"name\":\"X\"}").statusCode(403);
    patch(Personas.OTHER_ADMINISTRATOR, "NV", "{\"name\":\"X\"}").statusCode(403);
    patch(Personas.HEAD, "QLKH", "{\"name\":\"X\"}").statusCode(403);
    create(
            Personas.OTHER_ADMINISTRATOR,
            "{\"code\":\"A\",\"kind\":\"OFFICE\",\"name\":\"A\",\"parent\":\"SO\"}")
        .statusCode(403);
    create(
            Personas.OTHER_ADMINISTRATOR,
            "{\"code\":\"A\",\"kind\":\"OFFICE\",\"name\":\"A\",\"parent\":\"NV\"}")
        .statusCode(403);
    create(
            Personas.OTHER_ADMINISTRATOR,
            "{\"code\":\"A\",\"kind\":\"DEPARTMENT\",\"name\":\"A\",\"internal\":true}")
        .statusCode(403);
    create(
            Personas.OTHER_ADMINISTRATOR,
            "{\"code\":\"A\",\"kind\":\"OFFICE\",\"name\":\"A\",\"parent\":\"KHAC\"}")
        .statusCode(201);
    create(
            Personas.OTHER_ADMINISTRATOR,
            "{\"code\":\"B\",\"kind\":\"ASSOCIATION\",\"name\":\"Hội B\"}")
        .statusCode(201)
        .body("internal", equalTo(false))
        .body("parent", nullValue())
        .body("allowedActions", empty());
  }

  @Test
  void a_partner_becomes_an_organisation_and_stays_one() {
    patch(Personas.ADMINISTRATOR, "NV", "{\"internal\":true}")
        .statusCode(200)
        .body("internal", equalTo(true));
    patch(Personas.ADMINISTRATOR, "NV", "{\"internal\":false}")
        .statusCode(400)
        .body("errors[0].code", equalTo("ORGANISATION_STAYS"));
    create(
            Personas.ADMINISTRATOR,
            "{\"code\":\"NV-VP\",\"kind\":\"OFFICE\",\"name\":\"Văn phòng\",\"parent\":\"NV\"}")
        .statusCode(201)
        .body("internal", equalTo(true));
  }

  @Test
  void what_is_wrong_with_a_new_unit_is_said_and_a_code_is_given_once() {
    create(Personas.ADMINISTRATOR, "{\"code\":\"so tt\",\"kind\":\"PALACE\",\"colour\":1}")
        .statusCode(400)
        .body("errors.pointer", hasItem("/name"))
        .body("errors.pointer", hasItem("/code"))
        .body("errors.pointer", hasItem("/kind"))
        .body("errors.pointer", hasItem("/colour"));
    create(
            Personas.ADMINISTRATOR,
            "{\"code\":\"KHTC\",\"kind\":\"OFFICE\",\"name\":\"A\",\"parent\":\"SO\"}")
        .statusCode(409)
        .body("code", equalTo("DUPLICATE_CODE"));
    create(
            Personas.ADMINISTRATOR,
            "{\"code\":\"A\",\"kind\":\"OFFICE\",\"name\":\"A\",\"parent\":\"SO\",\"validFrom\":\"2019-01-01\"}")
        .statusCode(400)
        .body("errors[0].pointer", equalTo("/parent"));
  }

  @Test
  void a_stale_or_missing_etag_is_refused_and_validate_only_writes_nothing() {
    String etag = etag("KHTC");
    Personas.ADMINISTRATOR
        .patches(etag)
        .body("{\"note\":\"một\"}")
        .patch("/api/v1/units/" + Office.unit("KHTC") + "?validateOnly=true")
        .then()
        .statusCode(204);
    Personas.ADMINISTRATOR
        .patches(etag)
        .body("{\"note\":\"một\"}")
        .patch("/api/v1/units/" + Office.unit("KHTC"))
        .then()
        .statusCode(200)
        .body("note", equalTo("một"));
    Personas.ADMINISTRATOR
        .patches(etag)
        .body("{\"note\":\"hai\"}")
        .patch("/api/v1/units/" + Office.unit("KHTC"))
        .then()
        .statusCode(412)
        .body("changedFields", contains("note"));
    Personas.ADMINISTRATOR
        .asks()
        .contentType("application/merge-patch+json")
        .body("{\"note\":\"hai\"}")
        .patch("/api/v1/units/" + Office.unit("KHTC"))
        .then()
        .statusCode(428);
    Personas.ADMINISTRATOR
        .patches("*")
        .body("{\"note\":\"hai\"}")
        .patch("/api/v1/units/" + Office.id("unit", "nobody"))
        .then()
        .statusCode(404);
  }

  static ValidatableResponse create(Personas persona, String body) {
    return persona.asks().body(body).post("/api/v1/units").then();
  }

  static ValidatableResponse patch(Personas persona, String code, String body) {
    return persona
        .patches(etag(code))
        .body(body)
        .patch("/api/v1/units/" + Office.unit(code))
        .then();
  }

  private static String etag(String code) {
    return Personas.OFFICER.asks().get("/api/v1/units/" + Office.unit(code)).header("ETag");
  }
}
