package vn.tiendo.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.tiendo.daily.Listing;
import vn.tiendo.daily.Paging;
import vn.tiendo.daily.TaskLink;
import vn.tiendo.identity.People;
import vn.tiendo.identity.PersonRef;
import vn.tiendo.unit.UnitRef;
import vn.tiendo.unit.Units;

/** The door to what waits in an organisation, for the list before a meeting. */
@ApplicationScoped
public class Chasing {
  private final CandidateRepository candidates;
  private final ReminderReader reader;
  private final Units units;
  private final People people;

  Chasing(CandidateRepository candidates, ReminderReader reader, Units units, People people) {
    this.candidates = candidates;
    this.reader = reader;
    this.units = units;
    this.people = people;
  }

  /**
   * One thing that waits.
   *
   * @param kind as in the list of what to chase
   * @param unit who holds it or must decide; with a person, the unit he stands for
   */
  public record Line(
      String kind,
      UUID id,
      String title,
      TaskLink task,
      UnitRef unit,
      PersonRef person,
      LocalDate dueOn,
      Integer overdueDays,
      String href) {}

  /** The first of them, and how many there are. */
  public record Lines(long total, List<Line> items) {}

  /** Work and asks over their deadline, the longest first. */
  public Lines late(UUID ownerId, int most) {
    return lines(
        ownerId,
        most,
        new String[] {"OCCURRENCE", "WORK_ITEM", "COORDINATION_ASK"},
        ChaseReason.OVERDUE);
  }

  /** Work handed in and requests that wait for somebody's decision. */
  public Lines undecided(UUID ownerId, int most) {
    return lines(ownerId, most, null, ChaseReason.UNDECIDED);
  }

  public Lines withoutFigures(UUID ownerId, int most) {
    return lines(ownerId, most, null, ChaseReason.NO_FIGURES);
  }

  /** Directions over or near their deadline, once for each recipient who has not answered. */
  public Lines unanswered(UUID ownerId, int most) {
    return lines(
        ownerId, most, new String[] {"DIRECTION"}, ChaseReason.OVERDUE, ChaseReason.DUE_SOON);
  }

  private Lines lines(UUID ownerId, int most, String[] kinds, ChaseReason... reasons) {
    String[] names = java.util.Arrays.stream(reasons).map(Enum::name).toArray(String[]::new);
    CandidateFilter filter = new CandidateFilter(null, null, null, kinds, names);
    Paging paging = new Paging(null, most, true);
    Listing.Rows<Candidate> rows =
        candidates.list(filter, paging, reader.today(), new UUID[] {ownerId});
    return new Lines(rows.total(), rows.rows().stream().map(this::line).toList());
  }

  private Line line(Candidate row) {
    return new Line(
        row.kind().name(),
        row.id(),
        row.title(),
        row.task(),
        units.ref(row.unitId()),
        people.ref(row.personId()),
        row.dueOn(),
        row.overdueDays(),
        row.kind().href(row.id()));
  }
}
