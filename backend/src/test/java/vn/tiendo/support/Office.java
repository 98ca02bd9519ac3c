package vn.tiendo.support;

import io.quarkus.arc.Unremovable;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.tiendo.common.persistence.DirectoryStamps;
import vn.tiendo.common.security.PositionKind;
import vn.tiendo.common.time.OfficeClock;
import vn.tiendo.identity.TestTokens;

/**
 * The office that every test finds: units, people and sessions under known ids, written past the
 * application.
 */
@ApplicationScoped
@Unremovable
public class Office {
  /** A Monday morning in the plan's first year. */
  public static final Instant MORNING = Instant.parse("2021-03-15T01:00:00Z");

  private static final Map<String, String> TOKENS = new ConcurrentHashMap<>();
  private static TestTokens signer;
  private static OfficeClock standing;

  private final OfficeClock clock;
  private final TestTokens tokens;
  private final jakarta.enterprise.event.Event<DirectoryStamps.Moved> moved;
  private final String superuserUrl;
  private Connection kept;

  Office(
      OfficeClock clock,
      TestTokens tokens,
      jakarta.enterprise.event.Event<DirectoryStamps.Moved> moved,
      @ConfigProperty(name = "tiendo.test.superuser-url") String superuserUrl) {
    this.clock = clock;
    this.tokens = tokens;
    this.moved = moved;
    this.superuserUrl = superuserUrl;
  }

  /** The id under which the fixture knows a thing; the same in every run. */
  public static UUID id(String kind, String name) {
    return UUID.nameUUIDFromBytes((kind + "/" + name).getBytes(StandardCharsets.UTF_8));
  }

  public static UUID unit(String code) {
    return id("unit", code);
  }

  public static UUID owner(String code) {
    return id("owner", code);
  }

  static String token(Personas persona) {
    // A token lives for minutes: a test that moves the clock needs new ones.
    return TOKENS.computeIfAbsent(
        persona + "@" + standing.instant(),
        key -> signer.sign(persona.accountId(), persona.sessionId()));
  }

  /** Moves the office's clock; tokens are signed anew, as after a renewal. */
  public void at(Instant instant) {
    clock.standAt(instant);
    TOKENS.clear();
  }

  /** What the application remembers of people and units is read again, as after a minute. */
  public void forget() {
    moved.fire(new DirectoryStamps.Moved("unit"));
    moved.fire(new DirectoryStamps.Moved("identity"));
  }

  /** Leaves an empty database behind, for a test that furnishes it otherwise. */
  public void moveOut() {
    furnish("");
  }

  void moveIn() {
    clock.standAt(MORNING);
    furnish(units() + people());
    signer = tokens;
    standing = clock;
    TOKENS.clear();
  }

