/**
 * Reading work items (việc cụ thể): what their list can be asked, the rows as they stand or stood
 * at a date, what the caller may do with each, how many there are, the list as a file. Owns no
 * table; its statements join work_item, its terms and events. Doors: {@link
 * vn.tiendo.itemlist.WorkItemRows} for lists and single items, {@link
 * vn.tiendo.itemlist.WorkItemTally} for counts. Neighbours: daily, lifecycle (rules), unit below;
 * workitem (their life) above.
 */
package vn.tiendo.itemlist;
