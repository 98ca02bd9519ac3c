/**
 * Signing in with a code besides the password: one-time codes of an app (TOTP, RFC 6238) and
 * recovery codes. Owns second_factor, one_time_code_use and recovery_code. Gives access the {@link
 * vn.tiendo.access.SecondStep} of a sign-in. Knows access and identity.
 */
package vn.tiendo.secondfactor;
