package vn.tiendo.signing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import vn.tiendo.common.problem.Conflict;
import vn.tiendo.common.problem.NotAllowed;
import vn.tiendo.common.problem.RuleBroken;
import vn.tiendo.common.security.Caller;
import vn.tiendo.common.security.Relation;
import vn.tiendo.common.web.IfMatch;
import vn.tiendo.consolidation.ConsolidatedDto;
import vn.tiendo.consolidation.ConsolidatedReader;
import vn.tiendo.consolidation.Desk;
import vn.tiendo.consolidation.Seen;
import vn.tiendo.edition.ConsolidatedVersion.Cause;
import vn.tiendo.edition.Corrections;
import vn.tiendo.edition.NewCorrection;
import vn.tiendo.identity.People;
import vn.tiendo.regime.SigningRole.Role;
import vn.tiendo.signing.SigningStep.Decision;

/** The way to the number, its issue, and what happens to it afterwards. */
@ApplicationScoped
class SigningService {
  private final SigningRepository steps;
  private final ConsolidatedReader reader;
  private final Desk desk;
  private final Issuing issuing;
  private final Corrections corrections;
  private final People people;
  private final Caller caller;
  private final Clock clock;

  SigningService(
      SigningRepository steps,
      ConsolidatedReader reader,
      Desk desk,
      Issuing issuing,
      Corrections corrections,
      People people,
      Caller caller,
      Clock clock) {
    this.steps = steps;
    this.reader = reader;
    this.desk = desk;
    this.issuing = issuing;
    this.corrections = corrections;
    this.people = people;
    this.caller = caller;
    this.clock = clock;
  }

  SigningDto steps(UUID id) {
    Seen seen = reader.see(id);
    return new SigningDto(
        seen.route(),
        seen.turn(),
        steps.steps(id).stream().map(s -> SigningDto.Step.of(s, people)).toList());
  }

  @Transactional
  ConsolidatedDto decide(UUID id, IfMatch ifMatch, Bodies.SigningDecision wanted) {
    Seen seen = toMove(id, ifMatch, "decideSigningStep", Relation.ADDRESSEE);
    Role turn = seen.turn();
    if (wanted.decision() == Bodies.Choice.RETURN) {
      if (wanted.note() == null) {
        throw RuleBroken.at("/note", "REQUIRED", "consolidation.noteRequired");
      }
      if (turn == Role.AUTHOR) {
        throw Conflict.of("NOTHING_TO_RETURN", "consolidation.nothingToReturn");
      }
      tell(seen, Decision.RETURN, wanted.note());
      desk.pass(seen, 0);
      return reader.dto(id);
    }
    if (turn == Role.CLERK) {
      throw Conflict.state(seen.state(), reader.allowedActions(seen), "consolidation.clerkIssues");
    }
    desk.keep(seen, Cause.FORWARDED, wanted.note());
    tell(seen, Decision.FORWARD, wanted.note());
    desk.pass(seen, seen.step() + 1);
    return reader.dto(id);
  }

  @Transactional
  ConsolidatedDto issue(UUID id, IfMatch ifMatch, Bodies.Issuance wanted) {
    Seen seen = toMove(id, ifMatch, "issueConsolidatedReport", Relation.ADDRESSEE);
    UUID document = issuing.file(seen, wanted);
    desk.keep(seen, Cause.ISSUED, null);
    tell(seen, Decision.ISSUE, null);
    desk.issue(
        seen,
        new Desk.Issued(
            wanted.number(), wanted.symbol(), wanted.issuedOn(), wanted.signerId(), document));
    return reader.dto(id);
  }

  @Transactional
  ConsolidatedDto replace(UUID id, IfMatch ifMatch, Bodies.Replacement wanted) {
    Seen seen = toMove(id, ifMatch, "replaceConsolidatedReport", Relation.CONSOLIDATING_OFFICE);
    return reader.dto(desk.replace(seen, wanted.reason()));
  }

  @Transactional
  ConsolidatedDto correct(UUID id, IfMatch ifMatch, NewCorrection wanted) {
    Seen seen = toMove(id, ifMatch, "correctConsolidatedReport", null);
    corrections.add(seen.ownerId(), id, wanted);
    return reader.dto(id);
  }

  private void tell(Seen seen, Decision decision, String note) {
    int seq = steps.steps(seen.id()).size() + 1;
    steps.persist(new SigningStep(seen, seq, decision).by(caller.actorId(), clock.instant(), note));
  }

  /**
   * Locked; right, then precondition, then state.
   *
   * @param needed null: the consolidating office or the clerk
   */
  private Seen toMove(UUID id, IfMatch ifMatch, String operation, Relation needed) {
    Seen seen = desk.take(id);
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
    desk.require(seen, ifMatch, operation);
    return seen;
  }
}
