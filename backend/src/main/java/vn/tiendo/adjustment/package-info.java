/**
 * Requests to change ordered work (extension, transfer, wording, split): table adjustment_request;
 * asked by the unit, examined by the tracking office, decided by the authority. What was granted
 * takes effect at once through the doors of occurrences, tasks and work items. Neighbours: daily,
 * occurrence, task, workitem, document and attachment below.
 */
package vn.tiendo.adjustment;
