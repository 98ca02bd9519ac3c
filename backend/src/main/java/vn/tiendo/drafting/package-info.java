/**
 * Writing the programme of a unit (soạn chương trình công tác năm): the rows of its grid saved as
 * one, and taken over from another year. Owns no table. Neighbours: programme, workitem (whose
 * {@link vn.tiendo.workitem.WorkItemWriter} has the rules for a row), daily below.
 */
package vn.tiendo.drafting;
