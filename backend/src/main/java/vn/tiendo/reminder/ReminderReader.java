package vn.tiendo.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.tiendo.common.problem.NotFound;
import vn.tiendo.common.security.Caller;
import vn.tiendo.common.security.PositionKind;
import vn.tiendo.common.security.Relation;
import vn.tiendo.common.web.Page;
import vn.tiendo.daily.DueSoon;
import vn.tiendo.daily.HouseRights;
import vn.tiendo.daily.Listing;
import vn.tiendo.daily.Paging;
import vn.tiendo.daily.SubjectRights;
import vn.tiendo.identity.People;
import vn.tiendo.mailing.Mailing;
import vn.tiendo.reminder.ReminderRepository.Line;
import vn.tiendo.reminder.ReminderRepository.Mine;
import vn.tiendo.reminder.ReminderRepository.Row;
import vn.tiendo.unit.Units;

/** Puts candidates and reminders on the wire: three statements a page. */
@ApplicationScoped
class ReminderReader {
  private static final List<PositionKind> OFFICE =
      List.of(PositionKind.OFFICER, PositionKind.DEPUTY_HEAD, PositionKind.HEAD);
  private static final List<PositionKind> HEADS =
      List.of(PositionKind.DEPUTY_HEAD, PositionKind.HEAD);

  private final ReminderRepository reminders;
  private final CandidateRepository candidates;
  private final ReminderMail mails;
  private final HouseRights house;
  private final SubjectRights posts;
  private final DueSoon dueSoon;
  private final Units units;
  private final People people;
  private final Caller caller;

  ReminderReader(
      ReminderRepository reminders,
      CandidateRepository candidates,
      ReminderMail mails,
      HouseRights house,
      SubjectRights posts,
      DueSoon dueSoon,
      Units units,
      People people,
      Caller caller) {
    this.reminders = reminders;
    this.candidates = candidates;
    this.mails = mails;
    this.house = house;
    this.posts = posts;
    this.dueSoon = dueSoon;
    this.units = units;
    this.people = people;
    this.caller = caller;
  }

  CandidateRepository.Day today() {
    return new CandidateRepository.Day(caller.today(), dueSoon.until(caller.today()));
  }

  Page<CandidateDto> candidates(CandidateFilter filter, Paging paging) {
    return candidates.list(filter, paging, today(), posts.owners()).map(this::candidate);
  }

  Page<ReminderDto> list(ReminderFilter filter, String sort, Paging paging, LocalDate asOf) {
    LocalDate wanted = asOf == null ? caller.today() : asOf;
    LocalDate day = Listing.day(paging, filter.pin() + sort, wanted);
    Mine mine = new Mine(caller.actorId(), posts.within(OFFICE), posts.within(HEADS));
    Listing.Rows<Row> rows = reminders.list(filter, sort, paging, day, posts.owners(), mine);
    List<UUID> ids = rows.rows().stream().map(Row::id).toList();
    Map<UUID, List<Line>> lines = lines(ids);
    Map<UUID, Mailing.Sent> sent = mails.sent(ids);
    Map<UUID, Set<Relation>> standing =
        rows.rows().stream()
            .map(Row::ownerId)
            .distinct()
            .collect(Collectors.toMap(owner -> owner, house::relations));
    return rows.map(
        row ->
            dto(
                row,
                lines.getOrDefault(row.id(), List.of()),
                sent.get(row.id()),
                standing.get(row.ownerId())));
  }

  ReminderDto dto(UUID id) {
    Row row = reminders.row(id).orElseThrow(NotFound::new);
    Set<Relation> relations = house.relations(row.ownerId());
    if (!relations.contains(Relation.READER)) {
      throw new NotFound();
    }
    List<Line> lines = lines(List.of(id)).getOrDefault(id, List.of());
    return dto(row, lines, mails.sent(List.of(id)).get(id), relations);
  }

  private Map<UUID, List<Line>> lines(List<UUID> ids) {
    return reminders.lines(ids).stream().collect(Collectors.groupingBy(Line::reminderId));
  }

  private CandidateDto candidate(Candidate row) {
    return new CandidateDto(
        row.kind(),
        row.id(),
        row.title(),
        row.task(),
        row.period(),
        units.ref(row.unitId()),
        people.ref(row.personId()),
        row.dueOn(),
        row.state(),
        row.reason(),
        row.overdueDays(),
        row.reminders(),
        row.lastRemindedOn(),
        row.kind().href(row.id()));
  }

  private ReminderDto dto(Row row, List<Line> lines, Mailing.Sent sent, Set<Relation> relations) {
    return new ReminderDto(
        row.id(),
        row.version(),
        row.channel(),
        row.content(),
        row.sentOn(),
        people.ref(row.sentBy()),
        row.answerBy(),
        row.letter(),
        recipients(lines),
        lines.stream().map(this::item).toList(),
        (int) lines.stream().filter(Line::waits).count(),
        sent,
        row.createdAt(),
        row.updatedAt(),
        ReminderRights.allowedActions(
            ReminderRights.relations(relations, row.sentBy(), caller.actorId()), row.channel()));
  }

  private record Addressee(UUID unitId, UUID personId) {}

  private List<ReminderDto.Recipient> recipients(List<Line> lines) {
    Map<Addressee, Integer> counted = new LinkedHashMap<>();
    lines.forEach(x -> counted.merge(new Addressee(x.unitId(), x.personId()), 1, Integer::sum));
    List<ReminderDto.Recipient> found = new ArrayList<>();
    counted.forEach(
        (who, count) ->
            found.add(
                new ReminderDto.Recipient(
                    units.ref(who.unitId()), people.ref(who.personId()), count)));
    return found;
  }

  private ReminderDto.Item item(Line line) {
    return new ReminderDto.Item(
        line.kind(),
        line.subjectId(),
        line.title(),
        line.task(),
        line.period(),
        units.ref(line.unitId()),
        people.ref(line.personId()),
        line.reason(),
        line.dueOn(),
        line.overdueDays(),
        !line.waits(),
        line.kind().href(line.subjectId()));
  }
}
