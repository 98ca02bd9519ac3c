/**
 * Who has reported and who has not: completeness and timeliness of a period, the table of units by
 * periods, counts over periods. Owns no table. Neighbours: regime, report below.
 */
package vn.tiendo.completeness;
