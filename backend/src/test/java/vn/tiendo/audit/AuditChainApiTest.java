package vn.tiendo.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tiendo.audit.AuditFault.Kind;
import vn.tiendo.support.ApiTest;
import vn.tiendo.support.Personas;

/** The chain shows every later change of the trail; each kind of change is planted once. */
@ApiTest
class AuditChainApiTest {
  private final Trail trail;
  @TempDir Path elsewhere;

  AuditChainApiTest(Trail trail) {
    this.trail = trail;
  }

  @BeforeEach
  void begin() throws Exception {
    trail.begin();
  }

  private Set<Kind> kinds() throws Exception {
    AuditVerification result = trail.verify();
    assertEquals(result.faults().isEmpty(), result.valid());
    return result.faults().stream().map(AuditFault::kind).collect(Collectors.toSet());
  }

  private long middle() throws Exception {
    return trail.number("SELECT max(seq) - 3 FROM audit_event");
  }

  @Test
  void what_nobody_touched_is_valid() throws Exception {
    trail.writeAndSeal();
    trail.write("F");
    AuditVerification result = trail.verify();
    assertTrue(result.valid(), result.faults()::toString);
    assertEquals(5, result.seals());
    assertTrue(result.unsealed() > 0, "the last write is not linked yet");
    assertTrue(trail.seal() > 0);
    assertEquals(0, trail.seal());
    AuditVerification whole = trail.verify();
    assertEquals(0, whole.unsealed());
    assertEquals(trail.number("SELECT count(*) FROM audit_event"), whole.events());
  }

  @Test
  void an_edited_value_is_found_and_named() throws Exception {
    trail.writeAndSeal();
    long seq = middle();
    trail.meddle("UPDATE audit_event SET after = after || '{\"version\": 9}' WHERE seq = " + seq);
    AuditVerification result = trail.verify();
    assertEquals(
        List.of(seq), result.faults().stream().map(AuditFault::seq).toList(), result::toString);
    assertEquals(Kind.EDITED, result.faults().getFirst().kind());
  }

  @Test
  void who_when_and_where_from_cannot_be_edited_either() throws Exception {
    trail.writeAndSeal();
    long seq = middle();
    for (String edit :
        List.of(
            "UPDATE audit_event SET actor_id = gen_random_uuid() WHERE seq = " + seq,
            "UPDATE audit_event SET occurred_at = occurred_at - interval '1 day' WHERE seq = "
                + seq,
            "UPDATE audit_event SET op = 'DELETE' WHERE seq = " + seq,
            "UPDATE audit_event SET after = NULL WHERE seq = " + seq,
            "UPDATE audit_event SET before = '{\"a\": 1}' WHERE seq = " + seq,
            "UPDATE request_origin SET remote_address = '10.9.9.9'",
            "UPDATE request_origin SET operation_id = 'listUnits'",
            "DELETE FROM request_origin")) {
      try (Connection connection = trail.owner();
          Statement statement = connection.createStatement()) {
        connection.setAutoCommit(false);
        assertTrue(statement.executeUpdate(edit) > 0, edit);
        AuditVerification result = new ChainVerifier(connection, List.of(), List.of()).verify();
        assertEquals(
            Set.of(Kind.EDITED),
            result.faults().stream().map(AuditFault::kind).collect(Collectors.toSet()),
            edit);
        connection.rollback();
      }
    }
    assertEquals(Set.of(), kinds());
  }

  @Test
  void a_deleted_event_is_found() throws Exception {
    trail.writeAndSeal();
    trail.meddle("DELETE FROM audit_event WHERE seq = " + middle());
    assertEquals(Set.of(Kind.DELETED), kinds());
  }

  @Test
  void an_inserted_event_is_found_and_named() throws Exception {
    trail.writeAndSeal();
    trail.meddle(
        """
        INSERT INTO audit_event (seq, xid, occurred_at, actor_id, request_id, resource_type, resource_id, row_version, op, after)
        OVERRIDING SYSTEM VALUE
        SELECT 1000000, xid, occurred_at, actor_id, request_id, resource_type, gen_random_uuid(), 0, 'INSERT', '{}'
        FROM audit_event WHERE seq = """
            + middle());
    AuditVerification result = trail.verify();
    assertEquals(
        List.of(new AuditFault(Kind.INSERTED, result.faults().getFirst().seal(), 1_000_000L)),
        result.faults());
  }

  @Test
  void a_cut_tail_is_found_by_the_head_outside() throws Exception {
    trail.writeAndSeal();
    trail.meddle(
        """
        WITH gone AS (DELETE FROM audit_seal WHERE number > 3 RETURNING number)
        DELETE FROM audit_event WHERE (xid, seq) > (SELECT last_xid, last_seq FROM audit_seal WHERE number = 3)""");
    AuditVerification result = trail.verify();
    assertEquals(List.of(new AuditFault(Kind.TAIL_CUT, 4, null)), result.faults());
    assertEquals(3, result.lastSeal());
  }

  @Test
  void a_seal_that_is_changed_or_missing_is_found() throws Exception {
    trail.writeAndSeal();
    trail.meddle("UPDATE audit_seal SET hash = sha256(hash) WHERE number = 2");
    assertEquals(Set.of(Kind.CHAIN_BROKEN, Kind.TAIL_CUT, Kind.BAD_SIGNATURE), kinds());
    trail.meddle("DELETE FROM audit_seal WHERE number = 2");
    assertTrue(kinds().contains(Kind.CHAIN_BROKEN));
  }

