package vn.tiendo.matrix;

import static vn.tiendo.common.security.Relation.AUTHOR;
import static vn.tiendo.common.security.Relation.CLERK;
import static vn.tiendo.common.security.Relation.INSTALLATION_ADMINISTRATOR;
import static vn.tiendo.common.security.Relation.PLAN_EDITOR;
import static vn.tiendo.common.security.Relation.READER;
import static vn.tiendo.common.security.Relation.SELF;
import static vn.tiendo.matrix.Attempt.bare;
import static vn.tiendo.matrix.Attempt.by;
import static vn.tiendo.matrix.Attempt.of;
import static vn.tiendo.support.Personas.ADMINISTRATOR;
import static vn.tiendo.support.Personas.CONSOLIDATOR;
import static vn.tiendo.support.Personas.OFFICER;
import static vn.tiendo.support.Personas.OTHER_ADMINISTRATOR;
import static vn.tiendo.support.Personas.OTHER_OFFICER;
import static vn.tiendo.support.Personas.PLANNING_HEAD;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.tiendo.common.security.Relation;
import vn.tiendo.support.ApiTest;
import vn.tiendo.support.GivenIndicator;
import vn.tiendo.support.GivenPlan;
import vn.tiendo.support.Office;
import vn.tiendo.support.Personas;

/** Units, people, machines, days, disaggregations, documents: kept besides plans. */
@ApiTest
class InstallationAccessApiTest {
  private static final Relation KEEPER = Relation.ADMINISTRATOR;

  /** The department's administrator keeps the installation too. */
  private static People administered(People people) {
    return people.with(KEEPER, ADMINISTRATOR).with(INSTALLATION_ADMINISTRATOR, ADMINISTRATOR);
  }

  private static Subject one(String name, People people) {
    return new Subject(name, "", name, people, Set.of());
  }

  @Test
  void units() {
    People ours = administered(People.everybody());
    People theirs = administered(People.everybody()).with(KEEPER, OTHER_ADMINISTRATOR);
    Map<String, Object> event =
        Map.of("kind", "ABOLISH", "happenedOn", "2021-03-15", "legalBasis", "QĐ 1");
    new Matrix(
            "/api/v1/units/{id}",
            OFFICER,
            of("editUnit", Map.of("note", "Ghi chú")),
            by("createUnit", s -> unit(s.name())).inTheBody(),
            by("createUnitEvent", s -> with(event, "fromUnits", List.of(s.name()))).inTheBody())
        .listedAt("/api/v1/units")
        .judge(
            List.of(
                new Subject("QLCN", "", Office.unit("QLCN").toString(), ours, Set.of()),
                new Subject("KHAC", "", Office.unit("KHAC").toString(), theirs, Set.of())));
    new Matrix(
            null,
            OFFICER,
            by(
                    "createUnitClass",
                    s -> Map.of("code", "LOP-" + s.name(), "name", "Lớp", "organisation", s.name()))
                .inTheBody())
        .judge(List.of(one("SO", ours), one("KHAC", theirs)));
  }

  private static Map<String, Object> unit(String parent) {
    return Map.of(
        "code",
        "MOI",
        "kind",
        "OFFICE",
        "name",
        "Phòng mới",
        "parent",
        parent,
        "validFrom",
        "2021-01-01");
  }

  private static Map<String, Object> with(Map<String, Object> body, String name, Object value) {
    Map<String, Object> more = new java.util.HashMap<>(body);
    more.put(name, value);
    return more;
  }

