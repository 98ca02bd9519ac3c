/**
 * Positions in units: from a day to the day before another, which can be given, how offices call
 * them. Accounts are known by their ids only; who may give one is asked above. Owns position.
 * Doors: {@link vn.tiendo.position.Positions}, {@link vn.tiendo.position.PositionRules}. Knows
 * unit; identity is above.
 */
package vn.tiendo.position;
