package vn.tiendo.section;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.tiendo.anchor.SourceAnchorDto;
import vn.tiendo.common.web.Versioned;

/** A section of a plan. */
record SectionDto(
    UUID id,
    long version,
    UUID planId,
    String code,
    String number,
    String title,
    UUID parentId,
    int level,
    List<SourceAnchorDto> sources,
    Instant createdAt,
    Instant updatedAt,
    List<String> allowedActions)
    implements Versioned {

  static SectionDto of(Section s, List<SourceAnchorDto> sources, List<String> allowedActions) {
    return new SectionDto(
        s.id(),
        s.version(),
        s.planId,
        s.code,
        s.number,
        s.title,
        s.parentId,
        s.level,
        sources,
        s.createdAt(),
        s.updatedAt(),
        allowedActions);
  }
}
