package vn.tiendo.progress;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import vn.tiendo.attachment.AttachmentDto;
import vn.tiendo.attachment.Attachments;
import vn.tiendo.common.problem.Conflict;
import vn.tiendo.common.problem.NotAllowed;
import vn.tiendo.common.problem.NotFound;
import vn.tiendo.common.problem.Violations;
import vn.tiendo.common.security.Caller;
import vn.tiendo.common.web.IfMatch;
import vn.tiendo.common.web.MergePatch;
import vn.tiendo.common.web.Page;
import vn.tiendo.daily.Paging;
import vn.tiendo.workitem.WorkItems;

/** Writing, correcting and withdrawing updates. */
@ApplicationScoped
class ProgressService {
  static final String RESOURCE_TYPE = "progress-update";

  private final ProgressRepository updates;
  private final ProgressReader reader;
  private final ProgressTarget targets;
  private final ProgressRights rights;
  private final Attachments attachments;
  private final WorkItems items;
  private final MergePatch mergePatch;
  private final EntityManager entities;
  private final Caller caller;

  ProgressService(
      ProgressRepository updates,
      ProgressReader reader,
      ProgressTarget targets,
      ProgressRights rights,
      Attachments attachments,
      WorkItems items,
      MergePatch mergePatch,
      EntityManager entities,
      Caller caller) {
    this.updates = updates;
    this.reader = reader;
    this.targets = targets;
    this.rights = rights;
    this.attachments = attachments;
    this.items = items;
    this.mergePatch = mergePatch;
    this.entities = entities;
    this.caller = caller;
  }

  Page<ProgressUpdateDto> list(ProgressFilter filter, String sort, Paging paging) {
    return reader.list(filter, sort, paging);
  }

  ProgressUpdateDto get(UUID id) {
    return reader.dto(id);
  }

  Page<ProgressRevisionDto> revisions(UUID id, Paging paging) {
    return reader.revisions(id, paging);
  }

  @Transactional
  ProgressUpdateDto create(NewProgressUpdate wanted, IfMatch ifMatch) {
    Violations violations = new Violations();
    ProgressTarget.Found target = targets.find(wanted.occurrenceId(), wanted.workItemId(), ifMatch);
    ProgressUpdateEdit edit =
        new ProgressUpdateEdit(
            wanted.period() == null ? target.period() : wanted.period(),
            wanted.reportedOn() == null ? caller.today() : wanted.reportedOn(),
            wanted.result(),
            wanted.difficulty(),
            wanted.proposal(),
            wanted.percentComplete(),
            wanted.links(),
            wanted.attachmentIds());
    check(edit.reportedOn(), violations);
    ProgressUpdate update = new ProgressUpdate(target.subject(), caller.actorId());
    update.write(edit);
    update.startedByIt = targets.report(target, edit.percentComplete());
    updates.persist(update);
    link(update, edit.attachmentIds(), violations);
    violations.throwIfAny();
    return reader.dto(update.id());
  }

  @Transactional
  ProgressUpdateDto edit(UUID id, IfMatch ifMatch, ObjectNode patch) {
    ProgressUpdate update = own(id);
    IfMatch.require(ifMatch, update);
    allows(update, "editProgressUpdate");
    List<UUID> files = files(id);
    ProgressUpdateEdit before = ProgressUpdateEdit.of(update, files);
    ProgressUpdateEdit edit = mergePatch.apply(patch, before, ProgressUpdateEdit.class);
    if (edit.equals(before)) {
      return reader.dto(id);
    }
    Violations violations = new Violations();
    check(edit.reportedOn(), violations);
    entities.persist(new ProgressRevision(update, files));
    update.write(edit);
    update.revision++;
    link(update, edit.attachmentIds(), violations);
    violations.throwIfAny();
    if (!Objects.equals(before.percentComplete(), edit.percentComplete())) {
      targets.percent(update.occurrenceId, update.workItemId, edit.percentComplete());
    }
    return reader.dto(id);
  }

  @Transactional
  ProgressUpdateDto withdraw(UUID id, IfMatch ifMatch, String note) {
    ProgressUpdate update = own(id);
    IfMatch.honour(ifMatch, update);
    allows(update, "withdrawProgressUpdate");
    update.withdraw(note);
    if (update.startedByIt && update.workItemId != null) {
      items.takeStartBack(update.workItemId);
    }
    return reader.dto(id);
  }

  private ProgressUpdate own(UUID id) {
    if (!reader.readable(id)) {
      throw new NotFound();
    }
    ProgressUpdate update = updates.locked(id).orElseThrow(NotFound::new);
    if (!rights.author(update.authorId)) {
      throw new NotAllowed("progress.notAuthor");
    }
    return update;
  }

  private void allows(ProgressUpdate update, String operation) {
    List<String> allowed = reader.dto(update.id()).allowedActions();
    if (!allowed.contains(operation)) {
      boolean late = update.state == ProgressState.CURRENT && operation.startsWith("withdraw");
      throw Conflict.state(
          update.state, allowed, late ? "progress.tooLate" : "progress.state." + update.state);
    }
  }

  private void check(LocalDate reportedOn, Violations violations) {
    if (reportedOn.isAfter(caller.today())) {
      violations.add("/reportedOn", "IN_FUTURE", "daily.futureDay");
    }
  }

  private List<UUID> files(UUID id) {
    return attachments.of(id).stream().map(AttachmentDto::id).toList();
  }

  private void link(ProgressUpdate update, List<UUID> ids, Violations violations) {
    attachments.link(ids, RESOURCE_TYPE, update.id(), update.ownerId, "/attachmentIds", violations);
  }
}
