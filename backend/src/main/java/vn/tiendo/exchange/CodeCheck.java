package vn.tiendo.exchange;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import vn.tiendo.common.problem.Violations;
import vn.tiendo.disaggregation.NewMember;

/** No code stands twice. */
final class CodeCheck {
  private final ImportedFile file;
  private final Violations violations;

  CodeCheck(ImportedFile file, Violations violations) {
    this.file = file;
    this.violations = violations;
  }

  void run() {
    once(file.documents(), ImportedFile.Doc::code, "/documents");
    once(file.disaggregations(), ImportedFile.Disaggregation::code, "/disaggregations");
    for (int i = 0; i < file.disaggregations().size(); i++) {
      List<NewMember> members = file.disaggregations().get(i).members();
      once(members, NewMember::code, "/disaggregations/" + i + "/members");
    }
    once(file.plan().sections(), ImportedPlan.Section::code, "/plan/sections");
    once(file.plan().tasks(), ImportedPlan.Task::code, "/plan/tasks");
    once(file.plan().indicators(), ImportedPlan.Indicator::code, "/plan/indicators");
  }

  private <T> void once(List<T> things, Function<T, String> code, String pointer) {
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < things.size(); i++) {
      String one = code.apply(things.get(i));
      if (!seen.add(one)) {
        violations.add(
            pointer + "/" + i + "/code", "DUPLICATE_CODE", "exchange.duplicateCode", one);
      }
    }
  }
}
