package vn.tiendo.indicator;

import java.util.UUID;

/**
 * Fired in the transaction in which an indicator of a draft is removed, before its row goes: what
 * hangs on it must go first.
 */
public record IndicatorRemoved(UUID indicatorId) {}
