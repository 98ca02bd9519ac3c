/**
 * A report of any part of a plan at any moment: one section, one leader, one unit, a range of days;
 * computed when it is asked for, from the work as it stands. Owns no table; reads plan, section and
 * progress_update by SQL. Neighbours: compilation, worklist, plan, reportpaper below; printing
 * above, which tells its figures in the same table.
 */
package vn.tiendo.slice;
