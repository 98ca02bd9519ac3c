package vn.tiendo.common.problem;

import java.util.ArrayList;
import java.util.List;

/** Collects everything wrong with a request, so that the caller hears it all at once. */
public final class Violations {
  private final List<Violation> all = new ArrayList<>();

  public void add(Violation violation) {
    all.add(violation);
  }

  public void add(String pointer, String code, String key, Object... arguments) {
    all.add(Violation.at(pointer, code, key, arguments));
  }

  public boolean any() {
    return !all.isEmpty();
  }

  public List<Violation> all() {
    return List.copyOf(all);
  }

  /**
   * @throws RuleBroken with all of them, when there are any
   */
  public void throwIfAny() {
    if (any()) {
      throw new RuleBroken(all());
    }
  }
}
