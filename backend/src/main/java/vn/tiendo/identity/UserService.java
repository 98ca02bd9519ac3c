package vn.tiendo.identity;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import vn.tiendo.access.Administration;
import vn.tiendo.common.problem.NotFound;
import vn.tiendo.common.problem.RuleBroken;
import vn.tiendo.common.security.Caller;
import vn.tiendo.common.web.Cursor;
import vn.tiendo.common.web.Page;
import vn.tiendo.unit.Units;

/** Reading people. */
@ApplicationScoped
class UserService {
  private final UserRepository repository;
  private final UserRights rights;
  private final Administration administration;
  private final UserView view;
  private final Units units;
  private final Caller caller;

  UserService(
      UserRepository repository,
      UserRights rights,
      Administration administration,
      UserView view,
      Units units,
      Caller caller) {
    this.repository = repository;
    this.rights = rights;
    this.administration = administration;
    this.view = view;
    this.units = units;
    this.caller = caller;
  }

  Page<UserDto> page(UserFilter filter, String cursorText, int limit, boolean includeTotal) {
    String pin = "users " + filter;
    Cursor cursor = cursorText == null ? null : Cursor.read(cursorText, pin);
    UserRepository.Question question = question(filter);
    List<Person> people = repository.page(question, cursor == null ? null : cursor.keys(), limit);
    boolean more = people.size() > limit;
    List<Person> shown = more ? people.subList(0, limit) : people;
    String next =
        more
            ? Cursor.write(
                caller.today(),
                pin,
                List.of(shown.getLast().sortName(), shown.getLast().id().toString()))
            : null;
    return new Page<>(
        shown.stream().map(view::of).toList(),
        next,
        includeTotal ? repository.count(question) : null);
  }

  /**
   * @throws NotFound also for a person of another organisation
   */
  UserDto one(UUID id) {
    return view.of(person(id));
  }

  /** As {@link #one}, with everything. */
  Person person(UUID id) {
    Person person = repository.find(id).orElseThrow(NotFound::new);
    rights.requireSight(person);
    return person;
  }

  private UserRepository.Question question(UserFilter filter) {
    return new UserRepository.Question(
        filter,
        caller.today(),
        caller.keepsInstallation(),
        caller.administrator(),
        caller.accountId(),
        caller.owners().toArray(UUID[]::new),
        administration.units().toArray(UUID[]::new),
        filter.unit() == null ? null : units.subtree(unitOf(filter.unit())).toArray(UUID[]::new));
  }

  private UUID unitOf(String key) {
    return units
        .idOf(key)
        .orElseThrow(
            () -> RuleBroken.ofParameter("unit", "UNKNOWN_REFERENCE", "unit.unknown", key));
  }
}
