package vn.tiendo.unit;

import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Singleton;
import vn.tiendo.common.persistence.DirectoryStamps;

/** Forgets the directory when another instance, or a transaction of this one, changed units. */
@Singleton
class UnitsWatch {
  /** Fired by this feature's services inside the transaction that changed something. */
  record Changed() {}

  private final Units units;

  UnitsWatch(Units units) {
    this.units = units;
  }

  void elsewhere(@Observes DirectoryStamps.Moved moved) {
    if (moved.name().equals("unit")) {
      units.forget();
    }
  }

  void at(@Observes Changed changed) {
    units.forget();
  }

  void afterwards(@Observes(during = TransactionPhase.AFTER_COMPLETION) Changed changed) {
    units.forget();
  }
}
