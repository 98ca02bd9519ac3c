/**
 * Work items (việc cụ thể): tables work_item, its terms and events; registering them in the
 * programme of a unit, their life from approval to confirmation, undo. Doors: {@link
 * vn.tiendo.workitem.WorkItems} for what happens under them, {@link
 * vn.tiendo.workitem.WorkItemWriter} for adding and editing them. Neighbours: programme, daily and
 * itemlist (reading them) below; drafting (a programme's rows), progress and adjustment above.
 */
package vn.tiendo.workitem;
