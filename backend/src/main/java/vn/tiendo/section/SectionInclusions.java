package vn.tiendo.section;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import vn.tiendo.common.web.Inclusion;

/** A task can bring its section along, a plan all of them. */
@Singleton
class SectionInclusions implements Inclusion.Provider {
  private final SectionService sections;

  SectionInclusions(SectionService sections) {
    this.sections = sections;
  }

  @Override
  public List<Inclusion> inclusions() {
    return List.of(
        new Inclusion("getTask", "section", asked -> section(asked.id("sectionId"))),
        new Inclusion(
            "getPlan",
            "sections",
            asked -> sections.list(asked.id(), asked.asOf(), null, Inclusion.LIMIT, false)));
  }

  /** A register's tasks stand in no section. */
  private SectionDto section(UUID id) {
    return id == null ? null : sections.get(id);
  }
}
