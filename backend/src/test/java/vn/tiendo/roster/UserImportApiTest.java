package vn.tiendo.roster;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import vn.tiendo.common.persistence.Sql;
import vn.tiendo.identity.SignedIn;
import vn.tiendo.support.ApiTest;
import vn.tiendo.support.Personas;

/** People from a list, all or none. */
@ApiTest
class UserImportApiTest {
  private static final AtomicInteger KEYS = new AtomicInteger();
  private static final String CSV =
      """
      Họ và tên;Tên đăng nhập;CHỨC VỤ;Mã đơn vị;Điện thoại;Thư điện tử;Đầu mối;Từ ngày
      Nguyễn Văn Nam;nam.nv;Trưởng phòng;QLKH;0204 3855 001;nam@vidu.gov.vn;x;1/2/2021
      Nguyễn Văn Nam;nam.nv;Phó Giám đốc;SO;;;;
      "Lê; Thị Hoa";hoa.lt;chuyên viên;TDC;;;;
      """;

  @Inject Sql sql;

  @Test
  void who_comes_without_a_user_name_gets_a_free_one_and_the_same_list_again_changes_nothing() {
    String body =
        """
        {"rows":[{"fullName":"Đỗ Thị Thủy","position":"Chuyên viên","unit":"QLKH"},
                 {"fullName":"Đỗ Thị Thủy","position":"Chuyên viên","unit":"TDC"},
                 {"fullName":"Đỗ Thị Thủy","position":"Phó Trưởng phòng","unit":"QLKH","validFrom":"2021-06-01"}]}""";
    List<String> names =
        rows(Personas.ADMINISTRATOR, body, "khong-ten-1")
            .statusCode(200)
            .extract()
            .path("rows.username");
    assertEquals(names.get(0), names.get(2));
    assertTrue(names.get(0).endsWith("dothithuy"), names::toString);
    assertEquals(2, Set.copyOf(names).size(), names::toString);
    rows(Personas.ADMINISTRATOR, body, "khong-ten-2")
        .statusCode(200)
        .body("unchanged", equalTo(3))
        .body("rows.username", equalTo(names));
    String one =
        "{\"fullName\":\"Đỗ Thị Thủy\",\"positions\":[{\"kind\":\"OFFICER\",\"unit\":\"QLKH\"}]}";
    Personas.ADMINISTRATOR
        .asks()
        .body(one)
        .post("/api/v1/users")
        .then()
        .statusCode(201)
        .body("user.username", equalTo(names.get(0) + "2"));
  }

  @Test
  void rows_of_json_become_people_with_passwords_shown_once() {
    String body =
        """
        {"rows":[{"username":"nam.nv","fullName":"Nguyễn Văn Nam","position":"Giám đốc","unit":"SO"},
                 {"username":"hoa.lt","fullName":"Lê Thị Hoa","position":"DEPUTY_HEAD","unit":"TDC","focalPoint":true}]}""";
    rows(Personas.ADMINISTRATOR, body, "nhap-nguoi-1?validateOnly=true").statusCode(204);
    assertEquals(0, sql.count("SELECT count(*) FROM account WHERE username = 'nam.nv'"));
    String password =
        rows(Personas.ADMINISTRATOR, body, "nhap-nguoi-1")
            .statusCode(200)
            .body("created", equalTo(2))
            .body("rows.outcome", contains("CREATED", "CREATED"))
            .body("rows[0].temporaryPassword", matchesPattern("[A-Za-z0-9]{16}"))
            .extract()
            .path("rows[0].temporaryPassword");
    rows(Personas.ADMINISTRATOR, body, "nhap-nguoi-1")
        .statusCode(200)
        .header("Idempotency-Replayed", "true")
        .body("rows[0].temporaryPassword", nullValue());
    SignedIn.signIn("nam.nv", password)
        .statusCode(201)
        .body("user.positions[0].kind", equalTo("DIRECTOR"));
  }

