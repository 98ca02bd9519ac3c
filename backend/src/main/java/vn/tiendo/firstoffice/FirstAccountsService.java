package vn.tiendo.firstoffice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.tiendo.access.Passwords;
import vn.tiendo.common.persistence.Sql;
import vn.tiendo.common.security.Caller;
import vn.tiendo.common.security.PositionKind;
import vn.tiendo.common.security.Rights;
import vn.tiendo.identity.Enrolment;
import vn.tiendo.identity.NewUser;
import vn.tiendo.position.PositionRules;
import vn.tiendo.unit.Units;

/** Makes the accounts that an installation opens with; their names are offices, not people. */
@ApplicationScoped
class FirstAccountsService {
  private final Enrolment enrolment;
  private final Passwords passwords;
  private final Units units;
  private final Sql sql;
  private final Caller caller;
  private final Path file;
  private final boolean simulated;

  FirstAccountsService(
      Enrolment enrolment,
      Passwords passwords,
      Units units,
      Sql sql,
      Caller caller,
      @ConfigProperty(name = "tiendo.accounts.file") Path file,
      @ConfigProperty(name = "tiendo.simulated") boolean simulated) {
    this.enrolment = enrolment;
    this.passwords = passwords;
    this.units = units;
    this.sql = sql;
    this.caller = caller;
    this.file = file;
    this.simulated = simulated;
  }

  boolean nobody() {
    return sql.count("SELECT count(*) FROM account") == 0;
  }

  /** The file is there before the commit: an account whose password nobody has would be worse. */
  @Transactional
  Optional<Path> ensure(UUID organisation, UUID consolidatingUnit) {
    // Two instances that start together: the second waits, then finds the first one's accounts.
    sql.list("SELECT pg_advisory_xact_lock(7002)", row -> null);
    if (!nobody()) {
      return Optional.empty();
    }
    caller.become(Rights.system());
    List<FirstOffice.Seat> seats =
        organisation == null
            ? List.of(FirstOffice.administrator(null))
            : new FirstOffice(units, organisation, consolidatingUnit).seats();
    List<AccountsFile.Line> lines = new ArrayList<>();
    for (FirstOffice.Seat seat : seats) {
      String password = passwords.random();
      if (simulated) {
        // Players of a simulated life go to work at once.
        enrolment.addReady(user(seat), password, placed(seat));
      } else {
        enrolment.add(user(seat), password, placed(seat));
      }
      lines.add(
          new AccountsFile.Line(
              seat.username(), password, seat.name(), seat.title(), unitName(seat)));
    }
    AccountsFile.write(file, lines, simulated);
    return Optional.of(file);
  }

  private NewUser user(FirstOffice.Seat seat) {
    boolean keeper = seat.kinds().contains(PositionKind.ADMINISTRATOR);
    return new NewUser(seat.username(), seat.name(), null, null, null, keeper);
  }

  /** From today; in a simulated life from the day on which the unit exists. */
  private List<PositionRules.Placed> placed(FirstOffice.Seat seat) {
    List<PositionRules.Placed> placed = new ArrayList<>();
    for (int i = 0; i < seat.units().size(); i++) {
      UUID unit = seat.units().get(i);
      LocalDate from = simulated ? units.validFrom(unit) : caller.today();
      placed.add(
          new PositionRules.Placed(
              unit, seat.kinds().get(i), seat.focalPoint(), from, LocalDate.MAX));
    }
    return placed;
  }

  private String unitName(FirstOffice.Seat seat) {
    return seat.units().isEmpty() ? "" : units.ref(seat.units().getFirst()).name();
  }
}
