package vn.tiendo.outline;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.tiendo.common.web.Versioned;

/** An outline as it travels. */
record OutlineDto(
    UUID id,
    long version,
    String code,
    String title,
    List<OutlineNode> nodes,
    Instant createdAt,
    Instant updatedAt,
    List<String> allowedActions)
    implements Versioned {

  /** What is sent to make one. */
  record Wanted(String code, String title, List<OutlineNode> nodes) {
    OutlineEdit edit() {
      return new OutlineEdit(title, nodes);
    }
  }

  static OutlineDto of(Outline outline, List<String> allowed) {
    return new OutlineDto(
        outline.id(),
        outline.version(),
        outline.code,
        outline.title,
        outline.nodes,
        outline.createdAt(),
        outline.updatedAt(),
        allowed);
  }
}
