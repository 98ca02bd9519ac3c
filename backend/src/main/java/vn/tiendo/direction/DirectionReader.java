package vn.tiendo.direction;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.tiendo.attachment.AttachmentDto;
import vn.tiendo.attachment.AttachmentHolder;
import vn.tiendo.attachment.Attachments;
import vn.tiendo.common.problem.NotFound;
import vn.tiendo.common.security.Caller;
import vn.tiendo.common.security.PositionKind;
import vn.tiendo.common.web.Page;
import vn.tiendo.daily.Listing;
import vn.tiendo.daily.Paging;
import vn.tiendo.daily.SubjectRights;
import vn.tiendo.direction.DirectionRepository.AnswerRow;
import vn.tiendo.direction.DirectionRepository.RecipientRow;
import vn.tiendo.direction.DirectionRepository.Row;
import vn.tiendo.document.DocumentRef;
import vn.tiendo.document.Documents;
import vn.tiendo.identity.People;
import vn.tiendo.unit.UnitRef;
import vn.tiendo.unit.Units;

/**
 * Puts directions on the wire: five statements a page. Who reads a direction reads the files of its
 * answers.
 */
@ApplicationScoped
class DirectionReader implements AttachmentHolder {
  static final String RESOURCE_TYPE = "direction-answer";
  private static final List<PositionKind> OFFICE =
      List.of(PositionKind.OFFICER, PositionKind.DEPUTY_HEAD, PositionKind.HEAD);

  private final DirectionRepository directions;
  private final DirectionRights rights;
  private final SubjectRights subjectRights;
  private final Attachments attachments;
  private final Documents documents;
  private final Units units;
  private final People people;
  private final Caller caller;

  DirectionReader(
      DirectionRepository directions,
      DirectionRights rights,
      SubjectRights subjectRights,
      Attachments attachments,
      Documents documents,
      Units units,
      People people,
      Caller caller) {
    this.directions = directions;
    this.rights = rights;
    this.subjectRights = subjectRights;
    this.attachments = attachments;
    this.documents = documents;
    this.units = units;
    this.people = people;
    this.caller = caller;
  }

  /** What a page of directions refers to. */
  private record Around(
      Map<UUID, List<RecipientRow>> recipients,
      Map<UUID, List<AnswerRow>> answers,
      Map<UUID, List<AttachmentDto>> files,
      Map<UUID, DocumentRef> documents) {}

  @Override
  public String resourceType() {
    return RESOURCE_TYPE;
  }

  /** Asked with the id of an answer, which carries the files. */
  @Override
  public boolean readable(UUID answerId) {
    DirectionAnswer answer = directions.getEntityManager().find(DirectionAnswer.class, answerId);
    return answer != null && directions.visible(answer.directionId, subjectRights);
  }

  DirectionDto dto(UUID id) {
    if (!directions.visible(id, subjectRights)) {
      throw new NotFound();
    }
    Row row = directions.row(id).orElseThrow(NotFound::new);
    return dto(row, around(List.of(row)), caller.today());
  }

  Page<DirectionDto> list(DirectionFilter filter, String sort, Paging paging, LocalDate asOf) {
    LocalDate wanted = asOf == null ? caller.today() : asOf;
    LocalDate day = Listing.day(paging, DirectionRepository.pin(filter, sort), wanted);
    DirectionRepository.Mine mine =
        new DirectionRepository.Mine(caller.actorId(), subjectRights.within(OFFICE));
    Listing.Rows<Row> rows = directions.list(filter, sort, paging, day, subjectRights, mine);
    Around around = around(rows.rows());
    return rows.map(row -> dto(row, around, day));
  }

  private Around around(List<Row> rows) {
    List<UUID> ids = rows.stream().map(Row::id).toList();
    List<AnswerRow> answers = directions.answers(ids);
    List<UUID> cited =
        rows.stream().map(Row::documentId).filter(Objects::nonNull).distinct().toList();
    return new Around(
        directions.recipients(ids).stream()
            .collect(Collectors.groupingBy(RecipientRow::directionId)),
        answers.stream().collect(Collectors.groupingBy(AnswerRow::directionId)),
        attachments.of(answers.stream().map(AnswerRow::id).toList()),
        documents.refs(cited));
  }

  private DirectionDto dto(Row row, Around around, LocalDate asOf) {
    List<RecipientRow> recipients = around.recipients().getOrDefault(row.id(), List.of());
    boolean addressed =
        recipients.stream()
            .anyMatch(r -> !r.answered() && rights.addressed(r.unitId(), r.personId()));
    boolean overdue =
        row.state() == DirectionState.OPEN && row.dueOn() != null && row.dueOn().isBefore(asOf);
    return new DirectionDto(
        row.id(),
        row.version(),
        row.task(),
        row.indicator(),
        unit(row.concernsUnitId()),
        row.content(),
        row.givenOn(),
        people.ref(row.givenBy()),
        people.ref(row.recordedBy()),
        row.dueOn(),
        row.documentId() == null ? null : around.documents().get(row.documentId()),
        recipients.stream().map(this::recipient).toList(),
        around.answers().getOrDefault(row.id(), List.of()).stream()
            .map(answer -> answer(answer, around))
            .toList(),
        row.state(),
        overdue,
        overdue ? (int) ChronoUnit.DAYS.between(row.dueOn(), asOf) : null,
        row.createdAt(),
        row.updatedAt(),
        DirectionRights.allowedActions(
            rights.relations(row.givenBy(), row.recordedBy(), addressed), row.state()));
  }

  private DirectionDto.Recipient recipient(RecipientRow row) {
    return new DirectionDto.Recipient(
        unit(row.unitId()), people.ref(row.personId()), row.answered());
  }

  private DirectionDto.Answer answer(AnswerRow row, Around around) {
    return new DirectionDto.Answer(
        row.id(),
        row.content(),
        unit(row.unitId()),
        row.answeredAt(),
        people.ref(row.authorId()),
        around.files().getOrDefault(row.id(), List.of()));
  }

  private UnitRef unit(UUID id) {
    return id == null ? null : units.ref(id);
  }
}
