/**
 * Bringing whole plans in (`tiendo-plan/1`, docs/import-format.md). Owns import and import_row.
 * Checks a file as a whole, then hands its parts to the doors of the features that own them, in one
 * transaction. The plan that ships comes in the same way. Neighbours: every feature a file has
 * parts of.
 */
package vn.tiendo.exchange;
