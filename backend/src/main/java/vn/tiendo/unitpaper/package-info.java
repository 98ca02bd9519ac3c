/**
 * A unit's own report as an official paper: each submission as it was sent, and what is being
 * written as a draft. No table. Neighbours: report, compilation, slice and reportpaper below.
 */
package vn.tiendo.unitpaper;
