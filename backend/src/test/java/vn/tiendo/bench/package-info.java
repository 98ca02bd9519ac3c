/**
 * `make bench`: the endpoints against the SQL that does the same, side by side in one run on one
 * database, at 10,000, 100,000 and 1,000,000 tasks. Prints ratios and rates; asserts nothing,
 * because machines are shared and noisy.
 */
package vn.tiendo.bench;
