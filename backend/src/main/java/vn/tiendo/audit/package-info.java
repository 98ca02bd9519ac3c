/**
 * The audit trail: reading it, linking it into a chain that shows every later change, and judging
 * that chain.
 *
 * <p>Owns {@code audit_seal} and {@code audit_opened}; reads {@code audit_event} and {@code
 * request_origin}, which the trigger and {@code common.web.WriteInterceptor} write. No door: nobody
 * writes the trail by calling Java. {@link AuditTool} does the same work from the command line,
 * without the application.
 */
package vn.tiendo.audit;
