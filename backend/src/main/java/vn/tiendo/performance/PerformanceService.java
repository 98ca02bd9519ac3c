package vn.tiendo.performance;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.tiendo.common.problem.NotAllowed;
import vn.tiendo.common.problem.RuleBroken;
import vn.tiendo.common.security.Caller;
import vn.tiendo.common.web.Messages;
import vn.tiendo.common.web.Page;
import vn.tiendo.daily.HouseRights;
import vn.tiendo.daily.Listing;
import vn.tiendo.daily.Paging;
import vn.tiendo.identity.People;
import vn.tiendo.identity.PersonRef;
import vn.tiendo.performance.PerformanceDto.Count;
import vn.tiendo.performance.PerformanceDto.Definition;
import vn.tiendo.performance.PerformanceDto.Key;
import vn.tiendo.performance.PerformanceDto.Row;
import vn.tiendo.performance.PerformanceRepository.Asked;
import vn.tiendo.performance.PerformanceRepository.Counted;
import vn.tiendo.unit.UnitRef;
import vn.tiendo.unit.Units;

/** Who sees whose numbers, and the table of them. */
@ApplicationScoped
class PerformanceService {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

  private final PerformanceRepository work;
  private final PerformanceAsked reader;
  private final HouseRights house;
  private final Units units;
  private final People people;
  private final Messages messages;
  private final Caller caller;
  private final boolean simulated;

  PerformanceService(
      PerformanceRepository work,
      PerformanceAsked reader,
      HouseRights house,
      Units units,
      People people,
      Messages messages,
      Caller caller,
      @ConfigProperty(name = "tiendo.simulated") boolean simulated) {
    this.work = work;
    this.reader = reader;
    this.house = house;
    this.units = units;
    this.people = people;
    this.messages = messages;
    this.caller = caller;
    this.simulated = simulated;
  }

  /**
   * @throws NotAllowed for a table of units, to whoever drives no work and heads no unit
   * @throws RuleBroken when the span ends before it begins
   */
  PerformanceDto table(PerformanceQuery query) {
    Asked asked = asked(query, day(query.asOf));
    List<Counted> counted = work.count(asked, query.by);
    RowsAddress address = new RowsAddress(query, asked.span().asOf());
    List<Row> rows =
        counted.stream()
            .map(
                c ->
                    row(
                        key(query.by, c.id(), asked.span().asOf()),
                        c.counts(),
                        address.of(query.by, c.id())))
            .sorted(Comparator.comparing(PerformanceService::order))
            .toList();
    long[] sums = new long[Measure.values().length];
    counted.forEach(c -> Arrays.setAll(sums, i -> sums[i] + c.counts()[i]));
    return new PerformanceDto(
        query.by,
        query.from,
        query.to,
        asked.span().asOf(),
        simulated,
        definitions(asked.span()),
        row(null, sums, address),
        rows);
  }

  Page<PerformanceRow> rows(PerformanceQuery query, Paging paging) {
    LocalDate day = Listing.day(paging, RowsAddress.pin(query), day(query.asOf));
    return work.rows(asked(query, day), query, paging);
  }

  /** The total under its word, for a file. */
  Row named(Row total) {
    String word = messages.say(caller.language(), "performance.total");
    return new Row(new Key(null, null, word, null), total.counts());
  }

  private LocalDate day(LocalDate asOf) {
    return asOf == null ? caller.today() : asOf;
  }

  private Asked asked(PerformanceQuery query, LocalDate asOf) {
    UUID owner = house.own();
    Asked asked = reader.of(query, owner, asOf);
    if (!HouseRights.drives(house.relations(owner))) {
      asked = asked.only(reader.headed(), caller.actorId());
      if (query.by == By.UNIT && asked.headed().length == 0) {
        throw new NotAllowed("performance.onlyDriversAndHeads");
      }
    }
    return asked;
  }

  private static Row row(Key key, long[] counts, RowsAddress address) {
    return new Row(
        key,
        Arrays.stream(Measure.values())
            .map(m -> new Count(m, counts[m.ordinal()], address.with(m)))
            .toList());
  }

  private Key key(By by, UUID id, LocalDate asOf) {
    if (id == null) {
      return new Key(null, null, messages.say(caller.language(), "performance.nobody"), null);
    }
    if (by == By.UNIT) {
      UnitRef unit = units.ref(id, asOf);
      return new Key(id, unit.code(), unit.name(), null);
    }
    PersonRef person = people.ref(id);
    return new Key(id, null, person.fullName(), person.position());
  }

  /** Units by code, people by name, nobody last: no order of merit. */
  private static String order(Row row) {
    Key key = row.key();
    return key.id() == null ? "\uffff" : key.code() == null ? key.name() : key.code();
  }

  private List<Definition> definitions(WorkSql.Span span) {
    return Arrays.stream(Measure.values())
        .map(
            m ->
                new Definition(
                    m,
                    messages.say(
                        caller.language(),
                        m.definitionKey(),
                        span.from().format(DAY),
                        span.to().format(DAY),
                        span.asOf().format(DAY))))
        .toList();
  }
}
