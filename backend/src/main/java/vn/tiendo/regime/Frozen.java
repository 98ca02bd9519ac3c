package vn.tiendo.regime;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.tiendo.common.time.PeriodKind;
import vn.tiendo.common.time.PeriodRegime;
import vn.tiendo.outline.OutlineNode;

/** A regime with its outline as they were when a period was opened. */
public record Frozen(
    String code,
    String title,
    PeriodKind frequency,
    PeriodRegime window,
    UUID planId,
    String outlineTitle,
    List<OutlineNode> nodes,
    List<UUID> reporterIds,
    UUID recipientUnitId,
    String addressee,
    List<ReportLevel> levels,
    List<SigningRole> signingRoute,
    String legalBasis,
    UUID documentId,
    List<UUID> indicatorIds,
    List<UUID> sectionIds,
    List<UUID> taskIds,
    String symbol) {

  /** Periods opened before tasks could be named have none. */
  public Frozen {
    taskIds = taskIds == null ? List.of() : taskIds;
  }

  public Optional<OutlineNode> node(String nodeCode) {
    return nodes.stream().filter(n -> n.code().equals(nodeCode)).findFirst();
  }

  /** Headings under which a unit's report has something. */
  public List<OutlineNode> unitNodes() {
    return nodes.stream().filter(n -> n.askedOf() != OutlineNode.AskedOf.DEPARTMENT).toList();
  }
}
