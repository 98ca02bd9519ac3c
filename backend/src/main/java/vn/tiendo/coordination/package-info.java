/**
 * What is asked of coordinating units: tables coordination_ask and coordination_answer. Naming a
 * coordinator asks nothing; an ask has a content, a day and, for outside units, a letter.
 * Neighbours: daily, occurrence, workitem and attachment below.
 */
package vn.tiendo.coordination;
