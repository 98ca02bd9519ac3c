package vn.tiendo.exchange;

import io.quarkus.arc.Unremovable;
import jakarta.enterprise.context.ApplicationScoped;
import vn.tiendo.common.security.Caller;
import vn.tiendo.common.security.Rights;

/** Brings the plan that ships into an empty database as a simulated life finds it. */
@ApplicationScoped
@Unremovable
public class TestShippedPlan {
  private final ImportService imports;
  private final Caller caller;

  TestShippedPlan(ImportService imports, Caller caller) {
    this.imports = imports;
    this.caller = caller;
  }

  public void bring() {
    caller.become(Rights.system());
    imports.bring(ShippedPlan.beforeItsFigures());
  }

  /** As every other installation finds it, with the published figures of 2021. */
  public void bringWithFigures() {
    caller.become(Rights.system());
    imports.bring(ShippedPlan.read());
  }
}
