package vn.tiendo.common.jobs;

import java.time.Instant;

/**
 * @param lastRunAt null before the first run ended
 * @param failedAt null when the last run was good
 */
public record JobState(String name, Instant lastRunAt, Instant nextRunAt, Instant failedAt) {}
