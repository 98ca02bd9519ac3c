package vn.tiendo.outline;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import vn.tiendo.common.problem.NotFound;

/** The door to outlines for other features. Callers have checked the rights. */
@ApplicationScoped
public class Outlines {
  private final OutlineRepository outlines;

  Outlines(OutlineRepository outlines) {
    this.outlines = outlines;
  }

  /** An outline as it is now. */
  public record View(String title, List<OutlineNode> nodes) {}

  /**
   * @throws NotFound when there is none
   */
  public View of(UUID id) {
    Outline outline = outlines.findByIdOptional(id).orElseThrow(NotFound::new);
    return new View(outline.title, outline.nodes);
  }

  /** Whether it is one of this house. */
  public boolean has(UUID ownerId, UUID id) {
    return outlines.findByIdOptional(id).filter(o -> o.ownerId.equals(ownerId)).isPresent();
  }

  /** Writes one that is known to be right; returns its id. */
  public UUID add(UUID ownerId, String code, View content) {
    OutlineEdit edit = new OutlineEdit(content.title(), content.nodes());
    Outline outline = new Outline(ownerId, code, edit);
    outlines.persistAndFlush(outline);
    return outline.id();
  }
}
