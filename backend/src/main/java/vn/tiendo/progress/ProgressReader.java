package vn.tiendo.progress;

import jakarta.enterprise.context.ApplicationScoped;
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
import vn.tiendo.daily.Listing;
import vn.tiendo.daily.Paging;
import vn.tiendo.daily.SubjectRights;
import vn.tiendo.daily.Subjects;
import vn.tiendo.identity.People;
import vn.tiendo.unit.Units;

/**
 * Puts updates on the wire, their files read in one statement a page. Who reads an update reads its
 * files.
 */
@ApplicationScoped
class ProgressReader implements AttachmentHolder {
  private final ProgressRepository updates;
  private final ProgressRights rights;
  private final Subjects subjects;
  private final SubjectRights subjectRights;
  private final Attachments attachments;
  private final Units units;
  private final People people;
  private final Caller caller;

  ProgressReader(
      ProgressRepository updates,
      ProgressRights rights,
      Subjects subjects,
      SubjectRights subjectRights,
      Attachments attachments,
      Units units,
      People people,
      Caller caller) {
    this.updates = updates;
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
    return ProgressService.RESOURCE_TYPE;
  }

  @Override
  public boolean readable(UUID id) {
    return updates
        .findByIdOptional(id)
        .flatMap(update -> subjects.occurrence(update.occurrenceId))
        .map(subject -> subjectRights.relations(subject).contains(Relation.READER))
        .orElse(false);
  }

  ProgressUpdateDto dto(UUID id) {
    if (!readable(id)) {
      throw new NotFound();
    }
    ProgressRepository.Row row = updates.row(id).orElseThrow(NotFound::new);
    return dto(row, attachments.of(id));
  }

  Page<ProgressUpdateDto> list(ProgressFilter filter, String sort, Paging paging) {
    Listing.Rows<ProgressRepository.Row> rows =
        updates.list(filter, sort, paging, caller.today(), subjectRights);
    Map<UUID, List<AttachmentDto>> files =
        attachments.of(rows.rows().stream().map(ProgressRepository.Row::id).toList());
    return rows.map(row -> dto(row, files.getOrDefault(row.id(), List.of())));
  }

  Page<ProgressRevisionDto> revisions(UUID id, Paging paging) {
    if (!readable(id)) {
      throw new NotFound();
    }
    Map<UUID, AttachmentDto> files =
        attachments.of(id).stream().collect(Collectors.toMap(AttachmentDto::id, f -> f));
    return updates
        .wordings(id, paging, caller.today())
        .map(
            w ->
                new ProgressRevisionDto(
                    w.revision(),
                    w.text().period(),
                    w.text().reportedOn(),
                    w.text().result(),
                    w.text().difficulty(),
                    w.text().proposal(),
                    w.text().percent(),
                    w.text().links(),
                    w.attachmentIds().stream().filter(files::containsKey).map(files::get).toList(),
                    w.writtenAt(),
                    people.ref(w.writtenBy())));
  }

  private ProgressUpdateDto dto(ProgressRepository.Row row, List<AttachmentDto> files) {
    return new ProgressUpdateDto(
        row.id(),
        row.version(),
        row.occurrence(),
        row.workItem(),
        units.ref(row.unitId()),
        people.ref(row.authorId()),
        row.text().period(),
        row.text().reportedOn(),
        row.text().result(),
        row.text().difficulty(),
        row.text().proposal(),
        row.text().percent(),
        row.text().links(),
        files,
        row.revision(),
        row.state(),
        row.createdAt(),
        row.updatedAt(),
        rights.allowedActions(row.authorId(), row.state(), row.planIssued(), row.createdAt()));
  }
}
