package vn.tiendo.common.web;

/**
 * An answer already written.
 *
 * @param snapshot what PostgreSQL showed before the answer was read (pg_current_snapshot)
 */
record RememberedAnswer(byte[] body, String etag, String snapshot) {}
