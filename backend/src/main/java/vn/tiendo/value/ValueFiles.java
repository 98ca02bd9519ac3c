package vn.tiendo.value;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import vn.tiendo.attachment.AttachmentHolder;
import vn.tiendo.indicator.IndicatorView;
import vn.tiendo.indicator.Indicators;

/** Evidence is read by whoever may see the value. */
@ApplicationScoped
class ValueFiles implements AttachmentHolder {
  private final ValueRepository values;
  private final Indicators indicators;

  ValueFiles(ValueRepository values, Indicators indicators) {
    this.values = values;
    this.indicators = indicators;
  }

  @Override
  public String resourceType() {
    return ValueWriter.RESOURCE_TYPE;
  }

  @Override
  public boolean readable(UUID resourceId) {
    Optional<IndicatorValue> value = values.findByIdOptional(resourceId);
    Optional<IndicatorView> indicator = value.flatMap(v -> indicators.find(v.indicatorId));
    return indicator.isPresent()
        && (value.get().verifiedRevision != null
            || indicators.seesUnverified(indicators.relations(indicator.get())));
  }
}
