package vn.tiendo.phase;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.tiendo.common.web.Versioned;
import vn.tiendo.identity.PersonRef;

/** A proposal as it travels. */
public record PhaseSetDto(
    UUID id,
    long version,
    UUID indicatorId,
    int num,
    PhaseState state,
    List<PhaseRow> rows,
    String note,
    Instant submittedAt,
    Instant decidedAt,
    PersonRef decidedBy,
    String decisionNote,
    LocalDate effectiveOn,
    Instant createdAt,
    Instant updatedAt,
    List<String> allowedActions)
    implements Versioned {

  static PhaseSetDto of(
      PhaseSet set, List<PhaseLevel> levels, PersonRef decidedBy, List<String> actions) {
    return new PhaseSetDto(
        set.id(),
        set.version(),
        set.indicatorId,
        set.num,
        set.state,
        levels.stream().map(l -> new PhaseRow(l.period, l.value)).toList(),
        set.note,
        set.submittedAt,
        set.decidedAt,
        decidedBy,
        set.decisionNote,
        set.effectiveOn,
        set.createdAt(),
        set.updatedAt(),
        actions);
  }
}
