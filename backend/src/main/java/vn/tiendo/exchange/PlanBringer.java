package vn.tiendo.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import vn.tiendo.anchor.SourceQuote;
import vn.tiendo.common.problem.RuleBroken;
import vn.tiendo.common.problem.Violations;
import vn.tiendo.disaggregation.Members;
import vn.tiendo.disaggregation.NewDisaggregation;
import vn.tiendo.document.Documents;
import vn.tiendo.document.NewDocument;
import vn.tiendo.document.NewDocumentLink;
import vn.tiendo.exchange.ImportRowDto.RowType;
import vn.tiendo.plan.IssueDecision;
import vn.tiendo.plan.NewPlan;
import vn.tiendo.plan.PlanKind;
import vn.tiendo.plan.PlanState;
import vn.tiendo.plan.Plans;
import vn.tiendo.section.NewSection;
import vn.tiendo.section.Sections;
import vn.tiendo.unit.UnitImport;
import vn.tiendo.unit.Units;

/**
 * Hands the parts of a checked file to the features that own them, each before those that refer to
 * it.
 */
@ApplicationScoped
class PlanBringer {
  private final Units units;
  private final UnitImport unitImport;
  private final Documents documents;
  private final Members members;
  private final Plans plans;
  private final Sections sections;
  private final WorkBringer work;
  private final EntityManager entities;

  PlanBringer(
      Units units,
      UnitImport unitImport,
      Documents documents,
      Members members,
      Plans plans,
      Sections sections,
      WorkBringer work,
      EntityManager entities) {
    this.units = units;
    this.unitImport = unitImport;
    this.documents = documents;
    this.members = members;
    this.plans = plans;
    this.sections = sections;
    this.work = work;
    this.entities = entities;
  }

  /**
   * @param draftId a draft whose content the file replaces; null: a new plan
   * @throws RuleBroken with everything that is wrong
   */
  void bring(Bringing bringing, UUID draftId) {
    List<Boolean> known =
        bringing.file.units().stream().map(u -> units.idOf(u.code()).isPresent()).toList();
    List<Boolean> classes =
        bringing.file.unitClasses().stream()
            .map(c -> units.classIdOf(c.code()).isPresent())
            .toList();
    ImportedFile file = bringing.file;
    unitImport.bring(
        new UnitImport.Batch(
            file.effectiveOn(), file.plan().ownerUnitCode(), file.units(), file.unitClasses()),
        bringing.violations);
    bringing.violations.throwIfAny();
    bringing.ownerId = units.ownerOf(units.idOf(file.plan().ownerUnitCode()).orElseThrow());
    noteUnits(bringing, known, classes);
    documents(bringing);
    disaggregations(bringing);
    bringing.violations.throwIfAny();
    // Whether the caller may read the plan's own new document is asked by SQL.
    entities.flush();
    plan(bringing, draftId);
    bringing.violations.throwIfAny();
    sections(bringing);
    // Other features look for what they refer to by SQL.
    entities.flush();
    work.tasks(bringing);
    entities.flush();
    work.indicators(bringing);
    bringing.violations.throwIfAny();
    issue(bringing);
    work.values(bringing);
    bringing.violations.throwIfAny();
  }

  private void noteUnits(Bringing bringing, List<Boolean> known, List<Boolean> classes) {
    for (int i = 0; i < known.size(); i++) {
      String code = bringing.file.units().get(i).code();
      UUID id = units.idOf(code).orElseThrow();
      if (known.get(i)) {
        bringing.unchanged("/units/" + i, RowType.UNIT, code, id);
      } else {
        bringing.created("/units/" + i, RowType.UNIT, code, id);
      }
    }
    for (int i = 0; i < classes.size(); i++) {
      String code = bringing.file.unitClasses().get(i).code();
      UUID id = units.classIdOf(code).orElseThrow();
      if (classes.get(i)) {
        bringing.unchanged("/unitClasses/" + i, RowType.UNIT_CLASS, code, id);
      } else {
        bringing.created("/unitClasses/" + i, RowType.UNIT_CLASS, code, id);
      }
    }
  }

  /** First all documents, then what they say of each other. */
  private void documents(Bringing bringing) {
    List<ImportedFile.Doc> all = bringing.file.documents();
    boolean[] fresh = new boolean[all.size()];
    for (int i = 0; i < all.size(); i++) {
      ImportedFile.Doc one = all.get(i);
      String at = "/documents/" + i;
      UUID present = documents.idOf(bringing.ownerId, one.code()).orElse(null);
      fresh[i] = present == null;
      if (fresh[i]) {
        Violations own = new Violations();
        UUID issuer =
            one.issuerUnitCode() == null ? null : units.idOf(one.issuerUnitCode()).orElseThrow();
        present = documents.register(wanted(one), bringing.ownerId, issuer, own);
        bringing.told(at, own.all());
        bringing.created(at, RowType.DOCUMENT, one.code(), present);
      } else {
        bringing.unchanged(at, RowType.DOCUMENT, one.code(), present);
      }
      bringing.documents.put(one.code(), present);
    }
    known(bringing);
    for (int i = 0; i < all.size(); i++) {
      if (fresh[i] && !bringing.violations.any()) {
        relate(bringing, all.get(i), "/documents/" + i + "/relations/");
      }
    }
  }