  private void furnish(String rows) {
    try {
      Emptying.run(connection());
      try (Statement statement = connection().createStatement()) {
        statement.execute(rows);
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    forget();
  }

  /** Kept from test to test; another one after its server ended it. */
  private Connection connection() throws SQLException {
    if (kept == null || !kept.isValid(5)) {
      kept = DriverManager.getConnection(superuserUrl);
      try (Statement statement = kept.createStatement()) {
        Emptying.prepare(statement);
      }
    }
    return kept;
  }

  private static String units() {
    return root("SO", "Sở Khoa học và Công nghệ", "Sở KH&CN", "DEPARTMENT", true)
        + child("KHTC", "Phòng Kế hoạch Tài chính", "KHTC", "OFFICE", "SO")
        + child("QLKH", "Phòng Quản lý Khoa học", "QLKH", "OFFICE", "SO")
        + child("QLCN", "Phòng Quản lý Chuyên ngành", "QLCN", "OFFICE", "SO")
        + child("TDC", "Chi cục Tiêu chuẩn Đo lường Chất lượng", "TĐC", "SUB_DEPARTMENT", "SO")
        + root("NV", "Sở Nội vụ", null, "DEPARTMENT", false)
        + root("KHAC", "Sở Nông nghiệp và Phát triển nông thôn", "Sở NN&PTNT", "DEPARTMENT", true);
  }

  private static String root(
      String code, String name, String shortName, String kind, boolean internal) {
    UUID owner = owner(code);
    return """
        INSERT INTO owner (id, version, created_at, updated_at, changed_by, request_id, code)
        VALUES ('%s', 0, now(), now(), '%s', '%s', '%s');
        """
            .formatted(owner, owner, owner, code)
        + unit(code, name, shortName, kind, owner, internal)
        + "UPDATE owner SET root_unit_id = '%s' WHERE id = '%s';".formatted(unit(code), owner);
  }

  private static String child(
      String code, String name, String shortName, String kind, String parent) {
    return unit(code, name, shortName, kind, owner(parent), true)
        + """
        INSERT INTO unit_parent (id, version, created_at, updated_at, changed_by, request_id, unit_id, parent_id, valid_from)
        VALUES ('%1$s', 0, now(), now(), '%1$s', '%1$s', '%1$s', '%2$s', '2020-01-01');
        """
            .formatted(unit(code), unit(parent));
  }

  private static String unit(
      String code, String name, String shortName, String kind, UUID owner, boolean internal) {
    return """
        INSERT INTO unit (id, version, created_at, updated_at, changed_by, request_id, owner_id, code, kind, internal,
          has_seal, sort_key, valid_from)
        VALUES ('%1$s', 0, now(), now(), '%1$s', '%1$s', '%2$s', '%3$s', '%4$s', %5$s, %6$s, '%3$s', '2020-01-01');
        INSERT INTO unit_name (id, version, created_at, updated_at, changed_by, request_id, unit_id, name, short_name,
          search_text, valid_from)
        VALUES ('%1$s', 0, now(), now(), '%1$s', '%1$s', '%1$s', '%7$s', %8$s, '%9$s', '2020-01-01');
        """
        .formatted(
            unit(code),
            owner,
            code,
            kind,
            internal,
            kind.equals("SUB_DEPARTMENT"),
            name,
            shortName == null ? "NULL" : "'" + shortName + "'",
            vn.tiendo.common.persistence.SearchKeys.of(name, shortName, code));
  }

  private static String people() {
    StringBuilder sql = new StringBuilder();
    for (Personas persona : Personas.values()) {
      sql.append(person(persona, kind(persona)));
    }
    return sql.toString();
  }

  private static PositionKind kind(Personas persona) {
    return switch (persona) {
      case OFFICER, OTHER_OFFICER, CONSOLIDATOR, STRANGER -> PositionKind.OFFICER;
      case HEAD, OTHER_HEAD, COORDINATOR_HEAD, PLANNING_HEAD -> PositionKind.HEAD;
      case DEPUTY -> PositionKind.DEPUTY_DIRECTOR;
      case DIRECTOR -> PositionKind.DIRECTOR;
      case CHIEF -> PositionKind.CHIEF_OF_OFFICE;
      case CLERK -> PositionKind.CLERK;
      case ADMINISTRATOR, OTHER_ADMINISTRATOR -> PositionKind.ADMINISTRATOR;
    };
  }

  private static String person(Personas persona, PositionKind kind) {
    String username = persona.name().toLowerCase(java.util.Locale.ROOT).replace('_', '.');
    return """
        INSERT INTO account (id, version, created_at, updated_at, changed_by, request_id, username, full_name,
          search_text, password_hash, must_change_password, password_changed_at, keeps_installation)
        VALUES ('%1$s', 0, now(), now(), '%1$s', '%1$s', '%3$s', 'Người dùng %3$s', '%3$s', 'x', false, now(), %6$s);
        INSERT INTO position (id, version, created_at, updated_at, changed_by, request_id, account_id, unit_id, kind, valid_from)
        VALUES ('%1$s', 0, now(), now(), '%1$s', '%1$s', '%1$s', '%4$s', '%5$s', '2020-01-01');
        INSERT INTO session (id, account_id, seed, created_at, expires_at)
        VALUES ('%2$s', '%1$s', '\\x00', '2020-01-01', '2099-01-01');
        """
        .formatted(
            persona.accountId(),
            persona.sessionId(),
            username,
            persona.unitId(),
            kind,
            persona == Personas.ADMINISTRATOR);
  }
}
