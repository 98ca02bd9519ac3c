package vn.tiendo.identity;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.tiendo.common.persistence.Sql;
import vn.tiendo.common.problem.NotAllowed;

/** What is kept about a person. */
@ApplicationScoped
class PersonalDataService {
  private record Writes(long count, Instant first, Instant last) {}

  private final UserService users;
  private final UserRights rights;
  private final UserView view;
  private final Sql sql;

  PersonalDataService(UserService users, UserRights rights, UserView view, Sql sql) {
    this.users = users;
    this.rights = rights;
    this.view = view;
    this.sql = sql;
  }

  /**
   * @throws NotAllowed for anybody but the person and his administrators
   */
  PersonalDataDto of(UUID id) {
    Person person = users.person(id);
    if (!rights.knows(person)) {
      throw new NotAllowed("identity.notTheirAdministrator");
    }
    Writes writes = writes(id);
    return new PersonalDataDto(
        view.of(person),
        person.createdAt(),
        sessions(id),
        mails(id),
        notifications(id),
        writes.count(),
        writes.first(),
        writes.last());
  }

  private List<PersonalDataDto.SessionTrace> sessions(UUID id) {
    return sql.list(
        """
        SELECT created_at, expires_at, ended_at, end_reason, remote_address FROM session
        WHERE account_id = ? ORDER BY created_at DESC LIMIT 50""",
        row ->
            new PersonalDataDto.SessionTrace(
                Sql.instant(row, "created_at"),
                Sql.instant(row, "expires_at"),
                Sql.instant(row, "ended_at"),
                row.getString("end_reason"),
                row.getString("remote_address")),
        id);
  }

  private List<PersonalDataDto.MailTrace> mails(UUID id) {
    return sql.list(
        """
        SELECT created_at, subject, state FROM mail
        WHERE account_id = ? ORDER BY created_at DESC, id DESC LIMIT 50""",
        row ->
            new PersonalDataDto.MailTrace(
                Sql.instant(row, "created_at"), row.getString("subject"), row.getString("state")),
        id);
  }

  private long notifications(UUID id) {
    return sql.one(
            "SELECT count(*) FROM notification WHERE account_id = ?", row -> row.getLong(1), id)
        .orElseThrow();
  }

  private Writes writes(UUID id) {
    return sql.one(
            """
            SELECT count(*), min(occurred_at) AS first, max(occurred_at) AS last
            FROM request_origin WHERE actor_id = ?""",
            row -> new Writes(row.getLong(1), Sql.instant(row, "first"), Sql.instant(row, "last")),
            id)
        .orElseThrow();
  }
}
