package vn.tiendo.unit;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import vn.tiendo.common.persistence.Tracked;

/** An organisation. Its id stays when its root unit is merged into another. */
@Entity
@Table(name = "owner")
class Owner extends Tracked {
  private String code;
  private UUID rootUnitId;

  protected Owner() {}

  Owner(String code) {
    this.code = code;
  }

  void standUnder(UUID rootUnit) {
    rootUnitId = rootUnit;
  }

  UUID rootUnitId() {
    return rootUnitId;
  }
}
