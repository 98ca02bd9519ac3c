/**
 * Values of indicators: cells with every revision kept, drafted and submitted by the owner unit,
 * verified by the office that consolidates the plan's reports; batches as from a grid. Owns
 * indicator_value and indicator_value_revision. Door: {@link vn.tiendo.value.Values}.
 */
package vn.tiendo.value;