  @Test
  void a_csv_file_as_a_vietnamese_spreadsheet_writes_it_is_read() {
    file(CSV.getBytes(StandardCharsets.UTF_8), "ds.csv", "")
        .statusCode(200)
        .body("created", equalTo(3))
        .body("rows.username", contains("nam.nv", "nam.nv", "hoa.lt"))
        .body("rows[1].temporaryPassword", nullValue());
    Personas.ADMINISTRATOR
        .asks()
        .get("/api/v1/users?q=nam.nv")
        .then()
        .body("items[0].positions.kind", containsInAnyOrder("HEAD", "DEPUTY_DIRECTOR"))
        .body("items[0].positions.find { it.kind == 'HEAD' }.validFrom", equalTo("2021-02-01"))
        .body("items[0].positions.find { it.kind == 'HEAD' }.focalPoint", equalTo(true))
        .body("items[0].phone", equalTo("0204 3855 001"));
    Personas.ADMINISTRATOR
        .asks()
        .get("/api/v1/users?q=hoa.lt")
        .then()
        .body("items[0].fullName", equalTo("Lê; Thị Hoa"));
  }

  @Test
  void a_list_as_an_office_keeps_it_is_read_too() {
    byte[] list =
        Sheets.xlsx(
            new String[][] {
              {"STT", "Họ tên", "Tài khoản", "Chức danh", "Phòng", "Số điện thoại", "Ghi chú"},
              {"1", "Nguyễn Văn Nam", "nam.nv", "Chuyên viên", "phòng quản lý khoa học", "", "x"},
              {"2", "Lê Thị Thư", "thu.lt", "Văn thư", "QLKH", "", ""},
              {"3", "Hoàng Giám", "giam.h", "Giám đốc", "Ban Giám đốc", "", ""}
            });
    file(list, "ds.xlsx", "").statusCode(200).body("created", equalTo(3));
    assertEquals("QLKH", placeOf("nam.nv"));
    assertEquals("SO", placeOf("thu.lt"));
    assertEquals("SO", placeOf("giam.h"));
    byte[] other =
        Sheets.xlsx(
            new String[][] {
              {"Tài khoản", "Họ tên", "Chức vụ", "Phòng", "Mã đơn vị"},
              {"ba.nv", "Ba", "Chuyên viên", "Phòng Không có", "QLKH"}
            });
    file(other, "ds.xlsx", "").statusCode(200);
    assertEquals("QLKH", placeOf("ba.nv"));
  }

  private static String placeOf(String username) {
    return Personas.ADMINISTRATOR
        .asks()
        .get("/api/v1/users?q=" + username)
        .then()
        .extract()
        .path("items[0].positions[0].unit.code");
  }

  @Test
  void the_same_list_again_changes_nothing_and_a_longer_one_adds() {
    byte[] csv = CSV.getBytes(StandardCharsets.UTF_8);
    file(csv, "ds.csv", "").statusCode(200);
    long before = sql.count("SELECT count(*) FROM audit_event");
    file(csv, "ds.csv", "")
        .statusCode(200)
        .body("unchanged", equalTo(3))
        .body("created", equalTo(0));
    assertEquals(before, sql.count("SELECT count(*) FROM audit_event"));
    String more =
        CSV.replace("0204 3855 001", "0204 3855 009")
            + "Lê; Thị Hoa;hoa.lt;văn thư;SO;;;;\n".replaceFirst("Lê; Thị Hoa", "\"Lê; Thị Hoa\"");
    file(more.getBytes(StandardCharsets.UTF_8), "ds.csv", "")
        .statusCode(200)
        .body("rows.outcome", contains("UPDATED", "UNCHANGED", "UNCHANGED", "UPDATED"));
  }

  @Test
  void an_xlsx_file_is_read_and_the_template_is_one() {
    byte[] template =
        Personas.ADMINISTRATOR
            .asks()
            .accept("*/*")
            .get("/api/v1/users/imports/template")
            .then()
            .statusCode(200)
            .header("Content-Disposition", containsString("nguoi-dung.xlsx"))
            .extract()
            .asByteArray();
    file(template, "mau.xlsx", "")
        .statusCode(400)
        .body("errors.pointer", contains("/rows/0/unit"))
        .body("errors[0].code", equalTo("UNKNOWN_REFERENCE"));
    byte[] list =
        Sheets.xlsx(
            new String[][] {
              {"Tên đăng nhập", "Họ và tên", "Chức vụ", "Mã đơn vị"},
              {"nam.nv", "Nguyễn Văn Nam", "Chuyên viên", "QLKH"}
            });
    file(list, "ds.xlsx", "?validateOnly=true").statusCode(204);
    file(list, "ds.xlsx", "").statusCode(200).body("created", equalTo(1));
    byte[] csv =
        Personas.ADMINISTRATOR
            .asks()
            .accept("*/*")
            .get("/api/v1/users/imports/template?format=CSV")
            .then()
            .statusCode(200)
            .contentType("text/csv")
            .extract()
            .asByteArray();
    file(csv, "mau.csv", "").statusCode(400).body("errors.pointer", contains("/rows/0/unit"));
    Personas.HEAD.asks().accept("*/*").get("/api/v1/users/imports/template").then().statusCode(403);
  }

