package vn.tiendo.value;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import vn.tiendo.common.problem.Violations;
import vn.tiendo.indicator.IndicatorRemoved;

/** Figures that an import brought go with the draft's indicator they belong to. */
@ApplicationScoped
class ValueRemoval {
  private final ValueRepository values;
  private final ValueWriter writer;

  ValueRemoval(ValueRepository values, ValueWriter writer) {
    this.values = values;
    this.writer = writer;
  }

  void follow(@Observes IndicatorRemoved removed) {
    for (IndicatorValue value : values.list("indicatorId", removed.indicatorId())) {
      writer.unlink(value, new Violations());
      values.remove(value);
    }
  }
}
