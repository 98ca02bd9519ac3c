/**
 * Views: the filters and columns of a list under a name, for oneself or for the organisation. Owns
 * saved_view. Knows nothing of the lists themselves: a filter stays the words of the address.
 */
package vn.tiendo.savedview;
