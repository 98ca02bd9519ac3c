/**
 * Work items (việc cụ thể): tables work_item, its terms and events; registering them in the
 * programme of a unit, their life from approval to confirmation, undo. Door: {@link
 * vn.tiendo.workitem.WorkItems}. Neighbours: programme and daily below; progress and adjustment
 * above.
 */
package vn.tiendo.workitem;
