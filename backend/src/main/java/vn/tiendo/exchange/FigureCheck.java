package vn.tiendo.exchange;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.tiendo.assessment.TargetType;
import vn.tiendo.common.problem.Violations;
import vn.tiendo.common.time.PeriodKey;
import vn.tiendo.disaggregation.NewMember;

/** Targets and values: ranges that have a width, members that belong, no figure twice. */
final class FigureCheck {
  private final ImportedFile file;
  private final Known known;
  private final Violations violations;

  FigureCheck(ImportedFile file, Known known, Violations violations) {
    this.file = file;
    this.known = known;
    this.violations = violations;
  }

  void run() {
    List<ImportedPlan.Indicator> indicators = file.plan().indicators();
    for (int i = 0; i < indicators.size(); i++) {
      targets(indicators.get(i).targets(), "/plan/indicators/" + i + "/targets/");
    }
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < file.plan().values().size(); i++) {
      ImportedPlan.Value value = file.plan().values().get(i);
      String at = "/plan/values/" + i;
      PeriodKey period = PeriodKey.parse(value.period());
      String cell =
          String.join(
              "|",
              value.indicatorCode(),
              period.toString(),
              String.valueOf(value.memberCode()),
              value.nature().name(),
              value.basis().name());
      if (!seen.add(cell)) {
        violations.add(at, "DUPLICATE_VALUE", "exchange.valueTwice");
      }
      if (value.memberCode() != null) {
        member(value, period, at + "/memberCode");
      }
    }
  }

  private void targets(List<ImportedPlan.Target> targets, String at) {
    for (int i = 0; i < targets.size(); i++) {
      ImportedPlan.Target target = targets.get(i);
      boolean range = target.type() == TargetType.RANGE && target.upper() != null;
      if (range && target.upper().compareTo(target.value()) <= 0) {
        violations.add(at + i + "/upper", "UPPER_NOT_ABOVE", "exchange.upperNotAbove");
      }
    }
  }

  /** An unknown indicator is told elsewhere. */
  private void member(ImportedPlan.Value value, PeriodKey period, String at) {
    file.plan().indicators().stream()
        .filter(i -> i.code().equals(value.indicatorCode()))
        .findFirst()
        .ifPresent(
            indicator -> {
              String cut = indicator.disaggregationCode();
              if (cut == null || !belongs(cut, value.memberCode())) {
                violations.add(
                    at, "UNKNOWN_REFERENCE", "exchange.unknownMember", value.memberCode());
              } else if (!holds(cut, value.memberCode(), period)) {
                violations.add(
                    at,
                    "MEMBER_NOT_VALID",
                    "exchange.memberNotValid",
                    value.memberCode(),
                    value.period());
              }
            });
  }

  private boolean belongs(String disaggregation, String code) {
    return known.disaggregation(disaggregation)
        ? known.member(disaggregation, code)
        : members(disaggregation).stream().anyMatch(m -> m.code().equals(code));
  }

  private boolean holds(String disaggregation, String code, PeriodKey period) {
    return known.disaggregation(disaggregation)
        ? known.memberHolds(disaggregation, code, period)
        : members(disaggregation).stream().anyMatch(m -> m.code().equals(code) && holds(m, period));
  }

  private static boolean holds(NewMember member, PeriodKey period) {
    boolean begun = member.validFrom() == null || !member.validFrom().isAfter(period.last());
    return begun && (member.validTo() == null || !member.validTo().isBefore(period.first()));
  }

  private List<NewMember> members(String disaggregation) {
    return file.disaggregations().stream()
        .filter(d -> d.code().equals(disaggregation))
        .findFirst()
        .map(ImportedFile.Disaggregation::members)
        .orElse(List.of());
  }
}
