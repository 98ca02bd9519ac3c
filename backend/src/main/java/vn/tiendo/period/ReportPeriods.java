package vn.tiendo.period;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.tiendo.common.problem.NotFound;
import vn.tiendo.common.security.Caller;
import vn.tiendo.common.time.PeriodKey;
import vn.tiendo.regime.Frozen;
import vn.tiendo.regime.Regimes;

/** The door to report periods for other features. */
@ApplicationScoped
public class ReportPeriods {
  private final PeriodRepository periods;
  private final Regimes regimes;
  private final Caller caller;

  ReportPeriods(PeriodRepository periods, Regimes regimes, Caller caller) {
    this.periods = periods;
    this.regimes = regimes;
    this.caller = caller;
  }

  /**
   * A period with what it was opened with.
   *
   * @param windowTo the last day whose data are counted: the cut-off
   */
  public record View(
      UUID id,
      UUID ownerId,
      UUID regimeId,
      PeriodKey key,
      LocalDate windowFrom,
      LocalDate windowTo,
      LocalDate dueUnit,
      LocalDate dueDepartment,
      PeriodState state,
      Frozen frozen) {}

  /** Without asking who may see it. */
  public View of(UUID id) {
    return periods.findByIdOptional(id).map(ReportPeriod::view).orElseThrow(NotFound::new);
  }

  /**
   * @throws NotFound when there is none, or it is another house's
   */
  public View visible(UUID id) {
    return periods
        .findByIdOptional(id)
        .filter(p -> caller.owners().contains(p.ownerId))
        .map(ReportPeriod::view)
        .orElseThrow(NotFound::new);
  }

  /** Several, by id. One statement. */
  public Map<UUID, View> of(Collection<UUID> ids) {
    return ids.isEmpty()
        ? Map.of()
        : periods.list("id IN ?1", ids).stream()
            .map(ReportPeriod::view)
            .collect(Collectors.toMap(View::id, Function.identity()));
  }

  /** All of the caller's houses, in the order of their days. */
  public List<View> visible() {
    return caller.owners().isEmpty()
        ? List.of()
        : views(periods.list("ownerId IN ?1 ORDER BY periodLast, id", caller.owners()));
  }

  /**
   * Those opened of a regime, in the order of their days.
   *
   * @throws NotFound when there is no such regime, or it is another house's
   */
  public List<View> ofRegime(UUID regimeId) {
    if (!caller.owners().contains(regimes.of(regimeId).ownerId())) {
      throw new NotFound();
    }
    return views(periods.list("regimeId = ?1 ORDER BY periodLast, id", regimeId));
  }

  private static List<View> views(List<ReportPeriod> rows) {
    return rows.stream().map(ReportPeriod::view).toList();
  }

  /** The same regime's period of this key. */
  public Optional<View> of(UUID regimeId, PeriodKey key) {
    return periods.of(regimeId, key).map(ReportPeriod::view);
  }
}
