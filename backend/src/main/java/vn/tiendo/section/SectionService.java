package vn.tiendo.section;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.tiendo.anchor.Anchors;
import vn.tiendo.anchor.SourceAnchorDto;
import vn.tiendo.common.problem.Conflict;
import vn.tiendo.common.problem.NotAllowed;
import vn.tiendo.common.problem.NotFound;
import vn.tiendo.common.problem.Violations;
import vn.tiendo.common.security.Caller;
import vn.tiendo.common.web.Cursor;
import vn.tiendo.common.web.IfMatch;
import vn.tiendo.common.web.MergePatch;
import vn.tiendo.common.web.Page;
import vn.tiendo.plan.PlanKind;
import vn.tiendo.plan.PlanState;
import vn.tiendo.plan.PlanView;
import vn.tiendo.plan.Plans;

/** Rights on a section are rights on its plan. */
@ApplicationScoped
class SectionService {
  private final SectionRepository sections;
  private final Sections door;
  private final Anchors anchors;
  private final Plans plans;
  private final MergePatch mergePatch;
  private final Caller caller;

  SectionService(
      SectionRepository sections,
      Sections door,
      Anchors anchors,
      Plans plans,
      MergePatch mergePatch,
      Caller caller) {
    this.sections = sections;
    this.door = door;
    this.anchors = anchors;
    this.plans = plans;
    this.mergePatch = mergePatch;
    this.caller = caller;
  }

  /**
   * Sections are fixed from the day of issue, so a past day only has to be one the plan existed on.
   */
  Page<SectionDto> list(
      UUID planId, LocalDate asOf, String cursor, int limit, boolean includeTotal) {
    PlanView plan = plans.view(planId, asOf);
    String pin = "sections " + planId;
    String after = cursor == null ? null : Cursor.read(cursor, pin).keys().getFirst();
    List<Section> found = sections.page(planId, after, limit + 1);
    List<Section> shown = found.subList(0, Math.min(limit, found.size()));
    String next =
        found.size() > limit
            ? Cursor.write(caller.today(), pin, List.of(shown.getLast().sortKey))
            : null;
    Map<UUID, List<SourceAnchorDto>> quotes = anchors.of(shown.stream().map(Section::id).toList());
    List<String> actions = actions(plan);
    List<SectionDto> items =
        shown.stream()
            .map(s -> SectionDto.of(s, quotes.getOrDefault(s.id(), List.of()), actions))
            .toList();
    return new Page<>(items, next, includeTotal ? sections.count("planId", planId) : null);
  }

  SectionDto get(UUID id) {
    Section section = sections.findByIdOptional(id).orElseThrow(NotFound::new);
    return dto(section, plans.view(section.planId));
  }

  @Transactional
  SectionDto create(UUID planId, IfMatch ifMatch, NewSection wanted) {
    PlanView plan = plans.view(planId);
    permit(plan, null);
    if (plan.kind() == PlanKind.REGISTER) {
      throw Conflict.of("REGISTER_HAS_NO_SECTIONS", "section.register");
    }
    plans.honour(ifMatch, planId);
    Violations violations = new Violations();
    UUID id = door.add(planId, wanted, "", violations);
    violations.throwIfAny();
    plans.touch(planId);
    sections.flush();
    return dto(sections.findById(id), plan);
  }

  @Transactional
  SectionDto edit(UUID id, IfMatch ifMatch, ObjectNode patch) {
    Section section = sections.findByIdOptional(id).orElseThrow(NotFound::new);
    PlanView plan = plans.view(section.planId);
    permit(plan, String.join(", ", patch.properties().stream().map(Map.Entry::getKey).toList()));
    IfMatch.require(ifMatch, section);
    SectionEdit edit = mergePatch.apply(patch, SectionEdit.of(section), SectionEdit.class);
    section.edit(edit);
    if (edit.place() != null) {
      door.move(section, edit.place());
    }
    plans.touch(section.planId);
    sections.flush();
    return dto(section, plan);
  }

  @Transactional
  void delete(UUID id, IfMatch ifMatch) {
    Section section = sections.findByIdOptional(id).orElseThrow(NotFound::new);
    permit(plans.view(section.planId), null);
    IfMatch.require(ifMatch, section);
    if (sections.contents(id) > 0) {
      throw Conflict.of("SECTION_NOT_EMPTY", "section.notEmpty");
    }
    plans.touch(section.planId);
    door.remove(section);
  }

  /**
   * @param governed the fields a patch names: structure is governed once the plan is issued
   */
  private void permit(PlanView plan, String governed) {
    if (!plans.editor(plan)) {
      throw new NotAllowed("plan.notEditor");
    }
    if (plan.state() == PlanState.DRAFT) {
      return;
    }
    if (governed != null && plan.state() == PlanState.ISSUED) {
      throw Conflict.of("GOVERNED_FIELD", "plan.governedField", governed);
    }
    throw Conflict.state(
        plan.state(), plans.allowedActions(plan), "plan.stateForbids." + plan.state());
  }

  private SectionDto dto(Section section, PlanView plan) {
    return SectionDto.of(section, anchors.of(section.id()), actions(plan));
  }

  private List<String> actions(PlanView plan) {
    boolean open = plan.state() == PlanState.DRAFT && plans.editor(plan);
    return open ? List.of("editSection", "deleteSection") : List.of();
  }
}
