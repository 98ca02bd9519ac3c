/**
 * Work that comes round by itself and is done once however many instances run (ADR 0015): a feature
 * makes a bean of {@link vn.tiendo.common.jobs.Job}, and {@link vn.tiendo.common.jobs.Jobs} starts
 * them all. What a request leaves to be done behind it is an {@link vn.tiendo.common.jobs.Errand}
 * (ADR 0018). Owns scheduled_job, whose columns are db-scheduler's. What every instance has to do
 * for itself (its memory, its folder) stays with Quarkus's own {@code @Scheduled}.
 */
package vn.tiendo.common.jobs;
