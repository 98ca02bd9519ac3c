package vn.tiendo.disaggregation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import vn.tiendo.common.persistence.Tracked;

/** The denominator of a period, as it was when its first value was verified. */
@Entity
@Table(name = "disaggregation_freeze")
class DisaggregationFreeze extends Tracked {
  @Column(updatable = false)
  UUID disaggregationId;

  @Column(updatable = false)
  String period;

  @Column(updatable = false)
  @JdbcTypeCode(SqlTypes.ARRAY)
  List<UUID> memberIds;

  protected DisaggregationFreeze() {}

  DisaggregationFreeze(UUID disaggregationId, String period, List<UUID> memberIds) {
    this.disaggregationId = disaggregationId;
    this.period = period;
    this.memberIds = memberIds;
  }
}
