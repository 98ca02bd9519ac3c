/**
 * The life of tasks: occurrences (one a period), their moves with history and undo, who holds the
 * work since when, what can be said of them at any date. Owns occurrence, occurrence_event,
 * occurrence_term; its reads join task and plan. Doors: {@link vn.tiendo.occurrence.Occurrences}
 * for commands of other features, {@link vn.tiendo.occurrence.WorkRows} for lists. Neighbours:
 * lifecycle (rules), unit, identity, document, calendar.
 */
package vn.tiendo.occurrence;
