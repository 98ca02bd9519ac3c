package vn.tiendo.roster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.tiendo.access.Administration;
import vn.tiendo.access.Passwords;
import vn.tiendo.common.problem.NotAllowed;
import vn.tiendo.common.problem.RuleBroken;
import vn.tiendo.common.problem.Violations;
import vn.tiendo.common.web.CurrentOperation;
import vn.tiendo.common.web.contract.ContractBody;
import vn.tiendo.identity.Enrolment;
import vn.tiendo.identity.NewUser;
import vn.tiendo.identity.Person;
import vn.tiendo.position.PositionRules;
import vn.tiendo.roster.UserImportCheck.Checked;
import vn.tiendo.roster.UserImportDto.Outcome;
import vn.tiendo.roster.UserImportDto.RowResult;
import vn.tiendo.sheet.UserSheet;
import vn.tiendo.unit.Units;

/** People from a list: all rows or none; the same list again changes nothing. */
@ApplicationScoped
class UserImportService {
  private final Enrolment enrolment;
  private final PositionRules rules;
  private final Administration administration;
  private final Passwords passwords;
  private final Units units;
  private final UnitNames names;
  private final RowNames rowNames;
  private final ContractBody bodies;
  private final CurrentOperation operation;

  UserImportService(
      Enrolment enrolment,
      PositionRules rules,
      Administration administration,
      Passwords passwords,
      Units units,
      UnitNames names,
      RowNames rowNames,
      ContractBody bodies,
      CurrentOperation operation) {
    this.enrolment = enrolment;
    this.rules = rules;
    this.administration = administration;
    this.passwords = passwords;
    this.units = units;
    this.names = names;
    this.rowNames = rowNames;
    this.bodies = bodies;
    this.operation = operation;
  }

  /**
   * @param file xlsx or csv as {@link UserSheet} reads it; its rows are checked as those of JSON
   * @throws RuleBroken when the file cannot be read, and as {@link #bring(UserRows)}
   */
  @Transactional
  UserImportDto bring(Path file) {
    byte[] json = UserSheet.read(file, names::keyOf);
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
        new UserImportCheck(units, rules, administration, violations)
            .run(rowNames.complete(list.rows(), violations));
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
    Optional<Person> person = enrolment.find(username);
    if (person.isPresent() && !enrolment.administers(person.get())) {
      violations.add(
          "/rows/" + rows.getFirst().index() + "/username",
          "DUPLICATE_USERNAME",
          "identity.duplicateUsername");
    }
  }

  private List<RowResult> bring(List<Checked> rows) {
    UserRows.UserRow first = rows.getFirst().row();
    Optional<Person> known = enrolment.find(first.username());
    return known.isPresent() ? update(known.get(), rows) : create(first, rows);
  }

  private List<RowResult> create(UserRows.UserRow first, List<Checked> rows) {
    String password = passwords.random();
    NewUser user =
        new NewUser(first.username(), first.fullName(), first.email(), first.phone(), null, null);
    UUID id = enrolment.add(user, password, rows.stream().map(Checked::placed).toList());
    List<RowResult> results = new ArrayList<>();
    for (Checked row : rows) {
      results.add(
          new RowResult(
              row.index() + 1,
              first.username(),
              Outcome.CREATED,
              id,
              results.isEmpty() ? password : null));
    }
    return results;
  }

  /** What a row leaves out stays as it is; positions are added, never ended. */
  private List<RowResult> update(Person person, List<Checked> rows) {
    List<RowResult> results = new ArrayList<>();
    for (Checked row : rows) {
      UserRows.UserRow said = row.row();
      boolean contact =
          enrolment.describe(person.id(), said.fullName(), said.email(), said.phone());
      boolean position = person.positions().stream().noneMatch(h -> same(h, row.placed()));
      if (position) {
        enrolment.place(person, row.placed());
      }
      Outcome outcome = contact || position ? Outcome.UPDATED : Outcome.UNCHANGED;
      results.add(new RowResult(row.index() + 1, person.username(), outcome, person.id(), null));
    }
    enrolment.settle();
    return results;
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
