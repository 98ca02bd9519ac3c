package vn.tiendo.signing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import vn.tiendo.common.problem.Violations;
import vn.tiendo.common.security.Caller;
import vn.tiendo.consolidation.Seen;
import vn.tiendo.daily.HouseRights;
import vn.tiendo.daily.Pending;
import vn.tiendo.daily.Staff;
import vn.tiendo.document.DocumentType;
import vn.tiendo.document.Documents;
import vn.tiendo.document.NewDocument;
import vn.tiendo.document.Signer;
import vn.tiendo.identity.People;
import vn.tiendo.identity.PersonRef;
import vn.tiendo.unit.Units;

/** Files an issued report among the house's documents, with the signed file. */
@ApplicationScoped
class Issuing {
  private final Documents documents;
  private final HouseRights house;
  private final Staff staff;
  private final Units units;
  private final People people;
  private final Caller caller;
  private final Pending pending;

  Issuing(
      Documents documents,
      HouseRights house,
      Staff staff,
      Units units,
      People people,
      Caller caller,
      Pending pending) {
    this.documents = documents;
    this.house = house;
    this.staff = staff;
    this.units = units;
    this.people = people;
    this.caller = caller;
    this.pending = pending;
  }

  /**
   * @return the document's id
   */
  UUID file(Seen seen, Bodies.Issuance wanted) {
    UUID owner = seen.ownerId();
    Violations violations = new Violations();
    if (!staff.leaders(List.of(wanted.signerId()), owner).contains(wanted.signerId())) {
      violations.add("/signerId", "NOT_A_LEADER", "consolidation.signerNoLeader");
    }
    if (wanted.issuedOn().isAfter(caller.today())) {
      violations.add("/issuedOn", "IN_THE_FUTURE", "consolidation.issuedInFuture");
    }
    if (wanted.issuedOn().isBefore(seen.period().windowFrom())) {
      violations.add("/issuedOn", "BEFORE_PERIOD", "consolidation.issuedBeforePeriod");
    }
    violations.throwIfAny();
    UUID root = house.rootOf(owner);
    Violations unfiled = new Violations();
    UUID document = documents.register(document(seen, wanted, root), owner, root, unfiled);
    if (unfiled.any()) {
      violations.add("/attachmentId", "UNKNOWN_REFERENCE", "consolidation.unknownFile");
    }
    violations.throwIfAny();
    // Whether a document can be cited is asked of the database.
    pending.write();
    return document;
  }

  private NewDocument document(Seen seen, Bodies.Issuance wanted, UUID root) {
    PersonRef signer = people.ref(wanted.signerId());
    String symbol = wanted.symbol() == null ? seen.symbol() : wanted.symbol();
    return new NewDocument(
        null,
        DocumentType.REPORT,
        wanted.number(),
        symbol,
        units.ref(root).name(),
        null,
        wanted.issuedOn(),
        null,
        seen.about(),
        new Signer(signer.fullName(), signer.position()),
        seen.recipients(),
        null,
        null,
        null,
        List.of(wanted.attachmentId()),
        null);
  }
}
