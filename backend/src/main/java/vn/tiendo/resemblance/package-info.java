/**
 * How far a report repeats what the unit said before: each text beside that of the last period,
 * figures that stand still over the years. For the reviewer. Owns no table. Neighbours: report,
 * snapshot, similarity below.
 */
package vn.tiendo.resemblance;
