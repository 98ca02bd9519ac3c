package vn.tiendo.outline;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import vn.tiendo.common.problem.NotFound;
import vn.tiendo.common.problem.Violations;
import vn.tiendo.common.security.Caller;
import vn.tiendo.common.security.Relation;
import vn.tiendo.common.web.IfMatch;
import vn.tiendo.common.web.MergePatch;
import vn.tiendo.common.web.Page;
import vn.tiendo.daily.Listing;
import vn.tiendo.daily.Paging;

/** Keeping outlines. */
@ApplicationScoped
class OutlineService {
  private final OutlineRepository outlines;
  private final Keepers keepers;
  private final MergePatch mergePatch;
  private final Caller caller;

  OutlineService(
      OutlineRepository outlines, Keepers keepers, MergePatch mergePatch, Caller caller) {
    this.outlines = outlines;
    this.keepers = keepers;
    this.mergePatch = mergePatch;
    this.caller = caller;
  }

  Page<OutlineDto> list(Paging paging) {
    UUID[] owners = caller.owners().toArray(UUID[]::new);
    Listing.Rows<UUID> ids = outlines.ids(owners, paging, caller.today());
    Map<UUID, Outline> byId = outlines.byId(ids.rows());
    Function<UUID, EnumSet<Relation>> relations = keepers.once();
    return ids.map(id -> dto(byId.get(id), relations));
  }

  OutlineDto get(UUID id) {
    return dto(outlines.findByIdOptional(id).orElseThrow(NotFound::new));
  }

  @Transactional
  OutlineDto create(OutlineDto.Wanted wanted) {
    UUID owner = keepers.own();
    check(wanted.nodes());
    Outline outline = new Outline(owner, wanted.code(), wanted.edit());
    outlines.persistAndFlush(outline);
    return dto(outline);
  }

  @Transactional
  OutlineDto edit(UUID id, IfMatch ifMatch, ObjectNode patch) {
    Outline outline = outlines.locked(id).orElseThrow(NotFound::new);
    Keepers.require(keepers.relations(outline.ownerId));
    IfMatch.require(ifMatch, outline);
    OutlineEdit edit =
        mergePatch.apply(patch, new OutlineEdit(outline.title, outline.nodes), OutlineEdit.class);
    check(edit.nodes());
    outline.edit(edit);
    outlines.flush();
    return dto(outline);
  }

  /** Codes name one heading each, and levels go down by one. */
  private static void check(List<OutlineNode> nodes) {
    Violations violations = new Violations();
    Set<String> codes = new HashSet<>();
    int level = 0;
    for (int i = 0; i < nodes.size(); i++) {
      OutlineNode node = nodes.get(i);
      if (!codes.add(node.code())) {
        violations.add("/nodes/" + i + "/code", "DUPLICATE_CODE", "regime.nodeTwice", node.code());
      }
      if (node.level() > level + 1) {
        violations.add("/nodes/" + i + "/level", "LEVEL_SKIPPED", "regime.levelSkipped");
      }
      level = node.level();
    }
    violations.throwIfAny();
  }

  private OutlineDto dto(Outline outline) {
    return dto(outline, keepers::relations);
  }

  private static OutlineDto dto(Outline outline, Function<UUID, EnumSet<Relation>> relations) {
    boolean writes = Keepers.writes(relations.apply(outline.ownerId));
    return OutlineDto.of(outline, writes ? List.of("editOutline") : List.of());
  }
}
