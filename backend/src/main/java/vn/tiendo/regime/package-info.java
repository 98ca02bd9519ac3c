/**
 * Regimes (chế độ báo cáo): who reports to whom, how often, by which outline and by when; table
 * report_regime. {@link vn.tiendo.regime.Frozen} is one as it was when a period was opened. Door:
 * {@link vn.tiendo.regime.Regimes}. Neighbours: outline, plan, document, daily below; period (what
 * is opened from them) above.
 */
package vn.tiendo.regime;
