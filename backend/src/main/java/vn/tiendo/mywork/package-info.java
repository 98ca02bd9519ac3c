/**
 * Việc của tôi: the boxes of an officer, a head, a leader, and the rows in them. Owns no table;
 * each box is one statement over the tables of the daily work, and its count is the length of its
 * list by construction. Door: {@link vn.tiendo.mywork.WaitingWork}. Neighbours: workitem,
 * programme, occurrence, coordination, adjustment, direction, assignment below (for what the caller
 * may do); nothing above.
 */
package vn.tiendo.mywork;
