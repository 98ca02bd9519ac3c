package vn.tiendo.firstoffice;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tiendo.access.Passwords;
import vn.tiendo.common.persistence.Sql;
import vn.tiendo.common.problem.Violations;
import vn.tiendo.common.security.Caller;
import vn.tiendo.common.security.Rights;
import vn.tiendo.identity.Enrolment;
import vn.tiendo.identity.SignedIn;
import vn.tiendo.support.ApiTest;
import vn.tiendo.support.Office;
import vn.tiendo.unit.ShippedUnits;
import vn.tiendo.unit.UnitImport;
import vn.tiendo.unit.Units;

/** The accounts that an installation opens with. */
@ApiTest
class FirstAccountsTest {
  @Inject FirstAccounts first;
  @Inject Enrolment enrolment;
  @Inject Passwords passwords;
  @Inject UnitImport unitImport;
  @Inject Units units;
  @Inject Caller caller;
  @Inject Sql sql;

  @ConfigProperty(name = "tiendo.test.owner-url")
  String ownerUrl;

  @ConfigProperty(name = "tiendo.accounts.file")
  Path file;

  @BeforeEach
  void nobodyIsThereYet() throws SQLException, IOException {
    try (Connection connection = DriverManager.getConnection(ownerUrl)) {
      connection.createStatement().execute("TRUNCATE account CASCADE");
    }
    Files.deleteIfExists(file);
  }

  @Test
  void the_shipped_office_gets_its_seats_and_one_file_of_passwords() throws IOException {
    caller.become(Rights.system());
    QuarkusTransaction.requiringNew()
        .run(() -> unitImport.bring(ShippedUnits.batch(), new Violations()));
    Path written = ensureShipped();
    assertEquals(
        "rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(written)));
    List<String> text = Files.readAllLines(written);
    assertTrue(text.get(1).contains("đổi mật khẩu") && text.get(1).contains("xóa tệp"));
    assertEquals("# Tên đăng nhập\tMật khẩu\tHọ và tên\tChức vụ\tĐơn vị", text.get(2));
    Map<String, String[]> lines =
        text.stream()
            .filter(line -> !line.startsWith("#"))
            .map(line -> line.split("\t"))
            .collect(Collectors.toMap(line -> line[0], line -> line));
    assertEquals(
        new TreeSet<>(
            Set.of(
                "quantri",
                "giamdoc",
                "phogiamdoc",
                "chanhvanphong",
                "vanthu",
                "khtc.truong",
                "khtc.chuyenvien",
                "khtc.tonghop",
                "vps.chuyenvien",
                "cctcdlcl.truong",
                "cctcdlcl.chuyenvien",
                "tts.truong",
                "tts.chuyenvien",
                "pqlcn.truong",
                "pqlcn.chuyenvien",
                "pqlcnvttcn.truong",
                "pqlcnvttcn.chuyenvien",
                "ttudkhvcn.truong",
                "ttudkhvcn.chuyenvien",
                "pqlkh.truong",
                "pqlkh.chuyenvien",
                "pqlkhvcncs.truong",
                "pqlkhvcncs.chuyenvien")),
        new TreeSet<>(lines.keySet()));
    assertEquals("Trưởng phòng Kế hoạch Tài chính", lines.get("khtc.truong")[2]);
    assertEquals("Chuyên viên Phòng Kế hoạch Tài chính", lines.get("khtc.chuyenvien")[2]);
    assertEquals("Chánh Thanh tra Sở", lines.get("tts.truong")[2]);
    assertEquals(
        "Giám đốc Trung tâm Ứng dụng Khoa học và Công nghệ", lines.get("ttudkhvcn.truong")[2]);
    assertEquals(lines.size(), lines.values().stream().map(line -> line[1]).distinct().count());
    assertEquals(0, sql.count("SELECT count(*) FROM account WHERE NOT must_change_password"));
    SignedIn.signIn("chanhvanphong", lines.get("chanhvanphong")[1])
        .statusCode(201)
        .body("user.mustChangePassword", equalTo(true))
        .body("user.positions.kind", hasItem("CHIEF_OF_OFFICE"))
        .body("user.positions.kind", hasItem("HEAD"));
    SignedIn.signIn("quantri", lines.get("quantri")[1])
        .statusCode(201)
        .body("user.installationAdministrator", equalTo(true));
  }

  @Test
  void they_are_made_once_only() throws IOException {
    Path written = first.ensure(Office.unit("SO"), Office.unit("KHTC")).orElseThrow();
    byte[] before = Files.readAllBytes(written);
    long accounts = sql.count("SELECT count(*) FROM account");
    assertFalse(first.needed());
    assertTrue(first.ensure(Office.unit("SO"), Office.unit("KHTC")).isEmpty());
    assertTrue(first.ensure(null, null).isEmpty());
    assertEquals(accounts, sql.count("SELECT count(*) FROM account"));
    assertEquals(new String(before), Files.readString(written));
  }

  @Test
  void without_a_plan_there_is_an_administrator_who_can_begin() throws IOException {
    assertTrue(first.needed());
    Path written = first.ensure(null, null).orElseThrow();
    List<String> lines =
        Files.readAllLines(written).stream().filter(l -> !l.startsWith("#")).toList();
    assertEquals(1, lines.size());
    String password = lines.getFirst().split("\t")[1];
    String token =
        SignedIn.signIn("quantri", password).statusCode(201).extract().path("accessToken");
    SignedIn.bearer(token)
        .body(Map.of("currentPassword", password, "newPassword", SignedIn.PASSWORD))
        .put("/api/v1/me/password")
        .then()
        .statusCode(204);
    SignedIn.bearer(token)
        .body(
            "{\"code\":\"DAU-TIEN\",\"kind\":\"DEPARTMENT\",\"name\":\"Sở đầu tiên\",\"internal\":true}")
        .post("/api/v1/units")
        .then()
        .statusCode(201);
  }

  @Test
  void players_of_a_simulated_life_work_at_once_and_since_their_units_exist() throws IOException {
    FirstAccountsService simulated =
        new FirstAccountsService(enrolment, passwords, units, sql, caller, file, true);
    QuarkusTransaction.requiringNew()
        .run(() -> simulated.ensure(Office.unit("SO"), Office.unit("KHTC")));
    assertTrue(Files.readAllLines(file).get(1).contains("mô phỏng"));
    assertEquals(0, sql.count("SELECT count(*) FROM account WHERE must_change_password"));
    assertEquals(0, sql.count("SELECT count(*) FROM position WHERE valid_from <> '2020-01-01'"));
  }

  @Test
  void when_the_file_cannot_be_written_no_account_is_left_behind() throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    Files.createDirectories(folder.getParent());
    boolean moved = Files.exists(folder);
    Path aside = folder.resolveSibling("accounts-aside");
    if (moved) {
      Files.move(folder, aside);
    }
    Files.writeString(folder, "a file where the folder should be");
    try {
      org.junit.jupiter.api.Assertions.assertThrows(
          RuntimeException.class, () -> first.ensure(null, null));
      assertEquals(0, sql.count("SELECT count(*) FROM account"));
    } finally {
      Files.delete(folder);
      if (moved) {
        Files.move(aside, folder);
      }
    }
    assertFalse(Files.exists(file));
  }

  private Path ensureShipped() {
    return first
        .ensure(
            units.idOf("BG-SO-KHCN").orElseThrow(),
            units.idOf("BG-KHCN-KE-HOACH-TAI-CHINH").orElseThrow())
        .orElseThrow();
  }
}
