/**
 * Tasks: what plans and registers order, with lead, coordinators, deadline, product and source;
 * governed fields by validity. Owns task, task_term, task_unit. Their life is feature occurrence's,
 * which this one tells what to make. Plans and amendments come in through {@link
 * vn.tiendo.task.TaskContents} and {@link vn.tiendo.task.TaskAmendments}, imports and decided
 * requests through the door {@link vn.tiendo.task.Tasks}. Reads plan and section by SQL.
 */
package vn.tiendo.task;
