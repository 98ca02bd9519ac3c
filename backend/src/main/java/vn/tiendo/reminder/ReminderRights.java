package vn.tiendo.reminder;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.tiendo.common.security.Relation;

/** Who sent a letter, the chief of office and the clerk enter its number and date. */
final class ReminderRights {
  private static final EnumSet<Relation> EDITORS =
      EnumSet.of(Relation.AUTHOR, Relation.CHIEF_OF_OFFICE, Relation.CLERK);

  private ReminderRights() {}

  static Set<Relation> relations(Set<Relation> house, UUID sentBy, UUID caller) {
    EnumSet<Relation> relations = EnumSet.copyOf(house);
    if (sentBy.equals(caller)) {
      relations.add(Relation.AUTHOR);
    }
    return relations;
  }

  static boolean edits(Set<Relation> relations) {
    return relations.stream().anyMatch(EDITORS::contains);
  }

  /** Only a letter has number and date. */
  static List<String> allowedActions(Set<Relation> relations, Channel channel) {
    return channel == Channel.LETTER && edits(relations) ? List.of("editReminder") : List.of();
  }
}
