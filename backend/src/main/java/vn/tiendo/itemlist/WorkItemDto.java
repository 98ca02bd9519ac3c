package vn.tiendo.itemlist;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.tiendo.common.web.Versioned;
import vn.tiendo.daily.Holder;
import vn.tiendo.daily.OccurrenceLink;
import vn.tiendo.daily.Product;
import vn.tiendo.identity.PersonRef;
import vn.tiendo.lifecycle.Outcome;
import vn.tiendo.lifecycle.ReportingLabel;
import vn.tiendo.lifecycle.TimeState;
import vn.tiendo.lifecycle.WorkState;
import vn.tiendo.unit.UnitRef;

/**
 * @param extensions only when one item is read
 * @param latestUpdate only when one item is read
 */
public record WorkItemDto(
    UUID id,
    long version,
    int number,
    String title,
    String description,
    String product,
    UnitRef unit,
    PersonRef person,
    List<PersonRef> helpers,
    int year,
    UUID programmeId,
    OccurrenceLink occurrence,
    boolean unplanned,
    LocalDate dueOn,
    LocalDate originalDueOn,
    List<Extension> extensions,
    WorkState state,
    TimeState timeState,
    ReportingLabel reportingLabel,
    Outcome outcome,
    Integer overdueDays,
    Integer percentComplete,
    Holder holder,
    LocalDate startedOn,
    LocalDate submittedOn,
    LocalDate completedOn,
    Product productReference,
    String reviewNote,
    String programmeNote,
    Glance latestUpdate,
    LocalDate asOf,
    Instant createdAt,
    Instant updatedAt,
    List<String> allowedActions)
    implements Versioned {

  public record Extension(
      LocalDate fromDueOn, LocalDate toDueOn, LocalDate decidedOn, UUID requestId) {}

  /** The last progress update in short. */
  public record Glance(UUID id, LocalDate reportedOn, String result, Integer percentComplete) {}

  /** What only a single reading carries. */
  record Detail(List<Extension> extensions, Glance latestUpdate) {
    static final Detail NONE = new Detail(null, null);
  }
}
