package vn.tiendo.support;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * An issued plan of the test office for what happens under its tasks, written as the schema's
 * owner: its own life (drafting, issuing) is tested elsewhere, over HTTP.
 *
 * <p>ONCE: led by QLKH, coordinated by TDC and the outside unit NV, leader in charge DEPUTY, due
 * 31/12/2021, deputy extends. YEARLY: led by QLKH, periods 2021 and 2022, the director extends.
 * OTHER: led by QLCN. Tracking and consolidating office: KHTC.
 */
public final class IssuedPlan {
  public static final UUID PLAN = Office.id("plan", "P");
  public static final UUID DOCUMENT = Office.id("document", "D");
  public static final UUID SECTION = Office.id("section", "S1");
  public static final UUID SUBSECTION = Office.id("section", "S11");
  public static final UUID ONCE = Office.id("task", "ONCE");
  public static final UUID YEARLY = Office.id("task", "YEARLY");
  public static final UUID OTHER = Office.id("task", "OTHER");
  public static final UUID ONCE_2021 = Office.id("occurrence", "ONCE/2021");
  public static final UUID YEARLY_2021 = Office.id("occurrence", "YEARLY/2021");
  public static final UUID YEARLY_2022 = Office.id("occurrence", "YEARLY/2022");
  public static final UUID OTHER_2021 = Office.id("occurrence", "OTHER/2021");

  private static final String STAMP = "0, '2021-02-01', '2021-02-01', '%1$s', '%1$s'";

  private IssuedPlan() {}

  /** Puts the plan in. */
  public static void lay() {
    run(
        document()
            + plan()
            + section(SECTION, "II", null, 1)
            + section(SUBSECTION, "II.1", SECTION, 2)
            + task(
                ONCE,
                "II.1.1",
                "Triển khai Đề án phát triển thị trường",
                "QLKH",
                "TDC,NV",
                "DEPUTY_IN_CHARGE")
            + occurrence(ONCE_2021, ONCE, "2021", "QLKH", "2021-02-01", "2021-12-31")
            + task(YEARLY, "II.1.2", "Tổng hợp kết quả hằng năm", "QLKH", "TDC", "DIRECTOR")
            + occurrence(YEARLY_2021, YEARLY, "2021", "QLKH", "2021-02-01", "2021-12-19")
            + occurrence(YEARLY_2022, YEARLY, "2022", "QLKH", "2022-01-01", "2022-12-19")
            + task(OTHER, "II.1.10", "Hỗ trợ bảo hộ sáng chế", "QLCN", "", "DIRECTOR")
            + occurrence(OTHER_2021, OTHER, "2021", "QLCN", "2021-02-01", "2021-06-30"));
  }

