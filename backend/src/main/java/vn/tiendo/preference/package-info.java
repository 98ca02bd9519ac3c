/**
 * What a person has set for himself: when to hear a summary, whether keys act by themselves. Owns
 * preference; a person without a row has the usual settings.
 */
package vn.tiendo.preference;
