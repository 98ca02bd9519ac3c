/**
 * Phased targets (phân kỳ): levels by period that the owner unit sets and a leader approves. Owns
 * phase_set and phase; {@code scorecard} reads the approved ones.
 */
package vn.tiendo.phase;
