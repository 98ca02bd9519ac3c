/**
 * What a person has set for himself: when to hear a summary, which mails he gets and when not,
 * whether keys act by themselves. Owns preference; a person without a row has the usual settings.
 */
package vn.tiendo.preference;
