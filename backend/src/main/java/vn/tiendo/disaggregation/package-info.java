/**
 * What figures are divided by: disaggregations and their members, valid in time, and the frozen
 * denominator of a period. Owns disaggregation, disaggregation_member, disaggregation_freeze. Door:
 * {@link vn.tiendo.disaggregation.Members}.
 */
package vn.tiendo.disaggregation;