  private static NewDocument wanted(ImportedFile.Doc one) {
    return new NewDocument(
        one.code(),
        one.type(),
        one.number(),
        one.symbol(),
        one.issuer(),
        null,
        one.issuedOn(),
        one.issuedText(),
        one.summary(),
        one.signer(),
        one.recipients(),
        one.text(),
        one.source(),
        null,
        null,
        null);
  }

  private void relate(Bringing bringing, ImportedFile.Doc one, String at) {
    UUID id = bringing.documents.get(one.code());
    for (int i = 0; i < one.relations().size(); i++) {
      ImportedFile.Relation relation = one.relations().get(i);
      ImportedFile.Anchor anchor = relation.anchor();
      SourceQuote quote = anchor == null ? null : new SourceQuote(id, anchor.quote(), anchor.nth());
      UUID target = bringing.documents.get(relation.documentCode());
      documents.relate(id, new NewDocumentLink(relation.type(), target), quote);
    }
  }

  /** Documents the file refers to without bringing them. */
  private void known(Bringing bringing) {
    References.documents(bringing.file).stream()
        .filter(code -> !bringing.documents.containsKey(code))
        .forEach(
            code ->
                bringing.documents.put(code, documents.idOf(bringing.ownerId, code).orElseThrow()));
  }

  private void disaggregations(Bringing bringing) {
    for (int i = 0; i < bringing.file.disaggregations().size(); i++) {
      ImportedFile.Disaggregation one = bringing.file.disaggregations().get(i);
      String at = "/disaggregations/" + i;
      UUID present = members.idOf(one.code()).orElse(null);
      if (present != null) {
        bringing.unchanged(at, RowType.DISAGGREGATION, one.code(), present);
        continue;
      }
      UUID id =
          members.bringIn(
              bringing.ownerId, new NewDisaggregation(one.code(), one.name(), one.note()));
      for (int j = 0; j < one.members().size(); j++) {
        members.bringIn(id, one.members().get(j), at + "/members/" + j, bringing.violations);
      }
      bringing.created(at, RowType.DISAGGREGATION, one.code(), id);
    }
  }

  private void plan(Bringing bringing, UUID draftId) {
    ImportedPlan plan = bringing.file.plan();
    // A register may leave its offices out: then its owner keeps it.
    String tracking =
        plan.trackingUnitCode() == null ? plan.ownerUnitCode() : plan.trackingUnitCode();
    String consolidating =
        plan.consolidatingUnitCode() == null ? plan.ownerUnitCode() : plan.consolidatingUnitCode();
    NewPlan wanted =
        new NewPlan(
            plan.code(),
            plan.kind(),
            plan.title(),
            plan.note(),
            bringing.documents.get(plan.documentCode()),
            plan.startsOn(),
            plan.endsOn(),
            plan.ownerUnitCode(),
            tracking,
            consolidating,
            plan.reportsToUnitCode());
    Violations own = new Violations();
    bringing.planId =
        draftId == null ? plans.bringIn(wanted, own) : plans.rewrite(draftId, wanted, own);
    bringing.told("/plan", own.all());
    bringing.created("/plan", RowType.PLAN, plan.code(), bringing.planId);
  }

  private void sections(Bringing bringing) {
    List<ImportedPlan.Section> all = bringing.file.plan().sections();
    for (int i = 0; i < all.size(); i++) {
      ImportedPlan.Section one = all.get(i);
      String at = "/plan/sections/" + i;
      NewSection wanted =
          new NewSection(
              one.code(),
              one.number(),
              one.title(),
              bringing.sections.get(one.parentCode()),
              null,
              bringing.quotes(one.anchors()));
      Violations own = new Violations();
      UUID id = sections.add(bringing.planId, wanted, "", own);
      bringing.told(at, own.all());
      bringing.sections.put(one.code(), id);
      bringing.created(at, RowType.SECTION, one.code(), id);
    }
  }

  private void issue(Bringing bringing) {
    ImportedPlan plan = bringing.file.plan();
    if (plan.kind() == PlanKind.PLAN && plan.state() == PlanState.ISSUED) {
      try {
        plans.bringIntoForce(
            bringing.planId, new IssueDecision(bringing.file.effectiveOn(), null, null));
      } catch (RuleBroken broken) {
        bringing.told("/plan", broken);
      }
    }
  }
}
