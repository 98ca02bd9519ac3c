/**
 * How an indicator stands in a period, and why: the target that applies, the approved phase, the
 * values that count, and a status with its explanation. Pure rules; {@code indicator} reads what
 * they need and serves the answer.
 */
package vn.tiendo.assessment;