  @Test
  void everything_wrong_is_told_by_row_and_nothing_is_written() {
    String csv =
        """
        Tên đăng nhập,Họ và tên,Chức vụ,Mã đơn vị,Từ ngày,Thư điện tử
        nam nv,Nam,Trưởng phòng,QLKH,31/02/2021,x
        hoa.lt,Hoa,Vua,QLKH,,
        ba.nv,Ba,Giám đốc,KHONG,,
        tu.nv,Tư,Chuyên viên,QLKH,,
        tu.nv,Tư khác,Chuyên viên,QLKH,,
        """;
    file(csv.getBytes(StandardCharsets.UTF_8), "ds.csv", "")
        .statusCode(400)
        .body(
            "errors.pointer",
            containsInAnyOrder("/rows/0/username", "/rows/0/validFrom", "/rows/0/email"));
    file(
            csv.replace("nam nv", "nam.nv")
                .replace("31/02/2021,x", ",")
                .getBytes(StandardCharsets.UTF_8),
            "ds.csv",
            "")
        .statusCode(400)
        .body(
            "errors.pointer",
            containsInAnyOrder("/rows/1/position", "/rows/2/unit", "/rows/4/username", "/rows/4"));
    assertEquals(0, sql.count("SELECT count(*) FROM account WHERE username = 'tu.nv'"));
    file("Tên,Chức vụ\nA,B\n".getBytes(StandardCharsets.UTF_8), "ds.csv", "")
        .statusCode(400)
        .body("errors.code", hasItem("UNKNOWN_COLUMN"))
        .body("errors.code", hasItem("MISSING_COLUMN"));
    rows(Personas.ADMINISTRATOR, "{\"rows\":[]}", "khong-co-dong-nao").statusCode(400);
  }

  @Test
  void files_that_are_not_what_they_say_are_refused() {
    for (byte[] bytes :
        new byte[][] {
          Sheets.bomb(),
          Sheets.withDoctype(),
          {'P', 'K', 3, 4, 0},
          {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0},
          {},
          "a\u0000b".getBytes(StandardCharsets.UTF_8)
        }) {
      file(bytes, "ds.xlsx", "").statusCode(400).body("errors[0].pointer", equalTo("/file"));
    }
  }

  @Test
  void a_key_is_required_and_only_administrators_of_all_units_bring_people() {
    String body =
        "{\"rows\":[{\"username\":\"nam.nv\",\"fullName\":\"Nam\",\"position\":\"OFFICER\",\"unit\":\"SO\"}]}";
    Personas.ADMINISTRATOR
        .asks()
        .body(body)
        .post("/api/v1/users/imports")
        .then()
        .statusCode(400)
        .body("errors[0].parameter", equalTo("Idempotency-Key"));
    rows(Personas.OTHER_ADMINISTRATOR, body, "khong-phai-cua-toi").statusCode(403);
    rows(Personas.HEAD, body, "khong-phai-quan-tri").statusCode(403);
    String taken =
        "{\"rows\":[{\"username\":\"officer\",\"fullName\":\"Nam\",\"position\":\"OFFICER\",\"unit\":\"KHAC\"}]}";
    rows(Personas.OTHER_ADMINISTRATOR, taken, "ten-cua-nguoi-khac")
        .statusCode(400)
        .body("errors[0].code", equalTo("DUPLICATE_USERNAME"));
  }

  private static ValidatableResponse rows(Personas persona, String body, String keyAndQuery) {
    String[] parts = keyAndQuery.split("\\?");
    return persona
        .asks()
        .header("Idempotency-Key", parts[0])
        .body(body)
        .post("/api/v1/users/imports" + (parts.length > 1 ? "?" + parts[1] : ""))
        .then();
  }

  private static ValidatableResponse file(byte[] bytes, String name, String query) {
    return given()
        .auth()
        .oauth2(Personas.ADMINISTRATOR.token())
        .accept("application/json")
        .header("Idempotency-Key", "nhap-tep-" + KEYS.incrementAndGet())
        .multiPart("file", name, bytes, "application/octet-stream")
        .post("/api/v1/users/imports" + query)
        .then();
  }
}
