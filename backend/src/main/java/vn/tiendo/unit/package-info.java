/**
 * Units, their names, parents and identifiers over time, classes of units and what happened to
 * them. Owns owner, unit, unit_name, unit_parent, unit_identifier, unit_class, unit_event. Door:
 * {@link vn.tiendo.unit.Units}, an in-memory directory that every representation uses. Knows no
 * other feature.
 */
package vn.tiendo.unit;
