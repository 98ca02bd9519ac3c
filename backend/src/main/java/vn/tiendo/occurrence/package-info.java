/**
 * The life of tasks: occurrences (one a period), their moves with history and undo, who holds the
 * work since when. Owns occurrence, occurrence_event, occurrence_term. Door: {@link
 * vn.tiendo.occurrence.Occurrences} for commands of other features. Neighbours: worklist (reading
 * them), lifecycle (rules), unit, identity, document, calendar.
 */
package vn.tiendo.occurrence;
