package vn.tiendo.coordination;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.tiendo.attachment.AttachmentDto;
import vn.tiendo.attachment.AttachmentHolder;
import vn.tiendo.attachment.Attachments;
import vn.tiendo.common.problem.NotFound;
import vn.tiendo.common.security.Caller;
import vn.tiendo.common.security.Relation;
import vn.tiendo.common.web.Page;
import vn.tiendo.coordination.AskRepository.AnswerRow;
import vn.tiendo.coordination.AskRepository.Row;
import vn.tiendo.daily.Listing;
import vn.tiendo.daily.Paging;
import vn.tiendo.daily.SubjectRights;
import vn.tiendo.daily.Subjects;
import vn.tiendo.identity.People;
import vn.tiendo.unit.Units;

/**
 * Puts asks on the wire with their answers: three statements a page. Who reads an ask reads the
 * files of its answers.
 */
@ApplicationScoped
class AskReader implements AttachmentHolder {
  static final String RESOURCE_TYPE = "coordination-answer";

  private final AskRepository asks;
  private final AskRights rights;
  private final Subjects subjects;
  private final SubjectRights subjectRights;
  private final Attachments attachments;
  private final Units units;
  private final People people;
  private final Caller caller;

  AskReader(
      AskRepository asks,
      AskRights rights,
      Subjects subjects,
      SubjectRights subjectRights,
      Attachments attachments,
      Units units,
      People people,
      Caller caller) {
    this.asks = asks;
    this.rights = rights;
    this.subjects = subjects;
    this.subjectRights = subjectRights;
    this.attachments = attachments;
    this.units = units;
    this.people = people;
    this.caller = caller;
  }

  @Override
  public String resourceType() {
    return RESOURCE_TYPE;
  }

  /** Asked with the id of an answer, which carries the files. */
  @Override
  public boolean readable(UUID answerId) {
    CoordinationAnswer answer = asks.getEntityManager().find(CoordinationAnswer.class, answerId);
    return answer != null && seen(answer.coordinationAskId);
  }

  boolean seen(UUID askId) {
    return asks.findByIdOptional(askId)
        .flatMap(ask -> subjects.occurrence(ask.occurrenceId))
        .map(subject -> subjectRights.relations(subject).contains(Relation.READER))
        .orElse(false);
  }

  CoordinationAskDto dto(UUID id) {
    if (!seen(id)) {
      throw new NotFound();
    }
    Row row = asks.row(id).orElseThrow(NotFound::new);
    return answered(List.of(row)).dto(row, caller.today());
  }

  Page<CoordinationAskDto> list(AskFilter filter, String sort, Paging paging, LocalDate asOf) {
    LocalDate wanted = asOf == null ? caller.today() : asOf;
    LocalDate day = Listing.day(paging, AskRepository.pin(filter, sort), wanted);
    Listing.Rows<Row> rows = asks.list(filter, sort, paging, day, subjectRights);
    Answered answered = answered(rows.rows());
    return rows.map(row -> answered.dto(row, day));
  }

  private Answered answered(List<Row> rows) {
    List<AnswerRow> answers = asks.answers(rows.stream().map(Row::id).toList());
    return new Answered(
        answers.stream().collect(Collectors.groupingBy(AnswerRow::askId)),
        attachments.of(answers.stream().map(AnswerRow::id).toList()));
  }

  /** The answers of a page of asks, with their files. */
  private final class Answered {
    private final Map<UUID, List<AnswerRow>> answers;
    private final Map<UUID, List<AttachmentDto>> files;

    Answered(Map<UUID, List<AnswerRow>> answers, Map<UUID, List<AttachmentDto>> files) {
      this.answers = answers;
      this.files = files;
    }

    CoordinationAskDto dto(Row row, LocalDate asOf) {
      boolean overdue = row.state() == AskState.WAITING && row.dueOn().isBefore(asOf);
      return new CoordinationAskDto(
          row.id(),
          row.version(),
          row.occurrence(),
          row.workItem(),
          units.ref(row.askedByUnitId()),
          units.ref(row.unitId()),
          row.content(),
          row.dueOn(),
          row.letter(),
          row.state(),
          overdue,
          overdue ? (int) ChronoUnit.DAYS.between(row.dueOn(), asOf) : null,
          row.answeredOn(),
          answers.getOrDefault(row.id(), List.of()).stream().map(this::answer).toList(),
          row.withdrawnReason(),
          people.ref(row.authorId()),
          row.createdAt(),
          row.updatedAt(),
          AskRights.allowedActions(
              rights.relations(row.askedByUnitId(), row.unitId()), row.state(), row.planIssued()));
    }

    private CoordinationAskDto.Answer answer(AnswerRow row) {
      return new CoordinationAskDto.Answer(
          row.id(),
          row.content(),
          row.letter(),
          row.answeredOn(),
          row.complete(),
          files.getOrDefault(row.id(), List.of()),
          people.ref(row.recordedBy()),
          row.onBehalf());
    }
  }
}
