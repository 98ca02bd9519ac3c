/**
 * How the work due in any span of days went, by unit or by person: assigned, on time, late, redone,
 * late for a cause that somebody confirmed as objective. Numbers only – no mark, no rank – each
 * with the list of exactly its rows. Owns no table; table and list are one statement over the
 * tables of the work. Knows daily, identity.
 */
package vn.tiendo.performance;
