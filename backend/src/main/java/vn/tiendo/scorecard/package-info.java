/**
 * How indicators stand: the list with statuses, a status with its explanation, series and
 * statistics. Owns no table; reads indicators, targets, phases and values as columns and has {@code
 * assessment} judge them. A page costs a fixed number of statements.
 */
package vn.tiendo.scorecard;
