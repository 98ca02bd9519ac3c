package vn.tiendo.delegation;

import java.time.LocalDate;

/** Follows from the days; nothing is stored. */
enum DelegationState {
  PLANNED,
  ACTIVE,
  ENDED;

  /**
   * @param over the first day on which it no longer holds
   */
  static DelegationState on(LocalDate day, LocalDate from, LocalDate over) {
    if (!day.isBefore(over)) {
      return ENDED;
    }
    return day.isBefore(from) ? PLANNED : ACTIVE;
  }
}
