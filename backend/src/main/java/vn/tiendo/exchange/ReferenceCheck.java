package vn.tiendo.exchange;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import vn.tiendo.common.problem.Violations;
import vn.tiendo.disaggregation.NewMember;
import vn.tiendo.unit.ImportedUnit;
import vn.tiendo.unit.ImportedUnitClass;

/** Every reference names something that the file brings or that is there already. */
final class ReferenceCheck {
  private final ImportedFile file;
  private final ImportedPlan plan;
  private final Violations violations;
  private final Predicate<String> unit;
  private final Predicate<String> unitClass;
  private final Predicate<String> document;
  private final Predicate<String> disaggregation;
  private final Predicate<String> section;
  private final Predicate<String> task;
  private final Predicate<String> indicator;

  ReferenceCheck(ImportedFile file, Known known, Violations violations) {
    this.file = file;
    this.plan = file.plan();
    this.violations = violations;
    unit = brought(file.units(), ImportedUnit::code).or(known::unit);
    unitClass = brought(file.unitClasses(), ImportedUnitClass::code).or(known::unitClass);
    document = brought(file.documents(), ImportedFile.Doc::code).or(known::document);
    disaggregation =
        brought(file.disaggregations(), ImportedFile.Disaggregation::code)
            .or(known::disaggregation);
    section = brought(plan.sections(), ImportedPlan.Section::code);
    task = brought(plan.tasks(), ImportedPlan.Task::code);
    indicator = brought(plan.indicators(), ImportedPlan.Indicator::code);
  }

  private static <T> Predicate<String> brought(List<T> things, Function<T, String> code) {
    Set<String> codes = things.stream().map(code).collect(Collectors.toSet());
    return codes::contains;
  }

  void run() {
    documents();
    members();
    named(plan.documentCode(), document, "/plan/documentCode", "Document");
    named(plan.ownerUnitCode(), unit, "/plan/ownerUnitCode", "Unit");
    named(plan.trackingUnitCode(), unit, "/plan/trackingUnitCode", "Unit");
    named(plan.consolidatingUnitCode(), unit, "/plan/consolidatingUnitCode", "Unit");
    named(plan.reportsToUnitCode(), unit, "/plan/reportsToUnitCode", "Unit");
    sections();
    for (int i = 0; i < plan.tasks().size(); i++) {
      task(plan.tasks().get(i), "/plan/tasks/" + i);
    }
    for (int i = 0; i < plan.indicators().size(); i++) {
      indicator(plan.indicators().get(i), "/plan/indicators/" + i);
    }
    for (int i = 0; i < plan.values().size(); i++) {
      String at = "/plan/values/" + i + "/indicatorCode";
      named(plan.values().get(i).indicatorCode(), indicator, at, "Indicator");
    }
  }

  private void documents() {
    for (int i = 0; i < file.documents().size(); i++) {
      ImportedFile.Doc one = file.documents().get(i);
      String at = "/documents/" + i;
      named(one.issuerUnitCode(), unit, at + "/issuerUnitCode", "Unit");
      for (int j = 0; j < one.relations().size(); j++) {
        String other = one.relations().get(j).documentCode();
        String pointer = at + "/relations/" + j + "/documentCode";
        named(other, document, pointer, "Document");
        if (other.equals(one.code())) {
          violations.add(pointer, "LINKS_TO_ITSELF", "document.linksToItself");
        }
      }
    }
  }

  /** Successors are members of the same disaggregation. */
  private void members() {
    for (int i = 0; i < file.disaggregations().size(); i++) {
      List<NewMember> members = file.disaggregations().get(i).members();
      Predicate<String> member = brought(members, NewMember::code);
      for (int j = 0; j < members.size(); j++) {
        var events = ImportedFile.orEmpty(members.get(j).events());
        for (int k = 0; k < events.size(); k++) {
          String at =
              "/disaggregations/" + i + "/members/" + j + "/events/" + k + "/successorCodes";
          all(events.get(k).successorCodes(), member, at, "Member");
        }
      }
    }
  }

  private void sections() {
    Set<String> before = new HashSet<>();
    for (int i = 0; i < plan.sections().size(); i++) {
      ImportedPlan.Section one = plan.sections().get(i);
      String at = "/plan/sections/" + i + "/parentCode";
      named(one.parentCode(), section, at, "Section");
      boolean known = one.parentCode() != null && section.test(one.parentCode());
      if (known && !before.contains(one.parentCode())) {
        violations.add(at, "PARENT_NOT_BEFORE", "exchange.parentNotBefore", one.parentCode());
      }
      before.add(one.code());
    }
  }

  private void task(ImportedPlan.Task one, String at) {
    named(one.sectionCode(), section, at + "/sectionCode", "Section");
    named(one.leadUnitCode(), unit, at + "/leadUnitCode", "Unit");
    named(one.higherBodyUnitCode(), unit, at + "/higherBodyUnitCode", "Unit");
    named(one.deadline().documentCode(), document, at + "/deadline/documentCode", "Document");
    all(one.documentCodes(), document, at + "/documentCodes", "Document");
    Set<String> parts = new HashSet<>(Set.of(one.leadUnitCode()));
    for (int i = 0; i < one.coordinators().size(); i++) {
      ImportedPlan.Coordinator part = one.coordinators().get(i);
      String pointer = at + "/coordinators/" + i;
      named(part.unitCode(), unit, pointer + "/unitCode", "Unit");
      named(part.unitClassCode(), unitClass, pointer + "/unitClassCode", "UnitClass");
      if (part.unitCode() != null && !parts.add(part.unitCode())) {
        violations.add(
            pointer + "/unitCode", "DUPLICATE_UNIT", "exchange.unitTwice", part.unitCode());
      }
    }
  }

  private void indicator(ImportedPlan.Indicator one, String at) {
    named(one.sectionCode(), section, at + "/sectionCode", "Section");
    named(one.ownerUnitCode(), unit, at + "/ownerUnitCode", "Unit");
    named(one.disaggregationCode(), disaggregation, at + "/disaggregationCode", "Disaggregation");
    all(one.taskCodes(), task, at + "/taskCodes", "Task");
  }

  private void all(List<String> codes, Predicate<String> there, String at, String what) {
    for (int i = 0; codes != null && i < codes.size(); i++) {
      named(codes.get(i), there, at + "/" + i, what);
    }
  }

  private void named(String code, Predicate<String> there, String at, String what) {
    if (code != null && !there.test(code)) {
      violations.add(at, "UNKNOWN_REFERENCE", String.join(".", "exchange", "unknown" + what), code);
    }
  }
}
