package vn.tiendo.report;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
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
import vn.tiendo.daily.Pending;
import vn.tiendo.document.Documents;
import vn.tiendo.outline.OutlineNode;
import vn.tiendo.period.ReportPeriods;
import vn.tiendo.snapshot.Content;
import vn.tiendo.snapshot.Snapshots;
import vn.tiendo.unit.Units;

/** What is done with a report. */
@ApplicationScoped
class ReportService {
  private static final Set<String> OF_UNIT = Set.of("editReport", "prefillReport", "submitReport");

  private final ReportRepository reports;
  private final ReportReader reader;
  private final SubmissionReader submissions;
  private final ReportRights rights;
  private final ReportContents contents;
  private final ReportEditor editor;
  private final ReportingDuty duty;
  private final ReportPeriods periods;
  private final Documents documents;
  private final MergePatch mergePatch;
  private final Pending pending;
  private final Units units;
  private final Caller caller;
  private final Clock clock;

  ReportService(
      ReportRepository reports,
      ReportReader reader,
      SubmissionReader submissions,
      ReportRights rights,
      ReportContents contents,
      ReportEditor editor,
      ReportingDuty duty,
      ReportPeriods periods,
      Documents documents,
      MergePatch mergePatch,
      Pending pending,
      Units units,
      Caller caller,
      Clock clock) {
    this.reports = reports;
    this.reader = reader;
    this.submissions = submissions;
    this.rights = rights;
    this.contents = contents;
    this.editor = editor;
    this.duty = duty;
    this.periods = periods;
    this.documents = documents;
    this.mergePatch = mergePatch;
    this.pending = pending;
    this.units = units;
    this.caller = caller;
    this.clock = clock;
  }

  Page<ReportDto> list(ReportRepository.Filter filter, String sort, Paging paging) {
    return reader.list(filter, sort, paging);
  }

  ReportDto get(UUID id) {
    return reader.dto(id);
  }

  @Transactional
  ReportDto edit(UUID id, IfMatch ifMatch, ObjectNode patch) {
    Moving moving = toMove(id, ifMatch, "editReport", true);
    ReportEdit edit = mergePatch.apply(patch, new ReportEdit(null, null), ReportEdit.class);
    editor.edit(moving.report, moving.period, edit);
    pending.touch(moving.report);
    return reader.dto(id);
  }

  @Transactional
  ReportDto prefill(UUID id, IfMatch ifMatch, ReportBodies.Prefilling wanted) {
    Moving moving = toMove(id, ifMatch, "prefillReport", false);
    editor.prefill(moving.report, moving.period, wanted == null ? null : wanted.fields());
    pending.touch(moving.report);
    return reader.dto(id);
  }

  @Transactional
  SubmissionDto submit(UUID id, IfMatch ifMatch, ReportBodies.Submission sent) {
    Moving moving = toMove(id, ifMatch, "submitReport", false);
    Report report = moving.report;
    sealed(report, sent);
    Content content = contents.of(report, moving.period).content();
    whole(moving.period, content);
    report.submit(caller.today());
    ReportSubmission submission = new ReportSubmission(report, sent, content);
    submission.onBehalf = !moving.relations.contains(Relation.OWNER_HEAD);
    submission.submittedBy = caller.actorId();
    submission.submittedAt = clock.instant();
    reports.add(submission);
    ReportStep step = step(report, ReportStep.Kind.SUBMITTED).saying(sent.note());
    step.onBehalf = submission.onBehalf;
    reports.add(step);
    reports.flush();
    duty.fulfil(report, moving.period, submission);
    return submissions.dto(report, submission, true);
  }

  /** A unit with a seal of its own puts number and date on its report; an inner office has none. */
  private void sealed(Report report, ReportBodies.Submission sent) {
    boolean seal = units.hasSeal(report.unitId);
    Violations violations = new Violations();
    if (seal && sent.number() == null) {
      violations.add("/number", "REQUIRED", "report.sealNeedsNumber");
    }
    if (seal && sent.issuedOn() == null) {
      violations.add("/issuedOn", "REQUIRED", "report.sealNeedsNumber");
    }
    if (!seal && (sent.number() != null || sent.issuedOn() != null)) {
      violations.add("/number", "NO_SEAL", "report.noSeal");
    }
    if (sent.issuedOn() != null && sent.issuedOn().isAfter(caller.today())) {
      violations.add("/issuedOn", "IN_FUTURE", "report.issuedInFuture");
    }
    violations.throwIfAny();
  }

  private static void whole(ReportPeriods.View period, Content content) {
    List<String> empty =
        content.nodes().stream()
            .filter(n -> n.text() == null || n.text().isBlank())
            .filter(n -> period.frozen().node(n.code()).map(OutlineNode::required).orElse(false))
            .map(Content.Node::title)
            .toList();
    if (!empty.isEmpty()) {
      throw Conflict.of("INCOMPLETE_REPORT", "report.incomplete", String.join("; ", empty));
    }
  }

