/**
 * People: accounts, the positions they are given, who administers them. Owns account. Doors: {@link
 * vn.tiendo.identity.People} for who somebody is, {@link vn.tiendo.identity.Accounts} for the one
 * who is signed in, {@link vn.tiendo.identity.Enrolment} for lists of people. Knows access,
 * position, unit; signin, roster and firstoffice are above.
 */
package vn.tiendo.identity;
