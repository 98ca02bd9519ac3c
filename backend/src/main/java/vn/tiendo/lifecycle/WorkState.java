package vn.tiendo.lifecycle;

import java.util.EnumSet;
import java.util.Set;

/** Where a piece of work stands: no more states than people can tell apart. */
public enum WorkState {
  DRAFT,
  NOT_STARTED,
  IN_PROGRESS,
  AWAITING_CONFIRMATION,
  COMPLETED,
  REDO,
  SUSPENDED,
  WITHDRAWN,
  SUPERSEDED;

  /** Ordered and neither finished nor taken back: somebody has to do something. */
  public static final Set<WorkState> LIVE =
      Set.copyOf(EnumSet.of(NOT_STARTED, IN_PROGRESS, AWAITING_CONFIRMATION, REDO, SUSPENDED));

  /** Listed apart and outside every denominator. */
  public static final Set<WorkState> ARCHIVED = Set.copyOf(EnumSet.of(WITHDRAWN, SUPERSEDED));

  public boolean live() {
    return LIVE.contains(this);
  }

  public boolean archived() {
    return ARCHIVED.contains(this);
  }

  /** Whether it is handed in: pending or confirmed, so that the day it was handed in judges it. */
  public boolean submitted() {
    return this == AWAITING_CONFIRMATION || this == COMPLETED;
  }
}
