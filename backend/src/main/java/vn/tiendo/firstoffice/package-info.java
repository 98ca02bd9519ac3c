/**
 * The first accounts of an installation: who works in the office that its plan names, with random
 * passwords in one file for the administrator. Door: {@link vn.tiendo.firstoffice.FirstAccounts}.
 * Knows identity, access, unit.
 */
package vn.tiendo.firstoffice;
