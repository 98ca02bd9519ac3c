/**
 * People from a list, as JSON or a spreadsheet: all rows or none, positions as offices call them.
 * Owns no table; writes by {@link vn.tiendo.identity.Enrolment}. Knows identity, access, sheet,
 * unit.
 */
package vn.tiendo.roster;