  @Transactional
  ReportDto giveBack(UUID id, IfMatch ifMatch, ReportBodies.Return wanted) {
    Moving moving = toMove(id, ifMatch, "returnReport", false);
    Report report = moving.report;
    Set<String> known = Snapshots.fields(contents.sent(report, report.lastNo)).keySet();
    Violations violations = new Violations();
    for (int i = 0; i < wanted.notes().size(); i++) {
      String field = wanted.notes().get(i).field();
      if (!known.contains(field)) {
        violations.add("/notes/" + i + "/field", "UNKNOWN_REFERENCE", "report.unknownField", field);
      }
    }
    if (wanted.dueOn() != null && wanted.dueOn().isBefore(caller.today())) {
      violations.add("/dueOn", "IN_PAST", "report.dueInPast");
    }
    violations.throwIfAny();
    report.giveBack(
        wanted.notes().stream().map(ReportBodies.FieldNote::field).distinct().toList(),
        wanted.dueOn());
    ReportStep step = step(report, ReportStep.Kind.RETURNED).saying(wanted.note());
    step.notes = wanted.notes();
    step.until = wanted.dueOn();
    reports.add(step);
    return reader.dto(id);
  }

  @Transactional
  ReportDto receive(UUID id, IfMatch ifMatch, String note) {
    Moving moving = toMove(id, ifMatch, "receiveReport", false);
    moving.report.receive(caller.today());
    reports.add(step(moving.report, ReportStep.Kind.RECEIVED).saying(note));
    return reader.dto(id);
  }

  @Transactional
  ReportDto unlock(UUID id, IfMatch ifMatch, ReportBodies.Unlock wanted) {
    Moving moving = toMove(id, ifMatch, "unlockReport", false);
    if (wanted.until().isBefore(caller.today())) {
      throw RuleBroken.at("/until", "IN_PAST", "report.untilInPast");
    }
    moving.report.unlock(wanted.until());
    ReportStep step = step(moving.report, ReportStep.Kind.UNLOCKED).saying(wanted.reason());
    step.until = wanted.until();
    reports.add(step);
    return reader.dto(id);
  }

  @Transactional
  ReportDto exclude(UUID id, IfMatch ifMatch, ReportBodies.Exclusion wanted) {
    Moving moving = toMove(id, ifMatch, "excludeReport", false);
    Violations violations = new Violations();
    documents.require(wanted.documentId(), "/documentId", violations);
    violations.throwIfAny();
    moving.report.exclude(wanted.reason(), wanted.documentId());
    ReportStep step = step(moving.report, ReportStep.Kind.EXCLUDED).saying(wanted.reason());
    step.documentId = wanted.documentId();
    reports.add(step);
    return reader.dto(id);
  }

  @Transactional
  ReportDto include(UUID id, IfMatch ifMatch, String note) {
    Moving moving = toMove(id, ifMatch, "includeReport", false);
    moving.report.include();
    reports.add(step(moving.report, ReportStep.Kind.INCLUDED).saying(note));
    return reader.dto(id);
  }

  private ReportStep step(Report report, ReportStep.Kind kind) {
    return new ReportStep(report, kind, caller.actorId(), clock.instant());
  }

  private record Moving(Report report, ReportPeriods.View period, EnumSet<Relation> relations) {}

  /** Right, then precondition, then state. The report is locked until the transaction ends. */
  private Moving toMove(UUID id, IfMatch ifMatch, String operation, boolean must) {
    Report report = reports.locked(id).orElseThrow(NotFound::new);
    EnumSet<Relation> relations = rights.relations(report);
    if (!relations.contains(Relation.READER)) {
      throw new NotFound();
    }
    if (!may(report, relations, operation)) {
      throw new NotAllowed(
          OF_UNIT.contains(operation) ? "report.onlyUnit." + operation : "report.onlyReceiver");
    }
    if (must) {
      IfMatch.require(ifMatch, report);
    } else {
      IfMatch.honour(ifMatch, report);
    }
    ReportPeriods.View period = periods.of(report.periodId);
    List<String> allowed = reader.allowedActions(report, period, relations);
    if (!allowed.contains(operation)) {
      throw Conflict.state(report.state, allowed, "report.state." + report.state);
    }
    return new Moving(report, period, relations);
  }

  private boolean may(Report report, EnumSet<Relation> relations, String operation) {
    if (!OF_UNIT.contains(operation)) {
      return relations.contains(Relation.CONSOLIDATING_OFFICE);
    }
    Relation needed =
        operation.equals("submitReport") ? Relation.OWNER_HEAD : Relation.OWNER_OFFICER;
    return relations.contains(needed) || rights.behalf(report, relations);
  }
}
