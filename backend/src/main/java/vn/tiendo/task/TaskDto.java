package vn.tiendo.task;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.tiendo.anchor.SourceAnchorDto;
import vn.tiendo.common.web.Versioned;
import vn.tiendo.lifecycle.Deadline;
import vn.tiendo.unit.UnitRef;
import vn.tiendo.worklist.Wording;

/**
 * One task with all it says.
 *
 * @param headline what lists show too, written into the same object
 * @param source the first of the sources
 */
record TaskDto(
    @JsonUnwrapped TaskHeadline headline,
    @JsonIgnore long version,
    String description,
    String note,
    Deadline deadline,
    UnitRef higherBody,
    List<UnitRef> watchers,
    List<UUID> documentIds,
    SourceAnchorDto source,
    List<SourceAnchorDto> sources,
    LocalDate validFrom)
    implements Versioned {

  @Override
  @JsonIgnore
  public UUID id() {
    return headline.id();
  }

  static TaskDto of(TaskRepository.Detail detail, TaskHeadline headline, Wording wording) {
    LocalDate asOf = detail.row().asOf();
    return new TaskDto(
        headline,
        detail.row().task().version(),
        detail.wording(),
        detail.note(),
        detail.deadline(),
        wording.unit(detail.higherBodyId(), asOf),
        java.util.Arrays.stream(detail.row().task().watchers())
            .map(num -> wording.units().byNum(num, asOf))
            .toList(),
        detail.documentIds(),
        detail.sources().isEmpty() ? null : detail.sources().getFirst(),
        detail.sources(),
        detail.validFrom());
  }
}
