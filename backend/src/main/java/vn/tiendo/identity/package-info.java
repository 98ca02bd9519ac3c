/**
 * People: accounts, their positions over time, a person's own account and session, people from a
 * spreadsheet. Owns account, position. Door: {@link vn.tiendo.identity.People}. Knows access,
 * sheet, unit.
 */
package vn.tiendo.identity;
