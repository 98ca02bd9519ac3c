package vn.tiendo.access;

import java.util.Set;
import vn.tiendo.common.security.Rights;

/** The coarse roles of resource annotations; everything finer is decided on the object. */
final class Roles {
  private Roles() {}

  /**
   * USER: may work. NEWCOMER: must change the password first and may do nothing else.
   * ADMINISTRATOR: keeps units, people, calendar. CLIENT: a machine; READ_ONLY: a machine without
   * the scope `write`, refused by every write.
   */
  static Set<String> of(Rights rights) {
    if (rights.clientId() != null) {
      return rights.scopes().contains("write")
          ? Set.of("USER", "CLIENT")
          : Set.of("USER", "CLIENT", "READ_ONLY");
    }
    if (rights.mustChangePassword()) {
      return Set.of("NEWCOMER");
    }
    return rights.administrator()
        ? Set.of("USER", "PERSON", "ADMINISTRATOR")
        : Set.of("USER", "PERSON");
  }
}
