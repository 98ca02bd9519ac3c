package vn.tiendo.consolidation;

import java.util.ArrayList;
import java.util.List;
import vn.tiendo.regime.SigningRole;
import vn.tiendo.regime.SigningRole.Role;

/** The way to the number: it begins with the author and ends with the clerk, whatever was set. */
record Route(List<SigningRole> steps) {
  static Route of(List<SigningRole> configured) {
    List<SigningRole> steps = new ArrayList<>();
    steps.add(first(configured, Role.AUTHOR));
    configured.stream()
        .filter(s -> s.role() != Role.AUTHOR && s.role() != Role.CLERK)
        .forEach(steps::add);
    steps.add(first(configured, Role.CLERK));
    return new Route(List.copyOf(steps));
  }

  private static SigningRole first(List<SigningRole> configured, Role role) {
    return configured.stream()
        .filter(s -> s.role() == role)
        .findFirst()
        .orElse(new SigningRole(role, null));
  }

  Role at(int step) {
    return steps.get(step).role();
  }
}
