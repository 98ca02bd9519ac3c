/**
 * Reading work: what a list of tasks or occurrences can be asked, the rows as they stand or stood
 * at a date, what can be said of each then, and how many there are. Owns no table; its statements
 * join occurrence, task and plan, so that a page costs one. Doors: {@link
 * vn.tiendo.worklist.WorkRows} for lists, {@link vn.tiendo.worklist.WorkTally} for counts.
 * Neighbours: lifecycle (rules), unit, calendar.
 */
package vn.tiendo.worklist;
