/**
 * The hands a task goes through inside a unit: tables assignment and assignment_step. The head (or
 * a leader) passes it on, until a main officer has it. Neighbours: daily and occurrence below;
 * nothing above.
 */
package vn.tiendo.assignment;