  /** Any statement, as the schema's owner. */
  public static void run(String sql) {
    String url = ConfigProvider.getConfig().getValue("tiendo.test.owner-url", String.class);
    try (Connection connection = DriverManager.getConnection(url);
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A single value, as the schema's owner. */
  public static String ask(String sql) {
    String url = ConfigProvider.getConfig().getValue("tiendo.test.owner-url", String.class);
    try (Connection connection = DriverManager.getConnection(url);
        Statement statement = connection.createStatement();
        var rows = statement.executeQuery(sql)) {
      rows.next();
      return rows.getString(1);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String stamp() {
    return STAMP.formatted(Office.owner("SO"));
  }

  private static String document() {
    return """
        INSERT INTO document (id, version, created_at, updated_at, changed_by, request_id, owner_id, created_by, code, type,
          issuer, issuer_key, abstract, search_text)
        VALUES ('%s', %s, '%s', '%s', 'KH-1', 'PLAN', 'Sở', 'so', 'Kế hoạch', 'ke hoach');
        """
        .formatted(DOCUMENT, stamp(), Office.owner("SO"), Personas.CONSOLIDATOR.accountId());
  }

  private static String plan() {
    return """
        INSERT INTO plan (id, version, created_at, updated_at, changed_by, request_id, owner_id, code, kind, title, state,
          owner_unit_id, document_id, starts_on, ends_on, tracking_unit_id, consolidating_unit_id, issued_on, search_text)
        VALUES ('%s', %s, '%s', 'KH-1', 'PLAN', 'Kế hoạch', 'ISSUED', '%s', '%s', '2021-01-01', '2025-12-31', '%s', '%s',
          '2021-02-01', 'ke hoach');
        """
        .formatted(
            PLAN,
            stamp(),
            Office.owner("SO"),
            Office.unit("SO"),
            DOCUMENT,
            Office.unit("KHTC"),
            Office.unit("KHTC"));
  }

  private static String section(UUID id, String code, UUID parent, int level) {
    return """
        INSERT INTO section (id, version, created_at, updated_at, changed_by, request_id, plan_id, code, number, title,
          parent_id, level, sort_key)
        VALUES ('%s', %s, '%s', '%s', '%s', 'Mục', %s, %d, '%s');
        """
        .formatted(
            id,
            stamp(),
            PLAN,
            code,
            code,
            parent == null ? "NULL" : "'" + parent + "'",
            level,
            code);
  }

  private static String task(
      UUID id, String code, String title, String lead, String coordinators, String authority) {
    StringBuilder units = new StringBuilder(unit(id, "LEAD", lead));
    StringBuilder nums = new StringBuilder();
    for (String coordinator : coordinators.isEmpty() ? new String[0] : coordinators.split(",")) {
      units.append(unit(id, "COORDINATE", coordinator));
      nums.append(nums.isEmpty() ? "" : ",").append("'").append(coordinator).append("'");
    }
    String numbers =
        nums.isEmpty() ? "'{}'" : "(SELECT array_agg(num) FROM unit WHERE code IN (" + nums + "))";
    return """
        INSERT INTO task (id, version, created_at, updated_at, changed_by, request_id, owner_id, plan_id, section_id, code,
          code_key, sort_key, title, wording, lead_unit_id, coordinator_nums, leader_id, effective_on, deadline_type,
          deadline_text, deadline_set_by, extension_authority, search_text)
        VALUES ('%1$s', %2$s, '%3$s', '%4$s', '%5$s', '%6$s', '%6$s', 'II.1/%6$s', '%7$s', '%7$s', '%8$s', %9$s, '%10$s',
          '2021-02-01', 'NONE', '-', 'DIRECTOR', '%11$s', '-');
        INSERT INTO task_term (task_id, valid_from, cause, section_id, code, title, wording, lead_unit_id, coordinator_nums,
          coordinator_class_nums, deadline_type, deadline_text, deadline_set_by, extension_authority)
        SELECT id, '2021-02-01', 'ISSUED', section_id, code, title, wording, lead_unit_id, coordinator_nums,
          coordinator_class_nums, deadline_type, deadline_text, deadline_set_by, extension_authority
        FROM task WHERE id = '%1$s';
        """
            .formatted(
                id,
                stamp(),
                Office.owner("SO"),
                PLAN,
                SUBSECTION,
                code,
                title,
                Office.unit(lead),
                numbers,
                Personas.DEPUTY.accountId(),
                authority)
        + units;
  }

  private static String unit(UUID task, String role, String unit) {
    return "INSERT INTO task_unit (task_id, role, unit_id, valid_from) VALUES ('%s', '%s', '%s', '2021-02-01');\n"
        .formatted(task, role, Office.unit(unit));
  }

  private static String occurrence(
      UUID id, UUID task, String period, String lead, String from, String due) {
    return """
        INSERT INTO occurrence (id, version, created_at, updated_at, changed_by, request_id, owner_id, task_id, plan_id,
          section_id, lead_unit_id, sort_key, period_key, starts_on, current_from, current_to, continuous, original_due_on,
          due_on, state, state_since)
        VALUES ('%1$s', %2$s, '%3$s', '%4$s', '%5$s', '%6$s', '%7$s', 'II.1/' || (SELECT code_key FROM task WHERE id = '%4$s'), '%8$s', '%9$s', '%9$s',
          %11$s, false, '%10$s', '%10$s', 'NOT_STARTED', '2021-02-01');
        INSERT INTO occurrence_term (occurrence_id, valid_from, state, state_since, due_on)
        VALUES ('%1$s', '2021-02-01', 'NOT_STARTED', '2021-02-01', '%10$s');
        INSERT INTO occurrence_event (id, version, created_at, updated_at, changed_by, request_id, owner_id, occurrence_id,
          seq, move, effective_on, from_state, to_state)
        VALUES ('%1$s', %2$s, '%3$s', '%1$s', 1, 'ISSUE', '2021-02-01', 'DRAFT', 'NOT_STARTED');
        """
        .formatted(
            id,
            stamp(),
            Office.owner("SO"),
            task,
            PLAN,
            SUBSECTION,
            Office.unit(lead),
            period,
            from,
            due,
            id.equals(YEARLY_2021) ? "'2022-01-01'" : "'infinity'");
  }
}
