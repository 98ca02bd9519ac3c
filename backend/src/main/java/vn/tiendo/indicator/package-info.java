/**
 * Indicators: dictionary entry and targets. Owns indicator and indicator_target; their rules stand
 * in {@code assessment}, their phases in {@code phase}, their values in {@code value}; {@code
 * scorecard} shows how they stand. Door: {@link vn.tiendo.indicator.Indicators}.
 */
package vn.tiendo.indicator;
