package vn.tiendo.regime;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.tiendo.common.problem.NotFound;
import vn.tiendo.common.time.PeriodKind;
import vn.tiendo.common.time.PeriodRegime;
import vn.tiendo.outline.Outlines;

/** The door to regimes for other features. Callers ask who may see them. */
@ApplicationScoped
public class Regimes {
  private final RegimeRepository regimes;
  private final Outlines outlines;

  Regimes(RegimeRepository regimes, Outlines outlines) {
    this.regimes = regimes;
    this.outlines = outlines;
  }

  /** What the periods of a regime depend on, as it is now. */
  public record View(
      UUID id,
      UUID ownerId,
      String title,
      PeriodKind frequency,
      PeriodRegime counting,
      List<ReportLevel> levels,
      boolean active) {
    static View of(ReportRegime r) {
      return new View(r.id(), r.ownerId, r.title, r.frequency, r.counting, r.levels, r.active);
    }
  }

  /**
   * @throws NotFound when there is none
   */
  public View of(UUID id) {
    return regimes.findByIdOptional(id).map(View::of).orElseThrow(NotFound::new);
  }

  /** The same, for a command: nobody else changes it or opens a period of it meanwhile. */
  public Optional<View> locked(UUID id) {
    return regimes.locked(id).map(View::of);
  }

  /** All of a regime with its outline, to be kept as it is now. */
  public Frozen freeze(UUID id) {
    ReportRegime regime = regimes.findByIdOptional(id).orElseThrow(NotFound::new);
    return regime.freeze(outlines.of(regime.outlineId));
  }
}
