package vn.tiendo.identity;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.tiendo.common.persistence.Sql;
import vn.tiendo.common.persistence.Where;
import vn.tiendo.common.security.PositionKind;

/** Reads of people: a page is two statements, whatever it holds. */
@ApplicationScoped
class UserRepository {
  /**
   * A filter, and whom the caller may see.
   *
   * @param everybody no limits: the installation's administrators
   * @param wide also user names and addresses are searched: administrators
   * @param units null for any; the filter's unit with all below it
   */
  record Question(
      UserFilter filter,
      LocalDate today,
      boolean everybody,
      boolean wide,
      UUID self,
      UUID[] owners,
      UUID[] administered,
      UUID[] units) {}

  private static final String COLUMNS =
      """
      SELECT a.id, a.version, a.username, a.full_name, a.email, a.phone, a.sort_name,
        a.disabled_at IS NOT NULL AS disabled, a.must_change_password, a.keeps_installation, a.created_at,
        EXISTS (SELECT 1 FROM second_factor f WHERE f.account_id = a.id) AS second_factor,
        (SELECT max(s.created_at) FROM session s WHERE s.account_id = a.id) AS last_sign_in_at
      FROM account a""";

  private final Sql sql;

  UserRepository(Sql sql) {
    this.sql = sql;
  }

  Optional<Person> find(UUID id) {
    return withPositions(sql.list(COLUMNS + " WHERE a.id = ?", UserRepository::person, id)).stream()
        .findFirst();
  }

  /**
   * Those so called who have a position in the unit.
   *
   * @param rootId where the clerks of the unit have theirs
   */
  List<Namesake> namesakes(String fullName, UUID unitId, UUID rootId) {
    return sql.list(
        """
        SELECT a.username, a.email, a.phone, array_agg(DISTINCT p.kind::text) AS kinds
        FROM account a JOIN position p ON p.account_id = a.id
        WHERE a.full_name = ? AND p.valid_to = 'infinity' AND (p.unit_id = ? OR (p.unit_id = ? AND p.kind = 'CLERK'))
        GROUP BY a.id ORDER BY a.username""",
        row ->
            new Namesake(
                row.getString("username"),
                row.getString("email"),
                row.getString("phone"),
                Arrays.stream((String[]) row.getArray("kinds").getArray())
                    .map(PositionKind::valueOf)
                    .collect(Collectors.toSet())),
        fullName,
        unitId,
        rootId);
  }

  Optional<Person> find(String username) {
    return withPositions(
            sql.list(COLUMNS + " WHERE a.username = ?", UserRepository::person, username))
        .stream()
        .findFirst();
  }

  Optional<UUID> accountOfPosition(UUID positionId) {
    return sql.one(
        "SELECT account_id FROM position WHERE id = ?",
        row -> row.getObject(1, UUID.class),
        positionId);
  }

  /** Others who administer the installation and can sign in. */
  long installationKeepersBeside(UUID accountId) {
    return sql.count(
        "SELECT count(*) FROM account WHERE keeps_installation AND disabled_at IS NULL AND id <> ?",
        accountId);
  }

  /** By given name; one row more than the limit tells that there is a next page. */
  List<Person> page(Question question, List<String> after, int limit) {
    Where where = where(question);
    if (after != null) {
      where.and("(a.sort_name, a.id) > (?, ?::uuid)", after.get(0), after.get(1));
    }
    return withPositions(
        sql.list(
            COLUMNS + where.sql() + " ORDER BY a.sort_name, a.id LIMIT ?",
            UserRepository::person,
            where.paramsAnd(limit + 1)));
  }

  long count(Question question) {
    Where where = where(question);
    return sql.count("SELECT count(*) FROM account a" + where.sql(), where.params());
  }

  private static Where where(Question question) {
    Where where = new Where();
    UserFilter filter = question.filter();
    LocalDate today = question.today();
    if (!question.everybody()) {
      where.and(
          """
          (a.id = ?
           OR a.disabled_at IS NULL AND EXISTS (SELECT 1 FROM position p JOIN unit u ON u.id = p.unit_id
             WHERE p.account_id = a.id AND p.valid_from <= ? AND p.valid_to > ? AND u.owner_id = ANY (?))
           OR EXISTS (SELECT 1 FROM position p WHERE p.account_id = a.id AND p.unit_id = ANY (?)))""",
          question.self(),
          today,
          today,
          question.owners(),
          question.administered());
    }
    if (question.units() != null || filter.positions() != null) {
      where.and(
          """
          EXISTS (SELECT 1 FROM position p WHERE p.account_id = a.id AND p.valid_from <= ? AND p.valid_to > ?
            AND (?::uuid[] IS NULL OR p.unit_id = ANY (?)) AND (?::text[] IS NULL OR p.kind = ANY (?)))""",
          today,
          today,
          question.units(),
          question.units(),
          kinds(filter),
          kinds(filter));
    }
    if (filter.disabled() != null) {
      where.and("(a.disabled_at IS NOT NULL) = ?", filter.disabled());
    }
    search(where, question);
    return where;
  }

  /** Others must not learn user names and addresses by searching for them. */
  private static void search(Where where, Question question) {
    String q = question.filter().q();
    if (question.wide()) {
      where.search(q, "(a.search_text LIKE ? OR a.username LIKE ? OR lower(a.email) LIKE ?)", 3);
    } else {
      where.search(q, "a.search_text");
    }
  }

  private static String[] kinds(UserFilter filter) {
    return filter.positions() == null
        ? null
        : filter.positions().stream().map(PositionKind::name).toArray(String[]::new);
  }

  private List<Person> withPositions(List<Person> people) {
    Map<UUID, List<Person.Held>> held = new HashMap<>();
    sql.list(
        """
        SELECT account_id, id, unit_id, kind, focal_point, valid_from, valid_to FROM position
        WHERE account_id = ANY (?) ORDER BY valid_to DESC, valid_from DESC, id""",
        row ->
            held.computeIfAbsent(row.getObject(1, UUID.class), k -> new ArrayList<>())
                .add(
                    new Person.Held(
                        row.getObject(2, UUID.class),
                        row.getObject(3, UUID.class),
                        PositionKind.valueOf(row.getString(4)),
                        row.getBoolean(5),
                        row.getObject(6, LocalDate.class),
                        row.getObject(7, LocalDate.class))),
        (Object) people.stream().map(Person::id).toArray(UUID[]::new));
    return people.stream().map(p -> p.with(held.getOrDefault(p.id(), List.of()))).toList();
  }

  private static Person person(ResultSet row) throws SQLException {
    return new Person(
        Sql.id(row, "id"),
        row.getLong("version"),
        row.getString("username"),
        row.getString("full_name"),
        row.getString("email"),
        row.getString("phone"),
        row.getString("sort_name"),
        row.getBoolean("disabled"),
        row.getBoolean("must_change_password"),
        row.getBoolean("keeps_installation"),
        row.getBoolean("second_factor"),
        Sql.instant(row, "created_at"),
        Sql.instant(row, "last_sign_in_at"),
        List.of());
  }
}
