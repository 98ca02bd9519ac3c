/**
 * How work lives, as pure rules: states and moves, deadlines and the periods they make, and what
 * can be said of a piece of work at a date (time state, label of the official report, outcome).
 * Shared by tasks and work items; owns no table and knows no feature.
 */
package vn.tiendo.lifecycle;
