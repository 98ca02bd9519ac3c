/**
 * What a report says, frozen: the records of a snapshot, the address of each of its fields, how two
 * snapshots differ. Pure; no table. Neighbours: measure, lifecycle below; report (which keeps
 * snapshots) and whatever is made of them above.
 */
package vn.tiendo.snapshot;
