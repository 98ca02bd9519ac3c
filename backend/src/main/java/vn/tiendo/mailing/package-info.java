/**
 * Mails to people's work addresses: what goes out, when it may, what became of it. Owns mail. A
 * feature that wants to write to somebody gives the words to {@link vn.tiendo.mailing.Mailing}; the
 * paper they are put on, quiet hours, second tries and the way out (a mail server, a folder, none)
 * are decided here. Knows people's addresses and preferences, working days; no work.
 */
package vn.tiendo.mailing;
