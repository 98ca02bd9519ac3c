/**
 * Progress updates: tables progress_update and progress_revision; what an office reports of an
 * occurrence or a work item, once, with its evidence. Neighbours: daily, workitem, occurrence and
 * attachment below; nothing above.
 */
package vn.tiendo.progress;
