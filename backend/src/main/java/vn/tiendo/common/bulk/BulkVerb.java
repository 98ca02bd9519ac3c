package vn.tiendo.common.bulk;

import java.util.Set;

/** What can be done with many rows at once, with the members of its arguments. */
public enum BulkVerb {
  ASSIGN(Set.of("unit", "personId"), Set.of("main", "helperIds", "note", "dueOn")),
  CHASE(Set.of("channel", "content"), Set.of("answerBy")),
  CONFIRM(Set.of(), Set.of("note", "documentId")),
  RECEIVE(Set.of(), Set.of()),
  REDO(Set.of("reason"), Set.of("documentId")),
  SET_LEADER(Set.of("leaderId"), Set.of()),
  STAR(Set.of(), Set.of()),
  START(Set.of(), Set.of("note")),
  UNSTAR(Set.of(), Set.of());

  private final Set<String> required;
  private final Set<String> optional;

  BulkVerb(Set<String> required, Set<String> optional) {
    this.required = required;
    this.optional = optional;
  }

  /** Without these it cannot be given. */
  public Set<String> required() {
    return required;
  }

  public boolean takes(String argument) {
    return required.contains(argument) || optional.contains(argument);
  }
}
