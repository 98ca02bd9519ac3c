/**
 * What a person is told, and why. Reads notification, whose rows the database writes inside the
 * statements that make the news (ADR 0012); writes only when one was read, what is due soon, and
 * the summary that somebody asked for. Neighbours: mywork (what a summary counts), preference.
 */
package vn.tiendo.notification;
