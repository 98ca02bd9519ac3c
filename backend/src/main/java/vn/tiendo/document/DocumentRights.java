package vn.tiendo.document;

import static vn.tiendo.common.security.Relation.ADMINISTRATOR;
import static vn.tiendo.common.security.Relation.AUTHOR;
import static vn.tiendo.common.security.Relation.CLERK;
import static vn.tiendo.common.security.Relation.PLAN_EDITOR;
import static vn.tiendo.common.security.Relation.READER;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import vn.tiendo.common.security.Caller;
import vn.tiendo.common.security.MyActions;
import vn.tiendo.common.security.PositionKind;
import vn.tiendo.common.security.Relation;
import vn.tiendo.document.DocumentRepository.Standing;

/**
 * Who may do what with a document: its organisation reads it, its author, the clerk, the office
 * that keeps the plan it is the text of, and the administrator edit it.
 */
@ApplicationScoped
class DocumentRights implements MyActions {
  private static final EnumSet<Relation> EDITORS =
      EnumSet.of(AUTHOR, CLERK, PLAN_EDITOR, ADMINISTRATOR);

  private final Caller caller;

  DocumentRights(Caller caller) {
    this.caller = caller;
  }

  EnumSet<Relation> relations(UUID ownerId, UUID createdBy, Standing standing) {
    EnumSet<Relation> relations = EnumSet.noneOf(Relation.class);
    if (caller.owners().contains(ownerId) || standing.reached() || caller.rights().isSystem()) {
      relations.add(READER);
    }
    if (createdBy.equals(caller.actorId())) {
      // Also who brought a document in for an organisation he does not belong to.
      relations.addAll(List.of(AUTHOR, READER));
    }
    if (posted(ownerId, PositionKind.CLERK)) {
      relations.add(CLERK);
    }
    if (posted(ownerId, PositionKind.ADMINISTRATOR)) {
      relations.add(ADMINISTRATOR);
    }
    if (standing.keepsPlan()) {
      relations.add(PLAN_EDITOR);
    }
    return relations;
  }

  /** Whoever works for an organisation puts documents on its record. */
  @Override
  public List<String> mine() {
    return caller.owners().isEmpty() ? List.of() : List.of("createDocument");
  }

  boolean readable(EnumSet<Relation> relations) {
    return relations.contains(READER);
  }

  boolean editable(EnumSet<Relation> relations) {
    return readable(relations) && relations.stream().anyMatch(EDITORS::contains);
  }

  List<String> allowedActions(EnumSet<Relation> relations) {
    return editable(relations) ? List.of("editDocument") : List.of();
  }

  UUID[] owners() {
    return caller.owners().toArray(UUID[]::new);
  }

  /** Units whose plans the caller keeps. */
  UUID[] offices() {
    return caller
        .rights()
        .unitsHeld(PositionKind.HEAD, PositionKind.DEPUTY_HEAD, PositionKind.OFFICER)
        .toArray(UUID[]::new);
  }

  UUID[] units() {
    return caller.unitIds().toArray(UUID[]::new);
  }

  private boolean posted(UUID ownerId, PositionKind kind) {
    return caller.posts().stream().anyMatch(p -> p.kind() == kind && p.ownerId().equals(ownerId));
  }
}