  @Test
  void people() {
    String active = OTHER_OFFICER.accountId().toString();
    String disabled = Personas.OTHER_HEAD.accountId().toString();
    GivenIndicator.done(ADMINISTRATOR, "/api/v1/users/" + disabled + "/disablements", null);
    People seen = administered(People.house()).with(SELF, OTHER_OFFICER);
    // His tokens are refused before any right is asked for; only his administrators see him.
    People gone = administered(People.nobody()).with(READER, ADMINISTRATOR);
    Map<String, Object> position =
        Map.of("kind", "HEAD", "unit", "QLKH", "validFrom", "2021-06-01");
    new Matrix(
            "/api/v1/users/{id}",
            ADMINISTRATOR,
            of("editUser", Map.of("phone", "0204 3855 001")),
            of("createPosition", position),
            bare("disableUser"),
            bare("enableUser"),
            bare("resetUserPassword"))
        .besides("getPersonalData", "endPosition")
        .without(Personas.OTHER_HEAD)
        .judge(
            List.of(new Subject("ACTIVE", active, seen), new Subject("DISABLED", disabled, gone)));
    new Matrix(null, OFFICER, by("endPosition", s -> Map.of("lastDay", "2021-03-31")).inTheBody())
        .without(Personas.OTHER_HEAD)
        .judge(List.of(new Subject("", active, administered(People.house()))));
  }

  @Test
  void what_is_made_for_an_organisation() {
    People ours = administered(People.everybody());
    People theirs = administered(People.everybody()).with(KEEPER, OTHER_ADMINISTRATOR);
    new Matrix(
            null,
            OFFICER,
            by("createUser", s -> user(s.name())).inTheBody(),
            by("importUsers", s -> Map.of("rows", List.of(row(s.name())))).inTheBody(),
            by("createApiClient", s -> client(s.name())).inTheBody())
        .judge(List.of(one("SO", ours), one("KHAC", theirs)));
    new Matrix(
            null,
            OFFICER,
            of("createDisaggregation", Map.of("code", "HUYEN", "name", "Huyện")).inTheBody())
        .judge(List.of(one("anybody's", theirs)));
    Attempt day = of("createCalendarDay", day("2021-08-13")).inTheBody();
    new Matrix(null, OFFICER, day, bare("rotateSigningKeys"))
        .judge(List.of(one("installation", ours)));
  }

  private static Map<String, Object> user(String unit) {
    return Map.of(
        "username",
        "nguoi.moi",
        "fullName",
        "Nguyễn Văn Mới",
        "positions",
        List.of(Map.of("kind", "OFFICER", "unit", unit)));
  }

  private static Map<String, Object> row(String unit) {
    return Map.of(
        "username",
        "nguoi.moi",
        "fullName",
        "Nguyễn Văn Mới",
        "position",
        "Chuyên viên",
        "unit",
        unit);
  }

  private static Map<String, Object> client(String unit) {
    return Map.of(
        "name",
        "Máy",
        "unit",
        unit,
        "scopes",
        List.of("read"),
        "expiresAt",
        "2021-12-31T17:00:00Z");
  }

  private static Map<String, Object> day(String date) {
    return Map.of("date", date, "kind", "HOLIDAY", "name", "Nghỉ bù");
  }

  @Test
  void machine_clients() {
    String active = machine();
    String disabled = machine();
    GivenIndicator.done(ADMINISTRATOR, "/api/v1/api-clients/" + disabled + "/disablements", null);
    People people = administered(People.nobody()).with(READER, ADMINISTRATOR);
    new Matrix(
            "/api/v1/api-clients/{id}",
            ADMINISTRATOR,
            of("editApiClient", Map.of("name", "Máy khác")),
            bare("changeApiClientSecret"),
            bare("disableApiClient"),
            bare("enableApiClient"))
        .judge(
            List.of(
                new Subject("ACTIVE", active, people), new Subject("DISABLED", disabled, people)));
  }

  private static String machine() {
    return ADMINISTRATOR
        .asks()
        .body(client("SO"))
        .post("/api/v1/api-clients")
        .then()
        .statusCode(201)
        .extract()
        .path("client.id");
  }

