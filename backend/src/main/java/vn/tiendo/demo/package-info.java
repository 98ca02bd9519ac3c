/**
 * The simulated life of `make demo`: years 2021 to 2025 of the shipped plan, lived by the shipped
 * accounts through the public API under a clock that is moved. Runs only where `tiendo.simulated`
 * is set and the database has not lived yet; every answer then says "simulated". Owns no table;
 * knows the other features through HTTP only.
 */
package vn.tiendo.demo;
