package vn.tiendo.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.tiendo.access.Administration;
import vn.tiendo.access.Passwords;
import vn.tiendo.common.problem.NotAllowed;
import vn.tiendo.common.problem.RuleBroken;
import vn.tiendo.common.problem.Violations;
import vn.tiendo.common.web.CurrentOperation;
import vn.tiendo.common.web.contract.ContractBody;
import vn.tiendo.identity.UserImportCheck.Checked;
import vn.tiendo.identity.UserImportDto.Outcome;
import vn.tiendo.identity.UserImportDto.RowResult;
import vn.tiendo.sheet.UserSheet;
import vn.tiendo.unit.Units;

/** People from a list: all rows or none; the same list again changes nothing. */
@ApplicationScoped
class UserImportService {
  private final AccountRepository accounts;
  private final UserRepository repository;
  private final UserChangeService changes;
  private final PositionService positions;
  private final PositionRules rules;
  private final Administration administration;
  private final UserRights rights;
  private final Passwords passwords;
  private final Units units;
  private final ContractBody bodies;
  private final CurrentOperation operation;
  private final Clock clock;

  UserImportService(
      AccountRepository accounts,
      UserRepository repository,
      UserChangeService changes,
      PositionService positions,
      PositionRules rules,
      Administration administration,
      UserRights rights,
      Passwords passwords,
      Units units,
      ContractBody bodies,
      CurrentOperation operation,
      Clock clock) {
    this.accounts = accounts;
    this.repository = repository;
    this.changes = changes;
    this.positions = positions;
    this.rules = rules;
    this.administration = administration;
    this.rights = rights;
    this.passwords = passwords;
    this.units = units;
    this.bodies = bodies;
    this.operation = operation;
    this.clock = clock;
  }

  /**
   * @param file xlsx or csv as {@link UserSheet} reads it; its rows are checked as those of JSON
   * @throws RuleBroken when the file cannot be read, and as {@link #bring(UserRows)}
   */
  @Transactional
  UserImportDto bring(Path file) {
    byte[] json = UserSheet.read(file);
    return bring((UserRows) bodies.read(json, operation.body("application/json"), UserRows.class));
  }

  /**
   * @throws NotAllowed unless the caller administers every unit that is named
   * @throws RuleBroken with everything that is wrong, by row
   */
  @Transactional
  UserImportDto bring(UserRows list) {
    Violations violations = new Violations();
    Map<String, List<Checked>> people =
        new UserImportCheck(units, rules, administration, violations).run(list.rows());
    people.forEach((username, rows) -> requireOurs(username, rows, violations));
    violations.throwIfAny();
    List<RowResult> results = new ArrayList<>();
    people.values().forEach(rows -> results.addAll(bring(rows)));
    results.sort(Comparator.comparing(RowResult::row));
    return new UserImportDto(
        count(results, Outcome.CREATED),
        count(results, Outcome.UPDATED),
        count(results, Outcome.UNCHANGED),
        results);
  }

  /** A user name that belongs to somebody else's person is taken, whoever that is. */
  private void requireOurs(String username, List<Checked> rows, Violations violations) {
    Optional<Person> person = repository.find(username);
    if (person.isPresent() && !rights.administers(person.get())) {
      violations.add(
          "/rows/" + rows.getFirst().index() + "/username",
          "DUPLICATE_USERNAME",
          "identity.duplicateUsername");
    }
  }

  private List<RowResult> bring(List<Checked> rows) {
    UserRows.UserRow first = rows.getFirst().row();
    Optional<Person> known = repository.find(first.username());
    return known.isPresent() ? update(known.get(), rows) : create(first, rows);
  }

  private List<RowResult> create(UserRows.UserRow first, List<Checked> rows) {
    String password = passwords.random();
    NewUser user =
        new NewUser(first.username(), first.fullName(), first.email(), first.phone(), null, null);
    Account account = changes.add(user, password, rows.stream().map(Checked::placed).toList());
    List<RowResult> results = new ArrayList<>();
    for (Checked row : rows) {
      results.add(
          new RowResult(
              row.index() + 1,
              first.username(),
              Outcome.CREATED,
              account.id(),
              results.isEmpty() ? password : null));
    }
    return results;
  }

  /** What a row leaves out stays as it is; positions are added, never ended. */
  private List<RowResult> update(Person person, List<Checked> rows) {
    List<RowResult> results = new ArrayList<>();
    for (Checked row : rows) {
      boolean contact = changeContact(person, row.row());
      boolean position = person.positions().stream().noneMatch(h -> same(h, row.placed()));
      if (position) {
        positions.add(person, row.placed());
        accounts.findById(person.id()).touch(clock.instant());
      }
      Outcome outcome = contact || position ? Outcome.UPDATED : Outcome.UNCHANGED;
      results.add(new RowResult(row.index() + 1, person.username(), outcome, person.id(), null));
    }
    changes.settle();
    return results;
  }

  private boolean changeContact(Person person, UserRows.UserRow row) {
    Account account = accounts.findById(person.id());
    String email = row.email() == null ? account.email() : row.email();
    String phone = row.phone() == null ? account.phone() : row.phone();
    boolean differs =
        !row.fullName().equals(account.fullName())
            || !java.util.Objects.equals(email, account.email())
            || !java.util.Objects.equals(phone, account.phone());
    if (differs) {
      account.describe(row.fullName(), email, phone);
    }
    return differs;
  }

  /** The position is there, whenever it began. */
  private static boolean same(Person.Held held, PositionRules.Placed placed) {
    return held.unitId().equals(placed.unitId())
        && held.kind() == placed.kind()
        && held.validTo().isAfter(placed.from());
  }

  private static int count(List<RowResult> results, Outcome outcome) {
    return (int) results.stream().filter(r -> r.outcome() == outcome).count();
  }
}
