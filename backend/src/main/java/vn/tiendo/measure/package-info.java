/**
 * The vocabulary of figures and the arithmetic on them: a figure that is never a bare null, its
 * nature and basis, and the two rules by which figures are added up, over time and over the members
 * of a disaggregation. Pure: no table, no HTTP. Neighbours: {@code assessment} judges totals,
 * {@code value} stores figures.
 */
package vn.tiendo.measure;
