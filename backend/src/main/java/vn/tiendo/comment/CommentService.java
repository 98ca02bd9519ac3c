package vn.tiendo.comment;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.tiendo.attachment.AttachmentDto;
import vn.tiendo.attachment.AttachmentHolder;
import vn.tiendo.attachment.Attachments;
import vn.tiendo.comment.CommentRepository.Row;
import vn.tiendo.common.problem.Conflict;
import vn.tiendo.common.problem.NotAllowed;
import vn.tiendo.common.problem.NotFound;
import vn.tiendo.common.problem.RuleBroken;
import vn.tiendo.common.problem.Violations;
import vn.tiendo.common.security.Caller;
import vn.tiendo.common.security.Relation;
import vn.tiendo.common.web.IfMatch;
import vn.tiendo.common.web.MergePatch;
import vn.tiendo.common.web.Page;
import vn.tiendo.daily.Paging;
import vn.tiendo.daily.Staff;
import vn.tiendo.daily.Subject;
import vn.tiendo.daily.SubjectRights;
import vn.tiendo.daily.Subjects;
import vn.tiendo.identity.People;

/** Who reads the work takes part; what one said one changes for some minutes, and takes back. */
@ApplicationScoped
class CommentService implements AttachmentHolder {
  static final Duration FRESH = Duration.ofMinutes(15);
  private static final String RESOURCE_TYPE = "comment";

  private final CommentRepository comments;
  private final Subjects subjects;
  private final SubjectRights rights;
  private final Attachments attachments;
  private final Staff staff;
  private final People people;
  private final MergePatch mergePatch;
  private final Caller caller;
  private final Clock clock;

  CommentService(
      CommentRepository comments,
      Subjects subjects,
      SubjectRights rights,
      Attachments attachments,
      Staff staff,
      People people,
      MergePatch mergePatch,
      Caller caller,
      Clock clock) {
    this.comments = comments;
    this.subjects = subjects;
    this.rights = rights;
    this.attachments = attachments;
    this.staff = staff;
    this.people = people;
    this.mergePatch = mergePatch;
    this.caller = caller;
    this.clock = clock;
  }

  @Override
  public String resourceType() {
    return RESOURCE_TYPE;
  }

  /** Files of what was taken back are nobody's any more. */
  @Override
  public boolean readable(UUID commentId) {
    return comments.row(commentId, rights).filter(row -> row.deletedAt() == null).isPresent();
  }

  Page<CommentDto> list(CommentFilter filter, String sort, Paging paging) {
    var rows = comments.list(filter, sort, paging, caller.today(), rights);
    Map<UUID, List<AttachmentDto>> files =
        attachments.of(rows.rows().stream().map(Row::id).toList());
    return rows.map(row -> dto(row, files.getOrDefault(row.id(), List.of())));
  }

  CommentDto get(UUID id) {
    return dto(comments.row(id, rights).orElseThrow(NotFound::new), attachments.of(id));
  }

  @Transactional
  CommentDto create(NewComment wanted) {
    Subject subject = subject(wanted);
    Violations violations = new Violations();
    Comment comment = new Comment(subject, caller.actorId(), clock.instant());
    comment.content = wanted.content();
    comment.mentionIds = named(wanted.mentionIds(), subject.ownerId(), violations);
    violations.throwIfAny();
    comments.persist(comment);
    attachments.link(
        wanted.attachmentIds(),
        RESOURCE_TYPE,
        comment.id(),
        subject.ownerId(),
        "/attachmentIds",
        violations);
    violations.throwIfAny();
    return get(comment.id());
  }

  private Subject subject(NewComment wanted) {
    if ((wanted.taskId() == null) == (wanted.workItemId() == null)) {
      throw RuleBroken.at("", "EXACTLY_ONE", "daily.exactlyOne", "taskId, workItemId");
    }
    String pointer = wanted.taskId() != null ? "/taskId" : "/workItemId";
    return (wanted.taskId() != null
            ? subjects.task(wanted.taskId(), caller.today())
            : subjects.workItem(wanted.workItemId()))
        .filter(found -> rights.relations(found).contains(Relation.READER))
        .orElseThrow(() -> RuleBroken.at(pointer, "UNKNOWN_REFERENCE", "comment.unknownSubject"));
  }

  private UUID[] named(List<UUID> wanted, UUID ownerId, Violations violations) {
    List<UUID> mentioned = wanted == null ? List.of() : wanted;
    var colleagues = staff.ofOrganisation(mentioned, ownerId);
    for (int i = 0; i < mentioned.size(); i++) {
      if (!colleagues.contains(mentioned.get(i))) {
        violations.add("/mentionIds/" + i, "UNKNOWN_REFERENCE", "comment.notColleague");
      }
    }
    return mentioned.toArray(UUID[]::new);
  }

  @Transactional
  CommentDto edit(UUID id, IfMatch ifMatch, ObjectNode patch) {
    Comment comment = own(id, ifMatch, "editComment");
    CommentEdit edit =
        mergePatch.apply(
            patch,
            new CommentEdit(comment.content, List.of(comment.mentionIds)),
            CommentEdit.class);
    Violations violations = new Violations();
    comment.mentionIds = named(edit.mentionIds(), comment.ownerId, violations);
    violations.throwIfAny();
    comment.content = edit.content();
    comment.editedAt = clock.instant();
    return get(id);
  }

  @Transactional
  CommentDto withdraw(UUID id, IfMatch ifMatch) {
    Comment comment = own(id, ifMatch, "withdrawComment");
    comment.delete(clock.instant());
    return get(id);
  }

  /** Right, then precondition, then state. */
  private Comment own(UUID id, IfMatch ifMatch, String operation) {
    CommentDto seen = get(id);
    Comment comment = comments.locked(id).orElseThrow(NotFound::new);
    if (!comment.authorId.equals(caller.actorId())) {
      throw new NotAllowed("comment.onlyAuthor");
    }
    if (operation.equals("editComment")) {
      IfMatch.require(ifMatch, comment);
    } else {
      IfMatch.honour(ifMatch, comment);
    }
    if (!seen.allowedActions().contains(operation)) {
      throw Conflict.state(seen.state(), seen.allowedActions(), "comment.state." + seen.state());
    }
    return comment;
  }

  private CommentDto dto(Row row, List<AttachmentDto> files) {
    CommentState state = state(row, clock.instant());
    boolean gone = state == CommentState.DELETED;
    return new CommentDto(
        row.id(),
        row.version(),
        row.task(),
        row.workItem(),
        people.ref(row.authorId()),
        row.content(),
        row.mentionIds().stream().map(people::ref).toList(),
        gone ? List.of() : files,
        state,
        row.saidAt(),
        row.editedAt(),
        row.createdAt(),
        row.updatedAt(),
        allowed(state, row.authorId().equals(caller.actorId())));
  }

  private static List<String> allowed(CommentState state, boolean author) {
    if (!author || state == CommentState.DELETED) {
      return List.of();
    }
    return state == CommentState.FRESH
        ? List.of("editComment", "withdrawComment")
        : List.of("withdrawComment");
  }

  private static CommentState state(Row row, Instant now) {
    if (row.deletedAt() != null) {
      return CommentState.DELETED;
    }
    boolean fresh = now.isBefore(row.saidAt().plus(FRESH));
    return fresh ? CommentState.FRESH : CommentState.STANDING;
  }
}
