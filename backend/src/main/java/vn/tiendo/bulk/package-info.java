/**
 * One command over many rows: what can be done is told by the features that implement {@link
 * vn.tiendo.common.bulk.BulkDoer}; here each row is tried under its own right, and what became of
 * it is kept. Owns bulk_command and bulk_command_row. Knows no feature.
 */
package vn.tiendo.bulk;
