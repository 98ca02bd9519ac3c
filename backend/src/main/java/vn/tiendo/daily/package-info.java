/**
 * What all daily work under a task shares: the occurrence or work item it is about ({@link
 * vn.tiendo.daily.Subject}), how a caller stands to it, who sees it in lists, references on the
 * wire, letters, and reading by keyset. Owns no table; reads plan, task, occurrence and work_item
 * by SQL. Doors: {@link vn.tiendo.daily.Subjects}, {@link vn.tiendo.daily.SubjectRights}.
 * Neighbours: workitem, programme, progress, assignment, coordination, adjustment, direction,
 * mywork.
 */
package vn.tiendo.daily;