  @Test
  void a_chain_made_anew_without_the_key_is_found() throws Exception {
    trail.writeAndSeal();
    trail.meddle("UPDATE audit_event SET actor_id = gen_random_uuid() WHERE seq = " + middle());
    trail.meddle("DELETE FROM audit_seal");
    Path key = trail.publicKey().resolveSibling(SealKey.PRIVATE_FILE);
    Path kept = elsewhere.resolve("key");
    Files.copy(trail.publicKey(), kept);
    // The forger signs with a key of his own.
    SealKey forged = SealKey.of(Files.createDirectory(elsewhere.resolve("forger")));
    assertFalse(forged.id().equals(SealKey.read(kept).id()));
    assertTrue(Files.exists(key));
    try (Connection connection = trail.owner()) {
      while (trail.seal() > 0) {
        // makes a chain that is whole in itself
      }
      AuditVerification byForged =
          new ChainVerifier(connection, List.of(forged), List.of()).verify();
      assertEquals(
          Set.of(Kind.BAD_SIGNATURE),
          byForged.faults().stream().map(AuditFault::kind).collect(Collectors.toSet()));
    }
    // Even signed by the right key it is not the chain whose heads were kept outside.
    assertEquals(Set.of(Kind.TAIL_CUT), kinds());
  }

  @Test
  void personal_values_can_be_blanked_and_the_chain_holds() throws Exception {
    trail.writeAndSeal();
    UUID unit =
        UUID.fromString(
            Personas.OFFICER
                .asks()
                .get("/api/v1/units?code=X-C")
                .then()
                .extract()
                .path("items[0].id"));
    String ofUnit = "SELECT count(*) FROM audit_event WHERE resource_id = '" + unit + "'";
    assertTrue(trail.number(ofUnit + " AND after->>'sort_key' IS NOT NULL") > 0);
    try (Connection owner = trail.owner()) {
      assertEquals(1, new Blanking(owner).blank(unit, Set.of("sort_key"), "Yêu cầu xóa"));
    }
    assertEquals(0, trail.number(ofUnit + " AND after->>'sort_key' IS NOT NULL"));
    assertEquals(
        1, trail.number(ofUnit + " AND resource_type = 'audit-blanking'"), "it left a trace");
    trail.seal();
    assertEquals(Set.of(), kinds(), "the chain holds");
    // Blanking twice changes nothing; what is left of the event is still bound.
    try (Connection owner = trail.owner()) {
      assertEquals(1, new Blanking(owner).blank(unit, Set.of("kind"), "Thêm một trường"));
    }
    assertEquals(Set.of(), kinds(), "also with a second field");
    trail.meddle(
        "UPDATE audit_event SET after = after || '{\"sort_key\": \"giả\"}' WHERE resource_id = '"
            + unit
            + "' AND resource_type = 'unit'");
    assertEquals(Set.of(Kind.EDITED), kinds(), "a blank cannot be filled with something else");
  }

  @Test
  void a_transaction_that_takes_long_loses_no_event() throws Exception {
    trail.write("A");
    try (Connection slow = trail.owner();
        Statement statement = slow.createStatement()) {
      slow.setAutoCommit(false);
      // Not a row of a unit: all its writers wait for one another at the directory's stamp.
      statement.execute(
          """
          INSERT INTO audit_event (actor_id, request_id, resource_type, resource_id, row_version, op)
          VALUES (gen_random_uuid(), gen_random_uuid(), 'x', gen_random_uuid(), 0, 'DELETE')""");
      trail.write("B");
      trail.seal();
      long sealedBefore = trail.verify().events();
      assertTrue(trail.verify().unsealed() == 0 && sealedBefore > 0);
      slow.commit();
    }
    trail.seal();
    AuditVerification result = trail.verify();
    assertTrue(result.valid(), result::toString);
    assertEquals(trail.number("SELECT count(*) FROM audit_event"), result.events());
  }

  @Test
  void one_instance_seals_at_a_time() throws Exception {
    trail.write("A");
    try (Connection other = trail.owner();
        Statement statement = other.createStatement()) {
      other.setAutoCommit(false);
      statement.execute("SELECT pg_advisory_xact_lock(" + 0x7469656e646f31L + ")");
      assertEquals(0, trail.seal());
      // Closing alone lets the lock go some time later.
      other.rollback();
    }
    assertTrue(trail.seal() > 0);
  }

  @Test
  void heads_that_a_crash_kept_from_the_file_are_written_later() throws Exception {
    trail.writeAndSeal();
    List<String> lines = Files.readAllLines(trail.heads());
    assertEquals(5, lines.size());
    Files.writeString(
        trail.heads(),
        String.join("\n", lines.subList(0, 3)) + "\n" + lines.get(3).substring(0, 50));
    trail.write("F");
    trail.seal();
    List<Long> numbers = new HeadLog(trail.heads()).all().stream().map(Head::number).toList();
    assertEquals(List.of(1L, 2L, 3L, 4L, 5L, 6L), numbers);
    assertEquals(Set.of(), kinds());
  }
}