  @Test
  void calendar_and_disaggregations() {
    String day = GivenIndicator.made(ADMINISTRATOR, "/api/v1/calendar-days", day("2021-08-12"));
    People kept = administered(People.everybody());
    new Matrix(
            "/api/v1/calendar-days/{id}",
            OFFICER,
            of("editCalendarDay", Map.of("verified", true)),
            bare("deleteCalendarDay"))
        .judge(List.of(new Subject("", day, kept)));
    // Shared by all plans of the installation: any administrator keeps them.
    List<String> ids = GivenIndicator.disaggregation("HUYEN", "A");
    Map<String, Object> member = Map.of("code", "B", "names", List.of(Map.of("name", "Huyện B")));
    new Matrix(
            "/api/v1/disaggregations/{id}",
            OFFICER,
            of("editDisaggregation", Map.of("name", "Huyện, thành phố")),
            of("createDisaggregationMember", member))
        .judge(List.of(new Subject("", ids.get(0), kept.with(KEEPER, OTHER_ADMINISTRATOR))));
    new Matrix(
            "/api/v1/disaggregation-members/{id}",
            OFFICER,
            of("editDisaggregationMember", Map.of("validTo", "2025-06-30")))
        .judge(List.of(new Subject("", ids.get(1), kept)));
  }

  @Test
  void documents_and_plans_to_be() {
    GivenPlan plan = GivenPlan.draft();
    String document =
        GivenPlan.read(CONSOLIDATOR, "/api/v1/plans/" + plan.planId).path("document.id");
    People readers =
        People.house()
            .with(AUTHOR, CONSOLIDATOR)
            .with(PLAN_EDITOR, CONSOLIDATOR, PLANNING_HEAD)
            .with(CLERK, Personas.CLERK)
            .with(KEEPER, ADMINISTRATOR);
    new Matrix(
            "/api/v1/documents/{id}",
            CONSOLIDATOR,
            of("editDocument", Map.of("abstract", "Kế hoạch khác")))
        .listedAt("/api/v1/documents")
        .judge(List.of(new Subject("", document, readers)));
    Map<String, Object> body = vn.tiendo.support.Drafts.body("KH-MOI");
    new Matrix(
            null,
            OFFICER,
            of("createPlan", body).inTheBody(),
            of("createDocument", Map.of("type", "LETTER", "issuer", "Sở", "abstract", "Về việc")))
        .judge(
            List.of(one("SO", People.everybody().with(PLAN_EDITOR, CONSOLIDATOR, PLANNING_HEAD))));
  }

  @Test
  void views_and_delegations() {
    Map<String, Object> view =
        Map.of("list", "TASKS", "name", "Của tôi", "query", "", "shared", true);
    String id = GivenIndicator.made(OFFICER, "/api/v1/views", view);
    new Matrix(
            "/api/v1/views/{id}",
            OFFICER,
            of("editView", Map.of("name", "Khác")),
            bare("deleteView"))
        .listedAt("/api/v1/views")
        .judge(List.of(new Subject("", id, People.house().with(AUTHOR, OFFICER))));
    new Matrix(null, OFFICER, of("createView", with(view, "name", "Mới")))
        .judge(List.of(one("anybody's", People.everybody())));
    Map<String, Object> leave =
        Map.of(
            "fromId",
            OFFICER.accountId(),
            "toId",
            Personas.HEAD.accountId(),
            "validFrom",
            "2021-03-15",
            "lastDay",
            "2021-03-20");
    String active = GivenIndicator.made(OFFICER, "/api/v1/delegations", leave);
    String planned =
        GivenIndicator.made(OFFICER, "/api/v1/delegations", with(leave, "validFrom", "2021-03-18"));
    String ended = GivenIndicator.made(OFFICER, "/api/v1/delegations", leave);
    GivenIndicator.done(OFFICER, "/api/v1/delegations/" + ended + "/endings", null);
    People keepers = People.house().with(SELF, OFFICER).with(KEEPER, ADMINISTRATOR);
    new Matrix("/api/v1/delegations/{id}", OFFICER, bare("endDelegation"))
        .listedAt("/api/v1/delegations")
        .judge(
            List.of(
                new Subject("ACTIVE", active, keepers),
                new Subject("PLANNED", planned, keepers),
                new Subject("ENDED", ended, keepers)));
    new Matrix(null, OFFICER, of("createDelegation", leave).inTheBody())
        .judge(List.of(one("OFFICER", keepers)));
  }
}
