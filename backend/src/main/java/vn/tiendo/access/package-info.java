/**
 * Who gets in and with what rights: sessions with rotating refresh tokens, the throttle of failed
 * sign-ins, passwords, and the rights that follow from positions, kept in memory for at most a
 * minute. Owns session, refresh_token, sign_in_failure; reads account, position and api_client by
 * SQL. Doors: {@link vn.tiendo.access.RightsStore}, {@link vn.tiendo.access.SessionStore}, {@link
 * vn.tiendo.access.Passwords}, {@link vn.tiendo.access.Administration}; {@link
 * vn.tiendo.access.SecondStep} is what a sign-in asks besides, and is given by others. Knows token
 * and unit.
 */
package vn.tiendo.access;
