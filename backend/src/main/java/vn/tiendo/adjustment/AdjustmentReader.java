package vn.tiendo.adjustment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import vn.tiendo.adjustment.AdjustmentRepository.Row;
import vn.tiendo.attachment.AttachmentDto;
import vn.tiendo.attachment.AttachmentHolder;
import vn.tiendo.attachment.Attachments;
import vn.tiendo.common.problem.NotFound;
import vn.tiendo.common.security.Caller;
import vn.tiendo.common.security.Relation;
import vn.tiendo.common.web.Page;
import vn.tiendo.daily.Letter;
import vn.tiendo.daily.Listing;
import vn.tiendo.daily.Paging;
import vn.tiendo.daily.SubjectRights;
import vn.tiendo.daily.Subjects;
import vn.tiendo.document.DocumentRef;
import vn.tiendo.document.Documents;
import vn.tiendo.identity.People;
import vn.tiendo.unit.Units;

/** Puts requests on the wire: four statements a page. Who reads a request reads its files. */
@ApplicationScoped
class AdjustmentReader implements AttachmentHolder {
  static final String RESOURCE_TYPE = "adjustment-request";

  private final AdjustmentRepository requests;
  private final AdjustmentRights rights;
  private final Subjects subjects;
  private final SubjectRights subjectRights;
  private final Attachments attachments;
  private final Documents documents;
  private final Units units;
  private final People people;
  private final Caller caller;

  AdjustmentReader(
      AdjustmentRepository requests,
      AdjustmentRights rights,
      Subjects subjects,
      SubjectRights subjectRights,
      Attachments attachments,
      Documents documents,
      Units units,
      People people,
      Caller caller) {
    this.requests = requests;
    this.rights = rights;
    this.subjects = subjects;
    this.subjectRights = subjectRights;
    this.attachments = attachments;
    this.documents = documents;
    this.units = units;
    this.people = people;
    this.caller = caller;
  }

  /** What a page of requests refers to. */
  private record Around(
      Map<UUID, AdjustmentRequest> requests,
      Map<UUID, List<AttachmentDto>> files,
      Map<UUID, DocumentRef> documents) {}

  @Override
  public String resourceType() {
    return RESOURCE_TYPE;
  }

  @Override
  public boolean readable(UUID id) {
    return requests
        .findByIdOptional(id)
        .flatMap(request -> subjects.occurrence(request.occurrenceId))
        .map(subject -> subjectRights.relations(subject).contains(Relation.READER))
        .orElse(false);
  }

  /**
   * @throws NotFound when there is none or the caller does not see it
   */
  Row row(UUID id) {
    if (!readable(id)) {
      throw new NotFound();
    }
    return requests.row(id).orElseThrow(NotFound::new);
  }

  AdjustmentRequestDto dto(UUID id) {
    Row row = row(id);
    return dto(row, around(List.of(row)));
  }

  Page<AdjustmentRequestDto> list(AdjustmentFilter filter, String sort, Paging paging) {
    Listing.Rows<Row> rows = requests.list(filter, sort, paging, caller.today(), subjectRights);
    Around around = around(rows.rows());
    return rows.map(row -> dto(row, around));
  }

  private Around around(List<Row> rows) {
    List<UUID> ids = rows.stream().map(Row::id).toList();
    Map<UUID, AdjustmentRequest> found = requests.byIds(ids);
    List<UUID> cited =
        found.values().stream()
            .map(r -> r.decisionDocumentId)
            .filter(Objects::nonNull)
            .distinct()
            .toList();
    return new Around(found, attachments.of(ids), documents.refs(cited));
  }

  private AdjustmentRequestDto dto(Row row, Around around) {
    AdjustmentRequest r = around.requests().get(row.id());
    return new AdjustmentRequestDto(
        r.id(),
        r.version(),
        r.type,
        row.occurrence(),
        row.workItem(),
        units.ref(r.unitId),
        people.ref(r.authorId),
        r.reason,
        r.cause,
        r.requestedOn,
        r.late,
        r.currentDueOn,
        r.requestedDueOn,
        r.toUnitId == null ? null : units.ref(r.toUnitId),
        r.wording,
        r.parts,
        Letter.of(r.letterNumber, r.letterSymbol, r.letterIssuedOn, r.letterLink),
        around.files().getOrDefault(r.id(), List.of()),
        r.authority,
        r.state,
        opinion(r),
        decision(r, around),
        r.createdAt(),
        r.updatedAt(),
        AdjustmentRights.allowedActions(
            rights.relations(row.facts()), r.state, row.facts().planIssued()));
  }

  private AdjustmentRequestDto.Opinion opinion(AdjustmentRequest r) {
    return r.opinionAgrees == null
        ? null
        : new AdjustmentRequestDto.Opinion(
            r.opinionAgrees,
            r.opinionContent,
            r.opinionDueOn,
            r.opinionAt,
            people.ref(r.opinionBy));
  }

  private AdjustmentRequestDto.Decision decision(AdjustmentRequest r, Around around) {
    return r.decidedOn == null
        ? null
        : new AdjustmentRequestDto.Decision(
            r.state == AdjustmentState.APPROVED,
            r.decisionDueOn,
            r.decisionCause,
            r.decisionNote,
            r.decidedOn,
            people.ref(r.decidedBy),
            r.decisionSignedBy,
            r.decisionDocumentId == null ? null : around.documents().get(r.decisionDocumentId),
            Letter.of(
                r.decisionLetterNumber,
                r.decisionLetterSymbol,
                r.decisionLetterIssuedOn,
                r.decisionLetterLink),
            people.ref(r.decisionRecordedBy));
  }
}
