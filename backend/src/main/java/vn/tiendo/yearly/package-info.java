/**
 * The yearly programme of a house on paper (Chương trình công tác năm): the programmes of its
 * offices that the caller reads, put together. Owns no table; reads work_item and plan by SQL.
 * Neighbours: programme, document, paper, daily below; nothing above.
 */
package vn.tiendo.yearly;
