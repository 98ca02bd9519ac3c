package vn.tiendo.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.tiendo.common.problem.NotFound;
import vn.tiendo.common.security.Caller;
import vn.tiendo.common.security.Relation;
import vn.tiendo.common.web.Page;
import vn.tiendo.daily.HouseRights;
import vn.tiendo.daily.Listing;
import vn.tiendo.daily.Paging;
import vn.tiendo.daily.SubjectRights;
import vn.tiendo.document.DocumentRef;
import vn.tiendo.document.Documents;
import vn.tiendo.identity.People;
import vn.tiendo.meeting.MeetingRepository.Concluded;
import vn.tiendo.meeting.MeetingRepository.Row;
import vn.tiendo.reminder.Chasing;
import vn.tiendo.unit.UnitRef;
import vn.tiendo.unit.Units;

/** Puts meetings, their conclusions and the list before one on the wire. */
@ApplicationScoped
class MeetingReader {
  /** Rows of one part of the list: together they fit one A4 page. */
  private static final int MOST = 8;

  private final MeetingRepository meetings;
  private final Chasing chasing;
  private final Documents documents;
  private final HouseRights house;
  private final SubjectRights posts;
  private final Units units;
  private final People people;
  private final Caller caller;

  MeetingReader(
      MeetingRepository meetings,
      Chasing chasing,
      Documents documents,
      HouseRights house,
      SubjectRights posts,
      Units units,
      People people,
      Caller caller) {
    this.meetings = meetings;
    this.chasing = chasing;
    this.documents = documents;
    this.house = house;
    this.posts = posts;
    this.units = units;
    this.people = people;
    this.caller = caller;
  }

  Page<MeetingDto> list(MeetingFilter filter, String sort, Paging paging) {
    Listing.Rows<Row> rows = meetings.list(filter, sort, paging, caller.today(), posts.owners());
    List<UUID> ids = rows.rows().stream().map(Row::id).toList();
    Map<UUID, List<UnitRef>> sitting =
        meetings.sittings(ids).stream()
            .collect(
                Collectors.groupingBy(
                    MeetingRepository.Sitting::meetingId,
                    Collectors.mapping(s -> units.ref(s.unitId()), Collectors.toList())));
    Map<UUID, DocumentRef> cited =
        documents.refs(rows.rows().stream().map(Row::documentId).filter(Objects::nonNull).toList());
    Map<UUID, EnumSet<Relation>> standing =
        rows.rows().stream()
            .map(Row::ownerId)
            .distinct()
            .collect(Collectors.toMap(owner -> owner, house::relations));
    return rows.map(
        row ->
            dto(
                row,
                sitting.getOrDefault(row.id(), List.of()),
                row.documentId() == null ? null : cited.get(row.documentId()),
                null,
                MeetingRights.allowedActions(
                    standing.get(row.ownerId()), row.state(), row.conclusions())));
  }

  /** The caller's relations to the meeting's house. @throws NotFound when he does not read it */
  EnumSet<Relation> relations(UUID ownerId) {
    EnumSet<Relation> relations = house.relations(ownerId);
    if (!relations.contains(Relation.READER)) {
      throw new NotFound();
    }
    return relations;
  }

  MeetingDto dto(UUID id) {
    Row row = meetings.row(id).orElseThrow(NotFound::new);
    EnumSet<Relation> relations = relations(row.ownerId());
    List<UnitRef> sitting =
        meetings.sittings(List.of(id)).stream().map(s -> units.ref(s.unitId())).toList();
    List<ConclusionDto> conclusions =
        meetings.conclusions(id).stream().map(c -> conclusion(c, relations, row.state())).toList();
    return dto(
        row,
        sitting,
        documents.ref(row.documentId()),
        conclusions,
        MeetingRights.allowedActions(relations, row.state(), row.conclusions()));
  }

  ConclusionDto conclusion(UUID id) {
    Concluded found = meetings.conclusion(id).orElseThrow(NotFound::new);
    EnumSet<Relation> relations = relations(found.ownerId());
    return conclusion(found, relations, meetings.row(found.meetingId()).orElseThrow().state());
  }

  AgendaDto agenda(UUID id) {
    MeetingDto meeting = dto(id);
    UUID owner = meetings.findById(id).ownerId;
    EnumSet<Relation> none = EnumSet.noneOf(Relation.class);
    List<AgendaDto.Concluded> earlier =
        meetings.waiting(owner, meeting.heldOn(), id, MOST).stream()
            .map(
                c ->
                    new AgendaDto.Concluded(
                        c.meetingTitle(), c.heldOn(), conclusion(c, none, MeetingState.ISSUED)))
            .toList();
    return new AgendaDto(
        id,
        meeting.title(),
        meeting.heldOn(),
        caller.today(),
        AgendaDto.Section.of(chasing.late(owner, MOST)),
        AgendaDto.Section.of(chasing.undecided(owner, MOST)),
        AgendaDto.Section.of(chasing.withoutFigures(owner, MOST)),
        AgendaDto.Section.of(chasing.unanswered(owner, MOST)),
        new AgendaDto.Earlier(meetings.countWaiting(owner, meeting.heldOn(), id), earlier));
  }

  private ConclusionDto conclusion(Concluded row, EnumSet<Relation> relations, MeetingState state) {
    LocalDate today = caller.today();
    boolean late = row.waits() && row.dueOn() != null && row.dueOn().isBefore(today);
    return new ConclusionDto(
        row.id(),
        row.version(),
        row.meetingId(),
        row.seq(),
        row.kind(),
        row.content(),
        row.unitId() == null ? null : units.ref(row.unitId()),
        row.dueOn(),
        row.task(),
        row.directionId(),
        row.standing(),
        !row.waits(),
        late ? (int) ChronoUnit.DAYS.between(row.dueOn(), today) : null,
        row.createdAt(),
        row.updatedAt(),
        MeetingRights.conclusionActions(relations, state, row.kind()));
  }

  private MeetingDto dto(
      Row row,
      List<UnitRef> sitting,
      DocumentRef document,
      List<ConclusionDto> conclusions,
      List<String> allowed) {
    return new MeetingDto(
        row.id(),
        row.version(),
        row.title(),
        row.heldOn(),
        row.place(),
        people.ref(row.chairId()),
        sitting,
        row.opening(),
        row.state(),
        row.registerId(),
        document,
        row.cancelledReason(),
        new MeetingDto.Counts(row.conclusions(), row.open()),
        conclusions,
        row.createdAt(),
        row.updatedAt(),
        allowed);
  }
}
