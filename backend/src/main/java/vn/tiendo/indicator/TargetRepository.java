package vn.tiendo.indicator;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Targets in their order, each line with its history. */
@ApplicationScoped
class TargetRepository implements PanacheRepositoryBase<IndicatorTarget, UUID> {
  List<IndicatorTarget> on(UUID indicatorId, LocalDate day) {
    return list(
        "indicatorId = ?1 AND validFrom <= ?2 AND validTo > ?2 ORDER BY position, id",
        indicatorId,
        day);
  }

  /** Those that hold until further notice. */
  List<IndicatorTarget> current(UUID indicatorId) {
    return all(indicatorId).stream().filter(IndicatorTarget::current).toList();
  }

  /** Every version, the lines in their order, the oldest first. */
  List<IndicatorTarget> all(UUID indicatorId) {
    return list("indicatorId = ?1 ORDER BY position, lineId, validFrom", indicatorId);
  }
}
