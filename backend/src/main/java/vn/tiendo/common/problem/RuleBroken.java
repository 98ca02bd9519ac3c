package vn.tiendo.common.problem;

import java.util.List;

/** 400: the request is wrong in itself; carries every violation. */
public final class RuleBroken extends ApiException {
  private final transient List<Violation> violations;

  public RuleBroken(List<Violation> violations) {
    super(Text.of("common.invalidRequest", violations.size()));
    this.violations = List.copyOf(violations);
  }

  public static RuleBroken at(String pointer, String code, String key, Object... arguments) {
    return new RuleBroken(List.of(Violation.at(pointer, code, key, arguments)));
  }

  public static RuleBroken ofParameter(String name, String code, String key, Object... arguments) {
    return new RuleBroken(List.of(Violation.ofParameter(name, code, key, arguments)));
  }

  public List<Violation> violations() {
    return violations;
  }
}
