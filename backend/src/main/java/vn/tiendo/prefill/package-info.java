/**
 * What a unit's report begins with, so that nobody types twice: its tasks with their work items and
 * the updates of the period, its figures, sentences made of difficulties, proposals and next year's
 * work. Owns no table. Door: {@link vn.tiendo.prefill.Prefill}. Neighbours: regime, snapshot,
 * lifecycle, measure, disaggregation below; report above.
 */
package vn.tiendo.prefill;
