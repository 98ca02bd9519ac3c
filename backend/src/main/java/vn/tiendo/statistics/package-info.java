/**
 * Statistics of tasks and work items: counts and rates by unit, section, leader or plan at any
 * date, each with its definition and the address of the list that has exactly that many rows. Owns
 * no table. Counts through the doors {@link vn.tiendo.worklist.WorkTally} and {@code
 * vn.tiendo.itemlist.WorkItemTally}, which share the lists' conditions.
 */
package vn.tiendo.statistics;
