package vn.tiendo.section;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import vn.tiendo.anchor.Anchors;
import vn.tiendo.anchor.SourceQuote;
import vn.tiendo.common.persistence.Deletions;
import vn.tiendo.common.problem.RuleBroken;
import vn.tiendo.common.problem.Violations;
import vn.tiendo.plan.PlanContent;
import vn.tiendo.plan.PlanView;

/** The door to sections for other features, and what a plan tells them. */
@ApplicationScoped
public class Sections implements PlanContent {
  static final String RESOURCE_TYPE = "section";

  private final SectionRepository sections;
  private final Anchors anchors;
  private final Deletions deletions;
  private final EntityManager entities;
  private final Event<SectionsMoved> moves;

  Sections(
      SectionRepository sections,
      Anchors anchors,
      Deletions deletions,
      EntityManager entities,
      Event<SectionsMoved> moves) {
    this.sections = sections;
    this.anchors = anchors;
    this.deletions = deletions;
    this.entities = entities;
    this.moves = moves;
  }

  /** The section is one of the plan's; otherwise UNKNOWN_REFERENCE at the pointer. Null passes. */
  public void require(UUID planId, UUID sectionId, String pointer, Violations violations) {
    if (sectionId != null && sections.count("id = ?1 AND planId = ?2", sectionId, planId) == 0) {
      violations.add(pointer, "UNKNOWN_REFERENCE", "section.unknown");
    }
  }

  public Optional<UUID> idOf(UUID planId, String code) {
    return sections.byCode(planId, code).map(Section::id);
  }

  /** The key by which the plan's text orders its sections; null for no section. */
  public String sortKey(UUID sectionId) {
    return sectionId == null ? null : sections.findById(sectionId).sortKey;
  }

  /**
   * Puts a section into a draft without asking who may.
   *
   * @param pointer of the section in the request or file
   * @return its id, or null when something is wrong
   */
  public UUID add(UUID planId, NewSection wanted, String pointer, Violations violations) {
    List<Section> all = sections.ofPlan(planId);
    Section parent = among(all, wanted.parentId(), pointer + "/parentId", violations);
    Section after = among(all, wanted.afterSectionId(), pointer + "/afterSectionId", violations);
    if (after != null && !Objects.equals(after.parentId, wanted.parentId())) {
      violations.add(pointer + "/afterSectionId", "NOT_A_SIBLING", "section.notSibling");
    }
    if (parent != null && parent.level == 9) {
      violations.add(pointer + "/parentId", "TOO_DEEP", "section.tooDeep");
    }
    if (violations.any()) {
      return null;
    }
    Section section = place(planId, all, parent, after, wanted);
    List<SourceQuote> quotes = wanted.sources() == null ? List.of() : wanted.sources();
    anchors.replace(RESOURCE_TYPE, section.id(), quotes, pointer + "/sources", violations);
    return section.id();
  }

  private Section place(
      UUID planId, List<Section> all, Section parent, Section after, NewSection wanted) {
    String parentKey = parent == null ? null : parent.sortKey;
    Section added = new Section(planId, parent, wanted, "");
    List<UUID> siblings =
        all.stream()
            .filter(s -> Objects.equals(s.parentId, wanted.parentId()))
            .map(Section::id)
            .toList();
    Map<UUID, String> keys = new LinkedHashMap<>();
    all.forEach(s -> keys.put(s.id(), s.sortKey));
    List<UUID> order = SectionOrder.with(siblings, added.id(), after == null ? null : after.id());
    Map<UUID, String> moved = SectionOrder.moved(parentKey, order, keys);
    added.sortKey = moved.get(added.id());
    all.stream().filter(s -> moved.containsKey(s.id())).forEach(s -> s.sortKey = moved.get(s.id()));
    entities.persist(added);
    if (moved.size() > 1) {
      entities.flush();
      moves.fire(new SectionsMoved(planId));
    }
    return added;
  }

  /**
   * Puts a section of a draft at another place among its siblings, with everything below it.
   *
   * @param place from 1
   * @throws RuleBroken when there are fewer siblings
   */
  void move(Section section, int place) {
    List<Section> all = sections.ofPlan(section.planId);
    List<UUID> order = new ArrayList<>();
    Map<UUID, String> keys = new LinkedHashMap<>();
    String parentKey = null;
    for (Section one : all) {
      keys.put(one.id(), one.sortKey);
      if (Objects.equals(one.parentId, section.parentId)) {
        order.add(one.id());
      } else if (one.id().equals(section.parentId)) {
        parentKey = one.sortKey;
      }
    }
    if (place > order.size()) {
      throw RuleBroken.at("/place", "OUT_OF_RANGE", "section.noSuchPlace", order.size());
    }
    order.remove(section.id());
    order.add(place - 1, section.id());
    Map<UUID, String> moved = SectionOrder.moved(parentKey, order, keys);
    all.stream().filter(s -> moved.containsKey(s.id())).forEach(s -> s.sortKey = moved.get(s.id()));
    if (!moved.isEmpty()) {
      entities.flush();
      moves.fire(new SectionsMoved(section.planId));
    }
  }

  private static Section among(List<Section> all, UUID id, String pointer, Violations violations) {
    if (id == null) {
      return null;
    }
    Optional<Section> found = all.stream().filter(s -> s.id().equals(id)).findFirst();
    if (found.isEmpty()) {
      violations.add(pointer, "UNKNOWN_REFERENCE", "section.unknown");
    }
    return found.orElse(null);
  }

  @Override
  public int order() {
    return 0;
  }

  @Override
  public void issued(PlanView plan, LocalDate issuedOn) {
    // Sections stay as they are.
  }

  @Override
  public void emptyDraft(UUID planId) {
    // Children before their parents.
    sections.ofPlan(planId).reversed().forEach(this::remove);
  }

  void remove(Section section) {
    anchors.replace(RESOURCE_TYPE, section.id(), List.of(), "", new Violations());
    deletions.delete(section);
  }
}
