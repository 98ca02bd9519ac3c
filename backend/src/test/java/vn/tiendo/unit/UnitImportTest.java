package vn.tiendo.unit;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.tiendo.common.persistence.Sql;
import vn.tiendo.common.problem.NotAllowed;
import vn.tiendo.common.problem.Violation;
import vn.tiendo.common.problem.Violations;
import vn.tiendo.common.security.Caller;
import vn.tiendo.common.security.PositionKind;
import vn.tiendo.common.security.Post;
import vn.tiendo.common.security.Rights;
import vn.tiendo.support.ApiTest;
import vn.tiendo.support.Office;
import vn.tiendo.support.Personas;

/** Units as an import brings them, the shipped plan's above all. */
@ApiTest
class UnitImportTest {
  private static final LocalDate DAY = LocalDate.of(2021, 1, 31);

  @Inject UnitImport door;
  @Inject Units units;
  @Inject Caller caller;
  @Inject Sql sql;

  @Test
  void the_shipped_plans_units_come_in_with_their_organisation_and_partners() {
    UnitImport.Batch batch = ShippedUnits.batch();
    assertEquals(
        batch.units().size() + batch.unitClasses().size(), bring(Rights.system(), batch).written());
    UUID root = units.idOf("BG-SO-KHCN").orElseThrow();
    UUID office = units.idOf("BG-KHCN-KE-HOACH-TAI-CHINH").orElseThrow();
    UUID partner = units.idOf("BG-SO-NOI-VU").orElseThrow();
    assertTrue(units.internal(office));
    assertTrue(units.within(office, root));
    assertEquals(units.ownerOf(root), units.ownerOf(office));
    assertEquals("KHTC", units.ref(office).shortName());
    assertFalse(units.internal(partner));
    assertEquals(10, units.subtree(root).size());
    Personas.OFFICER
        .asks()
        .get("/api/v1/units/" + units.idOf("BG-SO-THONG-TIN-TRUYEN-THONG").orElseThrow())
        .then()
        .statusCode(200)
        .body("validTo", equalTo("2025-02-28"));
  }

  @Test
  void the_same_units_again_write_nothing_not_even_an_audit_event() {
    bring(Rights.system(), ShippedUnits.batch());
    long before = sql.count("SELECT count(*) FROM audit_event");
    assertEquals(0, bring(Rights.system(), ShippedUnits.batch()).written());
    assertEquals(before, sql.count("SELECT count(*) FROM audit_event"));
  }

  @Test
  void names_and_abbreviations_with_days_of_their_own_become_one_history() {
    ImportedUnit unit =
        new ImportedUnit(
            "VIDU",
            UnitKind.DEPARTMENT,
            List.of(
                new ImportedUnit.Name("Tên cũ", null, LocalDate.of(2022, 12, 31)),
                new ImportedUnit.Name("Tên mới", LocalDate.of(2023, 1, 1), null)),
            List.of(new ImportedUnit.Abbreviation("TM", LocalDate.of(2023, 7, 1), null)),
            List.of(new ImportedUnit.Identifier("QD20_2020", "H02.30", null, null)),
            null,
            null,
            null,
            null,
            null,
            null);
    bring(Rights.system(), batch("SO", unit));
    UUID id = units.idOf("H02.30").orElseThrow();
    assertEquals("Tên cũ", units.ref(id, LocalDate.of(2022, 6, 1)).name());
    assertEquals("Tên mới", units.ref(id, LocalDate.of(2023, 6, 1)).name());
    assertEquals(null, units.ref(id, LocalDate.of(2023, 6, 30)).shortName());
    assertEquals("TM", units.ref(id, LocalDate.of(2023, 7, 1)).shortName());
    Personas.OFFICER
        .asks()
        .get("/api/v1/units/" + id + "?asOf=2024-01-01")
        .then()
        .statusCode(200)
        .body("names.name", contains("Tên mới", "Tên mới", "Tên cũ"))
        .body("names[1].validTo", equalTo("2023-06-30"))
        .body("identifiers[0].value", equalTo("H02.30"));
  }

  @Test
  void everything_wrong_is_told_at_once_and_nothing_is_written() {
    ImportedUnit differs = unit("KHTC", "Tên khác hẳn", null);
    ImportedUnit lost = unit("MOI", "Phòng Mới", "KHONG-CO");
    ImportedUnit twice = unit("MOI", "Phòng Mới", null);
    ImportedUnit circle = unit("A", "A", "B");
    ImportedUnit circle2 = unit("B", "B", "A");
    Result result = bring(Rights.system(), batch("SO", differs, lost, twice, circle, circle2));
    assertEquals(
        Map.of(
            "/units/0/code", "UNIT_DIFFERS",
            "/units/1/parents/0/parentCode", "UNKNOWN_REFERENCE",
            "/units/2/code", "DUPLICATE_CODE",
            "/units/3/parents", "CYCLE",
            "/units/4/parents", "CYCLE"),
        result.violations().all().stream()
            .collect(java.util.stream.Collectors.toMap(Violation::pointer, Violation::code)));
    assertFalse(units.idOf("MOI").isPresent());
  }

  @Test
  void an_organisations_administrator_brings_partners_and_own_offices_but_no_other_organisation() {
    Rights rights = administratorOf("SO");
    assertEquals(
        2,
        bring(rights, batch("SO", unit("X", "Sở X", null), unit("Y", "Phòng Y", "SO"))).written());
    assertFalse(units.internal(units.idOf("X").orElseThrow()));
    assertTrue(units.internal(units.idOf("Y").orElseThrow()));
    assertThrows(NotAllowed.class, () -> bring(rights, batch("SO", unit("Z", "Phòng Z", "KHAC"))));
    assertThrows(NotAllowed.class, () -> bring(rights, batch("W", unit("W", "Sở W", null))));
  }

  @Test
  void a_partner_whose_own_plan_is_brought_becomes_an_organisation() {
    UUID partner = Office.unit("NV");
    assertFalse(units.internal(partner));
    bring(Rights.system(), batch("NV", unit("NV-TCBC", "Phòng Tổ chức", "NV")));
    assertTrue(units.internal(partner));
    assertTrue(units.internal(units.idOf("NV-TCBC").orElseThrow()));
    assertEquals(units.ownerOf(partner), units.ownerOf(units.idOf("NV-TCBC").orElseThrow()));
  }

  private record Result(int written, Violations violations) {}

  private Result bring(Rights rights, UnitImport.Batch batch) {
    Violations violations = new Violations();
    caller.become(rights);
    return QuarkusTransaction.requiringNew()
        .call(() -> new Result(door.bring(batch, violations), violations));
  }

  private static Rights administratorOf(String code) {
    UUID unit = Office.unit(code);
    Post post = new Post(unit, Office.owner(code), PositionKind.ADMINISTRATOR, false);
    return new Rights(
        Personas.ADMINISTRATOR.accountId(),
        null,
        "Quản trị",
        List.of(post),
        Map.of(unit, Set.of(unit)),
        Set.of(),
        false,
        false,
        Set.of(Office.owner(code)));
  }

  private static UnitImport.Batch batch(String owner, ImportedUnit... units) {
    return new UnitImport.Batch(DAY, owner, List.of(units), List.of());
  }

  private static ImportedUnit unit(String code, String name, String parent) {
    return new ImportedUnit(
        code,
        UnitKind.OFFICE,
        List.of(new ImportedUnit.Name(name, null, null)),
        null,
        null,
        parent == null ? null : List.of(new ImportedUnit.Parent(parent, null, null)),
        null,
        null,
        null,
        null,
        null);
  }
}
