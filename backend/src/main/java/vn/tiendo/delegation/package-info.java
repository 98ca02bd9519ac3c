/**
 * Leave: who holds whose positions while he is away. Owns delegation; the rights that follow are
 * read by {@code access.RightsStore}, and what could only be done by them is recorded as done on
 * behalf of whoever is away ({@code common.web.WriteInterceptor}, ADR 0013).
 */
package vn.tiendo.delegation;
