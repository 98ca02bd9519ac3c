package vn.tiendo.regime;

import io.quarkus.arc.Unremovable;
import jakarta.enterprise.context.ApplicationScoped;

/** Brings the regimes that ship to the house of the plan, as the first start does. */
@ApplicationScoped
@Unremovable
public class TestShippedRegimes {
  private final ShippedRegimes shipped;

  TestShippedRegimes(ShippedRegimes shipped) {
    this.shipped = shipped;
  }

  public void bring() {
    shipped.bring();
  }
}
