package vn.tiendo.consolidation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import vn.tiendo.assembly.Sources;
import vn.tiendo.common.problem.Conflict;
import vn.tiendo.common.problem.NotAllowed;
import vn.tiendo.common.problem.NotFound;
import vn.tiendo.common.problem.RuleBroken;
import vn.tiendo.common.security.Caller;
import vn.tiendo.common.security.Relation;
import vn.tiendo.common.web.IfMatch;
import vn.tiendo.consolidation.ConsolidatedReader.Seen;
import vn.tiendo.consolidation.SigningStep.Decision;
import vn.tiendo.edition.ConsolidatedVersion.Cause;
import vn.tiendo.edition.Corrections;
import vn.tiendo.edition.NewCorrection;
import vn.tiendo.identity.People;
import vn.tiendo.regime.SigningRole.Role;

/** The way to the number, its issue, and what happens to it afterwards. */
@ApplicationScoped
class SigningService {
  private final ConsolidatedRepository reports;
  private final ConsolidatedReader reader;
  private final Issuing issuing;
  private final Sources sources;
  private final Making making;
  private final Corrections corrections;
  private final EntityManager entities;
  private final People people;
  private final Caller caller;
  private final Clock clock;

  SigningService(
      ConsolidatedRepository reports,
      ConsolidatedReader reader,
      Issuing issuing,
      Sources sources,
      Making making,
      Corrections corrections,
      EntityManager entities,
      People people,
      Caller caller,
      Clock clock) {
    this.reports = reports;
    this.reader = reader;
    this.issuing = issuing;
    this.sources = sources;
    this.making = making;
    this.corrections = corrections;
    this.entities = entities;
    this.people = people;
    this.caller = caller;
    this.clock = clock;
  }

  SigningDto steps(UUID id) {
    Seen seen = reader.see(id);
    return new SigningDto(
        seen.route().steps(),
        seen.turn(),
        reports.steps(id).stream().map(s -> SigningDto.Step.of(s, people)).toList());
  }

  @Transactional
  ConsolidatedDto decide(UUID id, IfMatch ifMatch, Bodies.SigningDecision wanted) {
    Seen seen = toMove(id, ifMatch, "decideSigningStep", Relation.ADDRESSEE);
    ConsolidatedReport report = seen.report();
    Role turn = seen.turn();
    if (wanted.decision() == Bodies.Choice.RETURN) {
      if (wanted.note() == null) {
        throw RuleBroken.at("/note", "REQUIRED", "consolidation.noteRequired");
      }
      if (turn == Role.AUTHOR) {
        throw Conflict.of("NOTHING_TO_RETURN", "consolidation.nothingToReturn");
      }
      tell(seen, Decision.RETURN, wanted.note());
      report.goTo(0);
      return reader.dto(id);
    }
    if (turn == Role.CLERK) {
      throw Conflict.state(report.state, reader.allowedActions(seen), "consolidation.clerkIssues");
    }
    making.keep(seen, Cause.FORWARDED, wanted.note());
    tell(seen, Decision.FORWARD, wanted.note());
    report.goTo(report.step + 1);
    return reader.dto(id);
  }

  @Transactional
  ConsolidatedDto issue(UUID id, IfMatch ifMatch, Bodies.Issuance wanted) {
    Seen seen = toMove(id, ifMatch, "issueConsolidatedReport", Relation.ADDRESSEE);
    ConsolidatedReport report = seen.report();
    UUID document = issuing.file(seen, wanted);
    making.keep(seen, Cause.ISSUED, null);
    tell(seen, Decision.ISSUE, null);
    report.issue(wanted, document);
    if (report.replacesId != null) {
      reports.findById(report.replacesId).state = ConsolidatedState.REPLACED;
    }
    return reader.dto(id);
  }

  @Transactional
  ConsolidatedDto replace(UUID id, IfMatch ifMatch, Bodies.Replacement wanted) {
    Seen seen = toMove(id, ifMatch, "replaceConsolidatedReport", Relation.CONSOLIDATING_OFFICE);
    ConsolidatedReport issued = seen.report();
    reports.lockPeriod(issued.periodId);
    ConsolidatedReport other =
        new ConsolidatedReport(seen.period(), issued.about, List.copyOf(issued.recipients));
    other.replaces(issued, wanted.reason());
    reports.persistAndFlush(other);
    sources.copy(issued.id(), other.id());
    making.keep(reader.see(other), Cause.ASSEMBLED, wanted.reason());
    return reader.dto(other.id());
  }

  @Transactional
  ConsolidatedDto correct(UUID id, IfMatch ifMatch, NewCorrection wanted) {
    Seen seen = toMove(id, ifMatch, "correctConsolidatedReport", null);
    corrections.add(seen.report().ownerId, id, wanted);
    return reader.dto(id);
  }

  private void tell(Seen seen, Decision decision, String note) {
    ConsolidatedReport report = seen.report();
    int seq = reports.steps(report.id()).size() + 1;
    entities.persist(
        new SigningStep(report, seq, seen.turn(), decision)
            .by(caller.actorId(), clock.instant(), note));
  }

  /**
   * Locked; right, then precondition, then state.
   *
   * @param needed null: the consolidating office or the clerk
   */
  private Seen toMove(UUID id, IfMatch ifMatch, String operation, Relation needed) {
    Seen seen = reader.see(reports.locked(id).orElseThrow(NotFound::new));
    boolean may =
        needed == null
            ? seen.relations().contains(Relation.CONSOLIDATING_OFFICE)
                || seen.relations().contains(Relation.CLERK)
            : seen.relations().contains(needed);
    // Of a report that nobody has in hand the state is told, not that it is another's turn.
    if (!may && (needed != Relation.ADDRESSEE || seen.turn() != null)) {
      throw new NotAllowed(
          needed == Relation.ADDRESSEE
              ? "consolidation.notYourTurn"
              : "consolidation.onlyRecipient");
    }
    IfMatch.honour(ifMatch, seen.report());
    reader.requireAllowed(seen, operation);
    return seen;
  }
}
